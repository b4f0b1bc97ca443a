"""The yardstick of the derived state: the plain fold of the events, and the invariants over all rows."""

from datetime import date
from typing import Any

from pegawai.domain import keadaan as lipatan
from pegawai.models import (
    KeadaanPegawai,
    Pegawai,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatPendidikan,
)
from serang_asn.inti.registri.periksa import periksa

CONTOH = 25
"""Employees whose events are folded in Python, spread over all."""


def peristiwa(pegawai: Pegawai) -> lipatan.Peristiwa:
    """Read the events that count, for the plain fold."""

    def sah(model: Any) -> Any:
        return model.objects.sah().filter(pegawai=pegawai)

    return lipatan.Peristiwa(
        kedudukan=[
            lipatan.Kedudukan(
                r.tmt, r.pk, r.jenis_asn, r.kedudukan_id, r.kedudukan.dihitung, r.kedudukan.masa_kerja,
                r.masa_kerja_diakui_bulan,
            )
            for r in sah(RiwayatKedudukan).select_related("kedudukan")
        ],
        pangkat=[
            lipatan.Pangkat(r.tmt, r.pk, r.golongan_id) for r in sah(RiwayatPangkat)
        ],
        jabatan=[
            lipatan.Jabatan(r.tmt, r.pk, r.jabatan_id, r.unit_id)
            for r in sah(RiwayatJabatan)
        ],
        pendidikan=[
            lipatan.Pendidikan(
                r.tmt, r.pk, r.pendidikan.tingkat.urut, r.pendidikan.tingkat_id, r.pendidikan_id
            )
            for r in sah(RiwayatPendidikan).select_related("pendidikan__tingkat")
        ],
    )  # fmt: skip


def tersimpan(pegawai: Pegawai) -> list[tuple[date, date, lipatan.Keadaan]]:
    """Read the rows the database derived, in the shape of the plain fold."""
    return [
        (
            k.mulai,
            k.selesai,
            lipatan.Keadaan(
                k.jenis_asn, k.kedudukan_id, k.dihitung, k.tmt_masa_kerja, k.golongan_id, k.tmt_golongan,
                k.jabatan_id, k.unit_id, k.tmt_jabatan, k.tingkat_pendidikan_id, k.pendidikan_id,
            ),
        )
        for k in KeadaanPegawai.objects.filter(pegawai=pegawai).order_by("mulai")
    ]  # fmt: skip


def pastikan_sama(pegawai: Pegawai) -> None:
    """The rows of one employee equal the plain fold, and copy the person and the post as they are now."""
    assert tersimpan(pegawai) == lipatan.daftar_keadaan(peristiwa(pegawai))
    orang = Pegawai.objects.get(pk=pegawai.pk)
    for satu in KeadaanPegawai.objects.filter(pegawai=orang).select_related("jabatan"):
        assert (satu.tanggal_lahir, satu.jenis_kelamin) == (orang.tanggal_lahir, orang.jenis_kelamin)
        assert satu.kelas == (satu.jabatan.kelas if satu.jabatan else None)


def pastikan_keadaan() -> None:
    """No invariant of `periksa_data` is broken, and a sample of employees equals the plain fold."""
    pelanggaran = {satu.kode: [*satu.jalankan()] for satu in periksa if satu.invarian}
    assert {kode: temuan for kode, temuan in pelanggaran.items() if temuan} == {}
    semua = list(Pegawai.objects.order_by("pk"))
    for orang in semua[:: max(1, len(semua) // CONTOH)]:
        pastikan_sama(orang)

"""What of an employee's row the policies guard: columns of the person and events of the histories."""

from collections.abc import Mapping
from typing import Any

from pegawai.domain.impor.kebijakan import Kebijakan
from pegawai.models import Pegawai
from pegawai.services.impor.jenis import Catatan
from pegawai.services.impor.penahanan import Isian, Peristiwa, tahan_isian, tahan_peristiwa

_BIDANG_BERKAS = {
    "agama_id": "agama", "status_kawin_kode": "status_kawin", "nik_kunci": "nik",
}  # fmt: skip
_SEBUT_ISIAN = {
    "agama_id": "(SELECT nama FROM pegawai_agama WHERE id = {})",
    "tanggal_lahir": "to_char({}, 'DD-MM-YYYY')",
    "nik_kunci": "''",
}
PERISTIWA_DIJAGA = (
    Peristiwa(
        bidang="kedudukan_hukum", tabel="impor_kedudukan", riwayat="pegawai_riwayatkedudukan",
        beda="(r.jenis_asn, r.kedudukan_id) IS DISTINCT FROM (w.jenis_asn, w.kedudukan_id)",
        sebut="(SELECT {0}.jenis_asn || ' ' || nama FROM pegawai_kedudukanhukum WHERE id = {0}.kedudukan_id)",
    ),
    Peristiwa(
        bidang="golongan", tabel="impor_pangkat", riwayat="pegawai_riwayatpangkat",
        beda="r.golongan_id IS DISTINCT FROM w.golongan_id",
        sebut="(SELECT kode FROM pegawai_golongan WHERE id = {0}.golongan_id)",
    ),
    Peristiwa(
        bidang="jabatan", tabel="impor_jabatan", riwayat="pegawai_riwayatjabatan",
        beda="(r.jabatan_id, r.unit_id) IS DISTINCT FROM (w.jabatan_id, w.unit_id)",
        sebut="(SELECT j.nama || ' – ' || u.nama FROM pegawai_jabatan j, pegawai_unitkerja u "
              "WHERE j.id = {0}.jabatan_id AND u.id = {0}.unit_id)",
    ),
    Peristiwa(
        bidang="tingkat_pendidikan", tabel="impor_pendidikan", riwayat="pegawai_riwayatpendidikan",
        beda="r.pendidikan_id IS DISTINCT FROM w.pendidikan_id", is_berlomba=False,
        sebut="(SELECT t.kode || ' ' || p.jurusan FROM pegawai_pendidikan p "
              "JOIN pegawai_tingkatpendidikan t ON t.id = p.tingkat_id WHERE p.id = {0}.pendidikan_id)",
    ),
)  # fmt: skip


def tahan(kursor: Any, daftar_kolom: Mapping[str, str], kebijakan: Mapping[str, Kebijakan]) -> list[Catatan]:
    """Hold back what the policies do not let in; a held NIK takes its cipher along.

    daftar_kolom: column of Pegawai → column of the staged row.
    """
    kursor.execute("SELECT EXISTS (SELECT FROM impor_cocok WHERE pegawai_id IS NOT NULL)")
    if not kursor.fetchone()[0]:
        return []
    catatan = tahan_isian(kursor, Pegawai._meta.db_table, _isian(daftar_kolom), kebijakan)
    kursor.execute(
        "UPDATE impor_cocok SET nik_sandi = NULL WHERE nik_kunci IS NULL AND nik_sandi IS NOT NULL"
    )
    for satu in PERISTIWA_DIJAGA:
        catatan += tahan_peristiwa(kursor, satu, kebijakan)
    return catatan


def _isian(daftar_kolom: Mapping[str, str]) -> list[Isian]:
    return [
        Isian(
            bidang=_BIDANG_BERKAS.get(asal, asal),
            kolom=kolom,
            asal=asal,
            sebut=_SEBUT_ISIAN.get(kolom, "{}::text"),
        )
        for kolom, asal in daftar_kolom.items()
    ]

"""The engine behind the checks of the data quality: statements over everybody, or over some people.

The command reads what a statement finds; the pages read what `services/mutu` keeps of it.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection
from django.urls import reverse
from django.utils import timezone

from pegawai import permissions
from serang_asn.inti import izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.registri.periksa import Mutu, Pemeriksaan, Temuan, TingkatMutu, periksa, tanpa_parameter

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
)  # fmt: skip
_NAMA_BULAN = ", ".join(f"'{satu}'" for satu in BULAN)

Perbaiki = Callable[[UUID, str, UUID | None], Sequence[Aksi]]


def hanya(kolom: str) -> str:
    """Return the condition that `kolom` is one of the people asked for."""
    return f"(%(hanya)s::bigint[] IS NULL OR {kolom} = ANY (%(hanya)s::bigint[]))"


KINI = f"""pegawai_keadaanpegawai k JOIN pegawai_pegawai p ON p.id = k.pegawai_id
    AND k.dihitung AND k.mulai <= %(hari)s AND k.selesai > %(hari)s AND {hanya("k.pegawai_id")}"""
"""Employees who count today, with their state `k` and their person `p`."""


def terakhir(tabel: str, bagian: str) -> str:
    """Return a SELECT of the event in force of each person: pegawai_id, kode, bagian and the decree."""
    return f"""
    SELECT DISTINCT ON (r.pegawai_id) r.pegawai_id, r.kode, '{bagian}' AS bagian, r.tmt, r.sk_nomor,
           r.sk_tanggal, r.dokumen_id
    FROM pegawai_{tabel} r
    WHERE r.dibatalkan_pada IS NULL AND r.tmt <= %(hari)s AND {hanya("r.pegawai_id")}
    ORDER BY r.pegawai_id, r.tmt DESC, r.id DESC
    """


def pertama(tabel: str, syarat: str = "true") -> str:
    """Return a SELECT of the first day of each person in a history: pegawai_id, tmt."""
    return f"""
    SELECT r.pegawai_id, min(r.tmt) AS tmt FROM pegawai_{tabel} r
    WHERE r.dibatalkan_pada IS NULL AND {syarat} AND {hanya("r.pegawai_id")} GROUP BY 1
    """


def tanggal(kolom: str) -> str:
    """Return the SQL of a date in words, `1 Januari 2026`."""
    return (
        f"(to_char({kolom}, 'FMDD ') || (ARRAY[{_NAMA_BULAN}])[extract(month FROM {kolom})::int]"
        f" || to_char({kolom}, ' YYYY'))"
    )


def ke_profil(bidang: str) -> Perbaiki:
    """Mended on the form of personal data, at this field."""

    def perbaiki(kode: UUID, bagian: str, acuan: UUID | None) -> Sequence[Aksi]:
        return (Aksi("Perbaiki", f"{reverse('pegawai:pegawai-ubah', args=[kode])}#div_id_{bidang}"),)

    return perbaiki


def ke_riwayat(jenis: str = "", label: str = "Perbaiki") -> Perbaiki:
    """Mended on the correction form of the event, or by adding an event when it names none."""

    def perbaiki(kode: UUID, bagian: str, acuan: UUID | None) -> Sequence[Aksi]:
        if acuan is None or (jenis and bagian != jenis):
            return (Aksi(label, reverse("pegawai:riwayat-baru", args=[kode, jenis or bagian])),)
        return (Aksi(label, reverse("pegawai:riwayat-ubah", args=[kode, bagian, acuan])),)

    return perbaiki


def ke_berkas(kode: UUID, bagian: str, acuan: UUID | None) -> Sequence[Aksi]:
    """Mended by attaching the file to the event."""
    return (Aksi("Perbaiki", reverse("pegawai:dokumen-lampirkan", args=[kode, bagian, acuan])),)


def bersama(*daftar: Perbaiki) -> Perbaiki:
    """Mended on any of several pages."""

    def perbaiki(kode: UUID, bagian: str, acuan: UUID | None) -> Sequence[Aksi]:
        return tuple(aksi for satu in daftar for aksi in satu(kode, bagian, acuan))

    return perbaiki


def boleh_unggah(akun: Any) -> bool:
    """Who may attach files."""
    return izin.punya(akun, permissions.DOKUMEN_UNGGAH)


def boleh_organisasi(akun: Any) -> bool:
    """Who may change the organisation."""
    return izin.punya(akun, permissions.ORGANISASI_UBAH)


def pemeriksaan(
    kode: str, urut: int, judul: str, tingkat: TingkatMutu, bobot: int, *, alasan: str, cara: str, sql: str,
    perbaiki: Perbaiki, dasar: str = "", boleh: Callable[[Any], bool] = permissions.can_tulis_riwayat,
    parameter: Callable[[date], dict[str, Any] | None] = tanpa_parameter, is_unit: bool = False,
) -> Pemeriksaan:  # fmt: skip
    """Return a check of the data quality, ready for the registry `periksa`."""
    mutu = Mutu(
        tingkat=tingkat, bobot=bobot, alasan=alasan, cara=cara, sql=sql, perbaiki=perbaiki, boleh=boleh,
        dasar=dasar, parameter=parameter, is_unit=is_unit,
    )  # fmt: skip
    return Pemeriksaan(kode, urut, judul, invarian=False, jalankan=lambda: temuan(mutu), mutu=mutu)


def daftar_pemeriksaan() -> list[Pemeriksaan]:
    """Return the checks of the data quality of every app, in order."""
    return [satu for satu in periksa if satu.mutu is not None]


def mutu_dari(kode: str) -> Mutu | None:
    """Return what a check says, None for a check that no longer exists."""
    satu = periksa.ambil(kode)
    return satu.mutu if satu else None


def temuan(mutu: Mutu) -> Iterator[Temuan]:
    """Run the statement of one check over everybody; the first row of a subject counts."""
    hari = timezone.localdate()
    parameter = mutu.parameter(hari)
    if parameter is None:
        return
    subjek = "u.kode" if mutu.is_unit else "s.kode::text"
    tabel = "pegawai_unitkerja u ON u.id" if mutu.is_unit else "pegawai_pegawai s ON s.id"
    sql = (
        f"SELECT {subjek}, t.keterangan FROM (SELECT DISTINCT ON (subjek) * FROM ({mutu.sql})"
        f" a(subjek, unit_id, bagian, acuan, keterangan) ORDER BY subjek) t"
        f" JOIN {tabel} = t.subjek ORDER BY 1"
    )
    with connection.cursor() as kursor:
        kursor.execute(sql, {"hari": hari, "hanya": None, **parameter})
        yield from (Temuan(str(objek), keterangan) for objek, keterangan in kursor.fetchall())

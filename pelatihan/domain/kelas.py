"""The life of a class and of those who take part. The database holds the same table (sql/kelas.sql).

Acuan: PerLAN 10/2018 (bentuk dan penyelenggaraan pengembangan kompetensi); PP 11/2017 ps. 203–225.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pegawai.domain.syarat import Syarat, hasil_dari
from pegawai.domain.tanggal import tanggal_panjang

DASAR_SYARAT = "Ketentuan pelatihan dalam katalog"
DASAR_CUTI = "PP 11/2017 ps. 310; PerBKN 24/2017"
DASAR_BENTROK = "Jadwal kelas"


class StatusKelas(StrEnum):
    """Where a class is: announced, running, over; a draft is seen by the officers alone."""

    DRAF = "draf"
    DIBUKA = "dibuka"
    BERJALAN = "berjalan"
    SELESAI = "selesai"
    BATAL = "batal"


TRANSISI_KELAS: dict[StatusKelas, frozenset[StatusKelas]] = {
    StatusKelas.DRAF: frozenset({StatusKelas.DIBUKA, StatusKelas.BATAL}),
    StatusKelas.DIBUKA: frozenset({StatusKelas.BERJALAN, StatusKelas.BATAL}),
    StatusKelas.BERJALAN: frozenset({StatusKelas.SELESAI}),
    StatusKelas.SELESAI: frozenset(),
    StatusKelas.BATAL: frozenset(),
}


class StatusPeserta(StrEnum):
    """Where a person in a class is."""

    DIUSULKAN = "diusulkan"
    DAFTAR_TUNGGU = "daftar_tunggu"
    DISETUJUI = "disetujui"
    DIUNDANG = "diundang"
    HADIR = "hadir"
    LULUS = "lulus"
    TIDAK_LULUS = "tidak_lulus"
    TIDAK_HADIR = "tidak_hadir"
    DITOLAK = "ditolak"
    MUNDUR = "mundur"


_P = StatusPeserta
TRANSISI: dict[StatusPeserta, frozenset[StatusPeserta]] = {
    _P.DIUSULKAN: frozenset({_P.DISETUJUI, _P.DAFTAR_TUNGGU, _P.DITOLAK, _P.MUNDUR}),
    _P.DAFTAR_TUNGGU: frozenset({_P.DISETUJUI, _P.DITOLAK, _P.MUNDUR}),
    _P.DISETUJUI: frozenset({_P.DIUNDANG, _P.MUNDUR}),
    _P.DIUNDANG: frozenset({_P.HADIR, _P.TIDAK_HADIR, _P.MUNDUR}),
    _P.HADIR: frozenset({_P.LULUS, _P.TIDAK_LULUS, _P.MUNDUR}),
    _P.LULUS: frozenset(),
    _P.TIDAK_LULUS: frozenset({_P.LULUS}),
    _P.TIDAK_HADIR: frozenset({_P.HADIR}),
    _P.DITOLAK: frozenset({_P.DIUSULKAN}),
    _P.MUNDUR: frozenset({_P.DIUSULKAN}),
}
"""From each state, where one step may lead."""

BERKURSI = frozenset({_P.DISETUJUI, _P.DIUNDANG, _P.HADIR, _P.LULUS, _P.TIDAK_LULUS, _P.TIDAK_HADIR})
"""States that hold one of the seats of the class."""

BERALASAN = frozenset({_P.DITOLAK, _P.MUNDUR})
"""Where nobody is put without saying why."""


def can_beralih(dari: StatusPeserta, ke: StatusPeserta) -> bool:
    """Answer whether one step leads from `dari` to `ke`."""
    return ke in TRANSISI[dari]


@dataclass(frozen=True, slots=True, kw_only=True)
class SyaratPelatihan:
    """Whom a course is for; an empty set asks nothing.

    prasyarat: names of courses that must have been completed, lower case.
    """

    jenis_asn: frozenset[str] = frozenset()
    jenis_jabatan: frozenset[str] = frozenset()
    masa_kerja_tahun: int = 0
    prasyarat: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calon:
    """What is known of a candidate on the first day of the class; None: no record says so.

    selesai: names of completed courses, lower case. cuti, kelas_lain: what overlaps with the class, as text.
    """

    jenis_asn: str | None
    jenis_jabatan: str | None
    masa_kerja_tahun: int | None
    selesai: Collection[str]
    cuti: str = ""
    kelas_lain: str = ""
    is_aktif: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class MasaDaftar:
    """When people can be nominated: until `sampai` inclusive, while the class is open."""

    status: StatusKelas
    sampai: date

    def is_terbuka(self, pada: date) -> bool:
        return self.status is StatusKelas.DIBUKA and pada <= self.sampai


def syarat_peserta(syarat: SyaratPelatihan, calon: Calon, label: dict[str, str]) -> tuple[Syarat, ...]:
    """Return every condition that a candidate has to meet, with its answer.

    label: what codes of kinds of ASN and of posts are called.
    """
    hasil = [
        Syarat(
            "aktif", hasil_dari(calon.is_aktif), "PP 11/2017 ps. 203",
            "Pegawai bertugas aktif pada hari pertama kelas.",
        ),
        _golongan_orang("jenis_asn", "Jenis ASN", syarat.jenis_asn, calon.jenis_asn, label),
        _golongan_orang("jenis_jabatan", "Jenis jabatan", syarat.jenis_jabatan, calon.jenis_jabatan, label),
        _masa_kerja(syarat.masa_kerja_tahun, calon.masa_kerja_tahun),
        *(_prasyarat(nama, calon.selesai) for nama in syarat.prasyarat),
        Syarat(
            "cuti", hasil_dari(not calon.cuti), DASAR_CUTI,
            f"Pegawai cuti {calon.cuti}." if calon.cuti else "Tidak ada cuti pada masa kelas.",
        ),
        Syarat(
            "bentrok", hasil_dari(not calon.kelas_lain), DASAR_BENTROK,
            f"Bertumpang dengan {calon.kelas_lain}." if calon.kelas_lain
            else "Tidak bertumpang dengan kelas lain.",
        ),
    ]  # fmt: skip
    return tuple(satu for satu in hasil if satu is not None)


def masa_daftar(status: StatusKelas, sampai: date, pada: date) -> Syarat:
    """Return the condition that the class still takes nominations."""
    buka = MasaDaftar(status=status, sampai=sampai).is_terbuka(pada)
    return Syarat(
        "masa_daftar", hasil_dari(buka), "Jadwal kelas",
        f"Pendaftaran dibuka sampai {tanggal_panjang(sampai)}." if status is StatusKelas.DIBUKA
        else "Kelas ini tidak sedang menerima pendaftaran.",
    )  # fmt: skip


def _golongan_orang(
    kode: str, judul: str, perlu: frozenset[str], nilai: str | None, label: dict[str, str]
) -> Syarat | None:
    if not perlu:
        return None
    daftar = ", ".join(label.get(satu, satu) for satu in sorted(perlu))
    kini = label.get(nilai, nilai) if nilai else "belum tercatat"
    return Syarat(
        kode, hasil_dari(nilai in perlu if nilai else None), DASAR_SYARAT,
        f"{judul} yang dapat mengikuti: {daftar}. Pegawai ini: {kini}.",
    )  # fmt: skip


def _masa_kerja(perlu: int, nilai: int | None) -> Syarat | None:
    if not perlu:
        return None
    kini = "belum tercatat" if nilai is None else f"{nilai} tahun"
    return Syarat(
        "masa_kerja", hasil_dari(None if nilai is None else nilai >= perlu), DASAR_SYARAT,
        f"Masa kerja paling sedikit {perlu} tahun. Pegawai ini: {kini}.",
    )  # fmt: skip


def _prasyarat(nama: str, selesai: Collection[str]) -> Syarat:
    return Syarat(
        "prasyarat", hasil_dari(nama.lower() in selesai), DASAR_SYARAT,
        f"Sudah menyelesaikan {nama}.",
    )  # fmt: skip


def is_lulus(
    *, hadir: int, sesi: int, kehadiran_min_persen: int, nilai: float | None, nilai_lulus: float
) -> bool:
    """Answer whether attendance (whole percent of the sessions, rounded down) and final score suffice.

    nilai_lulus 0: the course has no test. A class without sessions asks for no attendance.
    """
    if sesi and hadir * 100 < kehadiran_min_persen * sesi:
        return False
    return not nilai_lulus or (nilai is not None and nilai >= nilai_lulus)

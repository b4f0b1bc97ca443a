"""Complaints and suggestions: their states, their deadlines, what the other side may see.

Acuan: UU 25/2009 ps. 36-50; Perpres 76/2013; PermenPANRB 62/2018 (SP4N-LAPOR!). The single deadlines are
parameters (`aduan.*`), because the regulation is told differently by different offices.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pegawai.domain.kesalahan import KesalahanAturan


class Bentuk(StrEnum):
    """What a citizen sends."""

    PENGADUAN = "pengaduan"
    INFORMASI = "informasi"
    SARAN = "saran"


class Status(StrEnum):
    """Where a ticket is."""

    DITERIMA = "diterima"
    DIPROSES = "diproses"
    DIJAWAB = "dijawab"
    DITUTUP = "ditutup"
    DIKEMBALIKAN = "dikembalikan"


TRANSISI: Mapping[Status, frozenset[Status]] = {
    Status.DITERIMA: frozenset({Status.DIPROSES, Status.DIKEMBALIKAN}),
    Status.DIPROSES: frozenset({Status.DIJAWAB, Status.DITERIMA}),
    Status.DIJAWAB: frozenset({Status.DITUTUP, Status.DIPROSES}),
    Status.DITUTUP: frozenset(),
    Status.DIKEMBALIKAN: frozenset(),
}
"""Allowed moves. From `diproses` to `diterima`: another unit gets it; from `dijawab` back: not satisfied."""

LABEL_STATUS = {
    Status.DITERIMA: "Diterima, menunggu verifikasi",
    Status.DIPROSES: "Sedang ditangani unit",
    Status.DIJAWAB: "Sudah dijawab",
    Status.DITUTUP: "Selesai",
    Status.DIKEMBALIKAN: "Dikembalikan dengan alasan",
}
LABEL_BENTUK = {
    Bentuk.PENGADUAN: "Pengaduan",
    Bentuk.INFORMASI: "Permintaan informasi",
    Bentuk.SARAN: "Saran",
}
KATEGORI = {
    "waktu": "Waktu dan antrean",
    "persyaratan": "Persyaratan dan prosedur",
    "biaya": "Biaya",
    "pungutan": "Pungutan liar atau gratifikasi",
    "perilaku": "Perilaku petugas",
    "sarana": "Sarana dan kebersihan",
    "kehadiran": "Petugas tidak di tempat",
    "lainnya": "Lainnya",
}
AKHIR_PEKAN = 5


class LangkahDitolak(KesalahanAturan):
    """The ticket may not move that way."""

    def __init__(self, dari: Status, ke: Status) -> None:
        super().__init__(
            "langkah_aduan_ditolak",
            f"Aduan yang {LABEL_STATUS[dari].lower()} tidak dapat menjadi {LABEL_STATUS[ke].lower()}.",
        )


@dataclass(frozen=True, slots=True)
class Batas:
    """Working days that the regulation gives."""

    verifikasi: int
    informasi: int
    tanpa_lapangan: int
    dengan_lapangan: int
    tutup_hari: int

    def penanganan(self, bentuk: Bentuk, *, perlu_lapangan: bool) -> int:
        """Return the working days for an answer, from the day the unit got it."""
        if bentuk is Bentuk.INFORMASI:
            return self.informasi
        return self.dengan_lapangan if perlu_lapangan else self.tanpa_lapangan


def pindah(dari: Status, ke: Status) -> Status:
    """Return `ke`. Raises LangkahDitolak when the table of moves has no such step."""
    if ke not in TRANSISI[dari]:
        raise LangkahDitolak(dari, ke)
    return ke


def tenggat(sejak: date, hari_kerja: int, is_libur: Callable[[date], bool]) -> date:
    """Return the last day of a deadline of working days after `sejak`, itself not counted."""
    hari = sejak
    while hari_kerja:
        hari += timedelta(days=1)
        hari_kerja -= hari.weekday() < AKHIR_PEKAN and not is_libur(hari)
    return hari


def is_lewat(tenggat_hari: date | None, pada: date) -> bool:
    """Answer whether a deadline has passed on `pada`."""
    return tenggat_hari is not None and pada > tenggat_hari

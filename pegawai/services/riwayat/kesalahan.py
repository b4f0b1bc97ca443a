"""Why an event is not written."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.temuan import Temuan, pilah


class RiwayatTidakDikenal(KesalahanAturan):
    """No history is registered under this code; kode riwayat_tidak_dikenal."""

    def __init__(self, jenis: str) -> None:
        super().__init__("riwayat_tidak_dikenal", f"Jenis riwayat “{jenis}” tidak dikenal.")


class RiwayatDitolak(KesalahanAturan):
    """Rules or the table forbid the event; kode riwayat_ditolak. temuan: all findings, warnings too."""

    def __init__(self, temuan: Iterable[Temuan], kode: str = "riwayat_ditolak") -> None:
        self.temuan = tuple(temuan)
        larangan, _ = pilah(self.temuan)
        super().__init__(kode, " ".join(satu.pesan for satu in larangan or self.temuan))


class RiwayatPerluAlasan(RiwayatDitolak):
    """Nothing forbids the event, but it is written only with a reason; kode riwayat_perlu_alasan."""

    def __init__(self, temuan: Iterable[Temuan]) -> None:
        super().__init__(temuan, "riwayat_perlu_alasan")


class AlasanKosong(KesalahanAturan):
    """A correction or a withdrawal gives no reason; kode alasan_kosong."""

    def __init__(self) -> None:
        super().__init__("alasan_kosong", "Tulis alasannya; alasan ini disimpan dalam jejak perubahan.")


class RiwayatSudahDibatalkan(KesalahanAturan):
    """The event was withdrawn before; kode riwayat_sudah_dibatalkan."""

    def __init__(self) -> None:
        super().__init__(
            "riwayat_sudah_dibatalkan",
            "Catatan ini sudah dibatalkan. Bila ternyata benar, catat kembali sebagai riwayat baru.",
        )


@dataclass(frozen=True, slots=True)
class Perbedaan:
    """One field that somebody else changed: as the reader saw it, as it is now, as the reader wants it.

    All three ready to show. is_bentrok: both changed it, each to another value.
    """

    bidang: str
    label: str
    dilihat: str
    kini: str
    milik_anda: str
    is_bentrok: bool


class RiwayatSudahDiubah(KesalahanAturan):
    """Somebody changed the row since the form was shown; kode riwayat_sudah_diubah."""

    def __init__(
        self,
        *,
        oleh: str,
        pada: datetime | None,
        perbedaan: Iterable[Perbedaan],
        versi: int,
        dibatalkan: bool,
    ) -> None:
        apa = "membatalkan" if dibatalkan else "mengubah"
        super().__init__(
            "riwayat_sudah_diubah",
            f"{oleh} {apa} catatan ini setelah Anda membukanya. Isian Anda belum disimpan.",
        )
        self.oleh = oleh
        self.pada = pada
        self.perbedaan = tuple(perbedaan)
        self.versi = versi
        self.dibatalkan = dibatalkan

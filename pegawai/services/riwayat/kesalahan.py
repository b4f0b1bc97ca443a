"""Why an event is not written."""

from collections.abc import Iterable

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

"""What can go wrong with the embedded server, in words for the person at the keyboard."""


class BasisDataGagal(Exception):
    """The embedded PostgreSQL cannot run; `pesan` says why and what to do."""

    def __init__(self, pesan: str) -> None:
        super().__init__(pesan)
        self.pesan = pesan


def pesan_gagal_mulai(folder: str, log: str) -> str:
    """Return the message for a server that did not start. log: the last lines it wrote."""
    obat = next((obat for tanda, obat in OBAT if tanda in log), OBAT_UMUM)
    return (
        f"PostgreSQL tidak dapat dijalankan dari {folder}.\n"
        f"{obat.format(folder=folder)}\n"
        f"Catatan terakhir server:\n{log or '(kosong)'}"
    )


OBAT = (
    (
        "No space left on device",
        "Ruang disk habis. Tambah ruang disk, lalu jalankan lagi; datanya tetap utuh.",
    ),
    ("could not map anonymous shared memory", "Memori tidak cukup. Tutup program lain, lalu jalankan lagi."),
    (
        "could not resize shared memory segment",
        "Memori bersama (/dev/shm) tidak cukup. Perbesar, lalu jalankan lagi.",
    ),
    (
        "Permission denied",
        "Izin berkas tidak cukup. Pastikan {folder} dimiliki pengguna yang menjalankannya.",
    ),
    ("lock file", "Server lain masih memakai folder ini. Hentikan dahulu proses itu, lalu jalankan lagi."),
)
OBAT_UMUM = (
    "Jalankan lagi; bila tetap gagal, pindahkan folder itu, jalankan lagi, lalu pulihkan cadangan terakhir "
    "dengan `manage.py pulihkan BERKAS`."
)

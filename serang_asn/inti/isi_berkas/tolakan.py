"""Why the content of a file is refused, in words for the person who chose it."""


class DokumenDitolak(Exception):
    """A file cannot be accepted. kode: stable word for programs; pesan: whole Indonesian sentences."""

    def __init__(self, kode: str, pesan: str) -> None:
        super().__init__(kode, pesan)
        self.kode = kode
        self.pesan = pesan

    def __str__(self) -> str:
        return self.pesan


DITERIMA = "Unggah PDF, JPEG, PNG, atau WebP."


def kosong() -> DokumenDitolak:
    """Return the refusal of a file without content."""
    return DokumenDitolak(
        "kosong",
        "Berkas ini kosong (0 byte). Periksa apakah penyimpanannya sudah selesai, lalu unggah lagi.",
    )


def tak_dikenal(sebab: str) -> DokumenDitolak:
    """Return the refusal of content of a kind that is not accepted."""
    return DokumenDitolak("jenis_tidak_diterima", f"{sebab} {DITERIMA}")


def rusak(apa: str = "Berkas") -> DokumenDitolak:
    """Return the refusal of content that cannot be read to its end."""
    return DokumenDitolak(
        "rusak", f"{apa} rusak atau terpotong. Pindai atau simpan ulang dari sumbernya, lalu unggah lagi."
    )


def tak_aman_dibuka() -> DokumenDitolak:
    """Return the refusal of content whose reading took too much time or memory, or broke the reader."""
    return DokumenDitolak(
        "tidak_dapat_dibaca",
        "Berkas tidak dapat dibaca sampai selesai: rusak, terlalu rumit, atau terlalu besar saat dibuka. "
        "Buka di komputer, cetak sebagai PDF, lalu unggah hasilnya.",
    )


def bermuatan(apa: str) -> DokumenDitolak:
    """Return the refusal of a picture or PDF that carries something else besides."""
    return DokumenDitolak(
        "bermuatan_lain",
        f"Berkas ini juga memuat {apa}, sehingga dapat dipakai menyembunyikan isi berbahaya. "
        "Pindai atau simpan ulang sebagai berkas baru, lalu unggah hasilnya.",
    )

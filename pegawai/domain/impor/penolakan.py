"""Refusing a file as a whole."""

from pegawai.domain.kesalahan import KesalahanAturan


class BerkasDitolak(KesalahanAturan):
    """The file cannot be imported at all.

    kode: file_not_spreadsheet, file_encrypted, file_too_large_expanded, no_data_rows or file_html_as_xls.
    """


def bukan_lembar_kerja(sebab: str) -> BerkasDitolak:
    """Return the refusal of a file whose content is no spreadsheet."""
    return BerkasDitolak(
        "file_not_spreadsheet",
        f"{sebab} Unggah berkas Excel (.xlsx atau .xls), OpenDocument (.ods), atau CSV.",
    )


def rusak() -> BerkasDitolak:
    """Return the refusal of a spreadsheet that cannot be read to its end."""
    return bukan_lembar_kerja("Berkas rusak atau terpotong; unduh atau salin ulang dari sumbernya.")


def terenkripsi() -> BerkasDitolak:
    """Return the refusal of a file that needs a password."""
    return BerkasDitolak(
        "file_encrypted",
        "Berkas dilindungi kata sandi. Hapus kata sandinya di aplikasi asalnya, simpan, lalu unggah lagi.",
    )


def terlalu_besar(sebab: str) -> BerkasDitolak:
    """Return the refusal of a file that would grow beyond measure when opened."""
    return BerkasDitolak(
        "file_too_large_expanded",
        f"{sebab} Salin bagian tabel yang berisi data ke buku kerja baru, simpan, lalu unggah berkas itu.",
    )


def tanpa_data(sebab: str, judul: str = "NIP dan Nama") -> BerkasDitolak:
    """Return the refusal of a readable file without a single record. judul: headings that are looked for."""
    return BerkasDitolak(
        "no_data_rows",
        f"{sebab} Pastikan ada baris judul kolom, misalnya {judul}, dengan data di bawahnya, "
        "dan pilihan Isi berkas sesuai.",
    )


def menyamping() -> BerkasDitolak:
    """Return the refusal of a table whose headings stand in a column and whose records go to the right."""
    return BerkasDitolak(
        "no_data_rows",
        "Tabel tersusun menyamping: judul berada di kolom pertama dan setiap pegawai menjadi satu kolom. "
        "Salin tabelnya, pilih Tempel Khusus, centang Transpose, simpan, lalu unggah lagi.",
    )


def kosong() -> BerkasDitolak:
    """Return the refusal of a file without a single byte."""
    return BerkasDitolak(
        "no_data_rows",
        "Berkas ini kosong (0 byte). Periksa apakah penyimpanannya sudah selesai, lalu unggah lagi.",
    )


def html_sebagai_xls() -> BerkasDitolak:
    """Return the refusal of a web page that calls itself a spreadsheet."""
    return BerkasDitolak(
        "file_html_as_xls",
        "Berkas ini halaman web (HTML) yang diberi akhiran Excel. Buka di Excel atau LibreOffice, "
        "pilih Simpan Sebagai, jenis Excel Workbook (.xlsx), lalu unggah hasilnya.",
    )

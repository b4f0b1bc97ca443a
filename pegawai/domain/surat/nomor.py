"""How the number of a letter is written: `800.1.11.13/{nomor}/BKPSDM/{tahun}`."""

import re
from datetime import date

from pegawai.domain.kesalahan import KesalahanAturan

ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
BAGIAN = re.compile(r"\{(nomor|tahun|bulan)\}")
PANJANG_MAKS = 100


class FormatNomorTidakSah(KesalahanAturan):
    """A format that would not give every letter a number of its own."""

    def __init__(self, pesan: str) -> None:
        super().__init__("surat_format_nomor", pesan)


def periksa_format(bentuk: str) -> None:
    """Raise FormatNomorTidakSah unless the format holds `{nomor}` and `{tahun}` once and nothing unknown."""
    ada = BAGIAN.findall(bentuk)
    if ada.count("nomor") != 1 or ada.count("tahun") != 1:
        raise FormatNomorTidakSah("Format nomor harus memuat {nomor} dan {tahun}, masing-masing satu kali.")
    if any(kurung in BAGIAN.sub("", bentuk) for kurung in "{}"):
        raise FormatNomorTidakSah("Hanya {nomor}, {tahun}, dan {bulan} yang dikenal dalam format nomor.")


def tulis_nomor(bentuk: str, urut: int, tanggal: date) -> str:
    """Return the number as the letter shows it. urut: ≥ 1; `{bulan}` is the month in Roman numerals."""
    nilai = {"nomor": str(urut), "tahun": str(tanggal.year), "bulan": ROMAWI[tanggal.month - 1]}
    return BAGIAN.sub(lambda cocok: nilai[cocok[1]], bentuk)

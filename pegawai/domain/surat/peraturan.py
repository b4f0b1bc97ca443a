"""Regulations as letters name them: written out where the records keep the short form."""

import re

PENDEK = re.compile(r"\b(UU|PP|Perpres|Permendagri|PermenPANRB|PerBKN) (\d+)/(\d{4})")
PANJANG = {
    "UU": "Undang-Undang",
    "PP": "Peraturan Pemerintah",
    "Perpres": "Peraturan Presiden",
    "Permendagri": "Peraturan Menteri Dalam Negeri",
    "PermenPANRB": "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "PerBKN": "Peraturan Badan Kepegawaian Negara",
}


def nama_panjang(teks: str) -> str:
    """Return a text with every short name of a regulation written out: “PP 5/2024” becomes its full name."""
    return PENDEK.sub(lambda cocok: f"{PANJANG[cocok[1]]} Nomor {cocok[2]} Tahun {cocok[3]}", teks)

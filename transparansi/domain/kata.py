"""Words of citizens before they are published: personal data and abuse in them are pointed out.

Every text waits for an officer; what is found here puts it ahead in the queue and out of approval in bulk.
A name cannot be told from other words, which is why a person reads each text.

Acuan: UU 27/2022 ps. 4 (data pribadi); UU 14/2008 ps. 17 huruf h.
"""

import re
from dataclasses import dataclass

TERPANJANG = 500


@dataclass(frozen=True, slots=True)
class Temuan:
    """Something in a text that must not be published. nilai: the words found."""

    jenis: str
    nilai: str


LABEL = {
    "nik": "nomor induk kependudukan",
    "nip": "NIP",
    "telepon": "nomor telepon",
    "surel": "alamat surel",
    "tautan": "tautan",
    "kasar": "kata kasar",
}
_ANGKA = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){8,19}(?!\d)")
_SUREL = re.compile(r"[\w.+-]+\s*(?:@|\(at\)|\[at\])\s*[\w-]+\.[\w.-]+", re.IGNORECASE)
_TAUTAN = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|net|org|xyz|info|site|online|co\.id)\b", re.I)
_SAMARAN = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"})
_KASAR = frozenset(
    {
        "anjing", "anjg", "anjrit", "asu", "babi", "bacot", "bajingan", "bangsat", "bego", "bejat",
        "brengsek", "celeng", "dongo", "goblok", "goblog", "idiot",
        "jancok", "jancuk", "kampret", "kampang", "keparat",
        "kontol", "kunyuk", "lonte", "memek", "monyet", "ngentot", "pelacur", "perek", "sialan", "tai",
        "tolol", "tolil",
    }
)  # fmt: skip


def periksa(teks: str) -> tuple[Temuan, ...]:
    """Return what must not be published, in the order in which it stands there by kind."""
    hasil: list[Temuan] = []
    for cocok in _ANGKA.finditer(teks):
        jenis = _jenis_angka(re.sub(r"\D", "", cocok.group()))
        if jenis:
            hasil.append(Temuan(jenis, cocok.group()))
    if re.search(r"\+62[\s-]?8", teks) and not any(satu.jenis == "telepon" for satu in hasil):
        hasil.append(Temuan("telepon", "+62"))
    hasil += [Temuan("surel", cocok.group()) for cocok in _SUREL.finditer(teks)]
    if not any(satu.jenis == "surel" for satu in hasil):
        hasil += [Temuan("tautan", cocok.group()) for cocok in _TAUTAN.finditer(teks)]
    return (*hasil, *(Temuan("kasar", satu) for satu in _kata_kasar(teks)))


def _jenis_angka(angka: str) -> str:
    if len(angka) == 18:
        return "nip"
    if len(angka) == 16:
        return "nik"
    if angka.startswith(("08", "628")) and 9 <= len(angka) <= 14:
        return "telepon"
    return "telepon" if angka.startswith("02") and 9 <= len(angka) <= 12 else ""


def _kata_kasar(teks: str) -> list[str]:
    """Find abuse also when letters are repeated (`gobloook`) or written as digits (`g0bl0k`)."""
    hasil = []
    for kata in re.findall(r"[^\W_]+(?:[@$][^\W_]+)*", teks.lower()):
        rapi = kata.translate(_SAMARAN)
        tunggal = re.sub(r"(.)\1+", r"\1", rapi)
        if rapi in _KASAR or tunggal in _KASAR:
            hasil.append(kata)
    return hasil


def uraikan(temuan: tuple[Temuan, ...]) -> str:
    """Return what was found as a list of words, each kind once."""
    return ", ".join(dict.fromkeys(LABEL[satu.jenis] for satu in temuan))

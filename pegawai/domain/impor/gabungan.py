"""Cells that hold several facts: name and NIP, place and date of birth, post and eselon.

Each splitter takes a cell and returns one raw part for every field of its key, in that order. The parts
are then read like cells of columns of their own, so a wrong part is refused in the words of its field.
"""

import re
from collections.abc import Callable, Mapping

from pegawai.domain.impor.lembar import Sel
from pegawai.domain.impor.nilai import tulisan
from pegawai.domain.impor.pendidikan import baca_pendidikan
from pegawai.domain.impor.tanggal import nomor_bulan

Pemisah = Callable[[Sel], tuple[Sel, ...]]

_PISAH_BARIS = re.compile(r"\s*[\n\r]+\s*")
_KATA_NIP = re.compile(r"\bN\.?\s?I\.?\s?P\.?(?:PPPK)?\b\s*[.:]?\s*", re.IGNORECASE)
_MIRIP_NIP = re.compile(r"['`]?\d[\dOolI .\-\u00a0]{6,}\d['`]?")
_MULAI_TANGGAL = re.compile(r"^(.*?)[\s,/;(]+(['`]?\d.*|\?+.*)$", re.DOTALL)
_TANGGAL = re.compile(
    r"(?<!\d)(?:\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}"
    r"|\d{1,2}\s*[-/. ]\s*(?:\d{1,2}|[A-Za-z]{3,}\.?|[IVX]+)\s*[-/. ]\s*'?\d{2,4})(?!\d)",
    re.IGNORECASE,
)
_HARI = re.compile(r"^(?:SENIN|SELASA|RABU|KAMIS|JUM'?AT|SABTU|MINGGU)\s*,\s*", re.IGNORECASE)
_BULAN_DULU = re.compile(r"([A-Za-z]+)\s+\d{1,2}\s*,\s*\d{4}")
_KATA_TANGGAL = re.compile(
    r"\b(?:TMT|T\.M\.T|TGL|TANGGAL|TERHITUNG MULAI|SEJAK|PER"
    r"|SENIN|SELASA|RABU|KAMIS|JUM'?AT|SABTU|MINGGU)\b\W*$",
    re.IGNORECASE,
)
_ESELON = re.compile(
    r"[\s/,(|-]+(?:ESELON|ESL|ES)?[\s.]*((?:IV|V|I{1,3}|[1-5])\s*[./\- ]?\s*[AB])\s*\)?$"
    r"|[\s/,(|-]+(?:NON\s*ESELON|-)\s*\)?$",
    re.IGNORECASE,
)
_HURUF_NAMA = 3
_TEPI = " \n\r/,;-|()"
_DI_DEPAN_TANGGAL = re.compile(r"[\s,;(|]$")
_KATA_NOMOR = re.compile(r"^(?:SK\s+)?(?:NOMOR|NO)\b[\s.:]*", re.IGNORECASE)
_SAMPAI = re.compile(
    r"\s*\b(?:s\s*/\s*d|s\.?\s?d\.?|sampai(?:\s+dengan)?|hingga)(?=[\s\d])\s*", re.IGNORECASE
)
_HUBUNG_MASA = re.compile(r"\s+[-–—]\s+|\s*[–—]\s*")
_BAGIAN_TANGGAL = re.compile(r"[\s\-/.,]+")
_DUA_ANGKA = re.compile(r"(\d+)\D+(\d+)")
_TAHUN_AKHIR = re.compile(r"[\s,/(]*((?:19|20)\d\d)\s*\)?$")


def pisah_nama_nip(sel: Sel) -> tuple[Sel, ...]:
    """Return name and NIP; further lines (birth, rank) are left to their own columns."""
    nama, nomor, _ = _urai_nama_nip(sel)
    return nama, nomor


def pisah_nama_nip_lahir(sel: Sel) -> tuple[Sel, ...]:
    """Return name, NIP, place and date of birth."""
    nama, nomor, sisa = _urai_nama_nip(sel)
    return nama, nomor, *pisah_tempat_tanggal(sisa)


def pisah_tempat_tanggal(sel: Sel) -> tuple[Sel, ...]:
    """Return place and date; the date is whatever follows the place, readable or not."""
    if not isinstance(sel, str):
        return "", sel
    teks = _HARI.sub("", sel.strip())
    if (cocok := _BULAN_DULU.fullmatch(teks)) and nomor_bulan(cocok[1].lower()):
        return "", teks
    depan, koma, belakang = teks.rpartition(",")
    if koma and depan:
        return depan.strip(), belakang.strip()
    if teks[:1].isdigit():
        return "", teks
    cocok = _MULAI_TANGGAL.match(teks)
    return (cocok[1].strip(" ,/"), cocok[2]) if cocok else (teks.strip(" ,/"), "")


def pisah_golongan_tmt(sel: Sel) -> tuple[Sel, ...]:
    """Return rank and its date."""
    return _pisah_tanggal(sel)


def pisah_jabatan_eselon(sel: Sel) -> tuple[Sel, ...]:
    """Return post and eselon; a slash that no eselon follows belongs to the post."""
    if not isinstance(sel, str):
        return sel, ""
    teks = sel.strip()
    cocok = _ESELON.search(teks)
    return (teks[: cocok.start()].strip(), cocok[1] or "") if cocok and cocok.start() else (teks, "")


def pisah_jabatan_eselon_tmt(sel: Sel) -> tuple[Sel, ...]:
    """Return post, eselon and the date of the post."""
    depan, tmt = _pisah_tanggal(sel)
    return *pisah_jabatan_eselon(depan), tmt


def pisah_pendidikan_jurusan(sel: Sel) -> tuple[Sel, ...]:
    """Return level and field of study."""
    teks = tulisan(sel)
    tingkat, jurusan = baca_pendidikan(teks)
    return (str(tingkat) if tingkat else teks, jurusan if tingkat else "")


def pisah_pendidikan_jurusan_tahun(sel: Sel) -> tuple[Sel, ...]:
    """Return level, field of study and year of the diploma."""
    teks = tulisan(sel)
    cocok = _TAHUN_AKHIR.search(teks)
    return *pisah_pendidikan_jurusan(teks[: cocok.start()] if cocok else teks), cocok[1] if cocok else ""


def pisah_masa_kerja(sel: Sel) -> tuple[Sel, ...]:
    """Return years and months of `15,3`, `15 Thn 3 Bln`, `15/03`."""
    teks = tulisan(sel)
    cocok = _DUA_ANGKA.search(teks)
    return (cocok[1], cocok[2]) if cocok else (teks, "")


def pisah_nomor_tanggal(sel: Sel) -> tuple[Sel, ...]:
    """Return number and date of a decree; a date inside the number itself (`822/12/2023`) is none."""
    if not isinstance(sel, str):
        return sel, ""
    daftar = [cocok for cocok in _TANGGAL.finditer(sel) if _DI_DEPAN_TANGGAL.search(sel, 0, cocok.start())]
    if not daftar:
        return tulisan(sel), ""
    depan = _KATA_TANGGAL.sub("", sel[: daftar[-1].start()].strip(_TEPI))
    return _KATA_NOMOR.sub("", depan.strip(_TEPI)), daftar[-1][0]


def pisah_masa(sel: Sel) -> tuple[Sel, ...]:
    """Return first and last day of `2 s/d 5 Januari 2024`; a single day is both."""
    if not isinstance(sel, str):
        return sel, sel
    bagian = _SAMPAI.split(sel.strip())
    if len(bagian) != 2:
        bagian = _HUBUNG_MASA.split(sel.strip())
    if len(bagian) != 2:
        return sel, sel
    mulai, selesai = (satu.strip(_TEPI) for satu in bagian)
    kata_mulai, kata_selesai = (list(filter(None, _BAGIAN_TANGGAL.split(satu))) for satu in (mulai, selesai))
    if len(kata_mulai) < len(kata_selesai) == 3:
        mulai = " ".join([*kata_mulai, *kata_selesai[len(kata_mulai) :]])
    return mulai, selesai


PEMISAH: Mapping[tuple[str, ...], Pemisah] = {
    ("nama", "nip"): pisah_nama_nip,
    ("nama", "nip", "tempat_lahir", "tanggal_lahir"): pisah_nama_nip_lahir,
    ("tempat_lahir", "tanggal_lahir"): pisah_tempat_tanggal,
    ("golongan", "tmt_golongan"): pisah_golongan_tmt,
    ("jabatan", "eselon"): pisah_jabatan_eselon,
    ("jabatan", "eselon", "tmt_jabatan"): pisah_jabatan_eselon_tmt,
    ("jabatan", "tmt_jabatan"): lambda sel: _pisah_tanggal(sel),
    ("tingkat_pendidikan", "jurusan"): pisah_pendidikan_jurusan,
    ("tingkat_pendidikan", "jurusan", "tahun_lulus"): pisah_pendidikan_jurusan_tahun,
    ("masa_kerja_tahun", "masa_kerja_bulan"): pisah_masa_kerja,
    ("sk_nomor", "sk_tanggal"): pisah_nomor_tanggal,
    ("tanggal_mulai", "tanggal_selesai"): pisah_masa,
}
"""Splitters by the fields they yield."""


def is_terpisah(sel: Sel, bidang: tuple[str, ...]) -> bool:
    """Tell whether a cell really holds more than one of the facts."""
    if not isinstance(sel, str):
        return False
    bagian = PEMISAH[bidang](sel)
    if bidang[0] == "nama" and sum(map(str.isalpha, tulisan(bagian[0]))) < _HURUF_NAMA:
        return False
    if bidang[0] == "tanggal_mulai" and bagian[0] == bagian[1]:
        return False
    return sum(1 for satu in bagian if tulisan(satu)) > 1


def _urai_nama_nip(sel: Sel) -> tuple[str, str, str]:
    """Return name, number, rest. The number is found by the word NIP, else by its shape or its line."""
    if not isinstance(sel, str):
        return "", tulisan(sel), ""
    kata = _KATA_NIP.search(sel)
    angka = _MIRIP_NIP.search(sel, kata.end() if kata else 0)
    if angka:
        awal, akhir = (kata.start() if kata else angka.start()), angka.end()
        nomor = angka[0]
    elif kata:
        nomor, _, _ = sel[kata.end() :].partition("\n")
        awal, akhir = kata.start(), kata.end() + len(nomor)
    else:
        nama, _, nomor = sel.strip().partition("\n")
        return nama, nomor, ""
    return sel[:awal].strip(" \n\r/,;-|("), nomor, sel[akhir:].strip(" \n\r/,;-|)")


def _pisah_tanggal(sel: Sel) -> tuple[Sel, ...]:
    """Return the text before the last date, and that date."""
    if not isinstance(sel, str):
        return sel, ""
    daftar = list(_TANGGAL.finditer(sel))
    if not daftar:
        return tulisan(sel), ""
    depan = _KATA_TANGGAL.sub("", sel[: daftar[-1].start()].strip(" \n\r/,;-|()"))
    return depan.strip(" \n\r/,;-|("), daftar[-1][0]

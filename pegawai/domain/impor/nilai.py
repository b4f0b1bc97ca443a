"""Cells to values: one reader for each type of field.

A reader takes a cell and returns the value, None when the cell is empty, or `Tolak` when it must not be
taken. Values are what the database stores: text, whole numbers, codes. Dates have `tanggal`.
"""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence

from pegawai.domain import aksara, gelar, golongan, nama, nik, nip
from pegawai.domain.impor import pilihan
from pegawai.domain.impor.jenis import Tipe
from pegawai.domain.impor.lembar import Sel
from pegawai.domain.impor.pendidikan import baca_pendidikan
from pegawai.domain.impor.tolakan import Tolak, is_kosong
from pegawai.domain.kedudukan import JenisAsn, JenisKelamin
from pegawai.domain.kesalahan import KesalahanAturan

Pengubah = Callable[[Sel], object]

_AWAL_FORMULA = ("=", "+", "-", "@")
_ANGKA_HILANG = 1e15
_ANGKA_TEPAT = 2**53
_TAHUN = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BULAT = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?![\d.,])|-?\d+")
_DESIMAL = re.compile(r"(-?\d{1,3}(?:[.,]\d{3})+(?=[.,]\d)|-?\d+)([.,]\d+)?")
_HARI = re.compile(
    r"(\d{1,4})(?:[.,]0+)?\s*(?:\([^)]*\))?\s*(?:hari|hr|h)?\s*(?:kerja|krj)?\.?", re.IGNORECASE
)
_NIP_DI_DALAM = re.compile(r"(?<!\d)\d{8}[ .\-]?\d{6}[ .\-]?\d[ .\-]?\d{3}(?!\d)")
_ESELON = re.compile(r"(?:ESELON|ESL|ES)?\W*(IV|V|I{1,3}|[1-5])\W*([AB])\W*", re.IGNORECASE)
_ROMAWI = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V"}
# Nothing to tidy: begins with a letter, plain characters, no back-tick, no blank at the end or doubled.
_TEKS_BIASA = re.compile(r"(?!.*  )[A-Za-z][ -_a-~]{7,}(?<! )")
_PISAH_NOMOR = re.compile(r"[/,;\n]|\bdan\b")


def tulisan(sel: Sel) -> str:
    """Return a cell as one line of text; a whole number without its decimal point."""
    if isinstance(sel, str):
        return aksara.rapikan(sel).lstrip("' ") if sel else ""
    if isinstance(sel, float) and sel.is_integer() and abs(sel) < _ANGKA_HILANG:
        return str(int(sel))
    if isinstance(sel, datetime.datetime):
        return f"{sel:%d-%m-%Y}"
    return f"{sel:%d-%m-%Y}" if isinstance(sel, datetime.date) else str(sel)


def baca_teks(sel: Sel) -> str | Tolak | None:
    """Read running text; refuse what would run as a formula when it is exported again."""
    if isinstance(sel, str) and _TEKS_BIASA.fullmatch(sel):
        return sel
    teks = tulisan(sel)
    if is_kosong(teks):
        return None
    if isinstance(sel, str) and (teks.startswith(_AWAL_FORMULA) or sel[0] in "\t\r"):
        return Tolak(
            "formula_injection",
            "Teks diawali tanda yang dijalankan sebagai rumus (= + - @ atau tab). Hapus tanda di awal sel.",
        )
    return teks


def baca_nama(sel: Sel) -> nama.NamaBergelar | Tolak | None:
    """Read a name; titles are taken apart."""
    teks = baca_teks(sel)
    return nama.pisah_gelar(teks) if isinstance(teks, str) else teks


def baca_nip(sel: Sel) -> nip.Nip | Tolak | None:
    """Read a NIP; a number cell has lost its last digits even when 18 of them can be printed."""
    if isinstance(sel, (int, float)):
        if abs(sel) >= _ANGKA_HILANG:
            return Tolak(
                "nip_lost_precision",
                "NIP tersimpan sebagai angka sehingga digit terakhirnya hilang. "
                "Ubah format sel menjadi teks, lalu ketik ulang NIP dari dokumen asli.",
            )
        sel = tulisan(sel)
    elif not isinstance(sel, str):
        sel = str(sel)
    try:
        return nip.parse_nip(sel)
    except nip.NipTidakSah as galat:
        if is_kosong(sel.strip()):
            return None
        di_dalam = _NIP_DI_DALAM.findall(sel)
        if len(di_dalam) == 1 and len(nip.bersihkan(sel)) > nip.PANJANG + 1:
            return baca_nip(di_dalam[0])
        return Tolak(galat.kode, galat.pesan)


def baca_nik(sel: Sel) -> str | Tolak | None:
    """Read a NIK; the person can be imported without it, so refusals are warnings."""
    if isinstance(sel, str) and len(sel) == nik.PANJANG and sel.isascii() and sel.isdigit():
        return sel
    if isinstance(sel, (int, float)):
        if sel >= _ANGKA_HILANG and (sel >= _ANGKA_TEPAT or int(sel) % 10 == 0):
            return _nik_hilang()
        sel = str(int(sel)) if isinstance(sel, int) or sel.is_integer() else str(sel)
    teks = tulisan(sel)
    if is_kosong(teks):
        return None
    bersih = nik.bersihkan(teks)
    if len(bersih) == nik.PANJANG and bersih.isascii() and bersih.isdigit():
        return bersih
    if aksara.is_notasi_angka(teks):
        return _nik_hilang()
    return Tolak(
        "nik_length",
        f"NIK berisi {len(bersih)} karakter; seharusnya 16 angka. Pegawai diimpor tanpa NIK.",
    )


def baca_golongan(sel: Sel) -> golongan.BacaanGolongan | Tolak | None:
    """Read a golongan, with or without the name of the rank."""
    teks = tulisan(sel)
    if is_kosong(teks):
        return None
    try:
        return golongan.baca_golongan(teks)
    except KesalahanAturan as galat:
        return Tolak(galat.kode, galat.pesan)


def baca_kelamin(sel: Sel) -> JenisKelamin | Tolak | None:
    """Read the sex in any of the usual spellings."""
    teks = tulisan(sel)
    if is_kosong(teks):
        return None
    kelamin = pilihan.kelamin(teks)
    return kelamin or Tolak("jenis_kelamin_unknown", f"Jenis kelamin “{teks}” tidak dikenal. Tulis L atau P.")


def pembaca_kelamin(contoh: Sequence[Sel]) -> Pengubah:
    """Return the reader for a column; where it says P and W but never L, P is pria."""
    kunci = {pilihan.kunci(tulisan(sel)) for sel in set(contoh)}
    if "w" in kunci and "p" in kunci and not any(satu.startswith("l") for satu in kunci):
        return lambda sel: baca_kelamin("L" if pilihan.kunci(tulisan(sel)) == "p" else sel)
    return baca_kelamin


def baca_eselon(sel: Sel) -> str | None:
    """Return `II.b`; None for posts without eselon."""
    cocok = _ESELON.fullmatch(tulisan(sel))
    return f"{_ROMAWI.get(cocok[1], cocok[1].upper())}.{cocok[2].lower()}" if cocok else None


def baca_telepon(sel: Sel) -> str | None:
    """Return the first number with a leading 0 instead of the country code."""
    if isinstance(sel, str) and sel.isascii() and sel.isdigit():
        angka = sel
    else:
        angka = "".join(filter(str.isdigit, _PISAH_NOMOR.split(tulisan(sel))[0]))
    if angka.startswith("62"):
        angka = angka[2:]
    if not angka.strip("0"):
        return None
    return angka if angka.startswith("0") else f"0{angka}"


def _agama(sel: Sel) -> str | Tolak | None:
    teks = baca_teks(sel)
    return pilihan.agama(teks) or teks if isinstance(teks, str) else teks


def _kawin(sel: Sel) -> str | None:
    return pilihan.kawin(tulisan(sel))


def _status(sel: Sel) -> JenisAsn | None:
    return pilihan.status(tulisan(sel))


def _pendidikan(sel: Sel) -> str | None:
    return baca_pendidikan(tulisan(sel))[0]


def _ruang(sel: Sel) -> str | None:
    huruf = tulisan(sel).strip("./ ").lower()
    return huruf if huruf in tuple("abcde") else None


def _tahun(sel: Sel) -> int | None:
    if isinstance(sel, (datetime.date, datetime.datetime)):
        return sel.year
    cocok = _TAHUN.search(tulisan(sel))
    return int(cocok[0]) if cocok else None


def _bulat(sel: Sel) -> int | None:
    cocok = _BULAT.search(tulisan(sel))
    return int(cocok[0].replace(".", "")) if cocok else None


def _desimal(sel: Sel) -> float | None:
    """Read a number; the last of two separators is the decimal one, `1.200,5` and `1,200.5`."""
    if isinstance(sel, (int, float)):
        return float(sel)
    cocok = _DESIMAL.search(tulisan(sel))
    if cocok is None:
        return None
    utuh, pecahan = cocok[1], cocok[2] or ""
    if len(pecahan) == 4 and re.search(r"[.,]", utuh) and utuh[-4:-3] == pecahan[0]:
        utuh, pecahan = utuh + pecahan, ""
    return float(re.sub(r"[.,]", "", utuh) + pecahan.replace(",", "."))


def _hari(sel: Sel) -> int | Tolak | None:
    """Read a number of working days; months and weeks do not say how many those are."""
    teks = tulisan(sel)
    if is_kosong(teks):
        return None
    if cocok := _HARI.fullmatch(teks):
        return int(cocok[1])
    return Tolak(
        "day_count_unreadable",
        "Isi ini bukan banyaknya hari kerja, maka hari Senin–Jumat di antara kedua tanggal yang dihitung. "
        "Tulis angka saja, misalnya 4, bila jumlahnya lain.",
    )


def _angka(sel: Sel) -> str | None:
    return "".join(filter(str.isdigit, tulisan(sel))) or None


def _nip_lama(sel: Sel) -> str | None:
    angka = "".join(filter(str.isdigit, tulisan(sel)))
    return angka if len(angka) == 9 else None


def _gelar_depan(sel: Sel) -> str | Tolak | None:
    teks = baca_teks(sel)
    return gelar.baku_depan_semua(teks) or None if isinstance(teks, str) else teks


def _gelar_belakang(sel: Sel) -> str | Tolak | None:
    teks = baca_teks(sel)
    return gelar.baku_belakang(teks) or None if isinstance(teks, str) else teks


def _surel(sel: Sel) -> str | Tolak | None:
    teks = baca_teks(sel)
    if not isinstance(teks, str):
        return teks
    return teks.lower() if "@" in teks else None


def _nik_hilang() -> Tolak:
    return Tolak(
        "nik_lost_precision",
        "NIK tersimpan sebagai angka sehingga digit terakhirnya hilang. Pegawai diimpor tanpa NIK; "
        "ketik ulang NIK sebagai teks bila ingin disertakan.",
    )


PENGUBAH: Mapping[Tipe, Pengubah] = {
    Tipe.AGAMA: _agama,
    Tipe.ANGKA: _angka,
    Tipe.BULAT: _bulat,
    Tipe.DESIMAL: _desimal,
    Tipe.ESELON: baca_eselon,
    Tipe.GELAR_BELAKANG: _gelar_belakang,
    Tipe.GELAR_DEPAN: _gelar_depan,
    Tipe.GOLONGAN: baca_golongan,
    Tipe.HARI: _hari,
    Tipe.KAWIN: _kawin,
    Tipe.KELAMIN: baca_kelamin,
    Tipe.NAMA: baca_nama,
    Tipe.NIK: baca_nik,
    Tipe.NIP: baca_nip,
    Tipe.NIP_LAMA: _nip_lama,
    Tipe.PENDIDIKAN: _pendidikan,
    Tipe.RUANG: _ruang,
    Tipe.STATUS: _status,
    Tipe.SUREL: _surel,
    Tipe.TAHUN: _tahun,
    Tipe.TEKS: baca_teks,
    Tipe.TELEPON: baca_telepon,
}
"""Readers by type; the two types of dates need the rules of their column and live in `tanggal`."""

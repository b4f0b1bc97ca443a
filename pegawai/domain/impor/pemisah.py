"""Text tables: encoding, separator, records."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from pegawai.domain.impor import penolakan

_PEMISAH = ";\t,|"
_CONTOH_REKAMAN = 60
_BATAS_BIDANG = 1 << 20
_BOM = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def baca_rekaman(isi: bytes) -> Iterator[list[str]]:
    """Yield the records; raise `BerkasDitolak` when the quoting never ends or nothing is separated."""
    teks = urai_sandi(isi)
    if "\x00" in teks:
        raise penolakan.bukan_lembar_kerja("Berkas berisi karakter kosong (NUL) di tengahnya; berkas rusak.")
    pemisah, teks = _baris_sep(teks)
    pemisah = pemisah or tebak_pemisah(teks)
    csv.field_size_limit(_BATAS_BIDANG)
    pembaca = csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah)
    try:
        for rekaman in pembaca:
            yield [lepas_formula_teks(sel) if sel.startswith("=") else sel for sel in rekaman]
    except csv.Error as galat:
        raise penolakan.bukan_lembar_kerja("Tanda kutip di dalam berkas CSV tidak berpasangan.") from galat


def urai_sandi(isi: bytes) -> str:
    """Decode UTF-8, UTF-16 (with or without mark) or, when nothing else fits, Windows-1252."""
    for bom, sandi in _BOM:
        if isi.startswith(bom):
            return isi.decode(sandi, "replace").lstrip("\ufeff")
    contoh = isi[:4096]
    if contoh.count(0) * 4 > len(contoh):
        return isi.decode(
            "utf-16-le" if contoh[1::2].count(0) > contoh[::2].count(0) else "utf-16-be", "replace"
        )
    try:
        return isi.decode("utf-8")
    except UnicodeDecodeError:
        return isi.decode("cp1252", "replace")


def tebak_pemisah(teks: str) -> str:
    """Return the separator under which most records have the same, highest number of fields."""
    contoh = teks[:200_000]
    return max(_PEMISAH, key=lambda pemisah: _keteraturan(contoh, pemisah))


def lepas_formula_teks(sel: str) -> str:
    """Return the text inside `="…"`, the way a text cell is forced in CSV; anything else unchanged."""
    luar = sel.rstrip()
    if len(luar) >= 3 and luar.startswith('="') and luar.endswith('"') and '"' not in luar[2:-1]:
        return luar[2:-1]
    return sel


def _baris_sep(teks: str) -> tuple[str | None, str]:
    """Take off Excel's first line `sep=;`, which it never shows."""
    if teks[:4].lower() == "sep=" and len(teks) > 5 and teks[5] in "\r\n":
        return teks[4], teks[5:].removeprefix("\r").removeprefix("\n")
    return None, teks


def _keteraturan(contoh: str, pemisah: str) -> float:
    """Share of records with the commonest number of fields above one, weighted by that number."""
    jumlah: Counter[int] = Counter()
    try:
        for urut, rekaman in enumerate(csv.reader(io.StringIO(contoh, newline=""), delimiter=pemisah)):
            if urut == _CONTOH_REKAMAN:
                break
            if any(sel.strip() for sel in rekaman):
                jumlah[len(rekaman)] += 1
    except csv.Error:
        return 0.0
    kolom, kali = max(jumlah.items(), key=lambda butir: (butir[1] * (butir[0] > 1), butir[0]), default=(1, 0))
    return kali / max(jumlah.total(), 1) * (kolom - 1) ** 0.5 if kolom > 1 else 0.0

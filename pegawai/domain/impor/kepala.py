"""Finding the header of a table: below titles, one to three rows high, cells merged in both directions."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from pegawai.domain.impor.lembar import Baris, Sel, Wilayah
from pegawai.domain.impor.sinonim import TINGKAT, Sinonim, bakukan

BARIS_DIPERIKSA = 100
TINGGI_TERTINGGI = 3
_BIDANG_TERSEDIKIT = 3
_PANJANG_TERPANJANG = 70
_ANGKA = re.compile(r"\d")
_ANGKA_NIP = 18
_NOMOR_PENANDA = "no"
_HARGA_BARIS = 0.01
"""What another row costs: it must name something, so a title is no part of the header below it."""
_HARGA_GABUNGAN = 0.95
"""A group whose columns are named below it tells more than the group alone."""


@dataclass(frozen=True, slots=True)
class Kepala:
    """A header. baris: its row positions from 0; teks: per column, levels joined with ` > `."""

    baris: tuple[int, ...]
    teks: tuple[str, ...]
    per_baris: tuple[tuple[str, ...], ...]

    @property
    def akhir(self) -> int:
        """Position of the first row below the header."""
        return self.baris[-1] + 1 if self.baris else 0


def cari_kepala(
    daftar_baris: Sequence[Baris],
    gabungan: Sequence[Wilayah],
    sinonim: Sinonim,
    jangkar: Sequence[str],
    *,
    awal_lembar: int = 0,
    jangkauan: int = BARIS_DIPERIKSA,
) -> Kepala | None:
    """Return the rows that name the most fields; of equals the first and lowest window.

    daftar_baris: rows of a sheet, the first of them at position `awal_lembar`; jangkauan: at how many of
    them the header may begin. None when nothing names an anchor field or three fields.
    """
    terbaik: Kepala | None = None
    nilai_terbaik = 0.0
    for awal in range(min(len(daftar_baris), jangkauan)):
        for tinggi in range(1, TINGGI_TERTINGGI + 1):
            jendela = daftar_baris[awal : awal + tinggi]
            if len(jendela) < tinggi or not is_mirip_kepala(jendela[-1]):
                break
            if tinggi > 1 and _is_subjudul(jendela[-1]):
                break
            calon = susun_kepala(jendela, awal_lembar + awal, gabungan)
            nilai = _nilai_kepala(calon.teks, sinonim, jangkar)
            if nilai and nilai - _HARGA_BARIS * tinggi > nilai_terbaik:
                terbaik, nilai_terbaik = calon, nilai - _HARGA_BARIS * tinggi
    if terbaik is None:
        return None
    return _dengan_anak(terbaik, daftar_baris, awal_lembar, gabungan, sinonim, jangkar)


def _dengan_anak(
    kepala: Kepala,
    daftar_baris: Sequence[Baris],
    awal_lembar: int,
    gabungan: Sequence[Wilayah],
    sinonim: Sinonim,
    jangkar: Sequence[str],
) -> Kepala:
    """Add a row below that divides columns of which the list knows none, so that it is no record."""
    awal, akhir = kepala.baris[0] - awal_lembar, kepala.akhir - awal_lembar
    if len(kepala.baris) == TINGGI_TERTINGGI or akhir >= len(daftar_baris):
        return kepala
    bawah = daftar_baris[akhir]
    terisi = [kolom for kolom, sel in enumerate(bawah) if sel != ""]
    di_atas = kepala.per_baris[-1]
    if len(terisi) < 2 or not all(isinstance(sel, str) for sel in bawah) or not is_mirip_kepala(bawah):
        return kepala
    if not any(kolom < len(di_atas) and not di_atas[kolom] for kolom in terisi):
        return kepala
    if any(set(cocok.bidang) & set(jangkar) for k in terisi for cocok in sinonim.cari(kepala.teks[k])[:1]):
        return kepala
    return susun_kepala(daftar_baris[awal : akhir + 1], kepala.baris[0], gabungan)


def kepala_tak_dikenal(
    daftar_baris: Sequence[Baris], gabungan: Sequence[Wilayah], awal_lembar: int = 0
) -> Kepala | None:
    """Return the row of words right above the first record, when the list knows none of them."""
    for posisi, baris in enumerate(daftar_baris[:BARIS_DIPERIKSA]):
        berangka = [kolom for kolom, sel in enumerate(baris) if len(_ANGKA.findall(_teks(sel))) >= _ANGKA_NIP]
        if not berangka:
            continue
        di_atas = daftar_baris[posisi - 1] if posisi else []
        terisi = sum(sel != "" for sel in di_atas)
        is_setara = terisi >= max(_BIDANG_TERSEDIKIT, sum(sel != "" for sel in baris) - 1)
        if not is_setara or not is_mirip_kepala(di_atas) or not all(di_atas[kolom] for kolom in berangka):
            return None
        return susun_kepala([di_atas], awal_lembar + posisi - 1, gabungan)
    return None


def batas_samping(kepala: Kepala, sinonim: Sinonim, jangkar: Sequence[str]) -> int | None:
    """Return the column at which a second table begins beside the first; None when there is one table."""
    letak: dict[tuple[str, ...], list[int]] = {}
    for kolom, teks in enumerate(kepala.teks):
        for cocok in sinonim.cari(teks)[:1]:
            letak.setdefault((*cocok.bidang, bakukan(teks)), []).append(kolom)
    utama = [daftar for (bidang, *_), daftar in letak.items() if bidang in jangkar]
    if len(utama) < 2 or any(len(daftar) < 2 for daftar in utama):
        return None
    akhir_kiri, awal_kanan = max(daftar[0] for daftar in utama), min(daftar[1] for daftar in utama)
    if akhir_kiri >= awal_kanan:
        return None
    pertama = next(teks for teks in kepala.teks if teks)
    calon = (kolom for kolom in range(akhir_kiri + 1, awal_kanan) if kepala.teks[kolom] == pertama)
    return next(calon, awal_kanan)


def potong(kepala: Kepala, akhir: int) -> Kepala:
    """Return the header without the columns from `akhir` on."""
    return Kepala(kepala.baris, kepala.teks[:akhir], tuple(baris[:akhir] for baris in kepala.per_baris))


def is_mirip_kepala(baris: Baris) -> bool:
    """Tell whether a row can be part of a header: short texts, no dates, no long numbers."""
    terisi = [sel for sel in baris if sel != ""]
    if not terisi or any(_is_isi(sel) for sel in terisi):
        return False
    return any(isinstance(sel, str) and any(map(str.isalpha, sel)) for sel in terisi)


def _is_subjudul(baris: Baris) -> bool:
    """Tell whether a row below the first is a heading inside the table: one text, at the left."""
    terisi = [kolom for kolom, sel in enumerate(baris) if sel != ""]
    return len(terisi) == 1 and terisi[0] <= 1 and len(baris) > 2


def susun_kepala(jendela: Sequence[Baris], awal: int, gabungan: Sequence[Wilayah]) -> Kepala:
    """Join the rows of a window into one heading per column."""
    per_baris = [[_teks(sel) for sel in baris] for baris in jendela]
    asli = tuple(tuple(baris) for baris in per_baris)
    for tingkat, baris in enumerate(per_baris[:-1]):
        _lebarkan(baris, per_baris[tingkat + 1 :], awal + tingkat, gabungan)
    teks: list[str] = []
    for bagian in zip(*per_baris, strict=True):
        berbeda = [satu for urut, satu in enumerate(bagian) if satu and satu not in bagian[:urut]]
        teks.append(TINGKAT.join(berbeda))
    return Kepala(tuple(range(awal, awal + len(jendela))), tuple(teks), asli)


def is_kepala_berulang(baris: Baris, kepala: Kepala) -> bool:
    """Tell whether a row repeats a row of the header, as page breaks do."""
    if any(not isinstance(sel, str) for sel in baris) or not is_mirip_kepala(baris):
        return False
    terisi = [
        (kolom, bakukan(sel)) for kolom, sel in enumerate(baris) if isinstance(sel, str) and sel.strip()
    ]
    for tingkat in kepala.per_baris:
        sama = sum(kolom < len(tingkat) and bakukan(tingkat[kolom]) == teks != "" for kolom, teks in terisi)
        if sama >= 2 and sama >= 0.6 * len(terisi):
            return True
    return False


def _nilai_kepala(teks: Sequence[str], sinonim: Sinonim, jangkar: Sequence[str]) -> float:
    bidang: dict[str, float] = {}
    for satu in teks:
        for cocok in sinonim.cari(satu)[:1]:
            for nama in cocok.bidang:
                nilai = cocok.keyakinan * (_HARGA_GABUNGAN if len(cocok.bidang) > 1 else 1.0)
                bidang[nama] = max(bidang.get(nama, 0.0), nilai)
    is_berjangkar = any(nama in bidang for nama in jangkar) and len(bidang.keys() - {_NOMOR_PENANDA}) > 1
    if not is_berjangkar and len(bidang) < _BIDANG_TERSEDIKIT:
        return 0.0
    return sum(bidang.values())


def _lebarkan(
    baris: list[str], di_bawah: Sequence[Sequence[str]], nomor: int, gabungan: Sequence[Wilayah]
) -> None:
    """Carry the text of a group to the columns it spans: by the merged cells, else by blank cells."""
    mendatar: dict[int, int] = {}
    is_bergabung = False
    for (atas, kiri), (bawah, kanan) in gabungan:
        if atas <= nomor <= bawah:
            is_bergabung = is_bergabung or kanan > kiri
            mendatar.update(dict.fromkeys(range(kiri, min(kanan + 1, len(baris))), kiri))
    kelompok = ""
    for kolom, teks in enumerate(list(baris)):
        is_berbawahan = any(bawah[kolom] for bawah in di_bawah)
        if kolom in mendatar:
            baris[kolom] = baris[mendatar[kolom]]
        elif teks:
            kelompok = teks if is_berbawahan and not is_bergabung else ""
        elif is_berbawahan and kelompok:
            baris[kolom] = kelompok
        else:
            kelompok = ""


def _is_isi(sel: Sel) -> bool:
    if isinstance(sel, str):
        return len(sel) > _PANJANG_TERPANJANG or sum(map(str.isdigit, sel)) > 6
    return not isinstance(sel, (int, float)) or isinstance(sel, datetime.date) or abs(sel) > 9999


def _teks(sel: Sel) -> str:
    return sel.strip() if isinstance(sel, str) else f"{sel:g}" if isinstance(sel, (int, float)) else ""

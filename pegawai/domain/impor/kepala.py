"""Finding the header of a table: below titles, one to three rows high, cells merged in both directions."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from pegawai.domain.impor.lembar import Baris, Sel, Wilayah
from pegawai.domain.impor.sinonim import TINGKAT, Sinonim, bakukan

BARIS_DIPERIKSA = 100
TINGGI_TERTINGGI = 3
_BIDANG_TERSEDIKIT = 3
_PANJANG_TERPANJANG = 70
_NOMOR_PENANDA = "no"


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
            calon = susun_kepala(jendela, awal_lembar + awal, gabungan)
            nilai = _nilai_kepala(calon.teks, sinonim, jangkar)
            if nilai > nilai_terbaik:
                terbaik, nilai_terbaik = calon, nilai
    return terbaik


def is_mirip_kepala(baris: Baris) -> bool:
    """Tell whether a row can be part of a header: short texts, no dates, no long numbers."""
    terisi = [sel for sel in baris if sel != ""]
    if not terisi or any(_is_isi(sel) for sel in terisi):
        return False
    return any(isinstance(sel, str) and any(map(str.isalpha, sel)) for sel in terisi)


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
                bidang[nama] = max(bidang.get(nama, 0.0), cocok.keyakinan)
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

"""Rows inside and around a table that are no records: headings, totals, vacant posts, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median

from pegawai.domain.impor.jenis import JenisImpor, Tipe
from pegawai.domain.impor.kepala import Kepala, is_kepala_berulang, is_mirip_kepala
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.konteks import is_nama_tempat
from pegawai.domain.impor.lembar import Baris, Sel
from pegawai.domain.impor.nilai import tulisan
from pegawai.domain.impor.tolakan import is_kosong

_JUMLAH = re.compile(r"\W*(?:sub\W*|grand\W*)?(?:jumlah|total|jml|rekapitulasi)\b", re.IGNORECASE)
_LOWONG = re.compile(
    r"\W*(?:formasi\s+|jabatan\s+|posisi\s+)?(?:kosong|lowong|vacant|vakant?|belum\s+(?:ter)?isi|tidak\s+ada\s+pejabat)\b",
    re.IGNORECASE,
)
_PENUTUP = re.compile(
    r"\W*(?:mengetahui|menyetujui|pembuat|a\.?n\.?\b|u\.?b\.?\b|ttd|nip\b|kepala\b|plt\b|sekretaris\b|camat\b|lurah\b"
    r"|wali\s?kota|serang\b|catatan|keterangan|sumber|dicetak)",
    re.IGNORECASE,
)
_CATATAN = re.compile(r"\W*(?:dicetak|sumber|catatan|keterangan|ket\b|print|cetak)", re.IGNORECASE)
_NOMOR = re.compile(r"\(?(\d{1,3})\)?(?:\s*=.*)?\.?")
_PENANDA_URUT = re.compile(r"\W*(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\W*")
_AWALAN_URUT = re.compile(r"^\W*(?:[IVXLC]+|[A-Za-z]|\d+(?:\.\d+)*)\s*[.)]\s*(?=\D)")
_ANGKA = re.compile(r"\d")
_KUNCI_TERSEDIKIT = 8
_KEPADATAN = 0.4
_SEMPIT = 3


class JenisBaris(StrEnum):
    """What a row is."""

    DATA = "data"
    MUNGKIN_DATA = "maybe_data"
    KOSONG = "blank"
    JUDUL = "title"
    KEPALA = "header"
    NOMOR_KOLOM = "number_row"
    KEPALA_BERULANG = "repeated_header"
    SUBJUDUL = "subheader"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    LOWONG = "vacant_position"
    TANDA_TANGAN = "signature"
    CATATAN = "footer"


@dataclass(frozen=True, slots=True)
class BarisLain:
    """A row that is no record. baris: as the spreadsheet shows it."""

    baris: int
    jenis: JenisBaris
    teks: str = ""


class Penggolong:
    """Tells records from other rows of one table."""

    def __init__(self, jenis: JenisImpor, kepala: Kepala, daftar_kolom: Sequence[Kolom]) -> None:
        self._kepala = kepala
        self._jenis = jenis
        self._nomor = _posisi(daftar_kolom, "no")
        self._nama = _posisi(daftar_kolom, "nama")
        self._kunci = next(
            (
                kolom.posisi
                for kolom in daftar_kolom
                for nama in kolom.bidang
                if nama and jenis.bidang_per_nama[nama].tipe is Tipe.NIP
            ),
            None,
        )
        self._terpeta = [
            kolom.posisi
            for kolom in daftar_kolom
            if any(kolom.bidang) and not set(kolom.bidang) & {"no", "keterangan"}
        ]
        self._ambang = 2
        self._ambang_cepat = 0

    def pelajari(self, contoh: Sequence[Baris]) -> None:
        """Learn from the first rows how full a record of this table is."""
        jumlah = [self._terisi(baris) for baris in contoh if self._is_berkunci(baris)]
        jumlah = jumlah or [isi for isi in map(self._terisi, contoh) if isi > 1]
        if jumlah:
            self._ambang = max(2, round(_KEPADATAN * median(jumlah)))
        self._ambang_cepat = max(self._ambang + 2, 4)

    def golongkan(self, baris: Baris) -> JenisBaris:
        """Return what the row is; SUBJUDUL is a guess until a record follows it."""
        if self._kunci is not None and self._ambang_cepat:
            kunci = baris[self._kunci]
            if (
                isinstance(kunci, str)
                and len(kunci) >= _KUNCI_TERSEDIKIT
                and kunci[-3:].isdigit()
                and len(baris) - baris.count("") >= self._ambang_cepat
            ):
                return JenisBaris.DATA
        return self._teliti(baris)

    def _teliti(self, baris: Baris) -> JenisBaris:
        terisi = [(kolom, sel) for kolom, sel in enumerate(baris) if sel != "" and tulisan(sel)]
        if not terisi:
            return JenisBaris.KOSONG
        is_jumlah = any(isinstance(sel, str) and _JUMLAH.match(sel) for _, sel in terisi[:3])
        if is_jumlah and self._terisi(baris) < max(self._ambang, _SEMPIT + 1):
            return JenisBaris.SUBTOTAL
        if is_kepala_berulang(baris, self._kepala):
            return JenisBaris.KEPALA_BERULANG
        if is_baris_nomor([sel for _, sel in terisi]):
            return JenisBaris.NOMOR_KOLOM
        if self._is_kepala_lain(terisi):
            return JenisBaris.KEPALA
        if self._is_lowong(baris):
            return JenisBaris.LOWONG
        if self._is_data(baris):
            return JenisBaris.DATA
        if self._is_mungkin(baris):
            return JenisBaris.MUNGKIN_DATA
        if _is_subjudul(terisi):
            return JenisBaris.SUBJUDUL
        return JenisBaris.CATATAN if _CATATAN.match(str(terisi[0][1])) else JenisBaris.TANDA_TANGAN

    def _is_data(self, baris: Baris) -> bool:
        isi = self._terisi(baris)
        if isi >= self._ambang:
            return True
        is_bernama = self._nama is not None and not is_kosong(tulisan(baris[self._nama]))
        is_berkunci = self._is_berkunci(baris)
        if self._nomor is not None and _NOMOR.fullmatch(tulisan(baris[self._nomor])):
            return is_bernama or is_berkunci
        if is_berkunci and len(self._terpeta) <= _SEMPIT:
            return tulisan(baris[self._kunci or 0])[:1].isdigit()
        return isi >= 2 and is_bernama and is_berkunci

    def _is_mungkin(self, baris: Baris) -> bool:
        """Tell whether the row may be a nearly empty record; it is one when another record follows."""
        if self._nama is None:
            return False
        nama = tulisan(baris[self._nama])
        if is_kosong(nama) or _PENUTUP.match(nama) or _ANGKA.search(nama):
            return False
        is_sempit = len(self._terpeta) <= _SEMPIT and self._nomor is None and not is_nama_tempat(nama)
        return self._terisi(baris) >= (1 if is_sempit else 2)

    def _is_kepala_lain(self, terisi: Sequence[tuple[int, Sel]]) -> bool:
        """Tell whether the row is the header of another table below this one."""
        if len(terisi) < _SEMPIT or not all(isinstance(sel, str) for _, sel in terisi):
            return False
        if not is_mirip_kepala([sel for _, sel in terisi]):
            return False
        dikenal = sum(self._jenis.sinonim.is_dikenal(str(sel)) for _, sel in terisi)
        return dikenal >= _SEMPIT and dikenal >= len(terisi) / 2

    def _is_lowong(self, baris: Baris) -> bool:
        if self._nama is None or self._is_berkunci(baris):
            return False
        nama = tulisan(baris[self._nama])
        if _LOWONG.match(nama):
            return True
        kunci = tulisan(baris[self._kunci]) if self._kunci is not None else ""
        return (
            is_kosong(nama) and (nama != "" or _LOWONG.match(kunci) is not None) and not self._is_penuh(baris)
        )

    def _is_penuh(self, baris: Baris) -> bool:
        return self._terisi(baris) >= self._ambang

    def _is_berkunci(self, baris: Baris) -> bool:
        if self._kunci is None:
            return False
        return len(_ANGKA.findall(tulisan(baris[self._kunci]))) >= _KUNCI_TERSEDIKIT

    def _terisi(self, baris: Baris) -> int:
        return sum(1 for posisi in self._terpeta if not is_kosong(tulisan(baris[posisi])))


def is_baris_nomor(terisi: Sequence[Sel]) -> bool:
    """Tell whether the filled cells number the columns: 1 2 3, (1) (2) (3), 1 2 3=1+2."""
    nomor: list[int] = []
    for sel in terisi:
        cocok = _NOMOR.fullmatch(tulisan(sel))
        if cocok is None:
            return False
        nomor.append(int(cocok[1]))
    is_urut = all(kiri < kanan for kiri, kanan in pairwise(nomor))
    return len(nomor) >= _SEMPIT and is_urut and nomor[0] <= 1 and nomor[-1] <= 2 * len(nomor)


def teks_subjudul(baris: Baris) -> str:
    """Return the text of a heading inside the table without its number, `I. SEKRETARIAT` to `SEKRETARIAT`."""
    bagian = [tulisan(sel) for sel in baris if sel != ""]
    if len(bagian) > 1 and _PENANDA_URUT.fullmatch(bagian[0]):
        bagian = bagian[1:]
    return _AWALAN_URUT.sub("", bagian[0], count=1) if bagian else ""


def bedakan_penutup(lain: Sequence[BarisLain], baris_terakhir: int) -> tuple[BarisLain, ...]:
    """Settle what could not be known before the end: the last total, and headings that nothing follows.

    lain: of the whole sheet; baris_terakhir: number of its last record.
    """
    total = max((satu.baris for satu in lain if satu.jenis is JenisBaris.SUBTOTAL), default=0)
    hasil: list[BarisLain] = []
    for satu in lain:
        jenis = satu.jenis
        if jenis is JenisBaris.MUNGKIN_DATA:
            jenis = JenisBaris.TANDA_TANGAN
        elif jenis is JenisBaris.SUBTOTAL and satu.baris == total > baris_terakhir:
            jenis = JenisBaris.TOTAL
        elif jenis is JenisBaris.SUBJUDUL and satu.baris > baris_terakhir:
            jenis = JenisBaris.CATATAN if _CATATAN.match(satu.teks) else JenisBaris.TANDA_TANGAN
        hasil.append(BarisLain(satu.baris, jenis, satu.teks))
    return tuple(hasil)


def _is_subjudul(terisi: Sequence[tuple[int, Sel]]) -> bool:
    if len(terisi) > 2 or terisi[0][0] > _SEMPIT:
        return False
    if len(terisi) == 2 and not _PENANDA_URUT.fullmatch(tulisan(terisi[0][1])):
        return False
    teks = terisi[-1][1]
    return (
        isinstance(teks, str)
        and len(_ANGKA.findall(teks)) < _KUNCI_TERSEDIKIT
        and any(map(str.isalpha, teks))
    )


def _posisi(daftar_kolom: Sequence[Kolom], bidang: str) -> int | None:
    return next((kolom.posisi for kolom in daftar_kolom if bidang in kolom.bidang), None)

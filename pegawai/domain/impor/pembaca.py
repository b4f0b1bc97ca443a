"""One sheet from cells to records: header, columns, rows that are no records, blocks of values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from operator import attrgetter

from pegawai.domain.impor import bukan_data, konteks, periksa
from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.bukan_data import BarisLain, JenisBaris, Penggolong
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.domain.impor.kepala import (
    Kepala,
    batas_samping,
    cari_kepala,
    is_kepala_berulang,
    kepala_tak_dikenal,
    potong,
)
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.konteks import Konteks
from pegawai.domain.impor.lembar import Baris, Lembar, Sel
from pegawai.domain.impor.nilai import tulisan
from pegawai.domain.impor.pemetaan import is_tabel_data, petakan
from pegawai.domain.impor.tabel import Isian, PembacaKolom, selesaikan
from pegawai.domain.impor.tata_letak import contoh_berbeda, sidik_kepala, tetapan_untuk

UKURAN_BLOK = 4_000
_CONTOH = 300
_TERISI_TERSEDIKIT = 3


@dataclass
class TabelTerbaca:
    """One table of a sheet. Row numbers as the spreadsheet shows them; 0 when there is no record."""

    baris_kepala: tuple[int, ...]
    kolom: tuple[Kolom, ...]
    konteks: Konteks
    jumlah: int = 0
    baris_pertama: int = 0
    baris_terakhir: int = 0
    lain: list[BarisLain] = field(default_factory=list)
    contoh: tuple[tuple[Sel, ...], ...] = ()

    @property
    def sidik(self) -> str:
        """A fingerprint of the headings, equal for files of one layout."""
        return sidik_kepala([kolom.kepala for kolom in self.kolom])


@dataclass
class _Kumpulan:
    """Records gathered for one block: rows, their numbers, what titles say about them."""

    baris: list[Baris] = field(default_factory=list)
    nomor: list[int] = field(default_factory=list)
    isian: list[Isian] = field(default_factory=list)

    def tambah(self, baris: Baris, nomor: int, isian: Isian) -> None:
        self.baris.append(baris)
        self.nomor.append(nomor)
        self.isian.append(isian)

    def terima(self, lain: _Kumpulan) -> None:
        self.baris += lain.baris
        self.nomor += lain.nomor
        self.isian += lain.isian


class PembacaLembar:
    """Reads one sheet block by block; `tabel` is complete once `blok()` is exhausted."""

    def __init__(
        self,
        jenis: JenisImpor,
        lembar: Lembar,
        per_tanggal: date,
        tetapan: Mapping[str, str] | None = None,
        ukuran_blok: int = UKURAN_BLOK,
        ingatan: Mapping[str, Mapping[str, str]] | None = None,
        sejak: int = 0,
    ) -> None:
        """sejak: the first column that counts; `batas` is where a second table begins beside this one.

        ingatan: fingerprint of a header to the columns fixed for that layout; `tetapan` goes before it.
        """
        self._sejak = sejak
        self.batas: int | None = None
        self._jenis = jenis
        self._lembar = lembar
        self._per_tanggal = per_tanggal
        self._tetapan = tetapan
        self._ukuran_blok = ukuran_blok
        self._ingatan = ingatan or {}
        self._judul: list[BarisLain] = []
        self._tertunda = _Kumpulan()
        self.tabel: list[TabelTerbaca] = []

    def blok(self) -> Iterator[Blok]:
        """Yield the records of the sheet in checked blocks; nothing when it holds no table of the kind."""
        awal = 0
        for daftar_baris in self._lembar.blok(self._ukuran_blok):
            mulai = 0
            if not self.tabel:
                kepala = self._kepala_pertama(daftar_baris, awal)
                if kepala is None:
                    return
                mulai = max(kepala.akhir - awal, 0)
            if self.batas is not None:
                daftar_baris = [baris[: self.batas] for baris in daftar_baris]
            yield from self._baca_blok(daftar_baris, awal, mulai)
            awal += len(daftar_baris)
        self._tutup()

    def _tutup(self) -> None:
        """Settle the rows that are no records, now that the last record is known."""
        if not self.tabel:
            return
        for nomor, baris in zip(self._tertunda.nomor, self._tertunda.baris, strict=True):
            self.tabel[-1].lain.append(BarisLain(nomor, JenisBaris.MUNGKIN_DATA, _teks_baris(baris)))
        terakhir = max(tabel.baris_terakhir for tabel in self.tabel)
        semua = sorted((lain for tabel in self.tabel for lain in tabel.lain), key=attrgetter("baris"))
        per_baris = {lain.baris: lain for lain in bukan_data.bedakan_penutup(semua, terakhir)}
        for tabel in self.tabel:
            tabel.lain = sorted((per_baris[lain.baris] for lain in tabel.lain), key=attrgetter("baris"))

    def _baca_blok(self, daftar_baris: list[Baris], awal: int, mulai: int) -> Iterator[Blok]:
        """Sort out the rows; begin another table where another header stands."""
        kumpulan = _Kumpulan()
        posisi, akhir = mulai, len(daftar_baris)
        golongkan = self._penggolong.golongkan
        while posisi < akhir:
            baris, nomor = daftar_baris[posisi], awal + posisi + 1
            jenis = golongkan(baris)
            if jenis is JenisBaris.DATA:
                if self._tertunda.nomor:
                    kumpulan.terima(self._tertunda)
                    self._tertunda = _Kumpulan()
                kumpulan.tambah(baris, nomor, self._isian)
            elif jenis is JenisBaris.MUNGKIN_DATA:
                self._tertunda.tambah(baris, nomor, self._isian)
            elif jenis is JenisBaris.KEPALA and (
                kepala := self._kepala_berikut(daftar_baris[posisi:], nomor - 1)
            ):
                yield from self._jadikan_blok(kumpulan)
                kumpulan = _Kumpulan()
                self._mulai_tabel(kepala, daftar_baris[kepala.akhir - awal :], self._konteks)
                golongkan = self._penggolong.golongkan
                posisi = kepala.akhir - awal
                continue
            else:
                self._catat_lain(jenis, baris, nomor)
            posisi += 1
        yield from self._jadikan_blok(kumpulan)

    def _jadikan_blok(self, kumpulan: _Kumpulan) -> Iterator[Blok]:
        nomor, terkumpul = kumpulan.nomor, kumpulan.baris
        if not nomor:
            return
        tabel = self.tabel[-1]
        tabel.jumlah += len(terkumpul)
        tabel.baris_pertama = tabel.baris_pertama or nomor[0]
        tabel.baris_terakhir = nomor[-1]
        blok = Blok(
            self._jenis,
            self._lembar.nama,
            nomor,
            self._per_tanggal,
            tabel.konteks.keadaan or self._per_tanggal,
            self._pembaca.per_bidang,
        )
        self._pembaca.baca(blok, terkumpul, kumpulan.isian)
        periksa.periksa_geser(blok, terkumpul, tabel.kolom)
        for periksa_blok in self._jenis.pemeriksa:
            periksa_blok(blok)
        selesaikan(blok)
        if lainnya := self._pembaca.lainnya(terkumpul):
            blok.nilai["lainnya"] = lainnya
        yield blok

    def _kepala_pertama(self, daftar_baris: Sequence[Baris], awal: int) -> Kepala | None:
        """Find the first header, or take a sheet without one by its content; None when it is no table."""
        sinonim, jangkar = self._jenis.sinonim, self._jenis.jangkar
        kepala = cari_kepala(daftar_baris, self._lembar.gabungan, sinonim, jangkar, awal_lembar=awal)
        lebar = max(map(len, daftar_baris), default=0)
        kepala = kepala or kepala_tak_dikenal(daftar_baris, self._lembar.gabungan, awal)
        kepala = kepala or Kepala((), ("",) * lebar, ())
        self.batas = batas_samping(kepala, sinonim, jangkar)
        if self.batas is not None:
            kepala = potong(kepala, self.batas)
            daftar_baris = [baris[: self.batas] for baris in daftar_baris]
        judul = daftar_baris[: kepala.baris[0] - awal] if kepala.baris else []
        self._judul = [
            BarisLain(nomor, JenisBaris.JUDUL if teks else JenisBaris.KOSONG, teks)
            for nomor, teks in enumerate(map(_teks_baris, judul), start=awal + 1)
        ]
        teks_judul = [
            tulisan(sel) for baris in judul for sel in baris if isinstance(sel, str) and sel.strip()
        ]
        asal = konteks.baca_konteks(teks_judul, self._lembar.nama, self._per_tanggal)
        self._mulai_tabel(kepala, daftar_baris[max(kepala.akhir - awal, 0) :], asal)
        if not is_tabel_data(self._jenis, self.tabel[-1].kolom):
            self.tabel.clear()
            return None
        return kepala

    def _kepala_berikut(self, daftar_baris: Sequence[Baris], awal: int) -> Kepala | None:
        sinonim, jangkar = self._jenis.sinonim, self._jenis.jangkar
        return cari_kepala(
            daftar_baris, self._lembar.gabungan, sinonim, jangkar, awal_lembar=awal, jangkauan=1
        )

    def _mulai_tabel(self, kepala: Kepala, daftar_baris: Sequence[Baris], asal: Konteks) -> None:
        calon = list(islice((baris for baris in daftar_baris if _is_contoh(baris, kepala)), _CONTOH))
        contoh = list(zip(*calon, strict=True)) if calon else [()] * len(kepala.teks)
        tetapan = tetapan_untuk(kepala.teks, self._ingatan, self._tetapan, self._sejak)
        semua = petakan(self._jenis, kepala.teks, contoh, self._per_tanggal, tetapan)
        kolom = semua[self._sejak :]
        self._penggolong = Penggolong(self._jenis, kepala, kolom)
        self._penggolong.pelajari(calon)
        self._konteks = asal
        self._isian = Isian(asal.opd, asal.unit_kerja, asal.tahun)
        per_bidang: dict[str, Sequence[Sel]] = {
            nama: contoh[satu.posisi]
            for satu in kolom
            if len(satu.uraian) == 1 and satu.posisi < len(contoh)
            for nama in satu.bidang
        }
        self._pembaca = PembacaKolom(
            self._jenis, kolom, self._per_tanggal, is_1904=self._lembar.is_1904, contoh=per_bidang
        )
        tabel = TabelTerbaca(tuple(nomor + 1 for nomor in kepala.baris), kolom, asal)
        tabel.lain, self._judul = self._judul, []
        tabel.contoh = contoh_berbeda(contoh[self._sejak :])
        self.tabel.append(tabel)

    def _catat_lain(self, jenis: JenisBaris, baris: Baris, nomor: int) -> None:
        teks = bukan_data.teks_subjudul(baris) if jenis is JenisBaris.SUBJUDUL else _teks_baris(baris)
        self.tabel[-1].lain.append(BarisLain(nomor, jenis, teks))
        if jenis is not JenisBaris.SUBJUDUL:
            return
        opd, unit = konteks.tempat_subjudul(teks, self._konteks.opd)
        if opd or unit:
            self._isian = Isian(opd or self._isian.opd, unit, self._isian.tahun)


def _is_contoh(baris: Baris, kepala: Kepala) -> bool:
    terisi = [sel for sel in baris if sel != ""]
    if len(terisi) < min(_TERISI_TERSEDIKIT, len(baris)):
        return False
    return not bukan_data.is_baris_nomor(terisi) and not is_kepala_berulang(baris, kepala)


def _teks_baris(baris: Baris) -> str:
    return " ".join(filter(None, map(tulisan, baris)))[:300]

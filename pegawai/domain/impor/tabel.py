"""Columns of cells to columns of values, block after block of one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from pegawai.domain import golongan, nama, nip
from pegawai.domain.impor import gabungan, sangkal
from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.jenis import Bidang, JenisImpor, Tipe
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.konteks import is_pemerintah
from pegawai.domain.impor.lanjutan import BarisLanjutan
from pegawai.domain.impor.lembar import GALAT_SEL, Baris, Sel
from pegawai.domain.impor.nilai import PENGUBAH, Pengubah, pembaca_kelamin, tulisan
from pegawai.domain.impor.tanggal import AturanTanggal, baca_tanggal, is_bulan_dulu
from pegawai.domain.impor.tata_letak import is_kolom_masalah
from pegawai.domain.impor.tolakan import Tolak, is_kosong

_KOSONG_DIISI = 0.1
_BERAGAM = 0.6
_BERAGAM_TERSEDIKIT = 100
_UNIK = frozenset({Tipe.NIP, Tipe.NAMA, Tipe.NIK, Tipe.TELEPON, Tipe.SUREL})
_TAK_DISALIN = frozenset({Tipe.NIP, Tipe.NAMA, Tipe.NIK, Tipe.NIP_LAMA})


@dataclass(frozen=True, slots=True)
class Isian:
    """Values that a record takes from outside its row: titles, headings inside the table, sheet name."""

    opd: str | None = None
    unit_kerja: str | None = None
    tahun: int | None = None


class PembacaKolom:
    """Reads the columns of one table; remembers across blocks what merged and ditto cells refer to."""

    def __init__(
        self,
        jenis: JenisImpor,
        daftar_kolom: Sequence[Kolom],
        per_tanggal: date,
        *,
        is_1904: bool,
        contoh: Mapping[str, Sequence[Sel]],
    ) -> None:
        """contoh: cells of the first records by field; from them the habits of a column are learnt."""
        self._jenis = jenis
        self._kolom = [kolom for kolom in daftar_kolom if any(kolom.bidang)]
        self._kolom_lain = [
            (kolom.posisi, " ".join(kolom.kepala.split()) or f"Kolom {kolom.huruf}")
            for kolom in daftar_kolom
            if not any(kolom.bidang) and not is_kolom_masalah(kolom.kepala)
        ]
        self.per_bidang = {
            nama_bidang: kolom for kolom in self._kolom for nama_bidang in kolom.bidang if nama_bidang
        }
        self._pengubah = {
            nama_bidang: _pengubah(
                jenis.bidang_per_nama[nama_bidang], contoh.get(nama_bidang, ()), per_tanggal, is_1904
            )
            for nama_bidang in self.per_bidang
        }
        self._turun = {
            nama_bidang
            for nama_bidang in self.per_bidang
            if jenis.bidang_per_nama[nama_bidang].is_turun and _is_berlubang(contoh.get(nama_bidang, ()))
        }
        self._lanjutan = BarisLanjutan(jenis, daftar_kolom)
        self._tembolok: dict[str, dict[Sel, object]] = {}
        self._tak_berulang = {nama for nama in self.per_bidang if jenis.bidang_per_nama[nama].tipe in _UNIK}
        self._sel_terakhir: dict[str, Sel] = {}
        self._nilai_terakhir: dict[str, object] = {}

    def baca(self, blok: Blok, daftar_baris: Sequence[Baris], isian: Sequence[Isian]) -> None:
        """Fill a block: cells, values, problems of single cells, derived places."""
        tegak = list(zip(*daftar_baris, strict=True))
        for kolom in self._kolom:
            blok.mentah.update(_uraikan(kolom, tegak))
        if "golongan_ruang" in blok.mentah and "golongan" in blok.mentah:
            blok.mentah["golongan"] = _gabung_ruang(
                blok.mentah["golongan"], blok.mentah.pop("golongan_ruang")
            )
        for nama_bidang in sorted(self._turun):
            blok.mentah[nama_bidang] = self._turunkan(nama_bidang, blok.mentah)
        self._lanjutan.isi(blok, daftar_baris)
        for nama_bidang, sel in blok.mentah.items():
            blok.nilai[nama_bidang] = self._ubah(blok, nama_bidang, sel)
        self._pisahkan_nama(blok)
        self._tempatkan(blok, isian)

    def lainnya(self, daftar_baris: Sequence[Baris]) -> list[object]:
        """Return per record what stands in columns that no field takes, heading to text; empty if none."""
        if not self._kolom_lain:
            return []
        return [
            {judul: teks for posisi, judul in self._kolom_lain if (teks := tulisan(baris[posisi]))} or None
            for baris in daftar_baris
        ]

    def _ubah(self, blok: Blok, nama_bidang: str, daftar_sel: Sequence[Sel]) -> list[object]:
        """Read a column. What repeats is read once; columns in which nothing repeats go cell by cell."""
        ubah = self._pengubah[nama_bidang]
        if nama_bidang in self._tak_berulang:
            nilai = [sangkal.istimewa(sel) or ubah(sel) for sel in daftar_sel]
            is_istimewa = any(satu.__class__ is Tolak or satu is sangkal.SAMA for satu in nilai)
        else:
            peta = self._tembolok.setdefault(nama_bidang, {})
            berbeda = set(daftar_sel)
            for sel in berbeda:
                if sel not in peta:
                    peta[sel] = sangkal.istimewa(sel) or ubah(sel)
            nilai = [peta[sel] for sel in daftar_sel]
            is_istimewa = any(peta[sel].__class__ is Tolak or peta[sel] is sangkal.SAMA for sel in berbeda)
            if len(berbeda) > _BERAGAM * len(daftar_sel) > _BERAGAM_TERSEDIKIT:
                self._berhenti_mengingat(nama_bidang)
        if is_istimewa:
            self._tangani_istimewa(blok, nama_bidang, nilai)
        if nilai:
            self._nilai_terakhir[nama_bidang] = nilai[-1]
        return nilai

    def _berhenti_mengingat(self, nama_bidang: str) -> None:
        """Free running text has no end of different cells; dates and codes have."""
        if self._jenis.bidang_per_nama[nama_bidang].tipe is Tipe.TEKS:
            self._tak_berulang.add(nama_bidang)
            self._tembolok.pop(nama_bidang, None)

    def _tangani_istimewa(self, blok: Blok, nama_bidang: str, nilai: list[object]) -> None:
        """Note refused cells; replace ditto marks by the value above, never by the mark itself."""
        is_disalin = self._jenis.bidang_per_nama[nama_bidang].tipe not in _TAK_DISALIN
        for urut, satu in enumerate(nilai):
            if isinstance(satu, Tolak):
                blok.tolak(urut, nama_bidang, satu.kode, satu.pesan)
                nilai[urut] = None
            elif satu is sangkal.SAMA:
                nilai[urut] = None
                if is_disalin:
                    nilai[urut] = nilai[urut - 1] if urut else self._nilai_terakhir.get(nama_bidang)
                    blok.tolak(urut, nama_bidang, "ditto_mark", sangkal.PESAN_SAMA)

    def _turunkan(self, nama_bidang: str, mentah: Mapping[str, Sequence[Sel]]) -> list[Sel]:
        """Give blank cells of a merged column the text above, but no unit of another OPD."""
        induk = mentah.get("opd") if nama_bidang == "unit_kerja" else None
        terakhir = self._sel_terakhir.get(nama_bidang, "")
        induk_terakhir = self._sel_terakhir.get("opd di atas unit", "")
        hasil: list[Sel] = []
        for urut, sel in enumerate(mentah[nama_bidang]):
            if induk is not None and induk[urut] not in ("", induk_terakhir):
                induk_terakhir, terakhir = induk[urut], ""
            terakhir = sel if sel != "" else terakhir
            hasil.append(terakhir)
        self._sel_terakhir[nama_bidang] = terakhir
        self._sel_terakhir["opd di atas unit"] = induk_terakhir
        return hasil

    def _pisahkan_nama(self, blok: Blok) -> None:
        """Take the titles off names; a column of its own for titles goes before."""
        for nama_bidang in list(blok.nilai):
            if self._jenis.bidang_per_nama[nama_bidang].tipe is not Tipe.NAMA:
                continue
            bacaan = blok.nilai[nama_bidang]
            blok.nilai[nama_bidang] = [
                satu.nama if isinstance(satu, nama.NamaBergelar) else None for satu in bacaan
            ]
            if nama_bidang != "nama":
                continue
            for gelar in ("gelar_depan", "gelar_belakang"):
                if gelar in self._jenis.bidang_per_nama:
                    dari_nama = [getattr(satu, gelar, None) or None for satu in bacaan]
                    kolom = blok.nilai.get(gelar)
                    blok.nilai[gelar] = (
                        [a or b for a, b in zip(kolom, dari_nama, strict=True)] if kolom else dari_nama
                    )

    def _tempatkan(self, blok: Blok, isian: Sequence[Isian]) -> None:
        """Fill OPD and unit from titles and headings where the row itself does not give them."""
        for nama_bidang in ("opd", "unit_kerja"):
            if nama_bidang not in self._jenis.bidang_per_nama:
                continue
            luar: list[object] = [getattr(satu, nama_bidang) for satu in isian]
            dalam = blok.nilai.get(nama_bidang)
            if dalam is not None:
                dalam = [None if isinstance(satu, str) and is_pemerintah(satu) else satu for satu in dalam]
                luar = [a if a is not None else b for a, b in zip(dalam, luar, strict=True)]
            blok.nilai[nama_bidang] = luar
        if "tahun" in self._jenis.bidang_per_nama and "tahun" not in self.per_bidang:
            blok.nilai["tahun"] = [satu.tahun for satu in isian]


def selesaikan(blok: Blok) -> None:
    """Turn what the checks needed (read NIP, read golongan) into plain values."""
    for nama_bidang, nilai in blok.nilai.items():
        definisi = blok.jenis.bidang_per_nama.get(nama_bidang)
        if definisi is not None and definisi.tipe is Tipe.NIP:
            blok.nilai[nama_bidang] = [satu.teks if isinstance(satu, nip.Nip) else None for satu in nilai]
        elif definisi is not None and definisi.tipe is Tipe.GOLONGAN:
            blok.nilai[nama_bidang] = [
                satu.golongan.kode if isinstance(satu, golongan.BacaanGolongan) else None for satu in nilai
            ]


def _pengubah(bidang: Bidang, contoh: Sequence[Sel], per_tanggal: date, is_1904: bool) -> Pengubah:  # noqa: FBT001
    if bidang.tipe in (Tipe.TANGGAL, Tipe.TANGGAL_LAHIR):
        aturan = AturanTanggal(
            per_tanggal,
            is_lahir=bidang.tipe is Tipe.TANGGAL_LAHIR,
            is_1904=is_1904,
            is_bulan_dulu=is_bulan_dulu(contoh),
            tahun_ke_depan=bidang.tahun_ke_depan,
        )
        return partial(baca_tanggal, aturan=aturan)
    if bidang.tipe is Tipe.KELAMIN:
        return pembaca_kelamin(contoh)
    return PENGUBAH[bidang.tipe]


def _is_berlubang(contoh: Sequence[Sel]) -> bool:
    kosong = sum(sel == "" for sel in contoh)
    return _KOSONG_DIISI * len(contoh) <= kosong < len(contoh) and kosong > 0


def _uraikan(kolom: Kolom, tegak: Sequence[Sequence[Sel]]) -> dict[str, Sequence[Sel]]:
    """Return the cells of a column under its field, or the parts of its cells under theirs."""
    daftar_sel = tegak[kolom.posisi] if kolom.posisi < len(tegak) else [""] * len(tegak[0])
    if len(kolom.uraian) < 2:
        return {kolom.bidang[0]: daftar_sel}
    pisah = _pemisah_aman(gabungan.PEMISAH[kolom.uraian], len(kolom.uraian))
    bagian = zip(*map(pisah, daftar_sel), strict=True)
    return {nama_bidang: isi for nama_bidang, isi in zip(kolom.bidang, bagian, strict=True) if nama_bidang}


def _pemisah_aman(pisah: gabungan.Pemisah, jumlah: int) -> Callable[[Sel], tuple[Sel, ...]]:
    """Let an error cell through to every part, so that none of the facts is taken for empty."""
    return lambda sel: (sel,) * jumlah if sel in GALAT_SEL else pisah(sel)


def _gabung_ruang(golongan_sel: Sequence[Sel], ruang: Sequence[Sel]) -> list[Sel]:
    """Join `III` and `d` of two columns; PPPK have no ruang."""
    return [
        kiri if kiri == "" or is_kosong(tulisan(kanan)) else f"{kiri}/{kanan}"
        for kiri, kanan in zip(golongan_sel, ruang, strict=True)
    ]

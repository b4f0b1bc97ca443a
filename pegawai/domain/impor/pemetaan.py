"""Which column holds which field: by heading, by content where the heading is silent, or by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from pegawai.domain.impor import ciri, pemetaan_isi
from pegawai.domain.impor.gabungan import PEMISAH, is_terpisah
from pegawai.domain.impor.jenis import JenisImpor, Tipe
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.lembar import Sel, huruf_kolom
from pegawai.domain.impor.sinonim import bakukan

_MASUK_AKAL = 0.25
_TERISI_TERSEDIKIT = 0.05
_MEMILIH_KETAT = (Tipe.KELAMIN, Tipe.STATUS, Tipe.PENDIDIKAN, Tipe.KAWIN, Tipe.RUANG)
_BIDANG_TANPA_KUNCI = 4
_TMT_DARI = {"golongan": "tmt_golongan", "pangkat": "tmt_golongan", "jabatan": "tmt_jabatan"}


@dataclass(frozen=True, slots=True)
class _Calon:
    posisi: int
    bidang: tuple[str, ...]
    keyakinan: float
    urut: int
    is_terisi: bool

    @property
    def peringkat(self) -> tuple[bool, bool, float, int, int]:
        return len(self.bidang) == 1, self.is_terisi, self.keyakinan, -self.urut, -self.posisi


def petakan(
    jenis: JenisImpor,
    kepala: Sequence[str],
    contoh: Sequence[Sequence[Sel]],
    per_tanggal: date,
    tetapan: Mapping[str, str] | None = None,
) -> tuple[Kolom, ...]:
    """Assign every field to at most one column.

    kepala: headings; contoh: per column the cells of the first records; tetapan: column letter to field,
    several joined with `+`, empty to leave the column out; it goes before everything else.
    """
    pemilik = _dari_tetapan(kepala, tetapan or {})
    terkunci = frozenset(pemilik)
    _dari_judul(jenis, kepala, contoh, pemilik)
    _tmt_di_samping(jenis, kepala, pemilik)
    pemetaan_isi.uraikan_gabungan(jenis, contoh, pemilik, terkunci)
    pemetaan_isi.lengkapi(jenis, kepala, contoh, pemilik, per_tanggal)
    return tuple(pemilik.get(posisi, Kolom(posisi, teks)) for posisi, teks in enumerate(kepala))


def is_tabel_data(jenis: JenisImpor, daftar_kolom: Sequence[Kolom]) -> bool:
    """Tell whether the mapped columns make a table of this kind."""
    bidang = {nama for kolom in daftar_kolom for nama in kolom.bidang if nama}
    if jenis.kunci in bidang:
        return len(bidang) > 1
    return bool(bidang & set(jenis.jangkar)) and len(bidang) >= min(
        _BIDANG_TANPA_KUNCI, max(len(jenis.wajib), 2)
    )


def _dari_tetapan(kepala: Sequence[str], tetapan: Mapping[str, str]) -> dict[int, Kolom]:
    pemilik: dict[int, Kolom] = {}
    for posisi, teks in enumerate(kepala):
        pilihan = tetapan.get(huruf_kolom(posisi))
        if pilihan is not None:
            bidang = tuple(pilihan.split("+")) if pilihan else ()
            pemilik[posisi] = Kolom(posisi, teks, bidang, bidang, 1.0, "manual")
    return pemilik


def _dari_judul(
    jenis: JenisImpor, kepala: Sequence[str], contoh: Sequence[Sequence[Sel]], pemilik: dict[int, Kolom]
) -> None:
    """Give each field to the best column that its heading names; single facts go before combined ones."""
    semua = [calon for posisi, teks in enumerate(kepala) if (calon := _calon(jenis, teks, posisi, contoh))]
    diambil = {nama for kolom in pemilik.values() for nama in kolom.bidang}
    for calon in sorted(semua, key=attrgetter("peringkat"), reverse=True):
        sisa = tuple("" if nama in diambil else nama for nama in calon.bidang)
        if calon.posisi in pemilik or not any(sisa):
            continue
        diambil.update(sisa)
        uraian = calon.bidang
        if _is_tunggal_tersisa(sisa, uraian, contoh[calon.posisi] if calon.posisi < len(contoh) else ()):
            sisa = uraian = tuple(filter(None, sisa))
        pemilik[calon.posisi] = Kolom(
            calon.posisi, kepala[calon.posisi], sisa, uraian, calon.keyakinan, "judul"
        )


def _is_tunggal_tersisa(sisa: Sequence[str], uraian: tuple[str, ...], isi: Sequence[Sel]) -> bool:
    """Tell whether a column headed as combined holds only the one fact that no other column gives."""
    if len(uraian) < 2 or sum(map(bool, sisa)) != 1 or uraian not in PEMISAH:
        return False
    terisi = [sel for sel in isi if sel != ""]
    return sum(is_terpisah(sel, uraian) for sel in terisi) <= len(terisi) / 2


def _calon(jenis: JenisImpor, teks: str, posisi: int, contoh: Sequence[Sequence[Sel]]) -> _Calon | None:
    """Return the likeliest meaning of a heading that the content does not contradict."""
    isi = contoh[posisi] if posisi < len(contoh) else ()
    is_terisi = sum(sel != "" for sel in isi) >= _TERISI_TERSEDIKIT * max(len(isi), 1)
    for cocok in jenis.sinonim.cari(teks):
        if not all(nama in jenis.bidang_per_nama for nama in cocok.bidang):
            continue
        if len(cocok.bidang) > 1 or _is_masuk_akal(jenis, cocok.bidang[0], isi):
            return _Calon(posisi, cocok.bidang, cocok.keyakinan, cocok.urut, is_terisi)
    return None


def _is_masuk_akal(jenis: JenisImpor, nama: str, isi: Sequence[Sel]) -> bool:
    """Doubt a heading whose column reads as another type altogether."""
    tipe = jenis.bidang_per_nama[nama].tipe
    bagian = ciri.kecocokan(tipe, isi)
    if bagian is None or bagian >= _MASUK_AKAL:
        return True
    if any(
        nama in bidang and sum(is_terpisah(sel, bidang) for sel in isi) > len(isi) / 2 for bidang in PEMISAH
    ):
        return True
    if tipe in _MEMILIH_KETAT:
        return False
    return not any(ciri.is_pasti(lain, isi) for lain in ciri.DIKENALI_DARI_ISI if lain is not tipe)


def _tmt_di_samping(jenis: JenisImpor, kepala: Sequence[str], pemilik: dict[int, Kolom]) -> None:
    """Take a column headed TMT alone for the date of what stands to its left."""
    diambil = {nama for kolom in pemilik.values() for nama in kolom.bidang}
    for posisi, teks in enumerate(kepala):
        kiri = pemilik.get(posisi - 1)
        if kiri is None or posisi in pemilik or bakukan(teks) != "tmt":
            continue
        nama = next((_TMT_DARI[bidang] for bidang in kiri.bidang if bidang in _TMT_DARI), None)
        if nama is not None and nama in jenis.bidang_per_nama and nama not in diambil:
            pemilik[posisi] = Kolom(posisi, teks, (nama,), (nama,), 0.8, "judul")
            diambil.add(nama)

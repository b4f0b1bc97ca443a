"""How single cells would be read as a field: for samples on screen, and for a value typed in by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.gabungan import PEMISAH
from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.lembar import Sel
from pegawai.domain.impor.masalah import Tingkat
from pegawai.domain.impor.nilai import tulisan
from pegawai.domain.impor.tabel import Isian, PembacaKolom, selesaikan

PEMISAH_PILIHAN = "+"


@dataclass(frozen=True, slots=True)
class Cuplikan:
    """One cell. hasil: what it is read as, or nothing; pesan: why it is not taken; is_galat: how bad."""

    tulisan: str
    hasil: str
    pesan: str = ""
    is_galat: bool = False


def pilihan_gabungan(jenis: JenisImpor) -> list[tuple[str, ...]]:
    """Return the combinations of fields that one column of this kind may hold."""
    return [bidang for bidang in PEMISAH if all(nama in jenis.bidang_per_nama for nama in bidang)]


def baca_cuplikan(
    jenis: JenisImpor,
    bidang: tuple[str, ...],
    daftar_sel: Sequence[Sel],
    per_tanggal: date,
    *,
    is_1904: bool = False,
) -> list[Cuplikan]:
    """Read cells of one column as `bidang`, several fields for cells that hold several facts."""
    if not bidang or not daftar_sel:
        return [Cuplikan(_tampak(sel), "") for sel in daftar_sel]
    kolom = Kolom(0, "", bidang, bidang, 1.0, "manual")
    contoh = {bidang[0]: daftar_sel} if len(bidang) == 1 else {}
    pembaca = PembacaKolom(jenis, [kolom], per_tanggal, is_1904=is_1904, contoh=contoh)
    nomor = [*range(1, len(daftar_sel) + 1)]
    blok = Blok(jenis, None, nomor, per_tanggal, per_tanggal, pembaca.per_bidang)
    pembaca.baca(blok, [[sel] for sel in daftar_sel], [Isian()] * len(nomor))
    selesaikan(blok)
    masalah = {satu.baris: satu for satu in reversed(blok.masalah)}
    hasil = []
    for urut, sel in enumerate(daftar_sel):
        temuan = masalah.get(urut + 1)
        hasil.append(
            Cuplikan(
                _tampak(sel),
                _hasil(blok, bidang, urut),
                temuan.pesan if temuan else "",
                is_galat=temuan is not None and temuan.tingkat is Tingkat.GALAT,
            )
        )
    return hasil


def _hasil(blok: Blok, bidang: tuple[str, ...], urut: int) -> str:
    ikut = ("gelar_depan", "gelar_belakang") if "nama" in bidang else ()
    isi = [
        (nama, blok.nilai[nama][urut])
        for nama in (*bidang, *(satu for satu in ikut if satu not in bidang))
        if nama in blok.nilai and blok.nilai[nama][urut] is not None
    ]
    if len(isi) == 1 and isi[0][0] == bidang[0]:
        return _tampak(isi[0][1])
    return "; ".join(f"{judul_bidang(nama)}: {_tampak(nilai)}" for nama, nilai in isi)


def _tampak(nilai: object) -> str:
    if isinstance(nilai, date):
        return f"{nilai:%d-%m-%Y}"
    return tulisan(nilai) if isinstance(nilai, str | float | int) else str(nilai)

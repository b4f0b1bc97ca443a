"""Checks that any kind of import can use: what must be there, and rows that slipped sideways."""

from collections.abc import Sequence
from datetime import date

from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.jenis import Tipe
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.lembar import Baris, Sel
from pegawai.domain.impor.nilai import PENGUBAH, baca_nip
from pegawai.domain.impor.tanggal import AturanTanggal, baca_tanggal
from pegawai.domain.impor.tolakan import Tolak
from pegawai.domain.nip import Nip

_GESERAN = (1, -1, 2)
_SAKSI = (Tipe.TANGGAL, Tipe.TANGGAL_LAHIR, Tipe.KELAMIN, Tipe.GOLONGAN)


def periksa_wajib(blok: Blok) -> None:
    """Note every record that lacks what each record needs."""
    for bidang in blok.jenis.bidang:
        if not bidang.wajib:
            continue
        nilai = blok.ambil(bidang.nama)
        if None not in nilai:
            continue
        pesan = f"{bidang.label} kosong. Isi {bidang.label} pada baris ini, atau hapus barisnya."
        if bidang.nama not in blok.kolom:
            pesan = (
                f"Tidak ada kolom {bidang.label}. Tentukan kolomnya pada langkah Kolom, "
                "atau tambahkan kolom itu di berkas."
            )
        for urut, satu in enumerate(nilai):
            if satu is None:
                blok.tolak(urut, bidang.nama, "required_missing", pesan)


def periksa_geser(blok: Blok, daftar_baris: Sequence[Baris], daftar_kolom: Sequence[Kolom]) -> None:
    """Find records whose NIP stands in a neighbouring column together with everything after it.

    Runs before the other checks: what it finds silences every further problem of the row.
    """
    kunci = next((kolom for kolom in daftar_kolom if kolom.bidang == ("nip",)), None)
    if kunci is None:
        return
    saksi = [
        (kolom.posisi, blok.jenis.bidang_per_nama[kolom.bidang[0]].tipe)
        for kolom in daftar_kolom
        if len(kolom.bidang) == 1 and kolom.bidang[0] and kolom.posisi > kunci.posisi
    ]
    saksi = [(posisi, tipe) for posisi, tipe in saksi if tipe in _SAKSI]
    for urut, nip in enumerate(blok.ambil("nip")):
        if nip is None:
            geseran = _geseran(daftar_baris[urut], kunci.posisi, saksi, blok.per_tanggal)
            if geseran:
                arah = "ke kanan" if geseran > 0 else "ke kiri"
                blok.geser(
                    urut,
                    "nip",
                    f"Isi baris bergeser {abs(geseran)} kolom {arah} sejak kolom NIP. Kembalikan letaknya.",
                )


def _geseran(baris: Baris, posisi: int, saksi: Sequence[tuple[int, Tipe]], per_tanggal: date) -> int | None:
    for geseran in _GESERAN:
        if not isinstance(baca_nip(_sel(baris, posisi + geseran)), Nip):
            continue
        tetap = sum(_terbaca(_sel(baris, kolom), tipe, per_tanggal) for kolom, tipe in saksi)
        bergeser = sum(_terbaca(_sel(baris, kolom + geseran), tipe, per_tanggal) for kolom, tipe in saksi)
        if bergeser > tetap or not saksi:
            return geseran
    return None


def _sel(baris: Baris, posisi: int) -> Sel:
    return baris[posisi] if 0 <= posisi < len(baris) else ""


def _terbaca(sel: Sel, tipe: Tipe, per_tanggal: date) -> bool:
    is_tanggal = tipe in (Tipe.TANGGAL, Tipe.TANGGAL_LAHIR)
    nilai = baca_tanggal(sel, AturanTanggal(per_tanggal)) if is_tanggal else PENGUBAH[tipe](sel)
    return nilai is not None and not isinstance(nilai, Tolak)

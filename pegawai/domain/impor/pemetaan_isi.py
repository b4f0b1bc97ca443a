"""What the cells themselves say about a column when its heading says little or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from pegawai.domain.impor import ciri
from pegawai.domain.impor.gabungan import PEMISAH, is_terpisah
from pegawai.domain.impor.jenis import JenisImpor, Tipe
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.lembar import Sel
from pegawai.domain.impor.nilai import baca_nip
from pegawai.domain.impor.tanggal import AturanTanggal, baca_tanggal
from pegawai.domain.nip import Nip

KEYAKINAN = 0.6
_SEBAGIAN_BESAR = 0.5
_SEBAGIAN_BERESELON = 0.05
_COCOK_DENGAN_NIP = 0.8
_TERSEDIKIT = 3

Contoh = Sequence[Sequence[Sel]]


def uraikan_gabungan(
    jenis: JenisImpor, contoh: Contoh, pemilik: dict[int, Kolom], terkunci: frozenset[int]
) -> None:
    """Split columns whose cells hold more facts than their heading says.

    pemilik: columns by position, changed in place; terkunci: positions fixed by hand.
    """
    diambil = {nama for kolom in pemilik.values() for nama in kolom.bidang}
    for posisi, kolom in list(pemilik.items()):
        if posisi in terkunci or len(kolom.bidang) != 1 or posisi >= len(contoh):
            continue
        isi = [sel for sel in contoh[posisi] if sel != ""]
        for bidang in PEMISAH:
            lain = set(bidang) - set(kolom.bidang)
            if kolom.bidang[0] not in bidang or lain & diambil or not lain <= jenis.bidang_per_nama.keys():
                continue
            ambang = _SEBAGIAN_BERESELON if "eselon" in lain else _SEBAGIAN_BESAR
            if isi and sum(is_terpisah(sel, bidang) for sel in isi) > ambang * len(isi):
                pemilik[posisi] = replace(kolom, bidang=bidang, uraian=bidang)
                diambil.update(bidang)
                break


def lengkapi(
    jenis: JenisImpor, kepala: Sequence[str], contoh: Contoh, pemilik: dict[int, Kolom], per_tanggal: date
) -> None:
    """Give fields that no heading named to columns whose content leaves no doubt; changes `pemilik`."""
    bebas = [posisi for posisi in range(min(len(kepala), len(contoh))) if posisi not in pemilik]
    for nama, posisi in _menurut_ciri(jenis, contoh, bebas):
        _ambil(nama, posisi, kepala, pemilik)
    if "nama" in jenis.wajib:
        for posisi in bebas:
            is_judul_lain = bool(jenis.sinonim.cari(kepala[posisi]))
            if posisi not in pemilik and not is_judul_lain and ciri.is_kolom_nama(contoh[posisi]):
                _ambil("nama", posisi, kepala, pemilik)
    for nama, posisi in _tanggal_menurut_nip(contoh, pemilik, bebas, per_tanggal):
        if nama in jenis.bidang_per_nama:
            _ambil(nama, posisi, kepala, pemilik)


def _ambil(nama: str, posisi: int, kepala: Sequence[str], pemilik: dict[int, Kolom]) -> None:
    if posisi not in pemilik and all(nama not in kolom.bidang for kolom in pemilik.values()):
        pemilik[posisi] = Kolom(posisi, kepala[posisi], (nama,), (nama,), KEYAKINAN, "isi")


def _menurut_ciri(jenis: JenisImpor, contoh: Contoh, bebas: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Propose columns for the first field of every type that can be told by content."""
    utama: dict[Tipe, str] = {}
    for bidang in jenis.bidang:
        utama.setdefault(bidang.tipe, bidang.nama)
    for tipe in ciri.DIKENALI_DARI_ISI:
        if tipe in utama:
            yield from ((utama[tipe], posisi) for posisi in bebas if ciri.is_pasti(tipe, contoh[posisi]))


def _tanggal_menurut_nip(
    contoh: Contoh, pemilik: Mapping[int, Kolom], bebas: Sequence[int], per_tanggal: date
) -> Iterator[tuple[str, int]]:
    """Find columns that repeat the birth date or the TMT that the NIP of each row carries."""
    posisi_nip = next((posisi for posisi, kolom in pemilik.items() if kolom.bidang == ("nip",)), None)
    if posisi_nip is None:
        return
    aturan = AturanTanggal(per_tanggal)
    daftar_nip = list(map(baca_nip, contoh[posisi_nip]))
    for posisi in bebas:
        pasangan = [
            (nip, tanggal)
            for nip, tanggal in zip(
                daftar_nip, (baca_tanggal(sel, aturan) for sel in contoh[posisi]), strict=True
            )
            if isinstance(nip, Nip) and isinstance(tanggal, date)
        ]
        batas = max(_TERSEDIKIT, _COCOK_DENGAN_NIP * len(pasangan))
        if sum(tanggal == nip.tanggal_lahir for nip, tanggal in pasangan) >= batas:
            yield "tanggal_lahir", posisi
        elif sum(_is_tmt(nip, tanggal) for nip, tanggal in pasangan) >= batas:
            yield "tmt_cpns", posisi


def _is_tmt(nip: Nip, tanggal: date) -> bool:
    return tanggal.year == nip.tahun_tmt and nip.bulan_tmt in (None, tanggal.month)

"""Lists of histories name a person once: the rows below belong to the same one."""

from collections.abc import Sequence

from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.lembar import Baris, Sel
from pegawai.domain.impor.nilai import tulisan
from pegawai.domain.impor.sinonim import bakukan

_ORANG = ("nip", "nama")
_JUDUL_NOMOR = frozenset({"nomor", "nomor urut", "urut"})
_PESAN = (
    "NIP dan nama baris ini kosong; NIP baris di atasnya yang dipakai. "
    "Bila riwayat ini milik orang lain, tulis NIP-nya."
)


class BarisLanjutan:
    """Gives rows without a person the NIP and the name above them; remembers them across blocks."""

    def __init__(self, jenis: JenisImpor, daftar_kolom: Sequence[Kolom]) -> None:
        bidang = {nama for kolom in daftar_kolom for nama in kolom.bidang}
        self._bidang = [nama for nama in _ORANG if nama in bidang]
        self._is_riwayat = jenis.kunci is None and "nip" in bidang
        self._nomor = [kolom.posisi for kolom in daftar_kolom if bakukan(kolom.kepala) in _JUDUL_NOMOR]
        self._terakhir: dict[str, Sel] = {}

    def isi(self, blok: Blok, daftar_baris: Sequence[Baris]) -> None:
        """Fill the cells of the block in place; a row with a number of its own begins another person."""
        if not self._is_riwayat:
            return
        isi = {nama: list(blok.mentah[nama]) for nama in self._bidang}
        for urut, baris in enumerate(daftar_baris):
            if any(tulisan(isi[nama][urut]) for nama in self._bidang):
                self._terakhir = {nama: isi[nama][urut] for nama in self._bidang}
            elif self._terakhir and not any(tulisan(baris[posisi]) for posisi in self._nomor):
                for nama, sel in self._terakhir.items():
                    isi[nama][urut] = sel
                blok.tolak(urut, "nama" if "nama" in isi else "nip", "nip_from_above", _PESAN)
        blok.mentah.update(isi)

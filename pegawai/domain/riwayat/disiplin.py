"""Punishments: how long they last, and what they rest on.

Acuan: PP 94/2021 ps. 8, in force since 31 August 2021; before it PP 53/2010.
"""

from collections.abc import Iterator
from datetime import date

from pegawai.domain.periode import tambah_bulan
from pegawai.domain.riwayat.karier import Disiplin, Karier
from pegawai.domain.riwayat.umum import periksa_hari, periksa_hubungan_kerja
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.domain.temuan import Temuan, larang, peringatan

DASAR = "PP 94/2021 ps. 8"
BERLAKU = date(2021, 8, 31)
BULAN = {"POTONG_TPP_6": 6, "POTONG_TPP_9": 9, "POTONG_TPP_12": 12, "TURUN_JABATAN": 12, "BEBAS_JABATAN": 12}


def periksa_disiplin(satu: Disiplin, karier: Karier) -> Iterator[Temuan]:
    """Yield the findings about a punishment."""
    yield from periksa_hari(satu.mulai, karier, "mulai")
    yield from periksa_hubungan_kerja(satu.mulai, karier, "mulai")
    if satu.kode in BULAN and satu.mulai < BERLAKU:
        yield peringatan(
            "hukuman_sebelum_pp_94",
            f"Hukuman jenis ini baru ada sejak {tanggal_panjang(BERLAKU)}; sebelumnya berlaku PP 53/2010.",
            DASAR,
            "jenis",
        )
    yield from _masa(satu)
    if not satu.pasal.strip():
        yield peringatan("tanpa_pasal", "Pasal yang dilanggar belum diisi.", DASAR, "pasal_dilanggar")
    if any((lain.kode, lain.mulai) == (satu.kode, satu.mulai) for lain in karier.disiplin):
        yield larang("hukuman_kembar", "Hukuman ini sudah tercatat pada tanggal yang sama.", DASAR, "mulai")


def _masa(satu: Disiplin) -> Iterator[Temuan]:
    bulan = BULAN.get(satu.kode)
    if bulan is None:
        return
    seharusnya = tambah_bulan(satu.mulai, bulan)
    if satu.selesai != seharusnya:
        terakhir = tanggal_panjang(date.fromordinal(seharusnya.toordinal() - 1))
        yield peringatan(
            "masa_hukuman_berbeda",
            f"Hukuman ini berlangsung {bulan} bulan, sampai dengan {terakhir}.",
            DASAR,
            "selesai",
        )

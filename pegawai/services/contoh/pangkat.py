"""Ranks of an invented PNS career: every promotion at a period of the calendar and within its ceiling."""

from dataclasses import dataclass
from datetime import date
from random import Random

from pegawai.domain.golongan import (
    DAFTAR_GOLONGAN,
    GOLONGAN_PER_KODE,
    JenisGolongan,
    batas_reguler,
    golongan_awal,
)
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import awal_bulan_berikutnya, tambah_bulan

PNS = tuple(golongan.kode for golongan in DAFTAR_GOLONGAN if golongan.jenis is JenisGolongan.PNS)
URUT = {kode: posisi for posisi, kode in enumerate(PNS)}

RENTANG_ESELON = {
    "II.a": ("IV/c", "IV/d"), "II.b": ("IV/b", "IV/c"), "III.a": ("IV/a", "IV/b"), "III.b": ("III/d", "IV/a"),
    "IV.a": ("III/c", "III/d"), "IV.b": ("III/b", "III/c"),
}  # fmt: skip
RENTANG_JENJANG = {
    "ahli_utama": ("IV/d", "IV/e"), "ahli_madya": ("IV/a", "IV/c"), "ahli_muda": ("III/c", "III/d"),
    "ahli_pertama": ("III/a", "III/b"), "penyelia": ("III/c", "III/d"), "mahir": ("III/a", "III/b"),
    "terampil": ("II/b", "II/d"), "pemula": ("II/a", "II/a"),
}  # fmt: skip
BULAN_SELA = {"struktural": (48, 48, 48, 54), "pelaksana": (48, 48, 48, 54, 60)}
BULAN_SELA_FUNGSIONAL = (36, 42, 48, 48)
DUA_BULANAN = date(2024, 1, 1)
BULANAN = date(2025, 10, 1)


@dataclass(frozen=True, slots=True)
class Pangkat:
    """One rank with its masa kerja golongan in months. posisi: index in PNS; -1 for PPPK."""

    tmt: date
    kode: str
    jenis: str
    mkg: int


def is_periode(bulan: date) -> bool:
    """Answer whether promotions take effect on this first of a month. Acuan: PP 99/2000; PerBKN 4/2023."""
    if bulan >= BULANAN:
        return True
    return bulan.month in ((2, 4, 6, 8, 10, 12) if bulan >= DUA_BULANAN else (4, 10))


def periode_mulai(tanggal: date) -> date:
    """Return the first period of promotions on or after a day."""
    bulan = tanggal if tanggal.day == 1 else awal_bulan_berikutnya(tanggal)
    while not is_periode(bulan):
        bulan = tambah_bulan(bulan, 1)
    return bulan


def sela(acak: Random, rumpun: str) -> int:
    """Draw the months from one rank to the next."""
    return acak.choice(BULAN_SELA.get(rumpun, BULAN_SELA_FUNGSIONAL))


def rentang(rumpun: str, tingkat: TingkatPendidikan, eselon: str, jenjang: str) -> tuple[int, int]:
    """Return the lowest and highest rank, as positions in PNS, that fit a post and a first degree."""
    awal = URUT[golongan_awal(tingkat).kode]
    if rumpun == "struktural":
        rendah, tinggi = RENTANG_ESELON[eselon]
    elif rumpun == "pelaksana":
        rendah, tinggi = PNS[awal], batas_reguler(tingkat).kode
    else:
        rendah, tinggi = RENTANG_JENJANG[jenjang]
    return max(URUT[rendah], awal), max(URUT[tinggi], awal)


def jalankan(tmt: date, awal: int, sela_bulan: list[int], sampai: date) -> list[Pangkat]:
    """Return the ranks from the appointment on, one more for each interval that ends by `sampai`.

    MKG is reduced by 6 years on entering II and by 5 on entering III. Acuan: PP 7/1977; PP 99/2000.
    """
    daftar = [Pangkat(tmt, PNS[awal], "cpns", 0)]
    potong, sejak = 0, tmt
    for langkah, bulan in enumerate(sela_bulan, start=1):
        sejak = periode_mulai(tambah_bulan(sejak, bulan))
        if sejak > sampai:
            break
        kode, lama = PNS[awal + langkah], PNS[awal + langkah - 1]
        if romawi(kode) != romawi(lama):
            potong += {"II": 72, "III": 60}.get(romawi(kode), 0)
        jumlah = (sejak.year - tmt.year) * 12 + sejak.month - tmt.month
        daftar.append(Pangkat(sejak, kode, "", max(0, jumlah - potong)))
    return daftar


def romawi(kode: str) -> str:
    """Return the golongan of a rank: `III` of III/d."""
    return GOLONGAN_PER_KODE[kode].romawi

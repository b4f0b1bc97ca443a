"""Reorganisation: what units may become, and how the needed numbers follow them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from pegawai.domain.periode import SELAMANYA

JENIS_TINDAKAN = "reorganisasi"
"""Kind of the action that a reorganisation is noted as."""
PANJANG_KODE = 30


class BentukReorganisasi(StrEnum):
    """What happens to units on one day by one decree."""

    BARU = "baru"
    UBAH = "ubah"
    PINDAH = "pindah"
    GABUNG = "gabung"
    PECAH = "pecah"
    TUTUP = "tutup"


@dataclass(frozen=True, slots=True)
class Segmen:
    """A number of holders needed from `mulai` until the day before `selesai`."""

    mulai: date
    selesai: date
    jumlah: int


def jumlahkan_formasi(segmen: Sequence[Segmen]) -> list[Segmen]:
    """Return periods that do not overlap and need on every day what all given ones need together.

    Neighbours with the same number are one period; days on which nothing is needed are in none.
    """
    batas = sorted({hari for satu in segmen for hari in (satu.mulai, satu.selesai)})
    hasil: list[Segmen] = []
    for mulai, selesai in pairwise(batas):
        jumlah = sum(satu.jumlah for satu in segmen if satu.mulai <= mulai < satu.selesai)
        if not jumlah:
            continue
        if hasil and hasil[-1].selesai == mulai and hasil[-1].jumlah == jumlah:
            hasil[-1] = Segmen(hasil[-1].mulai, selesai, jumlah)
        else:
            hasil.append(Segmen(mulai, selesai, jumlah))
    return hasil


def potong(mulai: date, selesai: date | None, sejak: date) -> tuple[date, date] | None:
    """Return the part of [mulai, selesai) from `sejak` on, or None when nothing is left of it."""
    akhir = selesai or SELAMANYA
    return (max(mulai, sejak), akhir) if akhir > sejak else None


def bagi_formasi(jumlah: int, isi: Sequence[int]) -> list[int]:
    """Divide a needed number among units by the holders each of them gets; the parts add up to `jumlah`.

    isi: holders per unit, at least one unit. Largest remainders first; where nobody holds the post, all of it
    goes to the first unit.
    """
    total = sum(isi)
    if not total:
        return [jumlah, *[0] * (len(isi) - 1)]
    bagian = [jumlah * satu // total for satu in isi]
    urutan = sorted(range(len(isi)), key=lambda i: (-(jumlah * isi[i] % total), i))
    for i in urutan[: jumlah - sum(bagian)]:
        bagian[i] += 1
    return bagian


def kode_penerus(kode: str, terpakai: Collection[str]) -> str:
    """Return the code of the row that carries on: `DINKES` becomes `DINKES.2`, then `DINKES.3`.

    terpakai: codes that exist already. At most PANJANG_KODE characters.
    """
    pokok, titik, angka = kode.rpartition(".")
    if not (titik and angka.isdigit() and pokok in terpakai):
        pokok, angka = kode, "1"
    nomor = int(angka) + 1
    while (calon := f"{pokok[: PANJANG_KODE - 1 - len(str(nomor))]}.{nomor}") in terpakai:
        nomor += 1
    return calon

"""A plan as the officer reads it before it is applied."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from pegawai.models import Formasi, TindakanKepegawaian
from pegawai.services.reorganisasi.bacaan import Orang
from pegawai.services.reorganisasi.periksa import Rancangan, rancang
from pegawai.services.reorganisasi.susunan import Tujuan

NAMA_PALING_BANYAK = 300
"""People named in a preview; the rest are only counted."""


@dataclass(frozen=True, slots=True)
class Ganti:
    """One unit and what it becomes; either side may be empty."""

    lama: str
    baru: str
    induk: str


@dataclass(frozen=True, slots=True)
class Rombongan:
    """People who go from one unit to another."""

    lama: str
    baru: str
    jumlah: int
    orang: tuple[Orang, ...]


@dataclass(frozen=True, slots=True)
class IsiUnit:
    """Needed and filled numbers of one unit."""

    nama: str
    kebutuhan: int
    terisi: int


@dataclass(frozen=True, slots=True)
class Pratinjau:
    """What an action would do. jumlah: people who move; sisa: of them not named."""

    unit: tuple[Ganti, ...]
    rombongan: tuple[Rombongan, ...]
    jumlah: int
    sisa: int
    sebelum: tuple[IsiUnit, ...]
    sesudah: tuple[IsiUnit, ...]
    penugasan: int
    peran: tuple[str, ...]
    halangan: tuple[str, ...]
    peringatan: tuple[str, ...]


def pratinjau(tindakan: TindakanKepegawaian) -> Pratinjau:
    """Return what `tindakan` would do today; reads only, about nine queries."""
    r = rancang(tindakan)
    pindah = r.berpindah
    return Pratinjau(
        unit=tuple(_unit(r)),
        rombongan=tuple(_rombongan(r, pindah)),
        jumlah=len(pindah),
        sisa=max(0, len(pindah) - NAMA_PALING_BANYAK),
        sebelum=tuple(_sebelum(r)),
        sesudah=tuple(_sesudah(r)),
        penugasan=len(r.penugasan),
        peran=tuple(f"{p.akun.nama}, {p.get_peran_display()}" for p in r.peran),
        halangan=tuple(dict.fromkeys(r.halangan)),
        peringatan=tuple(r.peringatan),
    )


def _unit(r: Rancangan) -> list[Ganti]:
    s = r.susunan
    induk = {satu.kunci: s.nama(satu.induk) if satu.induk is not None else "" for satu in s.baru}
    ganti = [
        Ganti(s.unit[pk].nama, s.nama(t), induk[t] if isinstance(t, str) else "")
        for pk in s.berakhir
        for t in s.tujuan[pk]
    ]
    ganti += [Ganti(s.unit[pk].nama, "", "") for pk in s.berakhir if not s.tujuan[pk]]
    disebut = {t for daftar in s.tujuan.values() for t in daftar}
    return ganti + [
        Ganti("", satu.isian["nama"], induk[satu.kunci]) for satu in s.baru if satu.kunci not in disebut
    ]


def _rombongan(r: Rancangan, pindah: list[Orang]) -> list[Rombongan]:
    kelompok: dict[tuple[int, Tujuan | None], list[Orang]] = defaultdict(list)
    for satu in pindah:
        kelompok[satu.unit_id, r.susunan.tujuan_orang(satu)].append(satu)
    bernama = {satu.pegawai_id for satu in pindah[:NAMA_PALING_BANYAK]}
    return [
        Rombongan(
            r.susunan.unit[lama].nama,
            r.susunan.nama(baru) if baru is not None else "",
            len(orang),
            tuple(satu for satu in orang if satu.pegawai_id in bernama),
        )
        for (lama, baru), orang in kelompok.items()
    ]


def _berlaku(mulai: date, selesai: date | None, tmt: date) -> bool:
    return mulai <= tmt and (selesai is None or selesai > tmt)


def _sebelum(r: Rancangan) -> list[IsiUnit]:
    s = r.susunan
    perlu: Counter[int] = Counter()
    for satu in r.formasi_awal:
        if _berlaku(satu.mulai, satu.selesai, s.tmt):
            perlu[satu.unit_id] += satu.jumlah
    terisi = Counter(o.unit_id for o in r.orang if o.dihitung)
    return [IsiUnit(s.unit[pk].nama, perlu[pk], terisi[pk]) for pk in s.asal]


def _sesudah(r: Rancangan) -> list[IsiUnit]:
    s = r.susunan
    perlu: Counter[Tujuan] = Counter()
    ditutup = {satu.pk for satu in r.formasi.tutup}
    tetap: list[Formasi] = [f for f in r.formasi_awal if f.pk not in ditutup and f.unit_id not in s.berakhir]
    for satu in tetap:
        if _berlaku(satu.mulai, satu.selesai, s.tmt):
            perlu[satu.unit_id] += satu.jumlah
    for alih, tujuan in r.formasi.alih:
        if _berlaku(alih.mulai, alih.selesai, s.tmt):
            perlu[tujuan] += alih.jumlah
    for baru in r.formasi.baru:
        if _berlaku(baru.mulai, baru.selesai, s.tmt):
            perlu[baru.tujuan] += baru.jumlah
    terisi = Counter(s.tujuan_orang(o) for o in r.orang if o.dihitung)
    urutan = dict.fromkeys(t for daftar in s.tujuan.values() for t in daftar)
    urutan |= dict.fromkeys(satu.kunci for satu in s.baru)
    return [IsiUnit(s.nama(t), perlu[t], terisi[t]) for t in urutan]

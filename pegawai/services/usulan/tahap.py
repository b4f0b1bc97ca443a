"""The checks of a proposal: from the reference table, or one by BKPSDM where it says nothing."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from pegawai.models import KeadaanPegawai, Pegawai, RiwayatAtasan, TahapLayanan
from pegawai.models.usulan import Pelaku, TahapUsulan
from serang_asn.inti.models import PemberianPeran, Peran


@dataclass(frozen=True, slots=True)
class _Tahap:
    judul: str
    pelaku: str
    hari_kerja: int


@dataclass(frozen=True, slots=True)
class _Sekitar:
    """Accounts around an employee: own, of the superior, of those who head the unit."""

    akun: int | None = None
    atasan: int | None = None
    kepala: frozenset[int] = field(default=frozenset())


BAWAAN = (_Tahap("Pemeriksaan BKPSDM", Pelaku.PETUGAS, 5),)


def susun(*, jenis: str, pegawai: Pegawai, pada: date) -> list[TahapUsulan]:
    """Return the checks a new proposal passes, numbered from 1; unsaved and without proposal.

    A check by the superior is put before the person; without a superior on record the head of the OPD has it.
    Nobody checks twice or his own matter: where the head of the OPD is the superior, or stands in for a
    missing one, the head's own check is enough; the matter of a head goes to the appointing official.
    """
    return susun_banyak(jenis=jenis, pegawai=[pegawai.pk], pada=pada)[pegawai.pk]


def susun_banyak(*, jenis: str, pegawai: Collection[int], pada: date) -> dict[int, list[TahapUsulan]]:
    """Return the same for many people by key; five queries however many they are."""
    baris = TahapLayanan.objects.filter(jenis=jenis).order_by("urut")
    daftar = [_Tahap(satu.judul, satu.pelaku, satu.hari_kerja) for satu in baris] or [*BAWAAN]
    pelaku = {satu.pelaku for satu in daftar}
    sekitar: Mapping[int, _Sekitar] = {}
    if pelaku & {Pelaku.ATASAN, Pelaku.KEPALA_OPD}:
        sekitar = _baca_sekitar(pegawai, pada)
    return {orang: _untuk(daftar, sekitar.get(orang, _Sekitar())) for orang in pegawai}


def _untuk(daftar: list[_Tahap], sekitar: _Sekitar) -> list[TahapUsulan]:
    is_berkepala = any(satu.pelaku == Pelaku.KEPALA_OPD for satu in daftar)
    if is_berkepala and (sekitar.atasan is None or sekitar.atasan in sekitar.kepala):
        daftar = [satu for satu in daftar if satu.pelaku != Pelaku.ATASAN]
    if sekitar.akun is not None and sekitar.kepala == {sekitar.akun}:
        daftar = _kepada_pembina(daftar)
    return [_tahap(nomor, satu, sekitar.atasan) for nomor, satu in enumerate(daftar, start=1)]


def _kepada_pembina(daftar: list[_Tahap]) -> list[_Tahap]:
    if any(satu.pelaku == Pelaku.PIMPINAN for satu in daftar):
        return [satu for satu in daftar if satu.pelaku != Pelaku.KEPALA_OPD]
    return [
        replace(satu, pelaku=Pelaku.PIMPINAN) if satu.pelaku == Pelaku.KEPALA_OPD else satu for satu in daftar
    ]


def _tahap(nomor: int, satu: _Tahap, atasan: int | None) -> TahapUsulan:
    pelaku = satu.pelaku
    akun = atasan if pelaku == Pelaku.ATASAN else None
    if pelaku == Pelaku.ATASAN and akun is None:
        pelaku = Pelaku.KEPALA_OPD
    return TahapUsulan(urut=nomor, judul=satu.judul, pelaku=pelaku, hari_kerja=satu.hari_kerja, akun_id=akun)


def _baca_sekitar(pegawai: Collection[int], pada: date) -> dict[int, _Sekitar]:
    akun = dict(Pegawai.objects.filter(pk__in=pegawai).values_list("pk", "akun_id"))
    atasan = dict(
        RiwayatAtasan.objects.sah()
        .filter(pegawai__in=pegawai, tmt__lte=pada, atasan__akun__is_active=True)
        .order_by("tmt", "pk")
        .values_list("pegawai_id", "atasan__akun_id")
    )
    keadaan = KeadaanPegawai.objects.pada(pada).filter(pegawai__in=pegawai, unit__isnull=False)
    path = dict(keadaan.values_list("pegawai_id", "unit__path"))
    kepala = [
        *PemberianPeran.objects.berlaku(pada)
        .filter(peran=Peran.KEPALA_OPD, akun__is_active=True)
        .values_list("unit__path", "akun_id")
    ]
    return {
        orang: _Sekitar(
            akun.get(orang),
            atasan.get(orang),
            frozenset(satu for batas, satu in kepala if orang in path and path[orang].startswith(batas)),
        )
        for orang in pegawai
    }

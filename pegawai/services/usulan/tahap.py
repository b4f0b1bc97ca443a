"""The checks of a proposal: from the reference table, or one by BKPSDM where it says nothing."""

from datetime import date
from typing import Any

from django.db.models import Q

from pegawai.models import KeadaanPegawai, Pegawai, RiwayatAtasan, TahapLayanan
from pegawai.models.usulan import Pelaku, TahapUsulan
from serang_asn.inti.models import PemberianPeran, Peran

BAWAAN = (TahapLayanan(urut=1, judul="Pemeriksaan BKPSDM", pelaku=Pelaku.PETUGAS, hari_kerja=5),)


def susun(*, jenis: str, pegawai: Pegawai, pada: date) -> list[TahapUsulan]:
    """Return the checks a new proposal passes, numbered from 1; unsaved and without proposal.

    A check by the superior is put before the person; without a superior on record the head of the OPD has it.
    Nobody checks twice or his own matter: where the head of the OPD is the superior, or stands in for a
    missing one, the head's own check is enough; the matter of a head goes to the appointing official.
    """
    daftar = list(TahapLayanan.objects.filter(jenis=jenis).order_by("urut")) or [*BAWAAN]
    pelaku = {satu.pelaku for satu in daftar}
    atasan = _akun_atasan(pegawai, pada) if Pelaku.ATASAN in pelaku else None
    kepala = _akun_kepala(pegawai, pada) if Pelaku.KEPALA_OPD in pelaku else set()
    if Pelaku.KEPALA_OPD in pelaku and (atasan is None or atasan in kepala):
        daftar = [satu for satu in daftar if satu.pelaku != Pelaku.ATASAN]
    if pegawai.akun_id in kepala and kepala == {pegawai.akun_id}:
        daftar = _kepada_pembina(daftar)
    return [_tahap(nomor, satu, atasan) for nomor, satu in enumerate(daftar, start=1)]


def _kepada_pembina(daftar: list[TahapLayanan]) -> list[TahapLayanan]:
    if any(satu.pelaku == Pelaku.PIMPINAN for satu in daftar):
        return [satu for satu in daftar if satu.pelaku != Pelaku.KEPALA_OPD]
    for satu in daftar:
        if satu.pelaku == Pelaku.KEPALA_OPD:
            satu.pelaku = Pelaku.PIMPINAN
    return daftar


def _tahap(nomor: int, layanan: TahapLayanan, atasan: int | None) -> TahapUsulan:
    pelaku = layanan.pelaku
    akun = atasan if pelaku == Pelaku.ATASAN else None
    if pelaku == Pelaku.ATASAN and akun is None:
        pelaku = Pelaku.KEPALA_OPD
    return TahapUsulan(
        urut=nomor, judul=layanan.judul, pelaku=pelaku, hari_kerja=layanan.hari_kerja, akun_id=akun
    )


def _akun_kepala(pegawai: Pegawai, pada: date) -> set[int]:
    """Return the accounts that hold the role of head over the unit of the employee."""
    keadaan = KeadaanPegawai.objects.pada(pada).filter(pegawai=pegawai)
    path = keadaan.values_list("unit__path", flat=True).first() or ""
    atas = [path[:panjang] for panjang in range(1, len(path) + 1)]
    pemberian = PemberianPeran.objects.berlaku(pada).filter(
        Q(unit__path__in=atas), peran=Peran.KEPALA_OPD, akun__is_active=True
    )
    return set(pemberian.values_list("akun_id", flat=True))


def _akun_atasan(pegawai: Pegawai, pada: date) -> Any:
    """Return the key of the account of the superior on `pada`, or None."""
    return (
        RiwayatAtasan.objects.sah()
        .filter(pegawai=pegawai, tmt__lte=pada, atasan__akun__is_active=True)
        .order_by("-tmt", "-pk")
        .values_list("atasan__akun_id", flat=True)
        .first()
    )

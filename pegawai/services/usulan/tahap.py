"""The checks of a proposal: from the reference table, or one by BKPSDM where it says nothing."""

from datetime import date
from typing import Any

from pegawai.models import Pegawai, RiwayatAtasan, TahapLayanan
from pegawai.models.usulan import Pelaku, TahapUsulan

BAWAAN = (TahapLayanan(urut=1, judul="Pemeriksaan BKPSDM", pelaku=Pelaku.PETUGAS, hari_kerja=5),)


def susun(*, jenis: str, pegawai: Pegawai, pada: date) -> list[TahapUsulan]:
    """Return the checks a new proposal passes, numbered from 1; unsaved and without proposal.

    A check by the superior is put before the person; without a superior on record the head of the OPD has it.
    """
    daftar = list(TahapLayanan.objects.filter(jenis=jenis).order_by("urut")) or [*BAWAAN]
    atasan = _akun_atasan(pegawai, pada) if any(satu.pelaku == Pelaku.ATASAN for satu in daftar) else None
    return [_tahap(nomor, satu, atasan) for nomor, satu in enumerate(daftar, start=1)]


def _tahap(nomor: int, layanan: TahapLayanan, atasan: int | None) -> TahapUsulan:
    pelaku = layanan.pelaku
    akun = atasan if pelaku == Pelaku.ATASAN else None
    if pelaku == Pelaku.ATASAN and akun is None:
        pelaku = Pelaku.KEPALA_OPD
    return TahapUsulan(
        urut=nomor, judul=layanan.judul, pelaku=pelaku, hari_kerja=layanan.hari_kerja, akun_id=akun
    )


def _akun_atasan(pegawai: Pegawai, pada: date) -> Any:
    """Return the key of the account of the superior on `pada`, or None."""
    return (
        RiwayatAtasan.objects.sah()
        .filter(pegawai=pegawai, tmt__lte=pada, atasan__akun__is_active=True)
        .order_by("-tmt", "-pk")
        .values_list("atasan__akun_id", flat=True)
        .first()
    )

"""The checks of a proposal: from the reference table, or one by BKPSDM where it says nothing."""

from collections.abc import Collection, Mapping
from datetime import date

from pegawai.models import Pegawai, RiwayatAtasan, TahapLayanan
from pegawai.models.usulan import Pelaku, TahapUsulan

BAWAAN = (TahapLayanan(urut=1, judul="Pemeriksaan BKPSDM", pelaku=Pelaku.PETUGAS, hari_kerja=5),)


def susun(*, jenis: str, pegawai: Pegawai, pada: date) -> list[TahapUsulan]:
    """Return the checks a new proposal passes, numbered from 1; unsaved and without proposal.

    A check by the superior is put before the person; without a superior on record the head of the OPD has it.
    """
    return susun_banyak(jenis=jenis, pegawai=[pegawai.pk], pada=pada)[pegawai.pk]


def susun_banyak(*, jenis: str, pegawai: Collection[int], pada: date) -> dict[int, list[TahapUsulan]]:
    """Return the same for many people by key, in two queries at most."""
    daftar = list(TahapLayanan.objects.filter(jenis=jenis).order_by("urut")) or [*BAWAAN]
    atasan: Mapping[int, int] = {}
    if any(satu.pelaku == Pelaku.ATASAN for satu in daftar):
        atasan = _akun_atasan(pegawai, pada)
    return {
        orang: [_tahap(nomor, satu, atasan.get(orang)) for nomor, satu in enumerate(daftar, start=1)]
        for orang in pegawai
    }


def _tahap(nomor: int, layanan: TahapLayanan, atasan: int | None) -> TahapUsulan:
    pelaku = layanan.pelaku
    akun = atasan if pelaku == Pelaku.ATASAN else None
    if pelaku == Pelaku.ATASAN and akun is None:
        pelaku = Pelaku.KEPALA_OPD
    return TahapUsulan(
        urut=nomor, judul=layanan.judul, pelaku=pelaku, hari_kerja=layanan.hari_kerja, akun_id=akun
    )


def _akun_atasan(pegawai: Collection[int], pada: date) -> dict[int, int]:
    """Return the keys of the accounts of the superiors on `pada`, as far as they have one."""
    baris = (
        RiwayatAtasan.objects.sah()
        .filter(pegawai__in=pegawai, tmt__lte=pada, atasan__akun__is_active=True)
        .order_by("tmt", "pk")
    )
    return dict(baris.values_list("pegawai_id", "atasan__akun_id"))

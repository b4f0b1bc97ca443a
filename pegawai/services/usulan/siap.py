"""Drafts that the daily work prepares: many at once, each step of a person once and never again."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, Protocol
from uuid import uuid4

from django.db import transaction

from pegawai.models import TahapUsulan, Usulan
from pegawai.registri import JenisUsulan
from pegawai.services.usulan import arsip, tahap
from serang_asn.inti.jejak import sebagai

SEKALI_TULIS = 500


class Rancangan(Protocol):
    """A draft to be."""

    @property
    def pegawai(self) -> int: ...
    @property
    def unit(self) -> int | None: ...
    @property
    def siap_tmt(self) -> date: ...
    @property
    def tmt(self) -> date: ...
    @property
    def isian(self) -> Any: ...


def siapkan(*, jenis: JenisUsulan, daftar: Sequence[Rancangan], hari: date) -> int:
    """Write the drafts with their checks and the papers of the archive, some hundreds a transaction.

    What exists already – the same step, or an open proposal of the kind – is left as it is, so that a
    repetition after a failure goes on where it stopped. Returns how many were written.
    """
    return sum(
        _siapkan(jenis, daftar[awal : awal + SEKALI_TULIS], hari)
        for awal in range(0, len(daftar), SEKALI_TULIS)
    )


@transaction.atomic
def _siapkan(jenis: JenisUsulan, daftar: Sequence[Rancangan], hari: date) -> int:
    per_orang = tahap.susun_banyak(jenis=jenis.kode, pegawai=[satu.pegawai for satu in daftar], pada=hari)
    calon = [_usulan(jenis, satu, len(per_orang[satu.pegawai])) for satu in daftar]
    with sebagai(akun_id=None, asal="usulan.siapkan"):
        Usulan.objects.bulk_create(calon, ignore_conflicts=True)
        baru = [*Usulan.objects.filter(kode__in=[satu.kode for satu in calon])]
        _tahap(baru, per_orang)
        arsip.lampirkan(baru, oleh=None)
    return len(baru)


def _usulan(jenis: JenisUsulan, satu: Rancangan, jumlah_tahap: int) -> Usulan:
    return Usulan(
        kode=uuid4(), jenis=jenis.kode, pegawai_id=satu.pegawai, unit_id=satu.unit, tmt=satu.tmt,
        siap_tmt=satu.siap_tmt, isian=dict(satu.isian), ringkas=jenis.ringkas(satu.isian)[:300],
        perlu_surat=bool(jenis.surat), is_tunggal=jenis.is_tunggal,
        is_sensitif=jenis.is_sensitif(satu.isian), jumlah_tahap=jumlah_tahap,
    )  # fmt: skip


def _tahap(baru: Collection[Usulan], per_orang: dict[int, list[TahapUsulan]]) -> None:
    daftar = []
    for usulan in baru:
        for satu in per_orang[usulan.pegawai_id]:
            satu.usulan = usulan
            daftar.append(satu)
    TahapUsulan.objects.bulk_create(daftar)

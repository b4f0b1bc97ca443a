"""Batches of proposals: the list, one with its counts per state, what can join."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from pegawai.domain.usulan import StatusUsulan
from pegawai.models import KelompokUsulan, Usulan
from pegawai.models.usulan import LABEL_STATUS, UsulanQuerySet
from serang_asn.inti import lingkup

BERJALAN = [StatusUsulan.BERJALAN.value, StatusUsulan.DISETUJUI.value, StatusUsulan.TERBIT.value]


def list_kelompok(akun: Any) -> QuerySet[KelompokUsulan]:
    """Return the batches with a proposal that `akun` may see, newest first, each with how many it has."""
    terlihat = Usulan.objects.all().terlihat_oleh(akun)
    semua = KelompokUsulan.objects.all()
    if not lingkup.untuk(akun).seluruh_kota:
        semua = semua.filter(pk__in=terlihat.filter(kelompok__isnull=False).values("kelompok"))
    ikut = Q(usulan__in=terlihat)
    return semua.annotate(
        jumlah=Count("usulan", filter=ikut),
        selesai_n=Count("usulan", filter=ikut & Q(usulan__status=StatusUsulan.SELESAI)),
    ).order_by("-dibuat_pada", "-pk")


def list_anggota(akun: Any, kelompok: KelompokUsulan) -> UsulanQuerySet:
    """Return the proposals of a batch that `akun` may see."""
    semua = Usulan.objects.filter(kelompok=kelompok).terlihat_oleh(akun)
    return semua.select_related("pegawai", "unit").order_by("pegawai__nama", "pk")


def hitung_status(anggota: UsulanQuerySet) -> list[tuple[str, str, int]]:
    """Return (state, label, how many) for the states that occur; one query."""
    per_status = dict(anggota.order_by().values_list("status").annotate(n=Count("pk")))
    return [
        (kode.value, label, per_status[kode]) for kode, label in LABEL_STATUS.items() if kode in per_status
    ]


def calon_anggota(akun: Any, *, jenis: str, mulai: date, sampai: date) -> UsulanQuerySet:
    """Return the handed-in proposals of a kind with their TMT between two days that are in no batch yet."""
    return Usulan.objects.filter(
        jenis=jenis, tmt__gte=mulai, tmt__lte=sampai, kelompok__isnull=True, status__in=BERJALAN
    ).terlihat_oleh(akun)


def terpilih(daftar: UsulanQuerySet, kode: Iterable[str]) -> UsulanQuerySet:
    """Return those of a list whose codes were sent; what is no code is nobody's."""
    sah = []
    for teks in kode:
        try:
            sah.append(UUID(teks))
        except ValueError:
            continue
    return daftar.filter(kode__in=sah)

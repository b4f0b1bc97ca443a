"""Reads of reorganisations: units to choose from, actions so far, what became of a unit."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from pegawai.domain.organisasi import JENIS_TINDAKAN
from pegawai.models import PergantianUnit, TindakanKepegawaian, UnitKerja
from pegawai.models.tindakan import StatusTindakan


@dataclass(frozen=True, slots=True)
class JejakUnit:
    """One step in the history of a unit. arah: masuk (it began so) or keluar (it ended so)."""

    pergantian: PergantianUnit
    arah: str
    lain: UnitKerja | None


def list_pilihan_unit(pada: date, kecuali: str = "") -> list[tuple[int, str]]:
    """Return (key, indented name) of the units in force on `pada` and not planned to end.

    kecuali: path of a unit that is left out with everything below it.
    """
    baris = UnitKerja.objects.filter(berlaku_mulai__lte=pada, berlaku_selesai__isnull=True)
    if kecuali:
        baris = baris.exclude(path__startswith=kecuali)
    return [
        (pk, "\u2003" * (dalam - 1) + nama)
        for pk, nama, dalam in baris.order_by("path").values_list("pk", "nama", "depth")
    ]


def list_tindakan(akun: Any) -> QuerySet[TindakanKepegawaian]:
    """Return the reorganisations that `akun` may open, newest first."""
    return (
        TindakanKepegawaian.objects.all()
        .terlihat_oleh(akun)
        .filter(jenis=JENIS_TINDAKAN)
        .select_related("oleh", "tugas", "dokumen")
        .order_by("-dibuat_pada", "-pk")
    )


def list_jejak_unit(unit: UnitKerja) -> list[JejakUnit]:
    """Return how `unit` came about and what became of it, oldest first; one query."""
    baris = (
        PergantianUnit.objects.filter(Q(lama=unit) | Q(baru=unit), tindakan__status=StatusTindakan.DITERAPKAN)
        .exclude(lama=F("baru"))
        .select_related("tindakan", "lama", "baru")
        .order_by("tindakan__tmt", "pk")
    )
    return [
        JejakUnit(satu, "keluar", satu.baru)
        if satu.lama_id == unit.pk
        else JejakUnit(satu, "masuk", satu.lama)
        for satu in baris
    ]

"""Whose documents reports of assessments are."""

from typing import Any

from django.db.models import Exists, OuterRef, Q

from pelatihan.models import PenilaianKompetensi


def milik_penilaian() -> Q:
    """Reports of assessments."""
    return Q(Exists(PenilaianKompetensi.objects.filter(dokumen=OuterRef("pk"))))


def terlihat_penilaian(akun: Any) -> Q:
    """Reports of the assessments of employees whom `akun` may see."""
    return Q(Exists(PenilaianKompetensi.objects.all().terlihat_oleh(akun).filter(dokumen=OuterRef("pk"))))

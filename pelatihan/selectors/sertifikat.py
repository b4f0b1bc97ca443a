"""Reads of certificates."""

from typing import Any

from django.db.models import QuerySet

from pelatihan.models import Sertifikat

TAMPAK_HARI = 180
"""From so many days before its end a certificate stands among what falls due."""


def list_sertifikat(akun: Any) -> QuerySet[Sertifikat]:
    """Return the certificates of the employees whom `akun` may see, the latest first."""
    semua = Sertifikat.objects.all().terlihat_oleh(akun)
    return semua.select_related("pegawai", "dokumen", "jenis").order_by("-tanggal", "-pk")

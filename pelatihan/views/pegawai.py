"""The employee a page is about."""

from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from pegawai.models import Pegawai


def ambil_pegawai(request: HttpRequest, kode: UUID) -> Pegawai:
    """Return the employee that this reader may see, or answer 404."""
    return get_object_or_404(Pegawai.objects.all().terlihat_oleh(request.user), kode=kode)

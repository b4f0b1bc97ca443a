"""The dictionary of competencies, for everybody to read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from pelatihan import permissions
from pelatihan.selectors.kamus import list_kamus
from serang_asn.inti.izin import punya, require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.permissions import RUJUKAN_KELOLA


@require_safe
@require_izin(permissions.LIHAT)
def list(request: HttpRequest) -> HttpResponse:
    """Every competency with the levels in force, by kind."""
    aksi = []
    if punya(request.user, RUJUKAN_KELOLA):
        aksi = [
            Aksi("Ubah kamus", reverse("rujukan:list", args=["kamus-kompetensi"]), "pencil-square"),
            Aksi("Standar jabatan", reverse("rujukan:list", args=["standar-kompetensi"]), "briefcase"),
        ]
    konteks = {"kelompok": list_kamus(timezone.localdate()), "aksi": aksi}
    return render(request, "pelatihan/kompetensi/list.html", konteks)

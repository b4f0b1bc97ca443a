"""The dashboard: what concerns the reader today, by role."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.selectors import beranda
from pegawai.selectors.rekam import get_keadaan
from serang_asn.inti import izin
from serang_asn.inti.lingkup import untuk as lingkup_untuk
from serang_asn.inti.models import Peran


@require_safe
def utama(request: HttpRequest) -> HttpResponse:
    """Headcount for those with a scope, the own record, batches and tasks, readings of sensitive data."""
    akun, pada = request.user, timezone.localdate()
    diri = beranda.get_diri(akun)
    konteks: dict[str, Any] = {
        "pada": pada,
        "diri": diri,
        "keadaan_diri": get_keadaan(diri, pada) if diri else None,
        "peran": [Peran(satu).label for satu in sorted(lingkup_untuk(akun).peran)],
        "tugas": beranda.list_tugas(akun, semua=Peran.ADMINISTRATOR in lingkup_untuk(akun).peran),
    }
    if izin.punya(akun, permissions.PEGAWAI_LIHAT):
        konteks["ringkasan"] = beranda.get_ringkasan(akun, pada)
    if izin.punya(akun, permissions.IMPOR_PANTAU):
        konteks["batch"] = beranda.list_batch(akun)
    if izin.punya(akun, permissions.AKSES_LIHAT):
        konteks["akses"] = beranda.list_akses()
    return render(request, "pegawai/beranda/detail.html", konteks)

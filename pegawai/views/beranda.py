"""The dashboard: what concerns the reader today, by role."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.selectors import beranda
from pegawai.selectors.antrean import count_menunggu
from pegawai.selectors.mutu import count_perlu
from pegawai.selectors.rekam import get_keadaan
from pegawai.views import rekam
from serang_asn.inti import izin, lingkup, penulisan
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.models import Peran


@require_safe
def utama(request: HttpRequest) -> HttpResponse:
    """Headcount for those with a scope, the own record, batches and tasks, readings of sensitive data."""
    akun, pada = request.user, timezone.localdate()
    peran = lingkup.untuk(akun).peran
    diri = beranda.get_diri(akun)
    konteks: dict[str, Any] = {
        "pada": pada,
        "salam": f"Selamat datang, {diri.nama_lengkap if diri else akun}",
        "keterangan": " · ".join([penulisan.tanggal(pada), *(Peran(satu).label for satu in sorted(peran))]),
        "diri": diri,
        "tugas": beranda.list_tugas(akun, semua=Peran.ADMINISTRATOR in peran),
    }
    if diri:
        konteks["butir_diri"] = rekam.butir_keadaan(get_keadaan(diri, pada))
        konteks["aksi_diri"] = (Aksi("Buka data saya", diri.get_absolute_url(), "user"),)
    if izin.punya(akun, permissions.PEGAWAI_LIHAT):
        konteks["ringkasan"] = beranda.get_ringkasan(akun, pada)
    if permissions.can_perbaiki_mutu(akun):
        konteks["temuan_mutu"] = count_perlu(akun)
    if izin.punya(akun, permissions.LAYANAN):
        konteks["menunggu"] = count_menunggu(akun)
    if izin.punya(akun, permissions.IMPOR_PANTAU):
        konteks["batch"] = beranda.list_batch(akun)
    if izin.punya(akun, permissions.AKSES_LIHAT):
        konteks["akses"] = beranda.list_akses()
    return render(request, "pegawai/beranda/detail.html", konteks)

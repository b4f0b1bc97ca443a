"""Pages of certificates: the list, one brought from outside, and its check."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Pegawai
from pelatihan import permissions
from pelatihan.forms.kelas import SertifikatLuarForm
from pelatihan.models import Sertifikat
from pelatihan.selectors.sertifikat import list_sertifikat
from pelatihan.services import sertifikat as layanan
from pelatihan.services import sertifikat_luar as luar
from pelatihan.tables.kelas import TabelSertifikat
from pelatihan.views.kelas import FORMULIR
from serang_asn.inti import penulisan
from serang_asn.inti.izin import punya, require_izin
from serang_asn.inti.komponen import Aksi, Butir, Tab

LANGKAH = {"terima": "diterima", "tolak": "ditolak", "cabut": "dicabut"}


@require_safe
@require_izin(permissions.SERTIFIKAT)
def list(request: HttpRequest) -> HttpResponse:
    """Certificates of everyone in scope; those that wait for a check first in their tab."""
    menunggu = request.GET.get("status") == "menunggu"
    daftar = list_sertifikat(request.user)
    tabel = TabelSertifikat(daftar.filter(status="menunggu") if menunggu else daftar)
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    boleh = punya(request.user, permissions.SERTIFIKAT_UNGGAH)
    konteks = {
        "tabel": tabel,
        "tab": [
            Tab("Semua", "?", not menunggu, None, "semua"),
            Tab("Menunggu pemeriksaan", "?status=menunggu", menunggu, None, "menunggu"),
        ],
        "aksi": [Aksi("Unggah sertifikat", reverse("pelatihan:sertifikat-unggah"), "arrow-up-tray", "utama")]
        if boleh else [],
    }  # fmt: skip
    return render(request, "pelatihan/sertifikat/list.html", konteks)


@require_safe
@require_izin(permissions.SERTIFIKAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One certificate, and what an officer decides about it."""
    satu = get_object_or_404(list_sertifikat(request.user), kode=kode)
    konteks = {
        "sertifikat": satu, "butir": _butir(satu), "kelola": punya(request.user, permissions.KELOLA),
        "remah": [("Sertifikat", reverse("pelatihan:sertifikat-list"))],
        "aksi": [Aksi("Buka berkas", satu.dokumen.get_absolute_url(), "document")] if satu.dokumen else [],
    }  # fmt: skip
    return render(request, "pelatihan/sertifikat/detail.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.SERTIFIKAT_UNGGAH)
def unggah(request: HttpRequest) -> HttpResponse:
    """Bring a certificate from outside: one's own, or for somebody in scope."""
    is_pengurus = punya(request.user, permissions.CATAT)
    diri = None if is_pengurus else get_object_or_404(Pegawai, akun=request.user.pk)
    form = SertifikatLuarForm(request.POST or None, request.FILES or None, akun=request.user, pegawai=diri)
    if request.method == "POST" and form.is_valid():
        try:
            satu = luar.unggah(oleh=request.user, **form.isian())
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Sertifikat diunggah dan menunggu pemeriksaan petugas.")
            return redirect("pelatihan:sertifikat-detail", kode=satu.kode)
    konteks = {
        "form": form, "judul": "Unggah sertifikat dari luar", "tombol": "Unggah",
        "remah": [("Sertifikat", reverse("pelatihan:sertifikat-list"))],
        "url_batal": reverse("pelatihan:sertifikat-list"),
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)


@require_POST
@require_izin(permissions.KELOLA)
def putuskan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Accept, refuse or withdraw a certificate."""
    satu = get_object_or_404(list_sertifikat(request.user), kode=kode)
    alasan, apa = request.POST.get("alasan", ""), request.POST.get("apa", "")
    try:
        if apa == "terima":
            luar.terima(sertifikat=satu, oleh=request.user)
        elif apa == "tolak":
            luar.tolak(sertifikat=satu, alasan=alasan, oleh=request.user)
        else:
            layanan.cabut(sertifikat=satu, alasan=alasan, oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, f"Sertifikat {LANGKAH.get(apa, 'dicabut')}.")
    return redirect("pelatihan:sertifikat-detail", kode=kode)


def _butir(satu: Sertifikat) -> Any:
    berlaku = f"sebelum {penulisan.tanggal(satu.sampai)}" if satu.sampai else "seterusnya"
    return [
        Butir("Pegawai", satu.pegawai.nama_lengkap, satu.pegawai.get_absolute_url()),
        Butir("Pelatihan", satu.nama),
        Butir("Jenis", satu.jenis.nama),
        Butir("Penyelenggara", satu.penyelenggara),
        Butir("Waktu", penulisan.rentang(satu.mulai, satu.selesai)),
        Butir("Jam pelajaran", f"{satu.jp} JP"),
        Butir("Nomor", satu.nomor_teks),
        Butir("Tanggal", penulisan.tanggal(satu.tanggal)),
        Butir("Berlaku", berlaku),
        *([Butir("Alasan", satu.alasan)] if satu.alasan else []),
    ]

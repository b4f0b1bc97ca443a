"""Pages of an employee's photograph."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from pegawai import permissions
from pegawai.forms.foto import FotoForm
from pegawai.services import foto as layanan
from pegawai.views.dokumen import ambil_pegawai, kabari, remah
from serang_asn.inti.izin import require_izin


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.DOKUMEN_UNGGAH)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Show the photograph and take a new one."""
    pegawai = ambil_pegawai(request, kode)
    form = FotoForm(request.POST, request.FILES) if request.method == "POST" else FotoForm()
    if form.is_valid():
        foto = layanan.pasang(pegawai=pegawai, berkas=form.cleaned_data["foto"], oleh=request.user)
        kabari(request, foto, "Foto terpasang.")
        return redirect("pegawai:foto-ubah", kode=pegawai.kode)
    konteks = {
        "pegawai": pegawai,
        "remah": remah(request, pegawai),
        "foto_url": reverse("dokumen:buka", args=[pegawai.foto.kode]) if pegawai.foto else "",
        "form": form,
    }
    return render(request, "pegawai/foto/ubah.html", konteks, status=422 if form.errors else 200)


@require_POST
@require_izin(permissions.DOKUMEN_UNGGAH)
def hapus(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Take the photograph away."""
    pegawai = ambil_pegawai(request, kode)
    layanan.lepas(pegawai=pegawai, oleh=request.user)
    messages.success(request, "Foto dihapus.")
    return redirect("pegawai:foto-ubah", kode=pegawai.kode)

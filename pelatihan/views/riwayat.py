"""Pages of the training history."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from pegawai.models import Pegawai
from pelatihan import permissions
from pelatihan.forms.riwayat import RiwayatPelatihanForm
from pelatihan.selectors.riwayat import get_riwayat_jp
from pelatihan.services import riwayat as layanan
from serang_asn.inti.izin import punya, require_izin


@require_izin(permissions.LIHAT)
def daftar(request: HttpRequest, kode: str) -> HttpResponse:
    """The whole training history of one employee within scope."""
    pegawai = get_object_or_404(Pegawai.objects.all().terlihat_oleh(request.user), kode=kode)
    konteks = {
        "pegawai": pegawai,
        "jp": get_riwayat_jp(pegawai, pada=timezone.localdate()),
        "boleh_catat": punya(request.user, permissions.CATAT),
    }
    return render(request, "pelatihan/riwayat/list.html", konteks)


@require_izin(permissions.CATAT)
def baru(request: HttpRequest, kode: str) -> HttpResponse:
    """Record a training of one employee within scope."""
    pegawai = get_object_or_404(Pegawai.objects.all().terlihat_oleh(request.user), kode=kode)
    form = RiwayatPelatihanForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            layanan.catat(pegawai=pegawai, oleh=request.user, **form.cleaned_data)
        except layanan.PelatihanSudahTercatat as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Pelatihan “{form.cleaned_data['nama']}” dicatat.")
            return redirect("pelatihan:riwayat-list", kode=kode)
    status = 422 if form.is_bound else 200
    return render(request, "pelatihan/riwayat/form.html", {"pegawai": pegawai, "form": form}, status=status)

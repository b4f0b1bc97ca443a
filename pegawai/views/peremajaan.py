"""Beginning a correction of one's own record."""

from typing import Any
from uuid import UUID, uuid4

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.usulan_peremajaan import PeremajaanForm
from pegawai.registri import jenis_usulan
from pegawai.selectors.peremajaan import get_sasaran
from pegawai.services import usulan as layanan
from pegawai.views.saya import ambil_diri
from serang_asn.inti import lingkup
from serang_asn.inti.izin import require_izin

FORMULIR = ["GET", "HEAD", "POST"]
JENIS = "peremajaan"


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN)
def baru(request: HttpRequest, bagian: str) -> HttpResponse:
    """Correct personal data, or add an event that is missing."""
    return _isi(request, bagian, "")


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN)
def perbaiki(request: HttpRequest, bagian: str, kode: UUID) -> HttpResponse:
    """Correct one event."""
    return _isi(request, bagian, str(kode))


def _isi(request: HttpRequest, bagian: str, kode: str) -> HttpResponse:
    bentuk = jenis_usulan.ambil(JENIS)
    diri = ambil_diri(request)
    if bentuk is None or not lingkup.untuk(request.user).peran & bentuk.pengaju:
        raise Http404
    if get_sasaran(diri, bagian, kode) is None:
        raise Http404
    data = (request.POST,) if request.method == "POST" else ()
    form = PeremajaanForm(*data, pegawai=diri, akun=request.user, awal={"bagian": bagian, "catatan": kode})
    if request.method == "POST" and form.is_valid():
        try:
            satu = layanan.buat(
                jenis=JENIS, pegawai=diri, tmt=form.cleaned_data["tmt"], isian=form.isian(),
                oleh=request.user, kode=_kode(request),
            )  # fmt: skip
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return redirect("pegawai:usulan-detail", kode=satu.kode)
    konteks: dict[str, Any] = {
        "form": form, "bentuk": bentuk, "pegawai": diri, "kode": request.POST.get("kode") or uuid4(),
        "remah": [
            ("Data saya", reverse("pegawai:saya-utama")),
            ("Catatan saya", reverse("pegawai:saya-catatan")),
        ],
        "url_batal": reverse("pegawai:saya-catatan"),
    }  # fmt: skip
    return render(request, "pegawai/usulan/form.html", konteks, status=422 if form.errors else 200)


def _kode(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.POST.get("kode", ""))
    except ValueError:
        return None

"""Pages of role grants: give, change the period, withdraw."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from serang_asn.inti.akun.kelola import peran as layanan
from serang_asn.inti.akun.kelola import selectors
from serang_asn.inti.akun.kelola.formulir import CabutForm, MasaForm, PeranForm
from serang_asn.inti.akun.kelola.kewenangan import peran_diberikan
from serang_asn.inti.akun.kelola.tabel import sebut_peran
from serang_asn.inti.akun.kelola.views import DUA_CARA, alamat, ambil, remah, terbatas
from serang_asn.inti.izin import require_izin
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.models import Akun, PemberianPeran
from serang_asn.inti.permissions import AKUN_KELOLA
from serang_asn.inti.versi import VersiBasi, data_dengan, versi_kini


@require_http_methods(DUA_CARA)
@require_izin(AKUN_KELOLA)
@terbatas
def beri(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Give a role that this officer may give."""
    akun, hari_ini = ambil(request, kode), timezone.localdate()
    if akun.pk == request.user.pk:
        raise PermissionDenied("Tidak seorang pun dapat mengubah perannya sendiri.")
    form = PeranForm(
        request.POST or None,
        peran=peran_diberikan(selectors.get_pegangan(request.user)),
        unit=selectors.list_unit(request.user, hari_ini),
        initial={"mulai": hari_ini},
    )
    if request.method == "POST" and form.is_valid():
        try:
            pemberian = layanan.beri(akun=akun, oleh=request.user, per_tanggal=hari_ini, **form.cleaned_data)
        except Penolakan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Peran {sebut_peran(pemberian)} sudah diberikan.")
            return redirect(alamat(akun))
    return _formulir(request, akun, form, judul="Beri peran", tombol="Beri peran")


@require_http_methods(DUA_CARA)
@require_izin(AKUN_KELOLA)
@terbatas
def ubah(request: HttpRequest, kode: UUID, pk: int) -> HttpResponse:
    """Change the period of a grant."""
    akun, pemberian = _ambil(request, kode, pk)
    awal = {"mulai": pemberian.mulai, "selesai": pemberian.selesai, "versi": versi_kini(pemberian)}
    form = MasaForm(request.POST or None, initial=awal)
    lain: dict[str, Any] = {"judul": "Ubah masa peran", "tombol": "Simpan", "peran": sebut_peran(pemberian)}
    if request.method == "POST" and form.is_valid():
        try:
            layanan.ubah_masa(
                pemberian=pemberian, oleh=request.user, per_tanggal=timezone.localdate(), **form.cleaned_data
            )
        except Penolakan as galat:
            form, lain["perbedaan"] = _ditolak(form, galat)
        else:
            messages.success(request, f"Masa peran {lain['peran']} sudah diubah.")
            return redirect(alamat(akun))
    return _formulir(request, akun, form, **lain)


@require_http_methods(DUA_CARA)
@require_izin(AKUN_KELOLA)
@terbatas
def cabut(request: HttpRequest, kode: UUID, pk: int) -> HttpResponse:
    """Ask why, then end a grant today."""
    akun, pemberian = _ambil(request, kode, pk)
    form = CabutForm(request.POST or None, initial={"versi": versi_kini(pemberian)})
    if request.method == "POST" and form.is_valid():
        try:
            layanan.cabut(
                pemberian=pemberian, oleh=request.user, per_tanggal=timezone.localdate(), **form.cleaned_data
            )
        except Penolakan as galat:
            form, _ = _ditolak(form, galat)
        else:
            messages.success(request, f"Peran {sebut_peran(pemberian)} sudah dicabut.")
            return redirect(alamat(akun))
    konteks = {"akun": akun, "peran": sebut_peran(pemberian), "form": form, "remah": remah(akun),
               "url_batal": alamat(akun)}  # fmt: skip
    return render(request, "akun/cabut.html", konteks, status=422 if form.errors else 200)


def _ambil(request: HttpRequest, kode: UUID, pk: int) -> tuple[Akun, PemberianPeran]:
    """Return a grant that the officer may change: 404 out of reach or over, 403 above them."""
    akun = ambil(request, kode)
    pemberian = get_object_or_404(akun.pemberian_peran.select_related("unit"), pk=pk)
    semua = selectors.list_peran(akun, request.user, timezone.localdate())
    boleh = {baris.pemberian.pk for baris in semua if baris.is_dapat}
    if pemberian.pk not in boleh:
        raise PermissionDenied("Peran ini sudah berakhir, atau Anda tidak berwenang mengubahnya.")
    return akun, pemberian


def _ditolak(form: Any, galat: Penolakan) -> tuple[Any, Any]:
    beda: Any = ()
    if isinstance(galat, VersiBasi):
        form, beda = type(form)(data_dengan(form, versi=galat.versi)), galat.perbedaan
    form.add_error(None, galat.pesan)
    return form, beda


def _formulir(request: HttpRequest, akun: Akun, form: Any, **lain: Any) -> HttpResponse:
    konteks = {"form": form, "remah": remah(akun), "url_batal": alamat(akun), **lain}
    konteks["keterangan"] = f"{akun.nama} · {lain['peran']}" if "peran" in lain else akun.nama
    return render(request, "akun/form.html", konteks, status=422 if form.errors else 200)

"""Pages of filling vacant posts: dossiers, vacancies, opening one, one with its post and candidates."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_http_methods, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pengisian.status import StatusPengisian
from pegawai.forms.pengisian import BukaForm, SaringanLowong, TarikForm
from pegawai.models import Jabatan, Pegawai, UnitKerja
from pegawai.models.jabatan import LABEL_JENIS_JABATAN, JenisJabatan
from pegawai.models.pengisian import LABEL_STATUS_PENGISIAN
from pegawai.selectors import pengisian as baca
from pegawai.services import pengisian as layanan
from pegawai.tables.pengisian import TabelLowong, TabelPengisian
from pegawai.views import pengisian_tampilan as tampilan
from serang_asn.inti import izin
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Tab

FORMULIR = ["GET", "HEAD", "POST"]
BARIS = 50


@require_safe
@require_izin(permissions.PENGISIAN_LIHAT)
def list(request: HttpRequest) -> HttpResponse:
    """The dossiers, by state."""
    status = request.GET.get("status", StatusPengisian.TERBUKA)
    if status not in set(StatusPengisian):
        raise Http404
    jumlah = baca.count_per_status(request.user)
    tabel = TabelPengisian(baca.list_pengisian(request.user, status))
    RequestConfig(request, paginate={"per_page": BARIS}).configure(tabel)
    konteks = {
        "tabel": tabel,
        "tab": [
            Tab(label, f"?status={satu}", satu == status, jumlah.get(satu, 0))
            for satu, label in LABEL_STATUS_PENGISIAN.items()
        ],
        "aksi": [Aksi("Jabatan lowong", reverse("pegawai:pengisian-lowong"), "magnifying-glass", "utama")],
    }
    return render(request, "pegawai/pengisian/list.html", konteks)


@require_safe
@require_izin(permissions.PENGISIAN_LIHAT)
def lowong(request: HttpRequest) -> HttpResponse:
    """Posts that are vacant, or fall vacant because the holder retires; the question is in the address."""
    saringan = SaringanLowong(request.GET, request.user)
    daftar = baca.list_lowong(
        pada=timezone.localdate(), sampai=saringan.sampai, jenis=saringan.jenis, unit=saringan.unit
    )
    can_buka = izin.punya(request.user, permissions.PENGISIAN_SUSUN)
    tabel = TabelLowong(daftar, can_buka=can_buka, sampai=saringan.sampai.isoformat())
    RequestConfig(request, paginate={"per_page": BARIS}).configure(tabel)
    konteks = {"tabel": tabel, "saringan": saringan, "remah": tampilan.remah()}
    return render(request, "pegawai/pengisian/lowong.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.PENGISIAN_SUSUN)
def baru(request: HttpRequest) -> HttpResponse:
    """Open the dossier of a post that is vacant by the day in the address."""
    unit, jabatan, satu = _jabatan_lowong(request)
    terbanyak = satu.lowong + satu.pensiun
    hari = timezone.localdate()
    awal = {"tanggal_lowong": hari if satu.lowong else satu.tmt, "jumlah": satu.lowong or 1}
    form = BukaForm(request.POST or None, initial=awal, terbanyak=terbanyak)
    if request.method == "POST" and form.is_valid():
        pemangku = None if satu.lowong else get_object_or_404(Pegawai, kode=satu.pemangku_kode)
        try:
            berkas = layanan.buka(
                unit=unit, jabatan=jabatan, pemangku=pemangku, oleh=request.user, **form.cleaned_data
            )
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Berkas dibuka. Pilih calonnya.")
            return redirect(berkas)
    jenis = LABEL_JENIS_JABATAN[JenisJabatan(jabatan.jenis)]
    konteks = {
        "form": form, "lowong": satu, "jenis": jenis, "remah": tampilan.remah(),
        "url_batal": reverse("pegawai:pengisian-lowong"),
    }  # fmt: skip
    return render(request, "pegawai/pengisian/baru.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.PENGISIAN_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One dossier: the post, what it asks, its candidates, the decision, what the reader can do."""
    berkas = baca.get_berkas(request.user, kode)
    return render(request, "pegawai/pengisian/detail.html", tampilan.konteks(request, berkas))


@require_http_methods(FORMULIR)
@require_izin(permissions.PENGISIAN_LIHAT)
def tarik(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Ask why, then withdraw: an open dossier by the office, a decided one by the team."""
    berkas = baca.get_berkas(request.user, kode)
    izin.periksa(request.user, tampilan.izin_tarik(berkas.pengisian))
    if berkas.pengisian.status == StatusPengisian.DITARIK:
        raise Http404
    form = TarikForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            layanan.tarik(
                pengisian=berkas.pengisian, status=berkas.pengisian.status, oleh=request.user,
                alasan=form.cleaned_data["alasan"],
            )  # fmt: skip
        except KesalahanAturan as galat:
            messages.error(request, galat.pesan)
        else:
            messages.success(request, "Berkas ditarik; isinya tetap dapat dibaca.")
        return redirect(berkas.pengisian)
    konteks = {"form": form, "berkas": berkas, "remah": tampilan.remah(berkas)}
    return render(request, "pegawai/pengisian/tarik.html", konteks, status=422 if form.errors else 200)


def _jabatan_lowong(request: HttpRequest) -> tuple[UnitKerja, Jabatan, baca.Lowong]:
    """The post in the address, which must be vacant by the day in it. Raises Http404."""
    try:
        kode = UUID(request.GET.get("unit", ""))
        sampai = parse_date(request.GET.get("sampai", "")) or timezone.localdate()
    except ValueError as galat:
        raise Http404 from galat
    unit = get_object_or_404(UnitKerja.objects.terlihat_oleh(request.user), publik_id=kode)
    jabatan = get_object_or_404(Jabatan, kode=request.GET.get("jabatan", ""))
    daftar = baca.list_lowong(
        pada=timezone.localdate(), sampai=sampai, jenis=(jabatan.jenis,), unit=unit, jabatan=jabatan.kode
    )
    satu: Any = next((satu for satu in daftar if satu.unit_kode == kode), None)
    if satu is None:
        raise Http404
    return unit, jabatan, satu

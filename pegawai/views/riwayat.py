"""Pages on which officers record, correct and withdraw history events."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.riwayat import AlasanForm
from pegawai.models import Pegawai
from pegawai.registri import JenisRiwayat, jenis_riwayat, selalu
from pegawai.selectors import pilihan
from pegawai.services import akses
from pegawai.services import riwayat as layanan
from pegawai.services.riwayat import pratinjau
from pegawai.views import riwayat_tampilan as tampilan
from pegawai.views.draf import is_langkah_draf
from pegawai.views.riwayat_alur import Alur
from serang_asn.inti import izin
from serang_asn.inti.izin import require_izin
from serang_asn.inti.versi import VersiBasi
from serang_asn.inti.web.alamat import alamat_klien

FORMULIR = ["GET", "HEAD", "POST"]


@require_safe
@require_izin(permissions.RIWAYAT_TULIS)
def pilih(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The kinds of event that can be recorded for one employee."""
    pegawai = _ambil_pegawai(request, kode)
    boleh_sensitif = izin.punya(request.user, permissions.SENSITIF)
    daftar = [satu for satu in jenis_riwayat if boleh_sensitif or satu.sensitif is not selalu]
    konteks = {"pegawai": pegawai, "daftar": daftar, "remah": _remah(pegawai)}
    return render(request, "pegawai/riwayat/pilih.html", konteks)


@never_cache
@require_http_methods(FORMULIR)
@require_izin(permissions.RIWAYAT_TULIS)
def baru(request: HttpRequest, kode: UUID, jenis: str) -> HttpResponse:
    """Record a new event: form, check, save."""
    alur = _alur(request, kode, jenis)
    return alur.jalankan() if request.method == "POST" else alur.tampilkan()


@never_cache
@require_http_methods(FORMULIR)
@require_izin(permissions.RIWAYAT_TULIS)
def ubah(request: HttpRequest, kode: UUID, jenis: str, riwayat: UUID) -> HttpResponse:
    """Correct an event: form, check, save with a reason."""
    alur = _alur(request, kode, jenis, riwayat)
    if alur.riwayat.dibatalkan_pada is not None and request.method != "POST":
        messages.error(request, layanan.RiwayatSudahDibatalkan().pesan)
        return redirect(alur.url_selesai)
    return alur.jalankan() if request.method == "POST" else alur.tampilkan()


@never_cache
@require_http_methods(FORMULIR)
@require_izin(permissions.RIWAYAT_TULIS)
def batalkan(request: HttpRequest, kode: UUID, jenis: str, riwayat: UUID) -> HttpResponse:
    """Say what the withdrawal of an event does; then withdraw it with a reason."""
    alur = _alur(request, kode, jenis, riwayat)
    form = AlasanForm(request.POST if request.method == "POST" else None, wajib=True)
    if request.method == "POST" and form.is_valid():
        try:
            layanan.batalkan(
                riwayat=alur.riwayat,
                versi=alur.versi(),
                alasan=form.cleaned_data["alasan"],
                oleh=request.user,
            )
        except VersiBasi as galat:
            return alur.halaman_bentrok(galat, None)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Riwayat {alur.bentuk.satuan} dibatalkan; catatannya tetap tersimpan.")
            return redirect(alur.url_selesai)
    return _halaman_batal(request, alur, form)


@require_safe
@require_izin(permissions.LAYANAN)
def cari(request: HttpRequest, rujukan: str) -> HttpResponse:
    """Suggestions for a text: `<option>`s of posts, units or degrees."""
    if rujukan not in pilihan.CARI:
        raise Http404
    teks = next((nilai for nama in request.GET for nilai in request.GET.getlist(nama)), "")
    konteks = {"saran": pilihan.CARI[rujukan](request.user, teks) if len(teks.strip()) > 1 else []}
    return render(request, "_components/search_select_options.html", konteks)


def _halaman_batal(request: HttpRequest, alur: Alur, form: AlasanForm) -> HttpResponse:
    hasil = pratinjau.batalkan(riwayat=alur.riwayat)
    konteks = {
        "pegawai": alur.pegawai,
        "bentuk": alur.bentuk,
        "riwayat": alur.riwayat,
        "butir": tampilan.butir_riwayat(alur.riwayat, alur.bentuk),
        "keadaan": tampilan.tabel_keadaan(hasil),
        "is_berubah": hasil.is_keadaan_berubah,
        "larangan": tampilan.daftar_temuan(hasil.larangan),
        "form": form,
        "versi": alur.versi(),
        "remah": alur.remah,
        "url_batal": alur.url_selesai,
    }
    return render(request, "pegawai/riwayat/batalkan.html", konteks, status=422 if form.errors else 200)


def _alur(request: HttpRequest, kode: UUID, jenis: str, riwayat: UUID | None = None) -> Alur:
    """The writing that an address asks for; 404 for what is not there, 403 for what needs another right."""
    pegawai = _ambil_pegawai(request, kode)
    bentuk = jenis_riwayat.ambil(jenis)
    if bentuk is None:
        raise Http404
    if bentuk.sensitif is selalu:
        izin.periksa(request.user, permissions.SENSITIF)
    baris = _ambil_riwayat(request, pegawai, bentuk, riwayat) if riwayat else None
    return Alur(request, pegawai, bentuk, _remah(pegawai), baris)


def _ambil_riwayat(request: HttpRequest, pegawai: Pegawai, bentuk: JenisRiwayat, kode: UUID) -> Any:
    """The event; a sensitive one needs the right, and its reading is logged, but for a draft."""
    semua = bentuk.model.objects.filter(pegawai=pegawai).select_related("pegawai", "dokumen")
    baris = get_object_or_404(semua, kode=kode)
    if bentuk.sensitif(baris):
        izin.periksa(request.user, permissions.SENSITIF)
        if not is_langkah_draf(request):
            akses.catat(
                pegawai=pegawai, oleh=request.user, bagian=bentuk.judul, alasan="Mengoreksi riwayat",
                alamat_ip=alamat_klien(request),
            )  # fmt: skip
    return baris


def _ambil_pegawai(request: HttpRequest, kode: UUID) -> Pegawai:
    return get_object_or_404(Pegawai.objects.all().terlihat_oleh(request.user), kode=kode)


def _remah(pegawai: Pegawai) -> list[tuple[str, str]]:
    return [
        ("Pegawai", reverse("pegawai:pegawai-list")),
        (pegawai.nama_lengkap, pegawai.get_absolute_url()),
    ]

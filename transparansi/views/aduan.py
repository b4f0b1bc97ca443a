"""Complaints of citizens: sending one, following it by its number, reading and answering with its key."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti.web.laju import is_terlalu_sering
from transparansi.forms.aduan import AduanForm, BalasWargaForm, BukaForm, LacakForm
from transparansi.models import Aduan, Layanan
from transparansi.selectors import aduan as baca
from transparansi.services import aduan as layanan

FORMULIR = ["GET", "HEAD", "POST"]
KIRIM_SEJAM = 6
BUKA_SEMENIT = 10
UUID_PANJANG = 36


@login_not_required
@never_cache
@require_safe
def mulai(request: HttpRequest) -> HttpResponse:
    """Where a ticket is begun or followed, and what came of others."""
    form = LacakForm(request.GET or None)
    if form.is_bound and form.is_valid():
        return redirect("transparansi:aduan-status", form.cleaned_data["nomor"].strip().upper())
    konteks = {"form": form, "tindak_lanjut": baca.list_tindak_lanjut()}
    return render(request, "transparansi/aduan/mulai.html", konteks)


@login_not_required
@never_cache
@require_http_methods(FORMULIR)
def baru(request: HttpRequest) -> HttpResponse:
    """Send a ticket; its number and key are shown once."""
    tujuan, satu_layanan = baca.pilihan_unit(timezone.localdate()), _layanan(request)
    awal = {"unit": satu_layanan.unit_id if satu_layanan else baca.unit_id(request.GET.get("unit", ""))}
    form = AduanForm(
        request.POST if request.method == "POST" else None, request.FILES or None, unit=tujuan, initial=awal
    )
    if request.method == "POST" and form.is_valid():
        if form.cleaned_data["situs"] or is_terlalu_sering(request, "aduan", batas=KIRIM_SEJAM, detik=3600):
            return render(request, "429.html", status=429)
        aduan, rahasia = layanan.kirim(**form.isian(), layanan=satu_layanan, hari=timezone.localdate())
        konteks = {"status": baca.get_status(aduan, aduan.diterima), "rahasia": rahasia}
        return render(request, "transparansi/aduan/terkirim.html", konteks)
    konteks = {"form": form, "layanan": satu_layanan}
    return render(request, "transparansi/aduan/baru.html", konteks, status=422 if form.errors else 200)


@login_not_required
@never_cache
@require_http_methods(FORMULIR)
def status(request: HttpRequest, nomor: str) -> HttpResponse:
    """Where a ticket stands, for anyone with its number; everything in it, for who has its key."""
    aduan = _aduan(nomor)
    form = BukaForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        if is_terlalu_sering(request, f"aduan-buka:{aduan.pk}", batas=BUKA_SEMENIT):
            return render(request, "429.html", status=429)
        rahasia = form.cleaned_data["rahasia"]
        if baca.is_pemilik(aduan, rahasia):
            return _terbuka(request, aduan, rahasia)
        form.add_error("rahasia", "Kunci ini bukan milik aduan itu. Periksa huruf dan angkanya.")
    konteks = {"status": baca.get_status(aduan, timezone.localdate()), "form": form}
    return render(request, "transparansi/aduan/status.html", konteks, status=422 if form.errors else 200)


@login_not_required
@never_cache
@require_POST
def tanggapi(request: HttpRequest, nomor: str) -> HttpResponse:
    """The sender writes, closes or is not satisfied; the key comes with every step."""
    aduan, rahasia = _aduan(nomor), request.POST.get("rahasia", "")
    if is_terlalu_sering(request, f"aduan-buka:{aduan.pk}", batas=BUKA_SEMENIT):
        return render(request, "429.html", status=429)
    if not baca.is_pemilik(aduan, rahasia):
        raise Http404("Aduan ini tidak ada.")
    form = BalasWargaForm(request.POST)
    if not form.is_valid():
        return _terbuka(request, aduan, rahasia, form)
    try:
        _jalankan(aduan, request.POST.get("langkah", ""), form.cleaned_data)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    return _terbuka(request, _aduan(nomor), rahasia)


def _jalankan(aduan: Aduan, langkah: str, isi: dict[str, Any]) -> None:
    hari = timezone.localdate()
    if langkah == "tutup":
        layanan.tutup(aduan=aduan, hari=hari, puas=isi["puas"])
    elif not isi["teks"]:
        raise layanan.AduanDitolak("Tulis balasan Anda.")
    elif langkah == "buka-lagi":
        layanan.buka_lagi(aduan=aduan, teks=isi["teks"], hari=hari)
    else:
        layanan.balas_warga(aduan=aduan, teks=isi["teks"], hari=hari)


def _terbuka(
    request: HttpRequest, aduan: Aduan, rahasia: str, form: BalasWargaForm | None = None
) -> HttpResponse:
    konteks = {
        "status": baca.get_status(aduan, timezone.localdate()),
        "aduan": aduan,
        "langkah": baca.list_langkah_publik(aduan),
        "form": form or BalasWargaForm(),
        "rahasia": rahasia,
    }
    return render(request, "transparansi/aduan/isi.html", konteks, status=422 if form else 200)


def _aduan(nomor: str) -> Aduan:
    aduan = baca.get_aduan(nomor)
    if aduan is None:
        raise Http404("Nomor aduan ini tidak ada. Periksa huruf dan angkanya.")
    return aduan


def _layanan(request: HttpRequest) -> Layanan | None:
    kode = request.GET.get("layanan", "")
    return baca.get_layanan(kode) if len(kode) == UUID_PANJANG else None

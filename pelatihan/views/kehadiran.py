"""Attendance: the code on the trainer's screen, the list, and the phone of the participant."""

from typing import Any
from uuid import UUID

import segno
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from pelatihan import permissions
from pelatihan.models import Sesi
from pelatihan.selectors.kelas import list_hadir
from pelatihan.services import kehadiran as layanan
from pelatihan.views.kelas import FORMULIR, ambil, remah_kelas
from serang_asn.inti.izin import periksa, require_izin
from serang_asn.inti.komponen import Aksi


@never_cache
@require_safe
@require_izin(permissions.KELAS)
def layar(request: HttpRequest, kode: UUID, urut: int) -> HttpResponse:
    """The code to scan, renewed while the page is open, with how many are there."""
    sesi = _sesi(request, kode, urut)
    alamat = settings.ALAMAT_SITUS.rstrip("/") + reverse(
        "pelatihan:hadir-pindai", args=[layanan.buat_kode(sesi)]
    )
    daftar = list_hadir(sesi)
    konteks = {
        "sesi": sesi, "kelas": sesi.kelas, "alamat": alamat, "remah": remah_kelas(sesi.kelas),
        "qr": segno.make(alamat, error="m", micro=False).png_data_uri(scale=9, border=4),
        "hadir": sum(bool(satu.cara) for satu in daftar), "banyak": len(daftar),
        "aksi": [Aksi("Daftar hadir", _url("daftar", sesi), "clipboard-document-list")],
    }  # fmt: skip
    bagian = "_kode" if request.headers.get("HX-Request") else "layar"
    jawaban = render(request, f"pelatihan/kehadiran/{bagian}.html", konteks)
    jawaban["Vary"] = "HX-Request"
    return jawaban


@require_http_methods(FORMULIR)
@require_izin(permissions.KELAS)
def daftar(request: HttpRequest, kode: UUID, urut: int) -> HttpResponse:
    """The list of one session: tick who is there."""
    sesi = _sesi(request, kode, urut)
    if request.method == "POST":
        hadir = [int(satu) for satu in request.POST.getlist("hadir") if satu.isdecimal()]
        try:
            n = layanan.atur_daftar(sesi=sesi, hadir=hadir, oleh=request.user)
        except KesalahanAturan as galat:
            messages.error(request, galat.pesan)
        else:
            messages.success(request, f"{n} peserta tercatat hadir.")
        return redirect(_url("daftar", sesi))
    konteks = {
        "sesi": sesi, "kelas": sesi.kelas, "daftar": list_hadir(sesi), "remah": remah_kelas(sesi.kelas),
        "aksi": [Aksi("Tampilkan kode QR", _url("layar", sesi), "qr-code")],
    }  # fmt: skip
    return render(request, "pelatihan/kehadiran/daftar.html", konteks)


@never_cache
@require_http_methods(FORMULIR)
@require_izin(permissions.KELAS)
def pindai(request: HttpRequest, kode: str) -> HttpResponse:
    """What the phone opens: which session it is, and a button that records its owner."""
    konteks: dict[str, Any] = {}
    try:
        if request.method == "POST":
            konteks["tercatat"] = layanan.catat_diri(kode=kode, akun=request.user)
            konteks["sesi"] = konteks["tercatat"].sesi
        else:
            konteks["sesi"] = layanan.baca_kode(kode)
            layanan.cari_peserta(konteks["sesi"], request.user)
    except KesalahanAturan as galat:
        return render(request, "pelatihan/kehadiran/pindai.html", {"galat": galat.pesan}, status=422)
    return render(request, "pelatihan/kehadiran/pindai.html", konteks)


def _sesi(request: HttpRequest, kode: UUID, urut: int) -> Sesi:
    kelas = ambil(request, kode)
    if not permissions.can_mengajar(request.user, kelas):
        periksa(request.user, permissions.KELOLA)
    sesi = get_object_or_404(Sesi, kelas=kelas, urut=urut)
    sesi.kelas = kelas
    return sesi


def _url(nama: str, sesi: Sesi) -> str:
    return reverse(f"pelatihan:sesi-{nama}", args=[sesi.kelas.kode, sesi.urut])

"""Printing codes for visits: a sheet to cut, a receipt, or on the screen; they are shown this once."""

from typing import Any

import segno
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.pdf import jawab_pdf, susun_pdf
from transparansi import permissions
from transparansi.domain.kode import tulis
from transparansi.forms.kantor import KodeTerbitForm
from transparansi.selectors.kunjungan import list_terbitan, pilihan_layanan, pilihan_petugas
from transparansi.selectors.unit_kantor import pilihan_unit
from transparansi.services import kunjungan as layanan
from transparansi.tables.kantor import TabelTerbitan
from transparansi.views.kantor import data_dari, halaman_daftar, halaman_form

JUDUL = "Kode penilaian"


@require_safe
@require_izin(permissions.KODE_TERBIT)
def list(request: HttpRequest) -> HttpResponseBase:
    """What was given out lately, and how much of it was used."""
    aksi = [Aksi("Cetak kode", reverse("transparansi:kode-terbit"), "printer", "utama")]
    return halaman_daftar(
        request, TabelTerbitan(list_terbitan(request.user)), judul=JUDUL, aksi=aksi,
        keterangan="Satu kode untuk satu kunjungan. Kode tidak menyimpan siapa yang menerimanya.",
    )  # fmt: skip


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.KODE_TERBIT)
def terbit(request: HttpRequest) -> HttpResponse:
    """Make codes and answer with the paper."""
    hari = timezone.localdate()
    form = KodeTerbitForm(
        data_dari(request), unit=pilihan_unit(request.user, hari), petugas=pilihan_petugas(request.user),
        layanan=pilihan_layanan(request.user, hari),
    )  # fmt: skip
    if form.is_bound and form.is_valid():
        try:
            daftar = layanan.terbitkan(**form.isian(), oleh=request.user)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return _kertas(request, form, daftar)
    return halaman_form(
        request, form, judul="Cetak kode penilaian", tombol="Cetak",
        induk=(JUDUL, reverse("transparansi:kode-list")),
        keterangan="Kode hanya ditampilkan sekali, pada kertas atau layar yang Anda pilih.",
    )  # fmt: skip


def _kertas(request: HttpRequest, form: KodeTerbitForm, daftar: Any) -> HttpResponse:
    isi = form.cleaned_data
    konteks = {
        "kartu": [(tulis(satu), _qr(satu)) for satu in daftar],
        "unit": isi["unit"],
        "objek": isi["petugas"] or isi["layanan"] or isi["unit"],
        "hari": isi["hari"],
        "situs": settings.ALAMAT_SITUS.removeprefix("https://").removeprefix("http://"),
    }
    if isi["bentuk"] == "layar":
        return render(request, "transparansi/kode/layar.html", konteks)
    gaya = ("css/pdf/kode.css", *(("css/pdf/kode_struk.css",) if isi["bentuk"] == "struk" else ()))
    return jawab_pdf("kode-penilaian", susun_pdf("pdf/kode/lembar.html", konteks, gaya=gaya))


def _qr(kode: str) -> str:
    """Return the QR code of the address at which a visit is rated, as a data URI."""
    alamat = settings.ALAMAT_SITUS + reverse("transparansi:nilai-cepat", args=[kode])
    return segno.make(alamat, error="m", micro=False).png_data_uri(scale=4, border=2)

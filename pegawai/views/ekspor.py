"""Exports of the employee list: a file at once, or background work with progress."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from pegawai import ekspor, ekspor_impor, permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.filters.pegawai import SaringanPegawai
from pegawai.selectors.daftar import baca_kueri
from pegawai.selectors.terpilih import bidang_pilihan
from pegawai.services.ekspor import JENIS
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.models import Dokumen, Tugas
from serang_asn.inti.pdf import jawab_pdf
from serang_asn.inti.web.saringan import daftar_keping

BENTUK_PILIHAN = "xlsx"
TANPA_KETERANGAN = {"Keadaan pada"}
"""Chips that the title says already."""


@require_POST
@require_izin(permissions.PEGAWAI_LIHAT)
def buat(request: HttpRequest) -> HttpResponseBase:
    """A file of what was filtered or selected; what takes long is made in the background."""
    bentuk = request.POST.get("bentuk", BENTUK_PILIHAN)
    try:
        daftar = _daftar(request)
        ekspor.periksa_panjang(bentuk, jumlah := daftar.keadaan.count())
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect(_kembali(request))
    if jumlah > ekspor.LANGSUNG[bentuk]:
        return redirect("pegawai:ekspor-detail", kode=_antrekan(request, bentuk, daftar).kode)
    return _jawab(daftar, bentuk)


@require_safe
@require_izin(permissions.PEGAWAI_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """How far the file is, and where to fetch it."""
    return render(request, "pegawai/ekspor/detail.html", {"tugas": _tugas(request, kode)})


@never_cache
@require_safe
@require_izin(permissions.PEGAWAI_LIHAT)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The progress alone, for htmx."""
    return render(request, "pegawai/ekspor/_progress.html", {"tugas": _tugas(request, kode)})


@never_cache
@require_safe
@require_izin(permissions.PEGAWAI_LIHAT)
def unduh(request: HttpRequest, kode: UUID) -> FileResponse:
    """A finished file, for the account that asked for it."""
    dokumen = get_object_or_404(Dokumen, kode=kode, jenis=JENIS, diunggah_oleh_id=request.user.pk)
    return FileResponse(
        dokumen.berkas.open("rb"),
        as_attachment=True,
        filename=dokumen.nama_asli,
        content_type=dokumen.tipe_isi,
    )


def _daftar(request: HttpRequest) -> ekspor.Daftar:
    """What is asked for: the menu names a format and means the whole list, an action means a selection."""
    if "bentuk" not in request.POST and not ({"kode", "semua"} & request.POST.keys()):
        raise ekspor.EksporDitolak("Pilih dahulu pegawai yang hendak diekspor.")
    return ekspor.get_daftar(request.user, request.POST, _keterangan(request))


def _keterangan(request: HttpRequest) -> list[str]:
    """The filters in words, as the chips of the list say them."""
    kueri = QueryDict(request.POST.get("kueri", ""))
    pada = baca_kueri(dict(kueri.lists())).pada
    keping = daftar_keping(SaringanPegawai(kueri, akun=request.user, pada=pada))
    kata = [f"{satu.label}: {satu.nilai.strip()}" for satu in keping if satu.label not in TANPA_KETERANGAN]
    if request.POST.getlist("kode") and request.POST.get("semua") != "1":
        return ["Pegawai yang dipilih"]
    return kata


def _antrekan(request: HttpRequest, bentuk: str, daftar: ekspor.Daftar) -> Tugas:
    return antrean.jalankan(
        fungsi=ekspor.kerjakan,
        judul=f"{daftar.judul} ({bentuk.upper()})",
        akun=request.user,
        argumen={
            "akun_id": request.user.pk,
            "bentuk": bentuk,
            "data": urlencode(bidang_pilihan(request.POST)),
            "keterangan": [*daftar.keterangan],
        },
    )


def _jawab(daftar: ekspor.Daftar, bentuk: str) -> HttpResponseBase:
    if bentuk == "csv":
        return jawab_csv(daftar.nama_berkas, daftar.kepala, daftar.baris())
    if bentuk == "pdf":
        return jawab_pdf(daftar.nama_berkas, ekspor.cetak(daftar))
    judul = (daftar.judul, *daftar.keterangan)
    return jawab_xlsx(daftar.nama_berkas, daftar.kepala, daftar.baris(), lembar="Pegawai", judul=judul)


def _tugas(request: HttpRequest, kode: UUID) -> Tugas:
    pekerjaan: tuple[Any, ...] = (ekspor.kerjakan, ekspor_impor.kerjakan)
    alamat = [f"{satu.__module__}.{satu.__qualname__}" for satu in pekerjaan]
    return get_object_or_404(Tugas, kode=kode, akun_id=request.user.pk, jenis__in=alamat)


def _kembali(request: HttpRequest) -> str:
    return f"{reverse('pegawai:pegawai-list')}?{request.POST.get('kueri', '')}"

"""Pages of those who keep public services and name who stands at counters."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from transparansi import permissions
from transparansi.forms.kantor import LayananForm, PetugasForm
from transparansi.models import Layanan
from transparansi.selectors.layanan import list_dikelola, list_petugas
from transparansi.selectors.unit_kantor import pilihan_unit
from transparansi.services import layanan as layanan_publik
from transparansi.tables.kantor import TabelLayanan, TabelPetugas
from transparansi.views.kantor import data_dari, halaman_daftar, halaman_form

FORMULIR = ["GET", "HEAD", "POST"]


def _induk() -> tuple[str, str]:
    return "Layanan publik", reverse("transparansi:layanan_kelola-list")


@require_safe
@require_izin(permissions.LAYANAN_KELOLA)
def list(request: HttpRequest) -> HttpResponseBase:
    """Services within scope."""
    aksi = [
        Aksi("Petugas layanan", reverse("transparansi:petugas-list"), "user-group"),
        Aksi("Tambah layanan", reverse("transparansi:layanan_kelola-baru"), "plus", "utama"),
    ]
    return halaman_daftar(
        request, TabelLayanan(list_dikelola(request.user)), judul="Layanan publik",
        keterangan="Standar layanan yang tampil di portal (UU 25/2009 ps. 21).", aksi=aksi,
    )  # fmt: skip


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN_KELOLA)
def baru(request: HttpRequest) -> HttpResponse:
    """Add a service."""
    return _form(request, None, "Tambah layanan")


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN_KELOLA)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Change a service, or say until when it is given."""
    return _form(request, get_object_or_404(list_dikelola(request.user), kode=kode), "Ubah layanan")


def _form(request: HttpRequest, satu: Layanan | None, judul: str) -> HttpResponse:
    hari = timezone.localdate()
    form = LayananForm(
        data_dari(request),
        instance=satu,
        unit=pilihan_unit(request.user, hari),
        initial={"berlaku_mulai": hari},
    )
    if form.is_bound and form.is_valid():
        layanan_publik.simpan(layanan=form.save(commit=False), oleh=request.user)
        messages.success(request, "Layanan disimpan dan tampil di portal.")
        return redirect("transparansi:layanan_kelola-list")
    return halaman_form(request, form, judul=judul, tombol="Simpan", induk=_induk())


@require_safe
@require_izin(permissions.LAYANAN_KELOLA)
def petugas(request: HttpRequest) -> HttpResponseBase:
    """Those at counters within scope."""
    aksi = [Aksi("Tambah petugas", reverse("transparansi:petugas-baru"), "plus", "utama")]
    return halaman_daftar(
        request, TabelPetugas(list_petugas(request.user)), judul="Petugas layanan",
        keterangan="Warga menilai dengan nama layanan, tidak pernah dengan NIP.", aksi=aksi,
    )  # fmt: skip


@require_http_methods(FORMULIR)
@require_izin(permissions.LAYANAN_KELOLA)
def petugas_baru(request: HttpRequest) -> HttpResponse:
    """Name an employee at a counter."""
    hari = timezone.localdate()
    form = PetugasForm(data_dari(request), unit=pilihan_unit(request.user, hari), akun=request.user)
    if form.is_bound and form.is_valid():
        isi = form.cleaned_data
        try:
            layanan_publik.tugaskan(
                unit=isi["unit"], pegawai=isi["nip"], nama_layanan=isi["nama_layanan"], hari=hari,
                oleh=request.user,
            )  # fmt: skip
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Petugas layanan ditambahkan.")
            return redirect("transparansi:petugas-list")
    induk = ("Petugas layanan", reverse("transparansi:petugas-list"))
    return halaman_form(request, form, judul="Tambah petugas layanan", tombol="Tambahkan", induk=induk)

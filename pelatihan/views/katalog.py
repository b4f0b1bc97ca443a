"""Pages of the catalogue."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe
from django_tables2 import RequestConfig

from pegawai.domain.kesalahan import KesalahanAturan
from pelatihan import permissions
from pelatihan.forms.kelas import KatalogForm
from pelatihan.models import Pelatihan
from pelatihan.models.katalog import LABEL_SASARAN
from pelatihan.selectors.kelas import list_katalog, list_kelas
from pelatihan.services import katalog as layanan
from pelatihan.tables.kelas import TabelKatalog, TabelKelas
from serang_asn.inti import penulisan
from serang_asn.inti.izin import punya, require_izin
from serang_asn.inti.komponen import Aksi, Butir

FORMULIR = ["GET", "HEAD", "POST"]
REMAH = ("Katalog pelatihan", "pelatihan:katalog-list")


@require_safe
@require_izin(permissions.KELAS)
def list(request: HttpRequest) -> HttpResponse:
    """Every course that is offered; officers also see those that are not."""
    kelola = punya(request.user, permissions.KELOLA)
    tabel = TabelKatalog(list_katalog(semua=kelola))
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    aksi = [Aksi("Tambah pelatihan", reverse("pelatihan:katalog-baru"), "plus", "utama")] if kelola else []
    aksi.append(Aksi("Kelas", reverse("pelatihan:kelas-list"), "calendar-days"))
    return render(request, "pelatihan/katalog/list.html", {"tabel": tabel, "aksi": aksi})


@require_safe
@require_izin(permissions.KELAS)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One course: whom it is for, what it teaches, its classes."""
    satu = get_object_or_404(Pelatihan.objects.select_related("jenis"), kode=kode)
    tabel = TabelKelas(list_kelas(request.user).filter(pelatihan=satu), exclude=("pelatihan",))
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    aksi = []
    if punya(request.user, permissions.KELOLA):
        aksi = [
            Aksi("Buka kelas baru", reverse("pelatihan:kelas-baru", args=[kode]), "plus", "utama"),
            Aksi("Ubah", reverse("pelatihan:katalog-ubah", args=[kode]), "pencil-square"),
        ]
    konteks = {"pelatihan": satu, "butir": _butir(satu), "tabel": tabel, "aksi": aksi, "remah": remah()}
    return render(request, "pelatihan/katalog/detail.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def baru(request: HttpRequest) -> HttpResponse:
    """Add a course."""
    return _form(request, None, "Tambah pelatihan")


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Correct a course; certificates that are out keep what they say."""
    return _form(request, get_object_or_404(Pelatihan, kode=kode), "Ubah pelatihan")


def remah() -> Any:
    """The way back to the catalogue."""
    return [(REMAH[0], reverse(REMAH[1]))]


def _form(request: HttpRequest, satu: Pelatihan | None, judul: str) -> HttpResponse:
    form = KatalogForm(request.POST or None, instance=satu)
    if request.method == "POST" and form.is_valid():
        try:
            hasil = layanan.simpan(
                pelatihan=form.save(commit=False), prasyarat=form.cleaned_data["prasyarat"],
                hasil_belajar=form.hasil_belajar, oleh=request.user,
            )  # fmt: skip
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Pelatihan “{hasil.nama}” disimpan.")
            return redirect(hasil)
    konteks = {
        "form": form, "judul": judul, "remah": remah(), "url_batal": reverse(REMAH[1]), "tombol": "Simpan",
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)


def _butir(satu: Pelatihan) -> Any:
    hasil = satu.hasil_belajar.select_related("kompetensi").order_by("kompetensi__urut", "pk")
    masa = f"{satu.masa_berlaku_bulan} bulan" if satu.masa_berlaku_bulan else "Seterusnya"
    return [
        Butir("Jenis", satu.jenis.nama),
        Butir("Penyelenggara", satu.penyelenggara),
        Butir("Jam pelajaran", f"{satu.jp} JP"),
        Butir("Biaya per peserta", penulisan.rupiah(satu.biaya)),
        Butir("Untuk", _sasaran(satu)),
        Butir("Prasyarat", ", ".join(satu.prasyarat.values_list("nama", flat=True)) or "Tidak ada"),
        Butir("Kompetensi", "; ".join(f"{x.kompetensi} tingkat {x.ke_tingkat}" for x in hasil) or "–"),
        Butir("Lulus bila", f"Hadir {satu.kehadiran_min_persen}%" + _nilai(satu)),
        Butir("Sertifikat berlaku", masa),
    ]


def _nilai(satu: Pelatihan) -> str:
    return (
        f" dan nilai akhir paling sedikit {penulisan.angka(satu.nilai_lulus, 0)}" if satu.nilai_lulus else ""
    )


def _sasaran(satu: Pelatihan) -> str:
    bagian = [LABEL_SASARAN.get(kode, kode) for kode in (*satu.jenis_asn, *satu.jenis_jabatan)]
    if satu.masa_kerja_tahun:
        bagian.append(f"masa kerja sedikitnya {satu.masa_kerja_tahun} tahun")
    return ", ".join(bagian) or "Semua pegawai"

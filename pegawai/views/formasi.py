"""Pages of formations: what a unit needs, from when on, and the workload analysis behind it."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.formasi import AkhiriForm, FormasiBaruForm, FormasiForm, UraianFormSet, isian_uraian
from pegawai.models import Formasi, UnitKerja
from pegawai.services import formasi as layanan
from pegawai.views.tanggal import baca_pada
from serang_asn.inti import izin
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.penulisan import angka


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def list(request: HttpRequest, kode: UUID) -> HttpResponse:
    """All formations of a unit, those in force on the day first, then what was and what will be."""
    unit = _unit(request, kode)
    pada = baca_pada(request)
    semua = unit.formasi.select_related("jabatan").annotate(banyak_uraian=Count("uraian"))
    urut = sorted(semua, key=lambda f: (not f.kepala, -(f.jabatan.kelas or 0), f.jabatan.nama, f.mulai, f.pk))
    berlaku = [f for f in urut if f.mulai <= pada and (f.selesai is None or f.selesai > pada)]
    is_boleh = izin.punya(request.user, permissions.ORGANISASI_UBAH)
    tambah = Aksi("Tambah formasi", reverse("pegawai:formasi-baru", args=[unit.publik_id]), "plus", "utama")
    konteks = _konteks(unit) | {
        "pada": pada,
        "berlaku": berlaku,
        "lain": [f for f in urut if f not in berlaku],
        "is_boleh": is_boleh,
        "aksi": (tambah,) if is_boleh else (),
    }
    return render(request, "pegawai/formasi/list.html", konteks)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def baru(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Add a formation."""
    unit = _unit(request, kode)
    hari = timezone.localdate()
    form = FormasiBaruForm(hari, request.POST if request.method == "POST" else None, initial={"mulai": hari})
    if request.method == "POST" and form.is_valid():
        try:
            layanan.tambah(unit=unit, isian=form.cleaned_data, oleh=request.user)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return _kembali(request, unit, "Formasi sudah ditambahkan.")
    return _formulir(request, unit, form, "Tambah formasi", "Simpan")


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def ubah(request: HttpRequest, kode: UUID, nomor: int) -> HttpResponse:
    """Change the needed number from a day on; what was needed before stays."""
    unit = _unit(request, kode)
    satu = _formasi(unit, nomor)
    awal = {"jumlah": satu.jumlah, "kepala": satu.kepala, "mulai": satu.mulai, "dasar": satu.dasar}
    if request.GET.get("jumlah", "").isdigit():
        awal |= {"jumlah": request.GET["jumlah"], "mulai": timezone.localdate(), "dasar": "ABK"}
    form = FormasiForm(request.POST if request.method == "POST" else None, initial=awal)
    form.fields[
        "mulai"
    ].help_text = (
        "Biarkan tanggal semula untuk memperbaiki; pilih tanggal lain agar angka lama tetap tercatat."
    )
    if request.method == "POST" and form.is_valid():
        try:
            layanan.ubah(formasi=satu, isian=form.cleaned_data, oleh=request.user)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return _kembali(request, unit, f"Formasi {satu.jabatan.nama} sudah diubah.")
    return _formulir(request, unit, form, f"Ubah formasi {satu.jabatan.nama}", "Simpan")


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def akhiri(request: HttpRequest, kode: UUID, nomor: int) -> HttpResponse:
    """End a formation from a day on."""
    unit = _unit(request, kode)
    satu = _formasi(unit, nomor)
    form = AkhiriForm(
        request.POST if request.method == "POST" else None, initial={"selesai": timezone.localdate()}
    )
    if request.method == "POST" and form.is_valid():
        try:
            layanan.akhiri(formasi=satu, oleh=request.user, **form.cleaned_data)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return _kembali(request, unit, f"Formasi {satu.jabatan.nama} sudah diakhiri.")
    return _formulir(request, unit, form, f"Akhiri formasi {satu.jabatan.nama}", "Akhiri", bahaya=True)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def abk(request: HttpRequest, kode: UUID, nomor: int) -> HttpResponse:
    """The workload analysis of one formation: tasks in, needed holders out."""
    unit = _unit(request, kode)
    satu = _formasi(unit, nomor)
    hari = timezone.localdate()
    tersimpan = [*satu.uraian.order_by("urut").values("tugas", "satuan", "volume", "waktu_menit")]
    formset = UraianFormSet(request.POST if request.method == "POST" else None, initial=tersimpan)
    if request.method == "POST" and formset.is_valid():
        layanan.hitung_kebutuhan(formasi=satu, uraian=isian_uraian(formset), oleh=request.user, pada=hari)
        return redirect("pegawai:formasi-abk", kode=unit.publik_id, nomor=satu.pk)
    hasil = layanan.hitung(tersimpan, hari)
    ubah_url = reverse("pegawai:formasi-ubah", args=[unit.publik_id, satu.pk])
    konteks = _konteks(unit) | {
        "formasi": satu,
        "formset": formset,
        "hasil": hasil if tersimpan else None,
        "efektif": angka(layanan.waktu_efektif_menit(hari), 0),
        "url_pakai": f"{ubah_url}?jumlah={hasil.dibulatkan}",
    }
    return render(
        request,
        "pegawai/formasi/abk.html",
        konteks,
        status=422 if request.method == "POST" else 200,
    )


def _unit(request: HttpRequest, kode: UUID) -> UnitKerja:
    return get_object_or_404(UnitKerja.objects.terlihat_oleh(request.user), publik_id=kode)


def _formasi(unit: UnitKerja, nomor: int) -> Formasi:
    return get_object_or_404(unit.formasi.select_related("jabatan"), pk=nomor)


def _konteks(unit: UnitKerja) -> dict[str, Any]:
    return {
        "unit": unit,
        "url_formasi": reverse("pegawai:formasi-list", args=[unit.publik_id]),
        "remah": [("Organisasi", reverse("pegawai:organisasi-list")), (unit.nama, unit.get_absolute_url())],
    }


def _kembali(request: HttpRequest, unit: UnitKerja, pesan: str) -> HttpResponse:
    messages.success(request, pesan)
    return redirect("pegawai:formasi-list", kode=unit.publik_id)


def _formulir(
    request: HttpRequest, unit: UnitKerja, form: Any, judul: str, tombol: str, *, bahaya: bool = False
) -> HttpResponse:
    konteks = _konteks(unit) | {"form": form, "judul": judul, "tombol": tombol, "bahaya": bahaya}
    return render(request, "pegawai/formasi/form.html", konteks, status=422 if form.errors else 200)

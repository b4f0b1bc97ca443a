"""Pages of letters that are issued together: choose, watch, go on."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.surat import AlasanSisaForm, KelompokForm
from pegawai.models import PenerbitanKelompok
from pegawai.models.surat import StatusSurat
from pegawai.registri import jenis_usulan
from pegawai.selectors import surat as baca
from pegawai.services import surat as layanan
from pegawai.tables.surat import TabelKelompok, TabelSuratKelompok
from pegawai.views.surat import remah
from serang_asn.inti import penulisan, tandatangan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Butir


@require_safe
@require_izin(permissions.LAYANAN_URUS)
def list(request: HttpRequest) -> HttpResponse:
    """What waits for letters, by kind, and the groups so far."""
    tabel = TabelKelompok(baca.list_kelompok())
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    konteks = {"tabel": tabel, "siap": baca.jumlah_siap(request.user), "remah": remah()}
    return render(request, "pegawai/kelompok_surat/list.html", konteks)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.LAYANAN_URUS)
def baru(request: HttpRequest, jenis: str) -> HttpResponse:
    """Choose proposals of one kind, who signs and how; the work itself is a task."""
    bentuk = jenis_usulan.ambil(jenis)
    if bentuk is None:
        raise Http404
    siap = baca.list_siap(request.user, jenis)
    form = KelompokForm(request.POST or None, initial={"judul": bentuk.judul})
    if request.method == "POST" and form.is_valid():
        try:
            penerbitan = _bentuk(request, form, siap)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            return redirect("pegawai:kelompok_surat-detail", kode=penerbitan.kelompok.kode)
    konteks = {
        "form": form, "bentuk": bentuk, "siap": siap, "is_siap": tandatangan.is_siap(),
        "dipilih": set(request.POST.getlist("kode")), "is_awal": request.method != "POST",
        "remah": [*remah(), ("Terbitkan bersama", reverse("pegawai:kelompok_surat-list"))],
    }  # fmt: skip
    return render(request, "pegawai/kelompok_surat/form.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.LAYANAN_URUS)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One group: progress, letters, what went wrong."""
    return render(request, "pegawai/kelompok_surat/detail.html", _konteks(request, _ambil(kode)))


@require_safe
@require_izin(permissions.LAYANAN_URUS)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The progress of the running task, fetched again and again; the whole page anew once it has ended."""
    penerbitan = _ambil(kode)
    if penerbitan.tugas is None:
        raise Http404
    konteks = {"tugas": penerbitan.tugas, "alamat": _alamat(penerbitan)}
    jawaban = render(request, "pegawai/kelompok_surat/_progress.html", konteks)
    if penerbitan.tugas.is_berakhir:
        jawaban["HX-Refresh"] = "true"
    return jawaban


@require_POST
@require_izin(permissions.LAYANAN_URUS)
def lanjutkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Go on with what is not issued or not finished yet."""
    try:
        layanan.lanjutkan(penerbitan=_ambil(kode), oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    return redirect("pegawai:kelompok_surat-detail", kode=kode)


@require_POST
@require_izin(permissions.LAYANAN_URUS)
def batalkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Void the letters that are prepared and not signed."""
    penerbitan = _ambil(kode)
    form = AlasanSisaForm(request.POST)
    if form.is_valid():
        try:
            banyak = layanan.batalkan_sisa(penerbitan=penerbitan, oleh=request.user, **form.cleaned_data)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"{banyak} surat yang belum ditandatangani dibatalkan.")
            return redirect("pegawai:kelompok_surat-detail", kode=kode)
    konteks = _konteks(request, penerbitan) | {"form_batal": form}
    return render(request, "pegawai/kelompok_surat/detail.html", konteks, status=422)


def _bentuk(request: HttpRequest, form: KelompokForm, siap: Any) -> PenerbitanKelompok:
    isi = form.cleaned_data
    dipilih = {*request.POST.getlist("kode")}
    return layanan.bentuk(
        usulan=[satu for satu in siap if str(satu.kode) in dipilih], judul=isi["judul"],
        pejabat=isi["pejabat"], tanggal=isi["tanggal"], is_bersama=isi["bentuk"] == form.BERSAMA,
        is_selesaikan=isi["selesaikan"], oleh=request.user,
    )  # fmt: skip


def _ambil(kode: UUID) -> PenerbitanKelompok:
    penerbitan = baca.get_penerbitan(kode)
    if penerbitan is None:
        raise Http404
    return penerbitan


def _alamat(penerbitan: PenerbitanKelompok) -> str:
    return reverse("pegawai:kelompok_surat-detail", args=[penerbitan.kelompok.kode])


def _konteks(request: HttpRequest, penerbitan: PenerbitanKelompok) -> dict[str, Any]:
    tabel = TabelSuratKelompok(baca.list_surat_kelompok(penerbitan))
    RequestConfig(request, paginate={"per_page": 50}).configure(tabel)
    jumlah = baca.hitung_surat(penerbitan)
    tugas = penerbitan.tugas
    is_sedang = tugas is not None and not tugas.is_berakhir
    return {
        "penerbitan": penerbitan,
        "tabel": tabel,
        "tugas": tugas,
        "alamat": _alamat(penerbitan),
        "is_sedang": is_sedang,
        "sisa": 0 if is_sedang else jumlah.get(StatusSurat.DISIAPKAN, 0),
        "masalah": [{"tingkat": "galat", **satu} for satu in penerbitan.masalah],
        "form_batal": AlasanSisaForm(),
        "butir": _butir(penerbitan, jumlah),
        "remah": [*remah(), ("Terbitkan bersama", reverse("pegawai:kelompok_surat-list"))],
    }


def _butir(penerbitan: PenerbitanKelompok, jumlah: dict[str, int]) -> Sequence[Butir]:
    batal = jumlah.get(StatusSurat.BATAL, 0)
    bentuk = "Keputusan bersama dengan petikan" if penerbitan.is_bersama else "Satu surat untuk tiap orang"
    return [
        Butir("Jenis surat", str(penerbitan.templat)),
        Butir("Bentuk", bentuk),
        Butir("Penanda tangan", str(penerbitan.pejabat)),
        Butir("Tanggal surat", penulisan.tanggal(penerbitan.tanggal)),
        Butir("Terbit", penulisan.angka(jumlah.get(StatusSurat.TERBIT, 0))),
        *([Butir("Tidak jadi terbit", penulisan.angka(batal))] if batal else []),
    ]

"""Pages on which people say what the columns of a file mean, and the mappings remembered."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.impor_pemetaan import NamaPemetaanForm, PemetaanForm, nama_isian
from pegawai.models import BatchImpor, PemetaanImpor, TataLetakImpor
from pegawai.registri import jenis_impor
from pegawai.selectors.impor_pemetaan import (
    baca_contoh,
    list_pemetaan,
    list_tata_letak,
    sebut_isi,
    sebut_keterangan,
    sebut_tempat,
    susun_kolom,
)
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import pemetaan as putusan
from pegawai.services.impor.jenis import ambil_jenis
from pegawai.services.impor.tata_letak import buka_contoh
from pegawai.views.impor_dasar import REMAH_INDUK, ambil, konteks
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Tab


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The columns of one layout of a file with samples, and the choice of what they mean."""
    batch = ambil(request, kode)
    daftar = list_tata_letak(batch)
    if not daftar:
        messages.info(request, "Kolom berkas ini belum dibaca. Periksa ulang berkasnya.")
        return redirect("pegawai:impor-detail", kode=batch.kode)
    tata = _dipilih(request, daftar)
    aksi = request.POST.get("aksi", "")
    form = _form(batch, tata, request.POST if request.method == "POST" else None)
    is_simpan = aksi in {"simpan", "periksa"}
    if is_simpan and form.is_valid():
        jawaban = _simpan(request, batch, tata, form, is_periksa=aksi == "periksa")
        if jawaban is not None:
            return jawaban
    status = 422 if is_simpan else 200
    if not is_simpan:
        form.errors.clear()
    return render(request, "pegawai/impor/pemetaan.html", _konteks(batch, daftar, tata, form), status=status)


@require_safe
@require_izin(permissions.IMPOR)
def contoh(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The samples of one column as they read under another choice, for htmx."""
    batch = ambil(request, kode)
    tata = _dipilih(request, list_tata_letak(batch))
    huruf = request.GET.get("huruf", "")
    kolom = next((satu for satu in tata.kolom if satu["huruf"] == huruf), None)
    if kolom is None:
        raise Http404
    form = _form(batch, tata, request.GET)
    bidang = form.bidang_kolom(kolom, {nama_isian(huruf): request.GET.get(nama_isian(huruf), "")})
    cuplikan = _cuplikan(batch, tata, {huruf: bidang})
    return render(request, "pegawai/impor/_contoh.html", {"cuplikan": cuplikan[huruf], "huruf": huruf})


@require_safe
@require_izin(permissions.IMPOR)
def list(request: HttpRequest) -> HttpResponse:
    """The mappings that are remembered, each with its form to rename or forget it."""
    daftar = [
        {
            "pemetaan": satu,
            "jenis": jenis.judul if (jenis := jenis_impor.ambil(satu.jenis)) else satu.jenis,
            "isi": sebut_isi(satu),
            "form": NamaPemetaanForm(initial={"nama": satu.nama}, prefix=f"p{satu.pk}"),
        }
        for satu in list_pemetaan()
    ]
    remah = [(REMAH_INDUK, reverse("pegawai:impor-list"))]
    return render(request, "pegawai/impor/pemetaan_list.html", {"daftar": daftar, "remah": remah})


@require_POST
@require_izin(permissions.IMPOR)
def kelola(request: HttpRequest, pk: int) -> HttpResponse:
    """Rename or forget a remembered mapping."""
    pemetaan = get_object_or_404(PemetaanImpor, pk=pk)
    if request.POST.get("aksi") == "lupakan":
        putusan.lupakan(pemetaan=pemetaan)
        messages.success(request, f"Pemetaan “{pemetaan.nama}” dilupakan.")
        return redirect("pegawai:impor-pemetaan-list")
    form = NamaPemetaanForm(request.POST, prefix=f"p{pemetaan.pk}")
    if form.is_valid():
        putusan.namai(pemetaan=pemetaan, nama=form.cleaned_data["nama"])
        messages.success(request, f"Pemetaan kini bernama “{form.cleaned_data['nama']}”.")
    else:
        messages.error(request, "Tulis nama pemetaan.")
    return redirect("pegawai:impor-pemetaan-list")


def _simpan(
    request: HttpRequest, batch: BatchImpor, tata: TataLetakImpor, form: PemetaanForm, *, is_periksa: bool
) -> HttpResponse | None:
    """Keep the choices; None when they are refused, which the form then says."""
    nama = form.cleaned_data["nama"].strip() if form.cleaned_data["ingat"] else ""
    try:
        putusan.simpan(batch=batch, tata=tata, pilihan=form.pilihan_per_kolom(), nama=nama, oleh=request.user)
        if is_periksa:
            layanan.mulai_periksa(batch=batch, oleh=request.user)
    except KesalahanAturan as galat:
        form.add_error(None, galat.pesan)
        return None
    if is_periksa:
        return redirect("pegawai:impor-detail", kode=batch.kode)
    messages.success(
        request, f"Arti kolom tata letak {tata.urut} disimpan; periksa ulang setelah semuanya diatur."
    )
    return redirect("pegawai:impor-pemetaan", kode=batch.kode)


def _dipilih(request: HttpRequest, daftar: Any) -> TataLetakImpor:
    diminta = request.GET.get("tata", "1")
    for satu in daftar:
        if str(satu.urut) == diminta:
            return satu
    raise Http404


def _form(batch: BatchImpor, tata: TataLetakImpor, data: Any) -> PemetaanForm:
    bentuk = ambil_jenis(batch.jenis).bentuk()
    nama = tata.ingatan.nama if tata.ingatan else ""
    return PemetaanForm(
        data, bentuk=bentuk, daftar_kolom=tata.kolom, initial={"nama": nama, "ingat": bool(nama)}
    )


def _cuplikan(batch: BatchImpor, tata: TataLetakImpor, bidang_per_huruf: dict[str, tuple[str, ...]]) -> Any:
    bentuk = ambil_jenis(batch.jenis).bentuk()
    hari = timezone.localdate(batch.dibuat_pada)
    is_1904 = any(satu.get("is_1904") for satu in tata.tempat)
    isi = buka_contoh(tata)
    return {
        huruf: baca_contoh(bentuk, bidang, isi.get(huruf, []), hari, is_1904=is_1904)
        for huruf, bidang in bidang_per_huruf.items()
    }


def _konteks(batch: BatchImpor, daftar: Any, tata: TataLetakImpor, form: PemetaanForm) -> dict[str, Any]:
    kini = {
        nama_isian(kolom["huruf"]): form[nama_isian(kolom["huruf"])].value() or "" for kolom in tata.kolom
    }
    cuplikan = _cuplikan(
        batch, tata, {kolom["huruf"]: form.bidang_kolom(kolom, kini) for kolom in tata.kolom}
    )
    alamat = reverse("pegawai:impor-pemetaan", args=[batch.kode])
    alamat_contoh = reverse("pegawai:impor-contoh", args=[batch.kode])
    kolom_tampil = []
    for kolom in tata.kolom:
        bidang = form[nama_isian(kolom["huruf"])]
        bidang.field.widget.attrs |= {
            "hx-get": f"{alamat_contoh}?tata={tata.urut}&huruf={kolom['huruf']}",
            "hx-trigger": "change",
            "hx-target": f"#contoh-{kolom['huruf']}",
            "hx-swap": "innerHTML",
        }
        kolom_tampil.append((susun_kolom(kolom, cuplikan[kolom["huruf"]]), bidang))
    tab = [
        Tab(f"Tata letak {satu.urut}", f"{alamat}?tata={satu.urut}", is_kini=satu.pk == tata.pk)
        for satu in daftar
    ]
    return konteks(batch, "kolom") | {
        "tata": tata,
        "tempat": sebut_tempat(tata),
        "tab": tab if len(tab) > 1 else [],
        "form": form,
        "kolom": kolom_tampil,
        "wajib_kurang": form.wajib_kurang(),
        "keterangan": sebut_keterangan(tata),
    }

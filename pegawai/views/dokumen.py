"""Pages of an employee's documents: all of them, and attaching one to an event."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.akses import AksesForm
from pegawai.forms.dokumen import LampirkanForm
from pegawai.models import Pegawai
from pegawai.selectors import dokumen as selektor
from pegawai.services import akses
from pegawai.services import dokumen as layanan
from serang_asn.inti import izin, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Butir
from serang_asn.inti.models import Dokumen
from serang_asn.inti.web.alamat import alamat_klien


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def list(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Every document of a person; those of sensitive histories on an explicit POST, which is logged."""
    pegawai = ambil_pegawai(request, kode)
    boleh_sensitif = permissions.can_lihat_sensitif(request.user, pegawai)
    boleh_unggah = izin.punya(request.user, permissions.DOKUMEN_UNGGAH)
    peristiwa = selektor.list_peristiwa_berdokumen(pegawai, sensitif=False)
    konteks: dict[str, Any] = {
        "pegawai": pegawai,
        "remah": remah(request, pegawai),
        "aksi": _aksi(pegawai, unggah=boleh_unggah),
        "berdokumen": [satu for satu in peristiwa if satu.dokumen],
        "tanpa_dokumen": [satu for satu in peristiwa if not satu.dokumen],
        "boleh_unggah": boleh_unggah,
        "boleh_sensitif": boleh_sensitif,
    }
    if request.method == "POST" and not boleh_sensitif:
        izin.periksa(request.user, permissions.SENSITIF)
    form = AksesForm(request.POST if request.method == "POST" else None, pegawai=pegawai, akun=request.user)
    konteks |= {"form": form, "buka_sensitif": form.is_valid()}
    if form.is_valid():
        _catat(request, pegawai, form.alasan())
        sensitif = selektor.list_peristiwa_berdokumen(pegawai, sensitif=True)
        konteks["sensitif"] = [satu for satu in sensitif if satu.dokumen]
        konteks["sensitif_tanpa"] = [satu for satu in sensitif if not satu.dokumen]
    return render(request, "pegawai/dokumen/list.html", konteks, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.DOKUMEN_UNGGAH)
def lampirkan(request: HttpRequest, kode: UUID, jenis: str, riwayat: UUID) -> HttpResponse:
    """Attach a file to one event, or replace the one it has, with a reason."""
    pegawai = ambil_pegawai(request, kode)
    ada = selektor.get_peristiwa(pegawai, jenis, riwayat)
    if ada is None:
        raise Http404
    peristiwa, bentuk = ada
    if bentuk.sensitif:
        izin.periksa(request.user, permissions.SENSITIF)
        _catat(request, pegawai, "Mengunggah dokumen")
    isian = (request.POST, request.FILES) if request.method == "POST" else ()
    form = LampirkanForm(*isian, is_ganti=peristiwa.dokumen_id is not None)
    if form.is_valid():
        judul = f"Dokumen riwayat {bentuk.judul.lower()}"
        try:
            hasil = layanan.lampirkan(riwayat=peristiwa, judul=judul, oleh=request.user, **form.cleaned_data)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            kabari(request, hasil, "Dokumen tersimpan pada riwayat ini.")
            return redirect("pegawai:dokumen-list", kode=pegawai.kode)
    konteks = {
        "pegawai": pegawai,
        "remah": [*remah(request, pegawai), ("Dokumen", reverse("pegawai:dokumen-list", args=[kode]))],
        "bentuk": bentuk,
        "butir": _butir(peristiwa, bentuk),
        "dokumen": peristiwa.dokumen,
        "is_dibatalkan": peristiwa.dibatalkan_pada is not None,
        "form": form,
    }
    status = 422 if form.errors else 200
    return render(request, "pegawai/dokumen/lampirkan.html", konteks, status=status)


def ambil_pegawai(request: HttpRequest, kode: UUID) -> Pegawai:
    """Return the employee that this reader may see, or answer 404."""
    pegawai = Pegawai.objects.all().terlihat_oleh(request.user).select_related("foto")
    return get_object_or_404(pegawai, kode=kode)


def remah(request: HttpRequest, pegawai: Pegawai) -> Sequence[tuple[str, str]]:
    """The list, for those who may open it, and the record above its parts."""
    if izin.punya(request.user, permissions.PEGAWAI_LIHAT):
        awal = ("Pegawai", reverse("pegawai:pegawai-list"))
    else:
        awal = ("Beranda", reverse("pegawai:beranda-utama"))
    return (awal, (pegawai.nama_lengkap, pegawai.get_absolute_url()))


def kabari(request: HttpRequest, dokumen: Dokumen, pesan: str) -> None:
    """Say that a document was kept, and that its content is not new when that is so."""
    messages.success(request, pesan)
    if dokumen.kembaran is not None:
        lama = dokumen.kembaran
        tentang = f" dengan nomor {lama.nomor}" if lama.nomor else ""
        messages.warning(
            request,
            f"Isi berkas ini sama dengan dokumen{tentang} yang diunggah "
            f"{penulisan.waktu(lama.dibuat_pada)}. Periksa apakah berkasnya tidak tertukar.",
        )


def _aksi(pegawai: Pegawai, *, unggah: bool) -> Sequence[Aksi]:
    return [Aksi("Foto", reverse("pegawai:foto-ubah", args=[pegawai.kode]), "camera")] if unggah else []


def _butir(peristiwa: Any, bentuk: selektor.JenisBerdokumen) -> Sequence[Butir]:
    hari = getattr(peristiwa, bentuk.hari) if bentuk.hari else None
    return (
        Butir("Riwayat", bentuk.judul),
        Butir("Berlaku sejak", penulisan.tanggal(hari)),
        Butir("Nomor SK", peristiwa.sk_nomor),
        Butir("Tanggal SK", penulisan.tanggal(peristiwa.sk_tanggal)),
        Butir("Pejabat penetap", peristiwa.sk_pejabat),
    )


def _catat(request: HttpRequest, pegawai: Pegawai, alasan: str) -> None:
    akses.catat(
        pegawai=pegawai,
        oleh=request.user,
        bagian=layanan.BAGIAN,
        alasan=alasan[:200],
        alamat_ip=alamat_klien(request),
    )

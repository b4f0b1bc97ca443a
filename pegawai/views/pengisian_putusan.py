"""Pages of the decision: record it, and begin the proposal of who was chosen."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pengisian.banding import Perbandingan, susun_syarat
from pegawai.domain.pengisian.pertimbangan import KOMPONEN
from pegawai.forms.pengisian import AWAL_HADIR, AnggotaFormSet, PutusanForm
from pegawai.models import Pegawai
from pegawai.selectors import pengisian as baca
from pegawai.services import pengisian as layanan
from pegawai.views import pengisian_tampilan as tampilan
from serang_asn.inti.izin import require_izin

HADIR_MINIMAL = "pengisian.hadir_minimal"


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.PENGISIAN_PUTUS)
def putuskan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Ask for meeting, members, grounds and reasons; then record them with the figures of today."""
    berkas = baca.get_berkas(request.user, kode)
    if not berkas.pengisian.is_terbuka or not berkas.calon:
        return redirect(berkas.pengisian)
    banding = baca.get_perbandingan(berkas)
    data = request.POST if request.method == "POST" else None
    form = PutusanForm(
        data, calon=berkas.calon, jumlah=berkas.pengisian.jumlah, initial={"tanggal": timezone.localdate()}
    )
    hadir = AnggotaFormSet(data, initial=AWAL_HADIR, prefix="hadir")
    if request.method == "POST" and form.is_valid() and hadir.is_valid():
        try:
            layanan.putuskan(
                pengisian=berkas.pengisian, oleh=request.user, putusan=_putusan(form, hadir, berkas, banding),
                hadir_minimal=berkas.ketentuan.angka(HADIR_MINIMAL, berkas.pada),
            )  # fmt: skip
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Keputusan dicatat dan berkas ditutup.")
            return redirect(berkas.pengisian)
    konteks = {
        "berkas": berkas, "form": form, "hadir": hadir, "calon": _baris(form, berkas, banding),
        "remah": tampilan.remah(berkas),
    }  # fmt: skip
    keliru = form.errors or (hadir.is_bound and not hadir.is_valid())
    return render(request, "pegawai/pengisian/putuskan.html", konteks, status=422 if keliru else 200)


@require_POST
@require_izin(permissions.PENGISIAN_SUSUN)
def usulkan(request: HttpRequest, kode: UUID, pegawai: UUID) -> HttpResponse:
    """Begin the proposal that appoints somebody who was chosen, and open it."""
    berkas = baca.get_berkas(request.user, kode)
    orang = get_object_or_404(Pegawai, pk__in=[satu.pegawai_id for satu in berkas.calon], kode=pegawai)
    try:
        usulan = layanan.siapkan_usulan(pengisian=berkas.pengisian, pegawai=orang, oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect(berkas.pengisian)
    messages.success(request, "Usulan pelantikan disiapkan dengan dasar keputusan tim. Periksa lalu ajukan.")
    return redirect("pegawai:usulan-detail", kode=usulan.kode)


def _putusan(form: PutusanForm, hadir: Any, berkas: baca.Berkas, banding: Perbandingan) -> layanan.Putusan:
    isi, terpilih = form.cleaned_data, form.terpilih()
    kode = {str(satu.pegawai.kode) for satu in berkas.calon if satu.pk in terpilih}
    return layanan.Putusan(
        nomor=isi["nomor"], tanggal=isi["tanggal"], dasar=isi["dasar"], dasar_publik=isi["dasar_publik"],
        hadir=[satu for satu in hadir.cleaned_data if satu.get("nama")], terpilih=terpilih,
        alasan=form.alasan(), cuplikan=banding.sebagai_json(), syarat=susun_syarat(banding, kode),
        pertimbangan=[KOMPONEN[satu] for satu in isi["menimbang"]],
    )  # fmt: skip


def _baris(form: PutusanForm, berkas: baca.Berkas, banding: Perbandingan) -> Sequence[tuple[Any, Any, Any]]:
    """Each candidate as the page shows it, with its two fields."""
    per_calon = {satu.calon.pk: satu for satu in tampilan.daftar_calon(berkas, banding)}
    return [(per_calon[satu.pk], pilih, alasan) for satu, pilih, alasan in form.baris]

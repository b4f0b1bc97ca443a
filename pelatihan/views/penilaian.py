"""Pages that record an assessment and withdraw one."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from pegawai.domain.kesalahan import KesalahanAturan
from pelatihan import permissions
from pelatihan.forms.penilaian import BatalForm, PenilaianForm
from pelatihan.models import KamusKompetensi, PenilaianKompetensi
from pelatihan.selectors.rekam_kompetensi import get_rekam
from pelatihan.services import penilaian as layanan
from pelatihan.views.pegawai import ambil_pegawai
from serang_asn.inti.dokumen import DokumenDitolak
from serang_asn.inti.izin import require_izin

FORMULIR = ["GET", "HEAD", "POST"]


@require_http_methods(FORMULIR)
@require_izin(permissions.LIHAT)
def baru(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Record an assessment: an officer of any source, a head of the own team, everybody of oneself."""
    pegawai = ambil_pegawai(request, kode)
    sumber = permissions.sumber_boleh(request.user, pegawai)
    if not sumber:
        raise PermissionDenied("Anda tidak mempunyai izin untuk mencatat penilaian kompetensi pegawai ini.")
    form = PenilaianForm(
        request.POST or None, request.FILES or None, sumber=sumber, kompetensi=_kompetensi(pegawai),
        initial={"tanggal": timezone.localdate()},
    )  # fmt: skip
    if request.method == "POST" and form.is_valid() and _simpan(form, pegawai, request.user):
        messages.success(request, "Penilaian kompetensi dicatat.")
        return redirect("pelatihan:kesenjangan-rekam", kode=kode)
    url = reverse("pelatihan:kesenjangan-rekam", args=[kode])
    konteks = {
        "form": form, "judul": "Catat penilaian kompetensi", "keterangan": pegawai.nama_lengkap,
        "remah": [(f"Kompetensi {pegawai.nama_lengkap}", url)], "tombol": "Simpan penilaian",
        "url_batal": url,
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)


@require_http_methods(FORMULIR)
@require_izin(permissions.PENILAIAN_KELOLA)
def batal(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Withdraw one assessment with the reason."""
    semua = PenilaianKompetensi.objects.sah().terlihat_oleh(request.user)
    penilaian = get_object_or_404(semua.select_related("pegawai", "kompetensi"), kode=kode)
    form = BatalForm(request.POST or None)
    url = reverse("pelatihan:kesenjangan-rekam", args=[penilaian.pegawai.kode])
    if request.method == "POST" and form.is_valid():
        layanan.batalkan(penilaian=penilaian, alasan=form.cleaned_data["alasan"], oleh=request.user)
        messages.success(request, f"Penilaian {penilaian.kompetensi} dibatalkan.")
        return redirect(url)
    konteks = {
        "form": form, "judul": "Batalkan penilaian", "tombol": "Batalkan penilaian", "url_batal": url,
        "keterangan": f"{penilaian.kompetensi}, {penilaian.pegawai.nama_lengkap}",
        "remah": [(f"Kompetensi {penilaian.pegawai.nama_lengkap}", url)],
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)


def _kompetensi(pegawai: Any) -> list[KamusKompetensi]:
    """What the post asks; of who has no post with standards, the whole dictionary."""
    daftar = [satu.kompetensi for satu in get_rekam(pegawai, timezone.localdate()).baris]
    return daftar or [*KamusKompetensi.objects.order_by("urut", "kode")]


def _simpan(form: PenilaianForm, pegawai: Any, oleh: Any) -> bool:
    isi = form.cleaned_data
    sampai = isi["sampai"] and isi["sampai"] + timedelta(days=1)
    try:
        layanan.catat(
            pegawai=pegawai, sumber=isi["sumber"], tanggal=isi["tanggal"], tingkat=form.tingkat, oleh=oleh,
            penilai=isi["penilai"], sampai=sampai, berkas=isi["berkas"], catatan=isi["catatan"],
        )  # fmt: skip
    except (KesalahanAturan, DokumenDitolak) as galat:
        form.add_error(None, galat.pesan)
        return False
    return True

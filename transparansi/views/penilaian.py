"""Ratings in the office: the queue of words and contests, one rating with what may be done to it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti import izin
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Tab
from transparansi import permissions
from transparansi.forms.kantor import AlasanForm
from transparansi.models import Penilaian
from transparansi.selectors import penilaian as baca
from transparansi.services import moderasi
from transparansi.tables.kantor import TabelPenilaian
from transparansi.views.kantor import halaman_daftar

JUDUL = "Penilaian warga"


@require_safe
@require_izin(permissions.NILAI_LIHAT)
def list(request: HttpRequest) -> HttpResponseBase:
    """Ratings within scope; those who decide begin with what waits."""
    can_moderasi = izin.punya(request.user, permissions.NILAI_MODERASI)
    pilihan = {kode: nama for kode, nama in baca.TAB.items() if can_moderasi or kode != "kata"}
    tab = request.GET.get("tab", "")
    tab = tab if tab in pilihan else next(iter(pilihan)) if can_moderasi else "semua"
    aksi = [
        Aksi(
            "Tampilkan semua tanpa temuan",
            reverse("transparansi:penilaian-bersih"),
            "check",
            "utama",
            post=True,
        )
    ]
    return halaman_daftar(
        request,
        TabelPenilaian(baca.list_penilaian(request.user, tab), baca_semua=can_moderasi),
        judul=JUDUL,
        keterangan="Yang disisihkan tetap tersimpan dan dapat dipulihkan.",
        aksi=aksi if tab == "kata" else (),
        tab=[Tab(nama, f"?tab={kode}", is_kini=kode == tab, kode=kode) for kode, nama in pilihan.items()],
    )


@require_safe
@require_izin(permissions.NILAI_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One rating: what was said, whether it counts and why, what staff said to it."""
    satu = _ambil(request, kode)
    konteks = {
        "penilaian": satu,
        "can_baca_kata": baca.can_baca_kata(request.user, satu),
        "can_moderasi": izin.punya(request.user, permissions.NILAI_MODERASI),
        "can_jawab": izin.punya(request.user, permissions.NILAI_JAWAB),
        "tanggapan": baca.list_tanggapan(satu),
        "form": AlasanForm(auto_id="id_%s"),
        "remah": [(JUDUL, reverse("transparansi:penilaian-list"))],
    }
    return render(request, "transparansi/penilaian/detail.html", konteks)


@require_POST
@require_izin(permissions.NILAI_MODERASI)
def bersih(request: HttpRequest) -> HttpResponse:
    """Let through all waiting words in which nothing was found."""
    n = moderasi.tampilkan_bersih(oleh=request.user)
    messages.success(request, f"{n} kata ditampilkan.")
    return redirect("transparansi:penilaian-list")


def _kata(satu: Penilaian, oleh: Any, teks: str, langkah: str) -> None:
    moderasi.putuskan_kata(penilaian=satu, tampil=langkah == "tampil", oleh=oleh)


def _sisih(satu: Penilaian, oleh: Any, teks: str, langkah: str) -> None:
    kerja = moderasi.sisihkan if langkah == "sisih" else moderasi.pulihkan
    kerja(penilaian=satu, alasan=teks, oleh=oleh)


def _keberatan(satu: Penilaian, oleh: Any, teks: str, langkah: str) -> None:
    moderasi.putuskan_keberatan(penilaian=satu, diterima=langkah == "terima", putusan=teks, oleh=oleh)


LANGKAH: dict[str, tuple[Callable[..., None], bool]] = {
    "tampil": (_kata, False), "tolak": (_kata, False), "sisih": (_sisih, True), "pulih": (_sisih, True),
    "terima": (_keberatan, True), "tolak-keberatan": (_keberatan, True),
}  # fmt: skip
"""What may be done with a rating: how, and whether it needs a written reason."""


@require_POST
@require_izin(permissions.NILAI_MODERASI)
def putus(request: HttpRequest, kode: UUID, langkah: str) -> HttpResponse:
    """Decide about the words of a rating, about whether it counts, about a contest."""
    satu = _ambil(request, kode)
    if langkah not in LANGKAH:
        raise Http404("Langkah ini tidak ada.")
    kerja, perlu_alasan = LANGKAH[langkah]
    form = AlasanForm(request.POST)
    if perlu_alasan and not form.is_valid():
        messages.error(request, "Tulis alasannya, paling panjang 300 karakter.")
        return redirect("transparansi:penilaian-detail", kode)
    try:
        kerja(satu, request.user, form.cleaned_data["teks"] if perlu_alasan else "", langkah)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, "Putusan disimpan.")
    return redirect("transparansi:penilaian-detail", kode)


@require_POST
@require_izin(permissions.NILAI_JAWAB)
def jawab(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Answer a rating in public, once."""
    return tanggapi(request, _ambil(request, kode), "jawaban", "transparansi:penilaian-list")


def tanggapi(request: HttpRequest, satu: Penilaian, jenis: str, kembali: str) -> HttpResponse:
    """Keep an answer or a contest and go back."""
    form = AlasanForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Tulis tanggapan, paling panjang 300 karakter.")
        return redirect(kembali)
    try:
        moderasi.tanggapi(penilaian=satu, jenis=jenis, teks=form.cleaned_data["teks"], oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, "Tanggapan disimpan.")
    return redirect(kembali)


def _ambil(request: HttpRequest, kode: UUID) -> Penilaian:
    semua = Penilaian.objects.terlihat_oleh(request.user).select_related("unit", "layanan", "petugas")
    return get_object_or_404(semua, kode=kode)

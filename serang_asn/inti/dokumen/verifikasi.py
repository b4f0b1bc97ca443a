"""The public check of a document: is this code ours, and is this file the one it stands for.

Nobody's name is shown, and the document itself only when it is public.
"""

import re
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.defaultfilters import filesizeformat
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from serang_asn.inti import penulisan
from serang_asn.inti.dokumen import keaslian
from serang_asn.inti.dokumen.keaslian import Keaslian
from serang_asn.inti.komponen import Butir
from serang_asn.inti.models import Dokumen
from serang_asn.inti.web.laju import is_terlalu_sering

PER_MENIT = 30
TAMBAHAN_KIRIMAN = 64 * 1024
"""What a form adds to the file it sends, at most."""

TEMPLAT = "dokumen/verifikasi.html"
JENIS = {"sk": "Surat keputusan", "ijazah": "Ijazah", "foto": "Foto", "impor": "Lembar kerja impor"}
PENERBIT = "Pemerintah Kota Serang"


class KodeForm(forms.Form):
    """The code under the QR code of a document, or the address it holds."""

    kode = forms.CharField(
        label="Kode verifikasi",
        max_length=300,
        help_text="Tercetak di dekat kode QR, misalnya a1B2-c3D4_e5F6g7H8i9J.",
        error_messages={"required": "Tulis kode yang tercetak pada dokumen."},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )

    def clean_kode(self) -> str:
        kode = "".join(self.cleaned_data["kode"].split()).rstrip("/").rpartition("/")[2]
        if not re.fullmatch(r"[\w-]{6,32}", kode, re.ASCII):
            raise forms.ValidationError("Kode terdiri atas huruf, angka, tanda hubung, dan garis bawah.")
        return kode


class BandingkanForm(forms.Form):
    """A file whose content is compared and forgotten."""

    berkas = forms.FileField(
        label="Berkas yang Anda terima",
        help_text="Isinya hanya dibandingkan, tidak disimpan.",
        error_messages={"required": "Pilih berkas yang akan dibandingkan.", "empty": "Berkas ini kosong."},
    )


@login_not_required
@require_safe
def awal(request: HttpRequest) -> HttpResponse:
    """Ask for a code."""
    form = KodeForm(request.GET if "kode" in request.GET else None)
    if form.is_valid():
        return redirect("dokumen:verifikasi", kode=form.cleaned_data["kode"])
    return _halaman(request, {"form_kode": form}, 422 if form.errors else 200)


@login_not_required
@csrf_exempt  # reads no session and writes nothing; a body too large must be refused before it is read
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def verifikasi(request: HttpRequest, kode: str) -> HttpResponse:
    """Say what the document of this code is; with a file, whether it is that document."""
    if is_terlalu_sering(request, "verifikasi", batas=PER_MENIT):
        return _halaman(request, {"is_terlalu_sering": True}, 429)
    dokumen = Dokumen.objects.filter(kode_verifikasi=kode).first()
    if dokumen is None:
        return _halaman(request, {"is_tak_dikenal": True, "form_kode": KodeForm()}, 404)
    asli = keaslian.periksa(dokumen)
    konteks = {
        "dokumen": dokumen,
        "asli": asli,
        "dicabut": _dicabut(asli),
        "butir": _butir(dokumen, asli),
        "is_publik": dokumen.akses == Dokumen.Akses.PUBLIK,
    }
    if request.method != "POST":
        return _halaman(request, konteks | {"form_berkas": BandingkanForm()}, 200)
    if int(request.META.get("CONTENT_LENGTH") or 0) > settings.DOKUMEN_UKURAN_MAKS + TAMBAHAN_KIRIMAN:
        batas = filesizeformat(settings.DOKUMEN_UKURAN_MAKS)
        return _halaman(request, konteks | {"form_berkas": BandingkanForm(), "batas": batas}, 413)
    form = BandingkanForm(request.POST, request.FILES)
    konteks["form_berkas"] = form
    if form.is_valid():
        sidik = keaslian.sidik(form.cleaned_data["berkas"].chunks())
        konteks["is_cocok"] = sidik == dokumen.sha256 and asli.is_utuh
    return _halaman(request, konteks, 422 if form.errors else 200)


def _halaman(request: HttpRequest, konteks: dict[str, Any], status: int) -> HttpResponse:
    jawaban = render(request, TEMPLAT, konteks, status=status)
    jawaban["X-Robots-Tag"] = "noindex"
    return jawaban


def _dicabut(asli: Keaslian) -> str:
    pada = asli.uraian.dicabut_pada
    return f"Surat ini dicabut pada {penulisan.tanggal(pada)} dan tidak berlaku lagi." if pada else ""


def _butir(dokumen: Dokumen, asli: Keaslian) -> list[Butir]:
    jenis = asli.uraian.jenis or JENIS.get(dokumen.jenis, dokumen.jenis.replace("_", " ").capitalize())
    return [
        Butir("Jenis", jenis),
        Butir("Nomor", dokumen.nomor),
        Butir("Tanggal", penulisan.tanggal(dokumen.tanggal)),
        Butir("Diterbitkan oleh", dokumen.penerbit or PENERBIT),
        Butir("Tersimpan sejak", penulisan.waktu(dokumen.dibuat_pada)),
        *([Butir("Tanda tangan elektronik", asli.kalimat_tanda)] if asli.tanda else []),
        Butir("Sidik SHA-256", dokumen.sha256),
    ]

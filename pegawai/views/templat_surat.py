"""Pages of the texts of letters: all kinds, one text with its versions and a preview."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.surat.jenis import JenisSurat
from pegawai.forms.surat import TemplatForm
from pegawai.models import TemplatSurat
from pegawai.registri import jenis_surat
from pegawai.selectors import surat as baca
from pegawai.services import surat as layanan
from pegawai.views.surat import remah
from serang_asn.inti.izin import require_izin
from serang_asn.inti.pdf import gambar_halaman, jawab_pdf

DARI_FORM = ("judul", "kop", "kertas", "isi", "isi_bersama")


@require_safe
@require_izin(permissions.LAYANAN_URUS)
def list(request: HttpRequest) -> HttpResponse:
    """Every kind of letter with its newest text."""
    konteks = {"daftar": baca.list_templat(), "remah": remah()}
    return render(request, "pegawai/templat_surat/list.html", konteks)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.LAYANAN_URUS)
def ubah(request: HttpRequest, jenis: str) -> HttpResponse:
    """Write the next version of a text; `?versi=` begins with an earlier one."""
    bentuk = _jenis(jenis)
    versi = [*baca.list_versi(jenis)]
    form = TemplatForm(request.POST or None, jenis=bentuk, initial=_awal(request, bentuk, versi))
    if request.method == "POST" and form.is_valid():
        try:
            templat = layanan.simpan_versi(
                kode=jenis, versi=form.cleaned_data["versi"], oleh=request.user, **form.isian()
            )
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(
                request, f"Versi {templat.versi} disimpan. Surat yang sudah terbit tidak berubah."
            )
            return redirect("pegawai:templat_surat-ubah", jenis=jenis)
    konteks = {
        "form": form, "jenis": bentuk, "versi": versi, "medan": [*bentuk.dikenal.values()],
        "remah": [*remah(), ("Templat surat", reverse("pegawai:templat_surat-list"))],
    }  # fmt: skip
    return render(request, "pegawai/templat_surat/form.html", konteks, status=422 if form.errors else 200)


@require_POST
@require_izin(permissions.LAYANAN_URUS)
def pratinjau(request: HttpRequest, jenis: str) -> HttpResponse:
    """The text in the form with examples put in: a PDF; for htmx pictures of its pages, or what is wrong."""
    bentuk = _jenis(jenis)
    form = TemplatForm(request.POST, jenis=bentuk)
    form.is_valid()
    salah = [pesan for nama in DARI_FORM for pesan in form.errors.get(nama, [])]
    is_bersama = request.POST.get("naskah") == "bersama" and bool(request.POST.get("isi_bersama"))
    isi = b""
    if not salah:
        terpakai = {nama: form.cleaned_data[nama] for nama in DARI_FORM}
        isi = layanan.pratinjau_templat(kode=jenis, is_bersama=is_bersama, **terpakai)
    if request.htmx:  # type: ignore[attr-defined]  # set by its middleware
        konteks = {"salah": salah, "gambar": gambar_halaman(isi) if isi else []}
        return render(request, "pegawai/templat_surat/_pratinjau.html", konteks)
    if salah:
        konteks = {"salah": salah, "jenis": bentuk, "remah": remah()}
        return render(request, "pegawai/templat_surat/salah.html", konteks, status=422)
    return jawab_pdf(f"pratinjau-{jenis}", isi)


def _jenis(kode: str) -> JenisSurat:
    bentuk = jenis_surat.ambil(kode)
    if bentuk is None:
        raise Http404
    return bentuk


def _awal(request: HttpRequest, jenis: JenisSurat, versi: "Any") -> dict[str, Any]:
    terbaru = versi[0].versi if versi else 0
    dipilih = next((satu for satu in versi if str(satu.versi) == request.GET.get("versi")), None)
    asal = dipilih or (versi[0] if versi else TemplatSurat(judul=jenis.judul))
    return {nama: getattr(asal, nama) for nama in DARI_FORM} | {
        "versi": terbaru,
        "berlaku_mulai": timezone.localdate(),
    }

"""The work queue: proposals by tab and filter, and approving many of them."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.filters.antrean import SaringanAntrean
from pegawai.forms.antrean import SetujuiForm
from pegawai.selectors import antrean as baca
from pegawai.selectors.siap import hitung_siap
from pegawai.services.usulan import massal
from pegawai.tables.antrean import KEPALA_BERKAS, TabelAntrean, baris_berkas
from serang_asn.inti import izin, penulisan
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Tab
from serang_asn.inti.models import Tugas
from serang_asn.inti.web.tabel import PaginatorTerhitung

BARIS_PER_HALAMAN = 25
EKSPOR = {"csv": jawab_csv, "xlsx": jawab_xlsx}


@require_safe
@require_izin(permissions.LAYANAN)
def list(request: HttpRequest) -> HttpResponseBase:
    """What waits for the reader, what goes on, what has ended; narrowed, ordered, as a file."""
    kini = request.GET.get("tab", baca.MENUNGGU)
    if kini not in dict(baca.TAB):
        raise Http404
    semua = baca.list_antrean(request.user, kini)
    saringan = SaringanAntrean(request.GET, akun=request.user, queryset=semua)
    if jawab := EKSPOR.get(request.GET.get("ekspor", "")):
        nama = f"usulan-{kini}-{timezone.localdate().isoformat()}"
        return jawab(nama, KEPALA_BERKAS, baris_berkas(saringan.qs))
    hitungan = baca.get_hitungan(request.user)
    tabel = TabelAntrean(saringan.qs, aksi_massal=_aksi_massal(request.user, kini))
    halaman = partial(PaginatorTerhitung, jumlah=_jumlah(saringan, hitungan, kini))
    RequestConfig(request, {"per_page": BARIS_PER_HALAMAN, "paginator_class": halaman}).configure(tabel)
    konteks = {
        "tabel": tabel,
        "tab": [
            Tab(label, f"?tab={kode}", kode == kini, hitungan.jumlah(kode), kode) for kode, label in baca.TAB
        ],
        "saringan": saringan,
        "kini": kini,
        "per_jenis": _per_jenis(request, kini, hitungan),
        "aksi": _aksi(request.user),
    }
    return render(request, "pegawai/antrean/list.html", konteks)


@require_POST
@require_izin(permissions.LAYANAN)
def setujui(request: HttpRequest) -> HttpResponse:
    """Ask once more with what was selected in hand, then approve each and show what was refused."""
    teks = request.POST.get("pilihan") or _pilihan(request)
    pilihan = massal.baca_pilihan(teks)
    if not pilihan:
        messages.info(request, "Pilih dahulu usulan yang akan disetujui.")
        return redirect("pegawai:usulan-list")
    form = SetujuiForm(request.POST if "ya" in request.POST else None, initial={"pilihan": teks})
    if form.is_bound and form.is_valid():
        catatan = form.cleaned_data["catatan"]
        tugas = massal.mulai(langkah="setujui", pilihan=pilihan, oleh=request.user, catatan=catatan)
        return redirect(massal.tautan(tugas))
    konteks = {
        "form": form,
        "judul": f"Setujui {len(pilihan)} usulan?",
        "remah": _remah(),
        "url": reverse("pegawai:antrean-setujui"),
        "url_batal": reverse("pegawai:usulan-list"),
    }
    return render(request, "pegawai/antrean/setujui.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.LAYANAN)
def hasil(request: HttpRequest, kode: UUID) -> HttpResponse:
    """How far a step for many is; at its end, what was refused and why."""
    return render(request, "pegawai/antrean/hasil.html", {**_hasil(request, kode), "remah": _remah()})


@never_cache
@require_safe
@require_izin(permissions.LAYANAN)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The outcome alone, for htmx."""
    return render(request, "pegawai/antrean/_hasil.html", _hasil(request, kode))


def _jumlah(saringan: SaringanAntrean, hitungan: baca.Hitungan, kini: str) -> int | None:
    """How long the list is, when the counts beside the tabs say it already; None when it is narrowed more."""
    dipakai = {nama for nama, nilai in saringan.form.cleaned_data.items() if nilai}
    if not dipakai:
        return hitungan.jumlah(kini)
    return hitungan.jumlah(kini, saringan.form.cleaned_data["jenis"]) if dipakai == {"jenis"} else None


def _pilihan(request: HttpRequest) -> str:
    """The selection as it came from the list: the rows that were checked, or all that the filter finds."""
    if request.POST.get("semua") != "1":
        return ",".join(request.POST.getlist("kode"))
    kueri = QueryDict(request.POST.get("kueri", ""))
    semua = baca.list_antrean(request.user)
    return massal.tulis_pilihan(SaringanAntrean(kueri, akun=request.user, queryset=semua).qs)


def _per_jenis(request: HttpRequest, kini: str, hitungan: baca.Hitungan) -> Sequence[Any]:
    dipilih = request.GET.get("jenis", "")
    return [
        (judul, jumlah, f"?tab={kini}&jenis={kode}", kode == dipilih)
        for kode, judul, jumlah in hitungan.jenis(kini)
    ]


def _aksi_massal(akun: Any, kini: str) -> Sequence[Aksi]:
    if kini != baca.MENUNGGU or not permissions.can_memutus(akun):
        return ()
    return (Aksi("Setujui", reverse("pegawai:antrean-setujui"), "check"),)


def _aksi(akun: Any) -> Sequence[Aksi]:
    surat = Aksi("Surat", reverse("pegawai:surat-list"), "document-text")
    pengganti = Aksi("Pengganti", reverse("pegawai:delegasi-list"), "user-plus")
    return [
        *([surat] if izin.punya(akun, permissions.LAYANAN_URUS) else []),
        Aksi("Usulan baru", reverse("pegawai:usulan-pilih"), "plus", "utama"),
        Aksi("Kalender", reverse("pegawai:kalender-lihat"), "calendar-days"),
        *([pengganti] if izin.punya(akun, permissions.DELEGASI) else []),
        *_aksi_bersama(akun),
    ]


def _aksi_bersama(akun: Any) -> Iterator[Aksi]:
    """The ways to what is done for many at once."""
    if izin.punya(akun, permissions.LAYANAN_KELOMPOK):
        yield Aksi("Kelompok", reverse("pegawai:kelompok_usulan-list"), "rectangle-stack")
    if izin.punya(akun, permissions.LAYANAN_SIAP):
        siap = hitung_siap(akun)
        yield Aksi(f"Disiapkan ({penulisan.angka(siap)})", reverse("pegawai:siap-list"), "calendar-days")


def _hasil(request: HttpRequest, kode: UUID) -> dict[str, Any]:
    tugas = get_object_or_404(Tugas, kode=kode, jenis=massal.JENIS, akun=request.user)
    langkah = massal.LANGKAH.get(tugas.hasil.get("langkah", ""))
    return {"tugas": tugas, "kata": langkah.kata if langkah else ""}


def _remah() -> Sequence[tuple[str, str]]:
    return [("Layanan", reverse("pegawai:usulan-list"))]

"""Pages of the data quality: the city or the reader's units, one unit, the findings; accepting one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.filters.mutu import SaringanTemuan
from pegawai.forms.riwayat import AlasanForm
from pegawai.models import TemuanMutu, UnitKerja
from pegawai.mutu.mesin import mutu_dari
from pegawai.selectors import mutu as baca
from pegawai.services.mutu import pengecualian
from pegawai.services.mutu import tugas as layanan
from pegawai.tables import mutu as tabel
from pegawai.views import mutu_ekspor as ekspor
from serang_asn.inti import izin, lingkup, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, grafik
from serang_asn.inti.models import Tugas
from serang_asn.inti.registri.periksa import periksa
from serang_asn.inti.web.saringan import daftar_keping

UNIT_PER_HALAMAN, BARIS_PER_HALAMAN = 50, 25
BERTAHAN = "sort per_page kepadatan kolom tempat"
TANPA_UNIT = "tanpa"
LANGKAH_SUMBU = 5
"""The axis of the trend begins at a multiple of this, so that small changes are seen."""


@require_safe
@require_izin(permissions.MUTU_RINGKASAN)
def lihat(request: HttpRequest) -> HttpResponseBase:
    """The score and the findings of everything the reader may see, unit by unit."""
    hari, ringkasan = timezone.localdate(), baca.get_kota(request.user)
    lalu = baca.skor_lalu([b.unit.pk if b.unit else None for b in ringkasan.bagian], hari)
    for baris in ringkasan.bagian:
        baris.skor_lalu = lalu.get(baris.unit.pk if baris.unit else None)
    is_terbuka = izin.punya(request.user, permissions.MUTU_LIHAT)
    if bentuk := request.GET.get("ekspor"):
        return ekspor.jawab(
            bentuk, nama="mutu-data", judul="Mutu data menurut unit kerja", keterangan=(),
            kepala=tabel.KEPALA_UNIT, baris=tabel.baris_unit(ringkasan.bagian), jumlah=len(ringkasan.bagian),
        )  # fmt: skip
    daftar = tabel.TabelUnit(ringkasan.bagian, is_terbuka=is_terbuka)
    RequestConfig(request, paginate={"per_page": UNIT_PER_HALAMAN}).configure(daftar)
    konteks = _konteks(request, ringkasan.semua, None) | {
        "tabel": daftar,
        "url_temuan": reverse("pegawai:mutu-temuan") if is_terbuka else "",
    }
    return render(request, "pegawai/mutu/lihat.html", konteks)


@require_safe
@require_izin(permissions.MUTU_LIHAT)
def unit(request: HttpRequest, kode: UUID) -> HttpResponseBase:
    """One unit with everything below it: score, trend, checks, and who must be mended."""
    satu = get_object_or_404(UnitKerja.objects.terlihat_oleh(request.user), publik_id=kode)
    saringan = SaringanTemuan(request.GET, queryset=baca.list_temuan(request.user, satu), request=request)
    if bentuk := request.GET.get("ekspor"):
        return _ekspor_temuan(request, bentuk, saringan, f"Temuan mutu data {satu.nama}")
    ringkasan = baca.get_unit(satu)
    konteks = _konteks(request, ringkasan.semua, satu) | {
        "unit": satu,
        "bagian": [b for b in ringkasan.bagian if b.unit and b.unit.pk != satu.pk],
        "remah": _remah(request, ringkasan.induk),
        "url_temuan": reverse("pegawai:mutu-unit", args=[satu.publik_id]),
        **_daftar(request, saringan),
    }
    return render(request, "pegawai/mutu/unit.html", konteks)


@require_safe
@require_izin(permissions.MUTU_LIHAT)
def temuan(request: HttpRequest) -> HttpResponseBase:
    """Every finding within the reader's scope."""
    semua = baca.list_temuan(request.user)
    if is_tanpa := request.GET.get("tempat") == TANPA_UNIT:
        semua = semua.filter(unit__isnull=True)
    saringan = SaringanTemuan(request.GET, queryset=semua, request=request)
    if bentuk := request.GET.get("ekspor"):
        return _ekspor_temuan(request, bentuk, saringan, "Temuan mutu data")
    konteks = {
        "keterangan": "Pegawai tanpa unit kerja" if is_tanpa else "Seluruh lingkup Anda",
        "remah": _remah(request, ()),
        "tetap": BERTAHAN,
        **_daftar(request, saringan),
    }
    return render(request, "pegawai/mutu/temuan.html", konteks)


@require_POST
@require_izin(permissions.MUTU_PERIKSA)
def periksa_ulang(request: HttpRequest) -> HttpResponse:
    """Run every check over everybody, in the background."""
    try:
        tugas = layanan.mulai(akun=request.user)
    except layanan.SedangBerjalan as galat:
        messages.info(request, galat.pesan)
        return redirect("pegawai:mutu-lihat")
    return redirect("pegawai:mutu-tugas", kode=tugas.kode)


@require_safe
@require_izin(permissions.MUTU_PERIKSA)
def tugas(request: HttpRequest, kode: UUID) -> HttpResponse:
    """How far a run is."""
    konteks = {"tugas": _tugas(kode), "remah": _remah(request, ())}
    return render(request, "pegawai/mutu/tugas.html", konteks)


@never_cache
@require_safe
@require_izin(permissions.MUTU_PERIKSA)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The progress alone, for htmx."""
    return render(request, "pegawai/mutu/_progress.html", {"tugas": _tugas(kode)})


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.MUTU_TERIMA)
def terima(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Accept a finding as it is, with a reason."""
    satu = _temuan(request, kode)
    form = AlasanForm(request.POST if request.method == "POST" else None, wajib=True)
    if request.method == "POST" and form.is_valid():
        try:
            pengecualian.terima(temuan=satu, alasan=form.cleaned_data["alasan"], oleh=request.user)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Temuan diterima dan tidak lagi menurunkan skor.")
            return redirect(_kembali(satu))
    konteks = _konteks_temuan(request, satu) | {"form": form}
    return render(request, "pegawai/mutu/terima.html", konteks, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.MUTU_TERIMA)
def cabut(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Withdraw the acceptance of a finding."""
    satu = _temuan(request, kode)
    if request.method == "POST":
        pengecualian.cabut(temuan=satu, oleh=request.user)
        messages.success(request, "Temuan kembali ke daftar yang perlu diperbaiki.")
        return redirect(_kembali(satu))
    return render(request, "pegawai/mutu/cabut.html", _konteks_temuan(request, satu))


def _konteks(request: HttpRequest, semua: Any, satu: UnitKerja | None) -> dict[str, Any]:
    hari = timezone.localdate()
    terakhir, jalan = layanan.tugas_terakhir()
    tren = baca.list_tren(request.user, satu, semua, hari)
    butir = baca.list_pemeriksaan(semua.temuan)
    return {
        "semua": semua,
        "terakhir": terakhir,
        "jalan": jalan,
        "grafik": _grafik(tren),
        "bertemuan": [b for b in butir if b.jumlah],
        "lulus": [b for b in butir if not b.jumlah],
        "aksi": _aksi(request),
    }


def _aksi(request: HttpRequest) -> Sequence[Aksi]:
    if not izin.punya(request.user, permissions.MUTU_PERIKSA):
        return ()
    return (Aksi("Periksa ulang", reverse("pegawai:mutu-periksa"), "arrow-path", post=True),)


def _grafik(tren: Sequence[baca.TitikMutu]) -> grafik.Grafik | None:
    if len(tren) < 2:
        return None
    hari = [penulisan.tanggal_pendek(satu.tanggal) for satu in tren]
    nilai = [satu.skor for satu in tren]
    bawah = max(0, int(min(nilai)) // LANGKAH_SUMBU * LANGKAH_SUMBU - LANGKAH_SUMBU)
    return grafik.garis("Skor mutu data", hari, {"Skor": nilai}, sumbu="Tanggal", rentang=(bawah, 100))


def _daftar(request: HttpRequest, saringan: SaringanTemuan) -> dict[str, Any]:
    boleh = izin.punya(request.user, permissions.MUTU_TERIMA)
    daftar = tabel.TabelTemuan(saringan.qs, akun=request.user, boleh_terima=boleh)
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(daftar)
    return {"saringan": saringan, "tabel": daftar}


def _ekspor_temuan(
    request: HttpRequest, bentuk: str, saringan: SaringanTemuan, judul: str
) -> HttpResponseBase:
    hasil: QuerySet[TemuanMutu] = saringan.qs
    try:
        return ekspor.jawab(
            bentuk, nama="temuan-mutu-data", judul=judul,
            keterangan=[f"{satu.label}: {satu.nilai}" for satu in daftar_keping(saringan)],
            kepala=tabel.KEPALA_TEMUAN, baris=map(tabel.baris_temuan, hasil.iterator(chunk_size=2000)),
            jumlah=hasil.count(),
        )  # fmt: skip
    except ekspor.EksporTerlaluPanjang as galat:
        messages.error(request, galat.pesan)
        kueri = request.GET.copy()
        del kueri["ekspor"]
        return redirect(f"{request.path}?{kueri.urlencode()}")


def _remah(request: HttpRequest, induk: Sequence[UnitKerja]) -> list[tuple[str, str]]:
    batas = lingkup.untuk(request.user)
    terbuka = [satu for satu in induk if batas.seluruh_kota or satu.path.startswith(batas.jalur or ("-",))]
    return [
        ("Mutu data", reverse("pegawai:mutu-lihat")),
        *((satu.nama, reverse("pegawai:mutu-unit", args=[satu.publik_id])) for satu in terbuka),
    ]


def _tugas(kode: UUID) -> Tugas:
    return get_object_or_404(Tugas, kode=kode, jenis=layanan.JENIS)


def _temuan(request: HttpRequest, kode: UUID) -> TemuanMutu:
    return get_object_or_404(baca.list_temuan(request.user), kode=kode)


def _kembali(satu: TemuanMutu) -> str:
    if satu.unit is None:
        return f"{reverse('pegawai:mutu-temuan')}?tempat={TANPA_UNIT}"
    return f"{reverse('pegawai:mutu-unit', args=[satu.unit.publik_id])}?periksa={satu.pemeriksaan}"


def _konteks_temuan(request: HttpRequest, satu: TemuanMutu) -> dict[str, Any]:
    pemeriksaan = periksa.ambil(satu.pemeriksaan)
    return {
        "temuan": satu,
        "subjek": satu.pegawai.nama_lengkap if satu.pegawai else str(satu.unit),
        "judul": pemeriksaan.judul if pemeriksaan else satu.pemeriksaan,
        "mutu": mutu_dari(satu.pemeriksaan),
        "url_batal": _kembali(satu),
        "remah": _remah(request, ()),
    }

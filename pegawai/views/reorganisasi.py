"""Pages of a reorganisation: draw up, preview, apply, undo."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.forms.organisasi import PerbaikiForm
from pegawai.forms.reorganisasi import FORM, BatalkanForm
from pegawai.forms.reorganisasi_dasar import ReorganisasiForm
from pegawai.forms.reorganisasi_pembagian import PembagianForm
from pegawai.models import TindakanKepegawaian, UnitKerja
from pegawai.models.tindakan import StatusTindakan
from pegawai.models.unit import LABEL_BENTUK
from pegawai.selectors.reorganisasi import list_tindakan
from pegawai.services.reorganisasi import batal, tindakan
from pegawai.services.reorganisasi.bacaan import list_orang, list_turunan
from pegawai.services.reorganisasi.periksa import rancang
from pegawai.services.reorganisasi.pratinjau import pratinjau
from pegawai.views.tindakan_alur import simpan_berkas
from serang_asn.inti.izin import require_izin
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.komponen import Aksi, Butir
from serang_asn.inti.penulisan import tanggal

PER_HALAMAN = 25
GAYA_STATUS = {"disusun": "info", "diterapkan": "baik", "dibatalkan": "netral"}
AKIBAT = {
    BentukReorganisasi.BARU: "Unit baru dibentuk tanpa pegawai. Formasinya ditetapkan setelah itu.",
    BentukReorganisasi.UBAH: "Unit lama berakhir dan penerusnya mulai pada tanggal itu, bersama semua unit di bawahnya. Pegawai, formasi, Plt. dan Plh., serta peran pengguna ikut.",  # noqa: E501
    BentukReorganisasi.PINDAH: "Unit ini dan semua unit di bawahnya mulai di tempat baru pada tanggal itu. Susunan sebelum tanggal itu tetap.",  # noqa: E501
    BentukReorganisasi.GABUNG: "Pegawai dan unit di bawah unit yang berakhir masuk ke unit hasil; kebutuhan formasinya dijumlahkan.",  # noqa: E501
    BentukReorganisasi.PECAH: "Unit ini berakhir. Pada langkah berikutnya Anda memilih unit, jabatan, dan pegawai mana yang masuk ke setiap pecahan.",  # noqa: E501
    BentukReorganisasi.TUTUP: "Unit ini berakhir beserta formasi, Plt., dan Plh. di dalamnya. Pegawainya pindah ke unit tujuan.",  # noqa: E501
}


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def susun(request: HttpRequest, kode: UUID, bentuk: str) -> HttpResponse:
    """Ask what changes, from which day and by which decree; the answer becomes a draft to look at."""
    unit = _unit(request, kode)
    jenis = BentukReorganisasi(bentuk)
    isian = (request.POST, request.FILES) if request.method == "POST" else ()
    form = FORM[jenis](unit, timezone.localdate(), *isian)
    if request.method == "POST" and form.is_valid():
        disusun = _rencanakan(request, form)
        if disusun is not None:
            langkah = "pembagian" if jenis == BentukReorganisasi.PECAH else "detail"
            return redirect(f"pegawai:reorganisasi-{langkah}", kode=disusun.kode)
    konteks = {
        "unit": unit,
        "form": form,
        "judul": LABEL_BENTUK[jenis],
        "akibat": AKIBAT[jenis],
        "remah": _remah_unit(unit),
    }
    return render(request, "pegawai/reorganisasi/susun.html", konteks, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def perbaiki(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Mend facts of a unit that have no history: spelling, address, duties, region."""
    unit = _unit(request, kode)
    form = PerbaikiForm(request.POST if request.method == "POST" else None, instance=unit)
    if request.method == "POST" and form.is_valid():
        alasan = form.cleaned_data["alasan"]
        with sebagai(akun_id=request.user.pk, asal=request.path, alasan=alasan):
            form.save()
        messages.success(request, "Data unit sudah diperbaiki.")
        return redirect(unit)
    konteks = {"unit": unit, "form": form, "judul": "Perbaiki data unit", "remah": _remah_unit(unit)}
    return render(request, "pegawai/reorganisasi/susun.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.ORGANISASI_UBAH)
def list(request: HttpRequest) -> HttpResponse:
    """Reorganisations so far, drafts too."""
    halaman = Paginator(list_tindakan(request.user), PER_HALAMAN).get_page(request.GET.get("page"))
    konteks = {"halaman": halaman, "remah": [("Organisasi", reverse("pegawai:organisasi-list"))]}
    return render(request, "pegawai/reorganisasi/list.html", konteks)


@require_safe
@require_izin(permissions.ORGANISASI_UBAH)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One reorganisation: before it is applied what it would do, afterwards what it did."""
    dibuka = _ambil(request, kode)
    konteks = _konteks(dibuka) | {"butir": _butir(dibuka)}
    if konteks["is_sedang"]:
        return render(request, "pegawai/reorganisasi/detail.html", konteks)
    if dibuka.status == StatusTindakan.DISUSUN:
        konteks["pratinjau"] = pratinjau(dibuka)
        if dibuka.rencana["bentuk"] == BentukReorganisasi.PECAH:
            konteks["url_pembagian"] = reverse("pegawai:reorganisasi-pembagian", args=[dibuka.kode])
    else:
        konteks["pergantian"] = dibuka.pergantian_unit.select_related("lama", "baru").order_by("pk")
    return render(request, "pegawai/reorganisasi/detail.html", konteks)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def pembagian(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Choose which child units, posts and people go to which part of a split."""
    dibuka = _ambil(request, kode)
    if (
        dibuka.status != StatusTindakan.DISUSUN
        or dibuka.rencana.get("bentuk") != BentukReorganisasi.PECAH.value
    ):
        raise Http404
    unit = get_object_or_404(UnitKerja, pk=dibuka.rencana["unit"][0])
    anak = [satu for satu in list_turunan(unit, dibuka.tmt) if satu.depth == unit.depth + 1]
    form = PembagianForm(
        request.POST if request.method == "POST" else None,
        pecahan=[satu["nama"] for satu in dibuka.rencana["pecahan"]],
        anak=anak,
        orang=list_orang([unit.pk], dibuka.tmt),
        rencana=dibuka.rencana,
    )
    if request.method == "POST" and form.is_valid():
        return _jalankan(request, dibuka, tindakan.bagikan, pembagian=form.pembagian())
    konteks = _konteks(dibuka) | {"form": form, "unit": unit}
    return render(request, "pegawai/reorganisasi/pembagian.html", konteks, status=422 if form.errors else 200)


@require_POST
@require_izin(permissions.ORGANISASI_UBAH)
def terapkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Apply a draft: at once, or as a task when it moves many people."""
    dibuka = _ambil(request, kode)
    jumlah = len(rancang(dibuka).berpindah) if dibuka.status == StatusTindakan.DISUSUN else 0
    return _jalankan(request, dibuka, tindakan.terapkan, jumlah=jumlah, oleh=request.user)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.ORGANISASI_UBAH)
def batalkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Say what the undo does or what forbids it; then do it."""
    dibuka = _ambil(request, kode)
    form = BatalkanForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return _jalankan(request, dibuka, tindakan.batalkan, oleh=request.user, **form.cleaned_data)
    is_diterapkan = dibuka.status == StatusTindakan.DITERAPKAN
    konteks = _konteks(dibuka) | {
        "form": form,
        "halangan": batal.daftar_halangan(dibuka) if is_diterapkan else [],
        "is_dapat": dibuka.status != StatusTindakan.DIBATALKAN,
    }
    return render(request, "pegawai/reorganisasi/batalkan.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.ORGANISASI_UBAH)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The progress of the running task, fetched again and again; the whole page anew once it has ended."""
    dibuka = _ambil(request, kode)
    if dibuka.tugas is None:
        raise Http404
    jawaban = render(request, "pegawai/reorganisasi/_progress.html", _konteks(dibuka))
    if dibuka.tugas.is_berakhir:
        jawaban["HX-Refresh"] = "true"
    return jawaban


def _unit(request: HttpRequest, kode: UUID) -> UnitKerja:
    return get_object_or_404(UnitKerja.objects.terlihat_oleh(request.user), publik_id=kode)


def _ambil(request: HttpRequest, kode: UUID) -> TindakanKepegawaian:
    return get_object_or_404(list_tindakan(request.user), kode=kode)


def _rencanakan(request: HttpRequest, form: ReorganisasiForm) -> TindakanKepegawaian | None:
    data = form.cleaned_data
    try:
        return tindakan.rencanakan(
            kode=data["kode"],
            bentuk=form.bentuk,
            judul=form.judul(),
            tmt=data["tmt"],
            rencana=form.rencana() | {"alasan": data["alasan"]},
            sk=form.sk,
            oleh=request.user,
            dokumen=simpan_berkas(form, form.judul(), request.user),
        )
    except KesalahanAturan as galat:
        form.add_error(None, galat.pesan)
    return None


def _jalankan(
    request: HttpRequest, dibuka: TindakanKepegawaian, kerja: Callable[..., Any], **isian: Any
) -> HttpResponse:
    try:
        kerja(tindakan=dibuka, **isian)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    return redirect("pegawai:reorganisasi-detail", kode=dibuka.kode)


def _remah_unit(unit: UnitKerja) -> tuple[tuple[str, str], ...]:
    return (("Organisasi", reverse("pegawai:organisasi-list")), (unit.nama, unit.get_absolute_url()))


def _konteks(dibuka: TindakanKepegawaian) -> dict[str, Any]:
    alamat = reverse("pegawai:reorganisasi-detail", args=[dibuka.kode])
    tugas = dibuka.tugas
    aksi = []
    if dibuka.status != StatusTindakan.DIBATALKAN:
        label = "Buang rencana" if dibuka.status == StatusTindakan.DISUSUN else "Batalkan"
        aksi.append(Aksi(label, f"{alamat}batalkan/", "arrow-uturn-left", "biasa"))
    return {
        "tindakan": dibuka,
        "tugas": tugas,
        "is_sedang": tugas is not None and not tugas.is_berakhir,
        "alamat": alamat,
        "aksi": aksi,
        "gaya_status": GAYA_STATUS[dibuka.status],
        "remah": [
            ("Organisasi", reverse("pegawai:organisasi-list")),
            ("Perubahan organisasi", reverse("pegawai:reorganisasi-list")),
            (dibuka.judul, alamat),
        ],
    }


def _butir_berkas(dibuka: TindakanKepegawaian) -> tuple[Butir, ...]:
    dokumen = dibuka.dokumen
    if dokumen is None:
        return ()
    return (Butir("Berkas keputusan", dokumen.judul, reverse("dokumen:buka", args=[dokumen.kode])),)


def _butir(dibuka: TindakanKepegawaian) -> tuple[Butir, ...]:
    return (
        Butir("Bentuk", LABEL_BENTUK[BentukReorganisasi(dibuka.rencana["bentuk"])]),
        Butir("Berlaku mulai", tanggal(dibuka.tmt)),
        Butir("Keputusan", f"{dibuka.sk_nomor}, {tanggal(dibuka.sk_tanggal)}"),
        Butir("Pejabat penetap", dibuka.sk_pejabat),
        *_butir_berkas(dibuka),
        Butir("Alasan", dibuka.rencana.get("alasan", "")),
        Butir("Disusun oleh", dibuka.oleh.nama if dibuka.oleh else ""),
        *((Butir("Alasan pembatalan", dibuka.alasan_pembatalan),) if dibuka.alasan_pembatalan else ()),
    )

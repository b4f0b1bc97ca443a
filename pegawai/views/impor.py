"""Pages of the import: upload, preview, apply, undo."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.impor.penolakan import BerkasDitolak
from pegawai.filters.impor import SaringanBatch
from pegawai.forms.impor import BatalkanForm, TerapkanForm, UnggahForm
from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.registri import jenis_impor
from pegawai.selectors.impor import (
    KOLOM_UNDUHAN,
    get_akibat,
    get_batch_terbuka,
    get_kode_masalah,
    get_pemetaan,
    get_pratinjau,
    get_tak_dikenal,
    get_usang,
    iter_unduhan,
    list_batch,
    list_masalah,
    list_nama_diingat,
    susun_masalah,
)
from pegawai.selectors.impor_langkah import get_berikut
from pegawai.services.impor import batal, bertanda, padanan, usulan
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.kolom import daftar_kolom
from pegawai.tables.impor import TabelBatch
from pegawai.views.impor_dasar import ambil, jalankan, konteks
from serang_asn.inti import ekspor, izin, penulisan
from serang_asn.inti.izin import require_izin

MASALAH_PER_HALAMAN = 50


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
def list(request: HttpRequest) -> HttpResponse:
    """Batches so far, and the form to hand in a file."""
    asal = get_batch_terbuka(request.user, request.GET.get("perbaikan", ""))
    form = UnggahForm(
        *((request.POST, request.FILES) if request.method == "POST" else ()),
        initial={"jenis": asal.jenis if asal else None},
    )
    if request.method == "POST" and form.is_valid():
        berkas = form.cleaned_data["berkas"]
        isi = berkas.read()
        try:
            batch = layanan.unggah(
                isi=isi,
                nama=berkas.name,
                jenis=form.cleaned_data["jenis"],
                oleh=request.user,
                perbaikan_dari=asal or get_batch_terbuka(request.user, str(bertanda.kode_asal(isi))),
            )
        except BerkasDitolak as galat:
            form.add_error("berkas", galat.pesan)
        else:
            return redirect("pegawai:impor-detail", kode=batch.kode)
    saringan = SaringanBatch(request.GET, queryset=list_batch(request.user))
    tabel = TabelBatch(saringan.qs)
    RequestConfig(request, paginate={"per_page": 25}).configure(tabel)
    isi = {"form": form, "tabel": tabel, "daftar_jenis": [*jenis_impor], "filter": saringan, "asal": asal}
    return render(request, "pegawai/impor/list.html", isi, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.IMPOR)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One batch: progress, what was found, the rows, and what can be done with it."""
    batch = ambil(request, kode)
    dipilih = request.GET.get("kode", "")
    jenis = jenis_impor.ambil(batch.jenis)
    halaman = Paginator(list_masalah(batch, dipilih), MASALAH_PER_HALAMAN).get_page(request.GET.get("page"))
    isi = {
        **konteks(batch),
        "boleh_daftar": izin.punya(request.user, permissions.PEGAWAI_LIHAT),
        "halaman": halaman,
        "dipilih": dipilih,
        "masalah": susun_masalah(halaman.object_list),
        "kode_masalah": get_kode_masalah(batch),
        "tak_dikenal": get_tak_dikenal(batch),
        "pilihan": padanan.untuk_layar(batch),
        "usang": get_usang(batch),
        "berikut": get_berikut(batch),
        "diingat": list_nama_diingat(batch),
        "pratinjau": get_pratinjau(batch, daftar_kolom(jenis.sumber_daya) if jenis else {}),
        "pemetaan": get_pemetaan(batch),
        "can_buat_rujukan": jenis is not None and jenis.can_buat_rujukan,
        "label_baru": f"{jenis.satuan if jenis else 'baris'} baru".capitalize(),
    }
    return render(request, "pegawai/impor/detail.html", isi)


@require_safe
@require_izin(permissions.IMPOR)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The progress of the batch's task, fetched again and again; the whole page anew once it has ended."""
    batch = ambil(request, kode)
    if batch.tugas is None:
        raise Http404
    jawaban = render(request, "pegawai/impor/_progress.html", konteks(batch))
    if batch.tugas.is_berakhir:
        jawaban["HX-Refresh"] = "true"
    return jawaban


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
def terapkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Ask, then queue the application of a checked batch."""
    batch = ambil(request, kode)
    if batch.status != StatusBatch.DIPERIKSA or layanan.is_sedang_dikerjakan(batch.tugas):
        messages.info(request, _sebab_tidak_diterapkan(batch))
        return redirect("pegawai:impor-detail", kode=batch.kode)
    jenis = jenis_impor.ambil(batch.jenis)
    form = TerapkanForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return jalankan(request, batch, layanan.mulai_terapkan, **form.cleaned_data)
    isi = konteks(batch, "terapkan") | {
        "form": form if batch.ringkasan.get("tak_dikenal") and jenis and jenis.can_buat_rujukan else None,
        "akibat": get_akibat(batch, jenis.satuan if jenis else "baris"),
        "usang": get_usang(batch),
    }
    return render(request, "pegawai/impor/terapkan.html", isi)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
def batalkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Say what the undo of an applied batch does or what forbids it; then queue it."""
    batch = ambil(request, kode)
    jenis = jenis_impor.ambil(batch.jenis)
    form = BatalkanForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return jalankan(request, batch, layanan.mulai_batal, **form.cleaned_data)
    is_dapat = batch.status == StatusBatch.DITERAPKAN
    isi = konteks(batch) | {
        "form": form,
        "is_dapat": is_dapat,
        "akibat_batal": jenis.akibat_batal if jenis else "",
        "halangan": batal.daftar_halangan(batch) if is_dapat else [],
    }
    return render(request, "pegawai/impor/batalkan.html", isi, status=422 if form.errors else 200)


@require_POST
@require_izin(permissions.IMPOR)
def periksa(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Queue the check once more."""
    return jalankan(request, ambil(request, kode), layanan.mulai_periksa)


@require_POST
@require_izin(permissions.IMPOR)
def hentikan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Ask the running work of a batch to stop; what it wrote so far is taken back."""
    if layanan.hentikan(batch=(batch := ambil(request, kode))):
        messages.info(request, "Pekerjaan sedang dihentikan; tidak ada yang diubah.")
    else:
        messages.info(request, "Pekerjaan sudah berakhir, jadi tidak ada yang dihentikan.")
    return redirect("pegawai:impor-detail", kode=batch.kode)


@require_POST
@require_izin(permissions.IMPOR)
def pakai_usulan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Take the ticked suggestions as what the unknown names mean, and check again."""
    dipilih = request.POST.getlist("usulan")
    return jalankan(request, ambil(request, kode), usulan.pakai, dipilih=dipilih)


@require_safe
@require_izin(permissions.IMPOR)
def unduh_masalah(request: HttpRequest, kode: UUID) -> FileResponse:
    """The problems as a spreadsheet, to mend the source with."""
    batch = ambil(request, kode)
    isi = iter_unduhan(batch, request.GET.get("kode", ""))
    return ekspor.jawab_xlsx(f"masalah-{batch.kode}", [*KOLOM_UNDUHAN], isi, lembar="Masalah")


def _sebab_tidak_diterapkan(batch: BatchImpor) -> str:
    if layanan.is_sedang_dikerjakan(batch.tugas):
        return "Impor ini sedang dikerjakan. Tunggu sampai selesai."
    if batch.status == StatusBatch.DITERAPKAN and batch.diterapkan_pada:
        return f"Impor ini sudah diterapkan pada {penulisan.waktu(batch.diterapkan_pada)}."
    return f"Impor ini berstatus {batch.get_status_display().lower()}, jadi tidak dapat diterapkan."

"""Pages of personnel actions: list, bulk actions from selection to application, undo."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.forms.riwayat import AlasanForm
from pegawai.forms.tindakan import AtasanForm, MassalForm, PindahForm
from pegawai.models import TindakanKepegawaian
from pegawai.models.tindakan import StatusTindakan
from pegawai.selectors.terpilih import get_pilihan
from pegawai.selectors.tindakan import get_tujuan, list_tindakan
from pegawai.services.riwayat import AlasanKosong
from pegawai.services.tindakan import TindakanTidakDapatDibatalkan, batal, massal
from pegawai.services.tindakan.rencana import MODEL, rencanakan
from pegawai.tables.tindakan import GAYA_STATUS, TabelTindakan
from pegawai.views import riwayat_tampilan as tampilan
from pegawai.views.draf import DrafForm
from pegawai.views.tindakan_alur import simpan_berkas
from serang_asn.inti import izin, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Butir

BARIS_PER_HALAMAN = 50
FORMULIR = ["GET", "HEAD", "POST"]


@require_safe
@require_izin(permissions.TINDAKAN_LIHAT)
def list(request: HttpRequest) -> HttpResponse:
    """Every action, and the ways to begin one."""
    tabel = TabelTindakan(list_tindakan(request.user))
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(tabel)
    aksi = [
        Aksi("Pegawai baru", reverse("pegawai:masuk-baru"), "user-plus", "utama"),
        Aksi("Pindahkan pegawai", reverse("pegawai:tindakan-pindah"), "arrows-right-left"),
        Aksi("Tetapkan atasan", reverse("pegawai:tindakan-atasan"), "user-circle"),
    ]
    konteks = {"tabel": tabel, "aksi": aksi if permissions.can_tulis_riwayat(request.user) else []}
    return render(request, "pegawai/tindakan/list.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.RIWAYAT_TULIS)
def pindah(request: HttpRequest) -> HttpResponse:
    """Draw up moving a selection to a unit."""

    def susun(form: MassalForm, dokumen: Any) -> TindakanKepegawaian:
        d = form.cleaned_data
        return massal.susun_pindah(
            pegawai=d["pegawai"], unit=d["unit"], jabatan=d["jabatan"], tmt=d["tmt"], sk=form.sk(),
            oleh=request.user, dokumen=dokumen,
        )  # fmt: skip

    return _susun(request, PindahForm, "Pindahkan pegawai", susun)


@require_http_methods(FORMULIR)
@require_izin(permissions.RIWAYAT_TULIS)
def atasan(request: HttpRequest) -> HttpResponse:
    """Draw up giving a selection a supervisor."""

    def susun(form: MassalForm, dokumen: Any) -> TindakanKepegawaian:
        d = form.cleaned_data
        return massal.susun_atasan(
            pegawai=d["pegawai"], atasan=d["atasan"], tmt=d["tmt"], sk=form.sk(), oleh=request.user,
            dokumen=dokumen,
        )  # fmt: skip

    return _susun(request, AtasanForm, "Tetapkan atasan", susun)


@require_safe
@require_izin(permissions.TINDAKAN_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """What the action would do, or did, and what can be done with it."""
    return _halaman(request, _ambil(request, kode), AlasanForm(wajib=False))


@require_safe
@require_izin(permissions.TINDAKAN_LIHAT)
def kemajuan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The progress of the application, fetched again and again; the whole page anew once it has ended."""
    tindakan = _ambil(request, kode)
    if tindakan.tugas is None:
        raise Http404
    jawaban = render(request, "pegawai/tindakan/_progress.html", _konteks(tindakan))
    if tindakan.tugas.is_berakhir:
        jawaban["HX-Refresh"] = "true"
    return jawaban


@require_POST
@require_izin(permissions.RIWAYAT_TULIS)
def terapkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Queue the application."""
    tindakan = _ambil(request, kode)
    form = AlasanForm(request.POST, wajib=False)
    alasan = form.cleaned_data["alasan"] if form.is_valid() else ""
    try:
        massal.mulai_terapkan(tindakan=tindakan, oleh=request.user, alasan=alasan)
    except AlasanKosong as galat:
        form.add_error("alasan", galat.pesan)
        return _halaman(request, tindakan, form, status=422)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    return redirect("pegawai:tindakan-detail", kode=tindakan.kode)


@require_POST
@require_izin(permissions.RIWAYAT_TULIS)
def buang(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Throw away what was only drawn up."""
    tindakan = _ambil(request, kode)
    try:
        massal.buang(tindakan=tindakan, oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return redirect("pegawai:tindakan-detail", kode=tindakan.kode)
    messages.success(request, "Rencana dibuang; tidak ada riwayat yang berubah.")
    return redirect("pegawai:tindakan-list")


@require_http_methods(FORMULIR)
@require_izin(permissions.RIWAYAT_TULIS)
def batalkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Say what the undo does or what forbids it; then undo with a reason."""
    tindakan = _ambil(request, kode)
    form = AlasanForm(request.POST if request.method == "POST" else None, wajib=True)
    if request.method == "POST" and form.is_valid():
        try:
            _batalkan(request, tindakan, form.cleaned_data["alasan"])
        except TindakanTidakDapatDibatalkan as galat:
            form.add_error(None, galat.pesan)
        else:
            return redirect("pegawai:tindakan-detail", kode=tindakan.kode)
    is_dapat = tindakan.status == StatusTindakan.DITERAPKAN
    konteks = _konteks(tindakan) | {
        "form": form,
        "is_dapat": is_dapat,
        "halangan": batal.daftar_halangan(tindakan) if is_dapat else [],
        "jumlah": tindakan.ringkasan.get("jumlah", 0),
        "is_masuk": "pegawai_baru" in tindakan.ringkasan,
    }
    return render(request, "pegawai/tindakan/batalkan.html", konteks, status=422 if form.errors else 200)


def _batalkan(request: HttpRequest, tindakan: TindakanKepegawaian, alasan: str) -> None:
    """Undo the action of one person at once, that of many in the background."""
    if tindakan.jenis in MODEL:
        batal.mulai(tindakan=tindakan, alasan=alasan, oleh=request.user)
        return
    batal.batalkan(tindakan=tindakan, alasan=alasan, oleh=request.user)
    messages.success(request, "Tindakan dibatalkan; keadaan pegawai kembali seperti sebelumnya.")


def _susun(
    request: HttpRequest,
    kelas: type[MassalForm],
    judul: str,
    susun: Callable[[MassalForm, Any], TindakanKepegawaian],
) -> HttpResponse:
    """The form; posted without `langkah` it comes from the employee list, with a selection."""
    draf = DrafForm(request, f"massal:{request.path}", request.path)
    is_kiriman = request.method == "POST" and "langkah" in request.POST
    if not is_kiriman:
        awal = {"pegawai": "\n".join(_terpilih(request))} if request.method == "POST" else draf.isi()
        return _halaman_form(request, kelas(akun=request.user, initial=awal), judul, draf=draf.tawaran())
    form = kelas(request.POST, request.FILES, akun=request.user)
    if (jawaban := draf.jawab(form)) is not None:
        return jawaban
    if not form.is_valid():
        return _halaman_form(request, form, judul, status=422)
    try:
        tindakan = susun(form, simpan_berkas(form, judul, request.user))
    except KesalahanAturan as galat:
        form.add_error(None, galat.pesan)
        return _halaman_form(request, form, judul, status=422)
    draf.buang()
    return redirect("pegawai:tindakan-detail", kode=tindakan.kode)


def _terpilih(request: HttpRequest) -> Sequence[str]:
    """The numbers of the people selected on the employee list, by name; only those in scope."""
    try:
        return [*get_pilihan(request.user, request.POST).values_list("pegawai__nip", flat=True)]
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
        return []


def _halaman_form(
    request: HttpRequest, form: MassalForm, judul: str, *, status: int = 200, draf: Any = None
) -> HttpResponse:
    konteks = {
        "form": form,
        "judul": judul,
        "remah": _remah(),
        "draf": draf,
        "url": request.path,
        "url_batal": reverse("pegawai:tindakan-list"),
    }
    return render(request, "pegawai/tindakan/susun.html", konteks, status=status)


def _halaman(
    request: HttpRequest, tindakan: TindakanKepegawaian, alasan: AlasanForm, status: int = 200
) -> HttpResponse:
    konteks = _konteks(tindakan) | {"boleh_tulis": izin.punya(request.user, permissions.RIWAYAT_TULIS)}
    nomor = request.GET.get("page")
    if tindakan.status == StatusTindakan.DISUSUN and tindakan.jenis in MODEL:
        rencana = rencanakan(tindakan)
        umum = rencana.umum
        konteks |= {
            "rencana": rencana,
            "halaman": Paginator(rencana.boleh, BARIS_PER_HALAMAN).get_page(nomor),
            "dilewati": rencana.dilewati,
            "umum": tampilan.daftar_temuan(umum),
            "khusus": [
                (baris, sisa)
                for baris in rencana.boleh
                if (sisa := [t for t in baris.temuan if t not in umum])
            ],
            "alasan": alasan if rencana.perlu_alasan else None,
        }  # fmt: skip
    else:
        orang = batal.list_pegawai(tindakan)
        konteks |= {"halaman": Paginator(orang, BARIS_PER_HALAMAN).get_page(nomor)}
    return render(request, "pegawai/tindakan/detail.html", konteks, status=status)


def _konteks(tindakan: TindakanKepegawaian) -> dict[str, Any]:
    alamat = reverse("pegawai:tindakan-detail", args=[tindakan.kode])
    tugas = tindakan.tugas
    return {
        "tindakan": tindakan,
        "tugas": tugas,
        "is_sedang": tugas is not None and not tugas.is_berakhir,
        "alamat": alamat,
        "gaya_status": GAYA_STATUS[tindakan.status],
        "remah": [*_remah(), (tindakan.judul, alamat)],
        "butir": _butir(tindakan),
        "diakhiri": [satu["pesan"] for satu in tindakan.ringkasan.get("diakhiri", ())],
        "lalu_dilewati": tindakan.ringkasan.get("dilewati", ()),
    }


def _butir(tindakan: TindakanKepegawaian) -> Any:
    sk = [tindakan.sk_nomor, penulisan.tanggal(tindakan.sk_tanggal) if tindakan.sk_tanggal else ""]
    dokumen = tindakan.dokumen
    berkas = (
        [Butir("Berkas SK", dokumen.judul, reverse("dokumen:buka", args=[dokumen.kode]))] if dokumen else []
    )
    return [
        Butir("TMT", penulisan.tanggal(tindakan.tmt)),
        *(Butir(label, nilai) for label, nilai in get_tujuan(tindakan)),
        Butir("SK", ", ".join(filter(None, [*sk, tindakan.sk_pejabat]))),
        *berkas,
        Butir("Disusun oleh", str(tindakan.oleh or "Sistem")),
        *([Butir("Alasan pembatalan", tindakan.alasan_pembatalan)] if tindakan.alasan_pembatalan else []),
    ]  # fmt: skip


def _ambil(request: HttpRequest, kode: UUID) -> TindakanKepegawaian:
    return get_object_or_404(list_tindakan(request.user), kode=kode)


def _remah() -> Any:
    return [("Mutasi", reverse("pegawai:tindakan-list"))]

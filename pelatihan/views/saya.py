"""The employee's own classes and certificates, on the phone as at the desk."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from pegawai.domain.kesalahan import KesalahanAturan
from pelatihan import permissions
from pelatihan.domain.evaluasi import PERILAKU, REAKSI
from pelatihan.forms.kelas import AlasanForm, EvaluasiForm
from pelatihan.models import Peserta
from pelatihan.selectors.kelas import list_mengajar, list_perilaku, list_saya
from pelatihan.selectors.sertifikat import list_sertifikat
from pelatihan.services import evaluasi as layanan
from pelatihan.services import peserta as alur
from pelatihan.views.kelas import FORMULIR
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi


@require_safe
@require_izin(permissions.KELAS)
def list(request: HttpRequest) -> HttpResponse:
    """My classes, what is to be filled in, my certificates; classes that I teach."""
    konteks = {
        "peserta": list_saya(request.user),
        "sertifikat": list_sertifikat(request.user).filter(pegawai__akun=request.user.pk),
        "mengajar": list_mengajar(request.user),
        "aksi": [
            Aksi("Kelas yang dibuka", reverse("pelatihan:kelas-list") + "?status=dibuka", "calendar-days"),
            Aksi("Unggah sertifikat", reverse("pelatihan:sertifikat-unggah"), "arrow-up-tray"),
        ],
    }  # fmt: skip
    return render(request, "pelatihan/saya/list.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.KELAS)
def evaluasi(request: HttpRequest, kode: UUID) -> HttpResponse:
    """What I think of the class."""
    peserta = _milik(request, kode)
    return _isi(request, peserta, REAKSI, layanan.isi_reaksi, "pelatihan:saya-list", "Evaluasi pelatihan")


@require_http_methods(FORMULIR)
@require_izin(permissions.KELAS)
def mundur(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Withdraw; who waits takes the seat."""
    peserta = _milik(request, kode)
    form = AlasanForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            alur.mundur(peserta=peserta, alasan=form.cleaned_data["alasan"], oleh=request.user)
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Anda mengundurkan diri dari {peserta.kelas}.")
            return redirect("pelatihan:saya-list")
    konteks = {
        "form": form, "judul": "Mengundurkan diri", "keterangan": str(peserta.kelas),
        "remah": [("Pelatihan saya", reverse("pelatihan:saya-list"))], "tombol": "Mundur",
        "url_batal": reverse("pelatihan:saya-list"),
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)


@require_safe
@require_izin(permissions.PERILAKU)
def tim_perilaku(request: HttpRequest) -> HttpResponse:
    """Those of my units who passed three months ago or more and are not judged yet."""
    konteks = {"daftar": list_perilaku(request.user, timezone.localdate())}
    return render(request, "pelatihan/tim/perilaku.html", konteks)


@require_http_methods(FORMULIR)
@require_izin(permissions.PERILAKU)
def perilaku(request: HttpRequest, kode: UUID) -> HttpResponse:
    """What the supervisor sees at work."""
    semua = Peserta.objects.all().terlihat_oleh(request.user).select_related("kelas__pelatihan", "pegawai")
    peserta = get_object_or_404(semua, kode=kode)
    judul = f"Penerapan oleh {peserta.pegawai.nama_lengkap}"
    return _isi(request, peserta, PERILAKU, layanan.isi_perilaku, "pelatihan:tim-perilaku", judul)


def _milik(request: HttpRequest, kode: UUID) -> Peserta:
    semua = Peserta.objects.filter(pegawai__akun=request.user.pk).select_related(
        "kelas__pelatihan", "pegawai"
    )
    return get_object_or_404(semua, kode=kode)


def _isi(
    request: HttpRequest, peserta: Peserta, tingkat: int, simpan: object, kembali: str, judul: str
) -> HttpResponse:
    form = EvaluasiForm(request.POST or None, tingkat=tingkat)
    if request.method == "POST" and form.is_valid():
        try:
            simpan(  # type: ignore[operator]
                peserta=peserta, skor=form.skor, catatan=form.cleaned_data["catatan"], oleh=request.user
            )
        except KesalahanAturan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, "Evaluasi disimpan. Terima kasih.")
            return redirect(kembali)
    konteks = {
        "form": form, "judul": judul, "keterangan": str(peserta.kelas), "tombol": "Kirim",
        "remah": [], "url_batal": reverse(kembali),
    }  # fmt: skip
    return render(request, "pelatihan/form.html", konteks, status=422 if form.errors else 200)

"""Steps of a class: opened, begun, ended, called off; letters, scores, certificates."""

from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from pegawai.domain.kesalahan import KesalahanAturan
from pelatihan import permissions
from pelatihan.domain.kelas import StatusKelas
from pelatihan.forms.kelas import AlasanForm, PejabatTanggalForm
from pelatihan.selectors.kelas import list_peserta
from pelatihan.services import hasil as layanan_hasil
from pelatihan.services import kelas as layanan
from pelatihan.services import sertifikat, undangan
from pelatihan.views.kelas import FORMULIR, ambil, remah_kelas
from pelatihan.views.kelas_tampilan import jalankan_form
from serang_asn.inti.izin import periksa, require_izin

PINDAH = {"buka": StatusKelas.DIBUKA, "mulai": StatusKelas.BERJALAN}


@require_POST
@require_izin(permissions.KELOLA)
def langkah(request: HttpRequest, kode: UUID, apa: str) -> HttpResponse:
    """Open, begin or end a class."""
    kelas = ambil(request, kode)
    if apa not in {*PINDAH, "tutup"}:
        raise Http404
    try:
        if apa == "tutup":
            n = layanan_hasil.tutup(kelas=kelas, oleh=request.user)
            pesan = f"Kelas ditutup: {n['lulus']} lulus, {n['tidak_lulus']} tidak lulus."
        else:
            kini = layanan.pindah(kelas=kelas, ke=PINDAH[apa], oleh=request.user)
            pesan = f"Status kelas: {kini.get_status_display()}."
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, pesan)
    return redirect(kelas)


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def batal(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Call a class off, with a reason."""
    kelas = ambil(request, kode)
    form = AlasanForm(request.POST or None)

    def simpan() -> str:
        layanan.batalkan(kelas=kelas, alasan=form.cleaned_data["alasan"], oleh=request.user)
        return "Kelas dibatalkan; pesertanya diberi tahu."

    return jalankan_form(
        request, form, kelas, simpan, "Batalkan kelas", remah_kelas(kelas), tombol="Batalkan kelas"
    )


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def undang(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Sign the letter that calls all who are approved and not yet called."""
    kelas = ambil(request, kode)
    form = PejabatTanggalForm(request.POST or None)

    def simpan() -> str:
        surat = undangan.terbitkan(kelas=kelas, oleh=request.user, **form.cleaned_data)
        return f"Undangan nomor {surat.nomor} terbit; pesertanya diberi tahu."

    return jalankan_form(
        request, form, kelas, simpan, "Terbitkan undangan", remah_kelas(kelas), tombol="Tanda tangani"
    )


@require_http_methods(FORMULIR)
@require_izin(permissions.KELOLA)
def terbit_sertifikat(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Number and sign certificates for all who passed, as a task."""
    kelas = ambil(request, kode)
    form = PejabatTanggalForm(request.POST or None)

    def simpan() -> str:
        sertifikat.terbitkan(kelas=kelas, oleh=request.user, **form.cleaned_data)
        return "Sertifikat diberi nomor dan sedang ditandatangani; pemiliknya diberi tahu setelah terbit."

    return jalankan_form(
        request, form, kelas, simpan, "Terbitkan sertifikat", remah_kelas(kelas), tombol="Tanda tangani"
    )


@require_http_methods(FORMULIR)
@require_izin(permissions.KELAS)
def nilai(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Scores before and after, by whoever runs the class."""
    kelas = ambil(request, kode)
    if not permissions.can_mengajar(request.user, kelas):
        periksa(request.user, permissions.KELOLA)
    peserta = [satu for satu in list_peserta(kelas, request.user) if satu.status in layanan_hasil.BERNILAI]
    galat = ""
    if request.method == "POST":
        try:
            isian = {
                satu.pk: (_baca(request, f"awal_{satu.pk}"), _baca(request, f"akhir_{satu.pk}"))
                for satu in peserta
            }
            n = layanan_hasil.isi_nilai(kelas=kelas, nilai=isian, oleh=request.user)
        except (KesalahanAturan, InvalidOperation) as salah:
            galat = getattr(salah, "pesan", "Nilai ditulis dengan angka 0 sampai 100, misalnya 82,5.")
        else:
            messages.success(request, f"Nilai {n} peserta disimpan.")
            return redirect(kelas)
    konteks = {"kelas": kelas, "peserta": peserta, "galat": galat, "remah": remah_kelas(kelas)}
    return render(request, "pelatihan/kelas/nilai.html", konteks, status=422 if galat else 200)


def _baca(request: HttpRequest, nama: str) -> Any:
    teks = request.POST.get(nama, "").strip().replace(",", ".")
    if not teks:
        return None
    angka = Decimal(teks)
    if not angka.is_finite() or not 0 <= angka <= 100:
        raise InvalidOperation
    return angka.quantize(Decimal("0.01"))

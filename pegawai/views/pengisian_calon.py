"""Pages of candidates: who could be one, the shortlist, side by side on screen, paper and spreadsheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pengisian.banding import TERBATAS
from pegawai.domain.pengisian.syarat import MENYUSUL
from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.forms.pengisian import SaringanCalonForm
from pegawai.models import Pegawai
from pegawai.models.kelayakan import LABEL_HASIL
from pegawai.selectors import pengisian as baca
from pegawai.services import pengisian as layanan
from pegawai.tables.kelayakan import GAYA_HASIL
from pegawai.views import pengisian_tampilan as tampilan
from pegawai.views.kelayakan_tampilan import ButirSyarat
from serang_asn.inti import penulisan
from serang_asn.inti.ekspor import jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.pdf import jawab_pdf, susun_pdf

PER_HALAMAN = 25
GAYA_CETAK = ("css/pdf/pengisian.css",)


@dataclass(frozen=True, slots=True)
class BarisCalon:
    """One person of the longlist as the page draws it. alasan: conditions that are not met or not known."""

    calon: baca.CalonPanjang
    label: str
    gaya: str
    alasan: Sequence[ButirSyarat]
    terpenuhi: int


@require_safe
@require_izin(permissions.PENGISIAN_SUSUN)
def cari(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Who holds rank, degree and post that fit, and why each fits or not."""
    berkas = baca.get_berkas(request.user, kode)
    if not berkas.pengisian.is_terbuka:
        return redirect(berkas.pengisian)
    saringan = SaringanCalonForm(request.GET, request.user)
    isi = saringan.isi
    daftar, jumlah = baca.list_calon(
        request.user,
        berkas,
        baca.SaringanCalon(
            nama=isi.get("q", ""),
            unit=saringan.unit,
            hasil=isi.get("hasil", ""),
            is_luas=isi.get("luas", False),
        ),
    )
    halaman = Paginator(daftar, PER_HALAMAN).get_page(request.GET.get("page"))
    konteks = {
        "berkas": berkas,
        "saringan": saringan,
        "halaman": halaman,
        "baris": [_baris(satu) for satu in halaman],
        "jumlah": jumlah,
        "batas": baca.BATAS_CALON if jumlah > baca.BATAS_CALON else 0,
        "remah": tampilan.remah(berkas),
    }
    return render(request, "pegawai/pengisian/calon.html", konteks)


@require_POST
@require_izin(permissions.PENGISIAN_SUSUN)
def pilih(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Put the people checked on the shortlist."""
    berkas = baca.get_berkas(request.user, kode)
    try:
        daftar = [UUID(satu) for satu in request.POST.getlist("kode")]
    except ValueError as galat:
        raise Http404 from galat
    orang = [*Pegawai.objects.all().terlihat_oleh(request.user).filter(kode__in=daftar)]
    if not orang:
        messages.error(request, "Centang paling sedikit satu pegawai.")
        return redirect("pegawai:pengisian-calon", kode=kode)
    try:
        baru = layanan.tambah_calon(pengisian=berkas.pengisian, pegawai=orang, oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, f"{baru} calon ditambahkan.")
    return redirect(berkas.pengisian)


@require_POST
@require_izin(permissions.PENGISIAN_SUSUN)
def keluarkan(request: HttpRequest, kode: UUID, pegawai: UUID) -> HttpResponse:
    """Take one person off the shortlist."""
    berkas = baca.get_berkas(request.user, kode)
    orang = get_object_or_404(Pegawai, pk__in=[satu.pegawai_id for satu in berkas.calon], kode=pegawai)
    try:
        layanan.keluarkan_calon(pengisian=berkas.pengisian, pegawai=orang, oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, f"{orang.nama_lengkap} dikeluarkan dari daftar calon.")
    return redirect(berkas.pengisian)


@require_safe
@require_izin(permissions.PENGISIAN_LIHAT)
def bandingkan(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The candidates side by side; of a decided dossier as they were on that day."""
    berkas = baca.get_berkas(request.user, kode)
    if not berkas.calon:
        return redirect(berkas.pengisian)
    banding = tampilan.perbandingan(request.user, berkas)
    konteks = {
        "berkas": berkas,
        "banding": banding,
        "calon": tampilan.daftar_calon(berkas, banding),
        "keterangan": _kalimat(berkas, banding.pada),
        "remah": tampilan.remah(berkas),
        "aksi": [
            Aksi(label, reverse("pegawai:pengisian-ekspor", args=[kode, bentuk]), "arrow-down-tray")
            for bentuk, label in (("xlsx", "Unduh XLSX"), ("pdf", "Berkas rapat (PDF)"))
        ],
    }
    return render(request, "pegawai/pengisian/bandingkan.html", konteks)


@require_safe
@require_izin(permissions.PENGISIAN_LIHAT)
def ekspor(request: HttpRequest, kode: UUID, bentuk: str) -> HttpResponseBase:
    """The same comparison as a file."""
    if bentuk not in BENTUK:
        raise Http404("Bentuk berkas tidak dikenal.")
    berkas = baca.get_berkas(request.user, kode)
    return BENTUK[bentuk](request, berkas)


def _baris(satu: baca.CalonPanjang) -> BarisCalon:
    semua = satu.hasil.syarat
    alasan = [_butir(s) for s in semua if s.hasil is not HasilSyarat.TERPENUHI]
    simpulan = satu.hasil.wajib.hasil
    return BarisCalon(satu, LABEL_HASIL[simpulan], GAYA_HASIL[simpulan], alasan, len(semua) - len(alasan))


def _butir(satu: Syarat) -> ButirSyarat:
    kalimat = TERBATAS if satu.sensitif else satu.keterangan
    return ButirSyarat(satu.hasil, kalimat, satu.dasar, "", "menyusul" if satu.kode in MENYUSUL else "")


def _kalimat(berkas: baca.Berkas, pada: str) -> str:
    hari = penulisan.tanggal(date.fromisoformat(pada))
    awal = "Keadaan saat diputuskan" if berkas.keputusan else "Keadaan hari ini"
    return f"{berkas.pengisian.jabatan.nama}, {berkas.pengisian.unit.nama}. {awal}, {hari}."


def _nama(berkas: baca.Berkas) -> str:
    return f"pengisian-{berkas.pengisian.unit.kode}-{berkas.pada.isoformat()}".lower()


def _xlsx(request: HttpRequest, berkas: baca.Berkas) -> HttpResponseBase:
    banding = tampilan.perbandingan(request.user, berkas)
    kepala, baris = baca.susun_lembar(banding)
    judul = ("Perbandingan calon", _kalimat(berkas, banding.pada))
    return jawab_xlsx(_nama(berkas), kepala, baris, lembar="Perbandingan", judul=judul)


def _pdf(request: HttpRequest, berkas: baca.Berkas) -> HttpResponseBase:
    banding = tampilan.perbandingan(request.user, berkas)
    konteks = tampilan.konteks(request, berkas) | {
        "banding": banding, "kalimat": _kalimat(berkas, banding.pada), "dicetak_pada": timezone.now(),
    }  # fmt: skip
    return jawab_pdf(_nama(berkas), susun_pdf("pegawai/pengisian/cetak.html", konteks, gaya=GAYA_CETAK))


BENTUK: dict[str, Callable[[HttpRequest, baca.Berkas], HttpResponseBase]] = {"xlsx": _xlsx, "pdf": _pdf}

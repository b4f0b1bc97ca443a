"""The bezetting report of a unit: page, spreadsheet, PDF. The whole question is in the address."""

from collections.abc import Callable
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.models import UnitKerja
from pegawai.selectors.bezetting import KEPALA_LEMBAR, Bezetting, get_bezetting, susun_lembar
from pegawai.views.tanggal import akhiran, baca_pada
from serang_asn.inti.ekspor import jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.pdf import jawab_pdf, susun_pdf
from serang_asn.inti.penulisan import tanggal

HANYA = "unit"
GAYA_CETAK = ("css/pdf/bezetting.css",)


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def lihat(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The report on screen."""
    laporan = _laporan(request, kode)
    konteks = {
        "laporan": laporan,
        "unit": laporan.unit,
        "keterangan": f"{laporan.kalimat}, keadaan pada {tanggal(laporan.pada)}",
        "aksi": _aksi(request, laporan),
        "remah": [
            ("Organisasi", reverse("pegawai:organisasi-list") + akhiran(laporan.pada)),
            (laporan.unit.nama, laporan.unit.get_absolute_url() + akhiran(laporan.pada)),
        ],
    }
    return render(request, "pegawai/bezetting/lihat.html", konteks)


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def ekspor(request: HttpRequest, kode: UUID, bentuk: str) -> HttpResponseBase:
    """The same report as a file."""
    laporan = _laporan(request, kode)
    if bentuk not in BENTUK:
        raise Http404("Bentuk berkas tidak dikenal.")
    return BENTUK[bentuk](laporan, f"bezetting-{laporan.unit.kode}-{laporan.pada.isoformat()}".lower())


def _laporan(request: HttpRequest, kode: UUID) -> Bezetting:
    unit = get_object_or_404(UnitKerja.objects.terlihat_oleh(request.user), publik_id=kode)
    return get_bezetting(unit, baca_pada(request), is_semua=request.GET.get("cakupan") != HANYA)


def _aksi(request: HttpRequest, laporan: Bezetting) -> tuple[Aksi, ...]:
    tanya = request.GET.urlencode()
    return tuple(
        Aksi(
            label,
            reverse("pegawai:bezetting-ekspor", args=[laporan.unit.publik_id, bentuk])
            + (f"?{tanya}" if tanya else ""),
            "arrow-down-tray",
        )
        for bentuk, label in (("xlsx", "Unduh XLSX"), ("pdf", "Unduh PDF"))
    )


def _judul(laporan: Bezetting) -> tuple[str, str]:
    return (f"Bezetting {laporan.unit.nama}", f"{laporan.kalimat}, keadaan pada {tanggal(laporan.pada)}")


def _xlsx(laporan: Bezetting, nama: str) -> HttpResponseBase:
    return jawab_xlsx(nama, KEPALA_LEMBAR, susun_lembar(laporan), lembar="Bezetting", judul=_judul(laporan))


def _pdf(laporan: Bezetting, nama: str) -> HttpResponseBase:
    judul, kalimat = _judul(laporan)
    konteks = {"laporan": laporan, "judul": judul, "kalimat": kalimat, "dicetak_pada": timezone.now()}
    return jawab_pdf(nama, susun_pdf("pegawai/bezetting/cetak.html", konteks, gaya=GAYA_CETAK))


BENTUK: dict[str, Callable[[Bezetting, str], HttpResponseBase]] = {"xlsx": _xlsx, "pdf": _pdf}

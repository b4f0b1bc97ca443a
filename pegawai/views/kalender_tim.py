"""The calendar of a team: a month, who is away on which day, and what waits for the head."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pegawai import permissions
from pegawai.domain.hari_kerja import is_hari_kerja
from pegawai.domain.jumlah import TanggalTidakSah, tanggal_dari
from pegawai.domain.kalender import BulanTidakSah, baca_bulan, minggu_bulan
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.periode import tambah_bulan
from pegawai.selectors import kalender_tim as baca
from pegawai.selectors.usulan import ambil_usulan, get_judul, list_menunggu
from pegawai.services import usulan as layanan
from pegawai.views import usulan_tampilan as tampilan
from serang_asn.inti import penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.web.galat import PermintaanDitolak

BARIS_PER_HALAMAN = 50
TERBANYAK = 20
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


@require_safe
@require_izin(permissions.KALENDER_TIM)
def lihat(request: HttpRequest) -> HttpResponse:
    """One month of the reader's team; `hari` narrows the table to one day."""
    kini = timezone.localdate()
    awal = _bulan(request, kini)
    minggu = minggu_bulan(awal)
    acara = baca.list_acara(request.user, minggu[0][0], minggu[-1][-1], kini)
    libur = baca.nama_libur(minggu[0][0], tambah_bulan(awal, 2))
    hari = _hari(request)
    batas = tambah_bulan(awal, 1)
    terpilih = [
        satu for satu in acara if (satu.is_pada(hari) if hari else satu.mulai < batas and satu.selesai > awal)
    ]
    konteks = {
        "awal": awal,
        "judul_bulan": penulisan.tanggal(awal).split(" ", 1)[1],
        "hari_ini": kini,
        "hari": hari,
        "nama_hari": [(nama, nama[:3]) for nama in HARI],
        "minggu": [[_sel(satu, awal, acara, libur) for satu in tujuh] for tujuh in minggu],
        "sebelum": f"?bulan={tambah_bulan(awal, -1):%Y-%m}",
        "sesudah": f"?bulan={batas:%Y-%m}",
        "halaman": Paginator(terpilih, BARIS_PER_HALAMAN).get_page(request.GET.get("page")),
        "menunggu": [(satu, get_judul(satu)) for satu in list_menunggu(request.user)[:TERBANYAK]],
    }
    return render(request, "pegawai/kalender_tim/lihat.html", konteks)


@require_POST
@require_izin(permissions.KALENDER_TIM)
def setujui(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Approve one proposal that waits for the reader, in one tap."""
    satu = get_object_or_404(ambil_usulan(request.user), kode=kode)
    try:
        layanan.setujui(usulan=satu, urut=tampilan.urut(request), oleh=request.user)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(
            request,
            f"{get_judul(satu)} {satu.pegawai.nama} disetujui. Keliru? Minta petugas BKPSDM mengembalikan "
            "usulan itu sebelum dicatat ke riwayat.",
        )
    return redirect(reverse("pegawai:kalender_tim-lihat"))


def _bulan(request: HttpRequest, kini: date) -> date:
    teks = request.GET.get("bulan", "").strip()
    try:
        return baca_bulan(teks) if teks else kini.replace(day=1)
    except BulanTidakSah as galat:
        raise PermintaanDitolak(galat.pesan) from galat


def _hari(request: HttpRequest) -> date | None:
    teks = request.GET.get("hari", "").strip()
    try:
        return tanggal_dari(teks) if teks else None
    except TanggalTidakSah as galat:
        raise PermintaanDitolak(galat.pesan) from galat


def _sel(hari: date, awal: date, acara: Sequence[baca.Acara], libur: Mapping[date, str]) -> dict[str, Any]:
    jumlah = len({satu.pegawai.pk for satu in acara if satu.is_pada(hari)})
    return {
        "hari": hari,
        "di_bulan": hari.month == awal.month,
        "libur": libur.get(hari, ""),
        "tutup": not is_hari_kerja(hari, libur),
        "jumlah": jumlah,
        "url": f"?bulan={awal:%Y-%m}&hari={hari.isoformat()}#daftar",
    }

"""The calendar: a month or a list of what falls due, and the feed that calendar programs read."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.filters.kalender import SaringanKalender
from pegawai.selectors import kalender as baca
from pegawai.selectors import umpan_kalender
from pegawai.services import kalender as layanan
from pegawai.tables.kalender import TabelKalender
from serang_asn.inti import ikalender, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Tab

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
PEMBUAT = "-//Pemerintah Kota Serang//SIASN//ID"
DETIK_TEMBOLOK = 900


@dataclass(frozen=True, slots=True)
class HariKalender:
    """One day of the month. isi: (kind, number, address of its list)."""

    tanggal: date
    nama: str
    isi: tuple[tuple[str, int, str], ...]
    is_kini: bool


@require_safe
@require_izin(permissions.LAYANAN)
def lihat(request: HttpRequest) -> HttpResponse:
    """A month as days with numbers, or as a list of everything in it."""
    saringan = SaringanKalender(request.GET, request.user)
    is_daftar = request.GET.get("tampilan") == "daftar"
    konteks: dict[str, Any] = {
        "saringan": saringan,
        "judul": penulisan.tanggal(saringan.hari) if saringan.hari else _bulan(saringan.bulan),
        "tab": [
            Tab("Bulan", _kueri(saringan), not is_daftar, None, "bulan"),
            Tab("Daftar", _kueri(saringan, tampilan="daftar"), is_daftar, None, "daftar"),
        ],
        "sebelum": _langkah(saringan, -1, is_daftar=is_daftar),
        "sesudah": _langkah(saringan, 1, is_daftar=is_daftar),
        "aksi": [Aksi("Langganan kalender", reverse("pegawai:kalender-umpan"), "rss")],
        "remah": _remah()[:1],
    }
    if is_daftar:
        tabel = TabelKalender(baca.list_acara(request.user, saringan.saring()))
        RequestConfig(request, paginate={"per_page": 50}).configure(tabel)
        konteks["tabel"] = tabel
    else:
        konteks |= _isi_bulan(request.user, saringan)
    return render(request, "pegawai/kalender/lihat.html", konteks)


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.LAYANAN)
def umpan(request: HttpRequest) -> HttpResponse:
    """Make or withdraw the address of the feed; a new one is shown this once."""
    alamat = ""
    if request.method == "POST":
        if request.POST.get("apa") == "cabut":
            layanan.cabut(akun=request.user)
            return redirect("pegawai:kalender-umpan")
        alamat = settings.ALAMAT_SITUS + reverse(
            "pegawai:kalender-ics", args=[layanan.buat(akun=request.user)]
        )
    konteks = {
        "umpan": umpan_kalender.get_umpan_akun(request.user),
        "alamat": alamat,
        "remah": _remah(),
    }
    respons = render(request, "pegawai/kalender/umpan.html", konteks)
    respons["Cache-Control"] = "no-store"
    return respons


@require_safe
@login_not_required
def ics(request: HttpRequest, token: str) -> HttpResponse:
    """The feed, for whoever knows its address; it says no more than its account may see today."""
    satu = umpan_kalender.get_umpan(layanan.sidik(token))
    if satu is None:
        raise Http404
    layanan.catat_pembacaan(umpan=satu)
    acara = umpan_kalender.list_acara_umpan(satu.akun)
    isi = ikalender.tulis("SIASN Kota Serang", acara, pembuat=PEMBUAT, pada=timezone.now())
    return HttpResponse(
        isi,
        content_type=ikalender.JENIS_BERKAS,
        headers={"Cache-Control": f"private, max-age={DETIK_TEMBOLOK}", "X-Robots-Tag": "noindex"},
    )


def _isi_bulan(akun: Any, saringan: SaringanKalender) -> dict[str, Any]:
    bulan, kini = saringan.bulan, timezone.localdate()
    saringan.hari = None
    per_hari = baca.count_per_hari(akun, saringan.saring())
    panjang = calendar.monthrange(bulan.year, bulan.month)[1]
    hari = [bulan + timedelta(days=n) for n in range(panjang)]
    return {
        "geser": bulan.weekday() + 1,
        "nama_hari": HARI,
        "hari": [
            HariKalender(
                satu, HARI[satu.weekday()], _isi_hari(saringan, satu, per_hari.get(satu, {})), satu == kini
            )
            for satu in hari
        ],
        "is_kosong": not per_hari,
    }


def _isi_hari(
    saringan: SaringanKalender, hari: date, jumlah: dict[str, int]
) -> tuple[tuple[str, int, str], ...]:
    return tuple(
        (baca.JENIS[kode], n, _kueri(saringan, tampilan="daftar", hari=hari.isoformat(), jenis=kode))
        for kode, n in jumlah.items()
    )


def _langkah(saringan: SaringanKalender, arah: int, *, is_daftar: bool) -> tuple[str, str]:
    """Return (name, address) of the month before or after."""
    bulan = (saringan.bulan + timedelta(days=31)) if arah > 0 else (saringan.bulan - timedelta(days=1))
    bulan = bulan.replace(day=1)
    lain = {"tampilan": "daftar"} if is_daftar else {}
    return _bulan(bulan), _kueri(saringan, bulan=f"{bulan:%Y-%m}", **lain)


def _kueri(saringan: SaringanKalender, **ganti: str) -> str:
    isi = {
        "bulan": f"{saringan.bulan:%Y-%m}",
        "jenis": saringan.jenis,
        "unit": saringan.data.get("unit", ""),
    } | ganti
    return f"?{urlencode({nama: nilai for nama, nilai in isi.items() if nilai})}"


def _bulan(hari: date) -> str:
    return penulisan.tanggal(hari).partition(" ")[2]


def _remah() -> list[tuple[str, str]]:
    return [
        ("Layanan", reverse("pegawai:usulan-list")),
        ("Kalender", reverse("pegawai:kalender-lihat")),
    ]

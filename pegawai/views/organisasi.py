"""Pages of the organisation: the tree with counts, one unit."""

from datetime import date
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.models import UnitKerja
from pegawai.selectors import organisasi
from pegawai.views.tanggal import akhiran, baca_pada
from serang_asn.inti import lingkup, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Butir


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def bagan(request: HttpRequest) -> HttpResponse:
    """The tree of units on a day, each with the employees of its subtree."""
    pada = baca_pada(request)
    akar = organisasi.get_bagan(request.user, pada)
    jumlah = penulisan.angka(sum(satu.jumlah for satu in akar))
    konteks = {
        "pada": pada,
        "akar": akar,
        "akhiran": akhiran(pada),
        "keterangan": f"{jumlah} pegawai dalam lingkup Anda pada {penulisan.tanggal(pada)}",
    }
    return render(request, "pegawai/organisasi/list.html", konteks)


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def detail(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One unit on a day: head, posts needed and filled, units below."""
    unit = get_object_or_404(
        UnitKerja.objects.terlihat_oleh(request.user).select_related(
            "wilayah", "penerus", "pengelola_kepegawaian"
        ),
        publik_id=kode,
    )
    pada = baca_pada(request)
    rincian = organisasi.get_rincian(request.user, unit, pada)
    butir = (
        Butir("Jenis", unit.get_jenis_display()),
        Butir("Kode", unit.kode),
        Butir("Wilayah", unit.wilayah or ""),
        Butir("Alamat", unit.alamat),
        Butir("Pengelola kepegawaian", unit.pengelola_kepegawaian or "OPD sendiri"),
    )
    url_pegawai = (
        f"{reverse('pegawai:pegawai-list')}?{urlencode({'unit': unit.kode, 'pada': pada.isoformat()})}"
    )
    konteks = {
        "unit": unit,
        "rincian": rincian,
        "butir": butir,
        "akhiran": akhiran(pada),
        "remah": _remah(request.user, rincian),
        "keterangan": f"Keadaan pada {penulisan.tanggal(pada)}",
        "status": _status(unit, pada),
        "url_pegawai": url_pegawai,
        "aksi": (Aksi("Daftar pegawai", url_pegawai, "users", "utama"),),
    }
    return render(request, "pegawai/organisasi/detail.html", konteks)


def _remah(akun: Any, rincian: organisasi.RincianUnit) -> list[tuple[str, str]]:
    """The tree, then the units above that the reader may open."""
    jalur = lingkup.untuk(akun)
    terbuka = [
        satu for satu in rincian.induk if jalur.seluruh_kota or satu.path.startswith(jalur.jalur or ("-",))
    ]
    return [
        ("Organisasi", reverse("pegawai:organisasi-list")),
        *((satu.nama, satu.get_absolute_url()) for satu in terbuka),
    ]


def _status(unit: UnitKerja, pada: date) -> str:
    """Why the unit is not in force on the day, or nothing."""
    if unit.berlaku_mulai > pada:
        return f"Mulai {penulisan.tanggal(unit.berlaku_mulai)}"
    if unit.berlaku_selesai and unit.berlaku_selesai <= pada:
        return f"Berakhir {penulisan.tanggal(unit.berlaku_selesai)}"
    return ""

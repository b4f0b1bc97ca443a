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
from pegawai.domain.periode import tambah_bulan
from pegawai.models import UnitKerja
from pegawai.registri import panel_unit
from pegawai.selectors import organisasi
from pegawai.selectors.bezetting import TAHUN_PENSIUN
from pegawai.views.tanggal import akhiran, baca_pada
from serang_asn.inti import izin, lingkup, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Butir, grafik

KELOLA = (
    ("reorganisasi-baru", "Bentuk unit di bawahnya"),
    ("reorganisasi-ubah", "Ubah nama atau jenis"),
    ("reorganisasi-pindah", "Pindahkan ke induk lain"),
    ("reorganisasi-gabung", "Gabungkan dengan unit lain"),
    ("reorganisasi-pecah", "Pecah menjadi beberapa unit"),
    ("reorganisasi-tutup", "Tutup unit"),
    ("organisasi-perbaiki", "Perbaiki data tanpa riwayat"),
)
"""What an officer may do with a unit: name of the address, words of the menu."""


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def bagan(request: HttpRequest) -> HttpResponse:
    """The tree of units on a day, each with the employees of its subtree and, for officers, what to do."""
    pada = baca_pada(request)
    akar = organisasi.get_bagan(request.user, pada)
    jumlah = penulisan.angka(sum(satu.jumlah for satu in akar))
    is_boleh = izin.punya(request.user, permissions.ORGANISASI_UBAH)
    konteks = {
        "pada": pada,
        "akar": akar,
        "akhiran": akhiran(pada),
        "is_boleh": is_boleh,
        "aksi": (Aksi("Perubahan organisasi", reverse("pegawai:reorganisasi-list"), "arrow-path"),)
        if is_boleh
        else (),
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
        Butir("Berlaku", penulisan.rentang(unit.berlaku_mulai, unit.berlaku_selesai)),
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
        "piramida": _piramida(rincian.komposisi),
        "pensiun": _pensiun(rincian, pada),
        "panel": _panel(request.user, unit, pada),
        "kelola": KELOLA if izin.punya(request.user, permissions.ORGANISASI_UBAH) else (),
        "aksi": _aksi(unit, pada, url_pegawai),
    }
    return render(request, "pegawai/organisasi/detail.html", konteks)


def _aksi(unit: UnitKerja, pada: date, url_pegawai: str) -> tuple[Aksi, ...]:
    ekor = akhiran(pada)
    return (
        Aksi("Daftar pegawai", url_pegawai, "users", "utama"),
        Aksi("Bagan", reverse("pegawai:bagan-lihat", args=[unit.publik_id]) + ekor, "rectangle-group"),
        Aksi("Bezetting", reverse("pegawai:bezetting-lihat", args=[unit.publik_id]) + ekor, "table-cells"),
        Aksi(
            "Formasi",
            reverse("pegawai:formasi-list", args=[unit.publik_id]) + ekor,
            "clipboard-document-list",
        ),
    )


def _piramida(komposisi: organisasi.Komposisi) -> grafik.Grafik | None:
    if not sum(komposisi.perempuan + komposisi.laki_laki):
        return None
    deret = {"Perempuan": komposisi.perempuan, "Laki-laki": komposisi.laki_laki}
    return grafik.piramida(
        "Usia pegawai, termasuk unit bawahan", komposisi.kelompok, deret, sumbu="Kelompok usia"
    )


def _pensiun(rincian: organisasi.RincianUnit, pada: date) -> list[tuple[int, int]]:
    """How many retire within one, two … five years."""
    batas = [(n, tambah_bulan(pada, 12 * n)) for n in TAHUN_PENSIUN]
    return [(n, sum(satu.tmt <= akhir for satu in rincian.pensiun)) for n, akhir in batas]


def _panel(akun: Any, unit: UnitKerja, pada: date) -> list[dict[str, Any]]:
    """What other apps show of a unit."""
    siap = [(satu, satu.siapkan(unit, pada, akun)) for satu in panel_unit if satu.boleh(akun)]
    return [
        {"judul": satu.judul, "template": satu.template, "unit": unit, **konteks}
        for satu, konteks in siap
        if konteks is not None
    ]


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

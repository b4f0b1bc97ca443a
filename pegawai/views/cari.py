"""The global search: suggestions while typing, and the full page of results."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from pegawai import permissions
from pegawai.domain.cari import baca_cari
from pegawai.models import Jabatan, UnitKerja
from pegawai.selectors.pencarian import HURUF_TERSEDIKIT, Orang, Pencarian, get_pencarian
from serang_asn.inti import izin, penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import HasilCari, KelompokHasil

BATAS_SARAN, BATAS_HALAMAN = 6, 25
PANJANG_NIP = 18


@never_cache
@require_safe
@require_izin(permissions.CARI)
@vary_on_headers("HX-Request")
def lihat(request: HttpRequest) -> HttpResponse:
    """People, units and jabatan; a whole NIP leads straight to its owner."""
    teks = request.GET.get("q", "").strip()[:200]
    is_saran = bool(request.htmx) and not request.htmx.boosted  # type: ignore[attr-defined]
    batas = BATAS_SARAN if is_saran else BATAS_HALAMAN
    hasil = get_pencarian(request.user, teks, timezone.localdate(), batas=batas)
    if not is_saran and len(hasil.orang) == 1 and _is_nip(teks):
        return _ke_pemilik(request, hasil.orang[0])
    konteks = {
        "q": teks,
        "kelompok": _kelompok(hasil, batas),
        "is_mirip": hasil.mirip and bool(hasil.orang),
        "is_pendek": len(teks) < HURUF_TERSEDIKIT,
        "url_daftar": _url_daftar(q=teks) if izin.punya(request.user, permissions.PEGAWAI_LIHAT) else "",
        "url_semua": f"{reverse('pegawai:cari-lihat')}?{urlencode({'q': teks})}",
    }
    return render(
        request, "_components/search_suggestions.html" if is_saran else "pegawai/cari/lihat.html", konteks
    )


def _ke_pemilik(request: HttpRequest, orang: Orang) -> HttpResponse:
    if orang.nip_terdahulu:
        messages.info(request, f"{_terdahulu(orang)} NIP sekarang {penulisan.nip(orang.pegawai.nip)}.")
    return redirect(orang.pegawai)


def _terdahulu(orang: Orang) -> str:
    return f"{penulisan.nip(orang.nip_terdahulu)} ialah NIP terdahulu pegawai ini."


def _is_nip(teks: str) -> bool:
    return [len(satu) for satu in baca_cari(teks).angka] == [PANJANG_NIP]


def _kelompok(hasil: Pencarian, batas: int) -> list[KelompokHasil]:
    """The groups in which something was found."""
    semua = {
        "Pegawai": tuple(map(_dari_orang, hasil.orang)),
        "Unit kerja": tuple(map(_dari_unit, hasil.unit)),
        "Jabatan": tuple(map(_dari_jabatan, hasil.jabatan)),
    }
    return [KelompokHasil(nama, isi, len(isi) == batas) for nama, isi in semua.items() if isi]


def _dari_orang(orang: Orang) -> HasilCari:
    keadaan = orang.keadaan
    if keadaan is None:
        rinci = ""
    elif keadaan.dihitung:
        rinci = " · ".join(str(satu) for satu in (keadaan.jabatan, keadaan.unit) if satu)
    else:
        rinci = keadaan.kedudukan.nama
    return HasilCari(
        label=orang.pegawai.nama_lengkap,
        keterangan=_terdahulu(orang) if orang.nip_terdahulu else rinci or "Belum ada riwayat",
        url=orang.pegawai.get_absolute_url(),
        ikon="user",
        kode=penulisan.nip(orang.pegawai.nip),
    )


def _dari_unit(unit: UnitKerja) -> HasilCari:
    return HasilCari(unit.nama, unit.get_jenis_display(), unit.get_absolute_url(), "building-office-2")


def _dari_jabatan(jabatan: Jabatan) -> HasilCari:
    url = _url_daftar(jabatan=jabatan.kode)
    return HasilCari(jabatan.nama, "Pegawai dengan jabatan ini", url, "briefcase")


def _url_daftar(**kueri: str) -> str:
    return f"{reverse('pegawai:pegawai-list')}?{urlencode(kueri)}"

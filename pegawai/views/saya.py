"""Pages of the employee's own data, for the phone first."""

from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.domain.syarat import HasilSyarat, Simpulan
from pegawai.models import Pegawai
from pegawai.selectors import saya as baca
from pegawai.selectors.beranda import get_diri
from pegawai.selectors.peristiwa import RIWAYAT_BIASA, list_peristiwa
from pegawai.selectors.rekam import get_keadaan, susun_bagian
from pegawai.selectors.usulan import get_judul
from pegawai.tables.usulan import GAYA_STATUS
from pegawai.views import rekam
from pegawai.views.kelayakan_tampilan import kartu_per_kelompok
from serang_asn.inti import penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi, Butir, Tempo

AKSES_PER_HALAMAN = 25
HARI_DEKAT = 90


def ambil_diri(request: HttpRequest) -> Pegawai:
    """Return the employee who uses this account, or answer 404."""
    diri = get_diri(request.user)
    if diri is None:
        raise Http404
    return diri


@require_safe
@require_izin(permissions.DATA_SAYA)
def utama(request: HttpRequest) -> HttpResponse:
    """State, due dates, what is lacking for the next promotion, leave, proposals."""
    diri, pada = ambil_diri(request), timezone.localdate()
    data = baca.get_data(diri, pada)
    pangkat = [kode for kode, jenis in data.jenis.items() if jenis.kelompok == baca.PANGKAT]
    kelompok = kartu_per_kelompok(
        diri, [data.jenis[kode] for kode in pangkat], [data.jawaban[kode] for kode in pangkat], pada,
        is_terbuka=True, is_berhak=True,
    )  # fmt: skip
    konteks = {
        "diri": diri,
        "aksi": (
            Aksi("Ajukan cuti", reverse("pegawai:usulan-baru", args=["cuti_tahunan"]), "calendar", "utama"),
            Aksi("Semua layanan", reverse("pegawai:usulan-pilih"), "plus"),
        ),
        "butir": rekam.butir_keadaan(get_keadaan(diri, pada)),
        "tempo": _tempo(data, pada),
        "kurang": _kurang(data, pangkat),
        "kartu": [satu for kelompok_ini in kelompok for satu in kelompok_ini.kartu],
        "saldo": _saldo(data, pada),
        "usulan": [(satu, get_judul(satu), GAYA_STATUS[satu.status]) for satu in data.usulan],
    }
    return render(request, "pegawai/saya/utama.html", konteks)


@require_safe
@require_izin(permissions.DATA_SAYA)
def catatan(request: HttpRequest) -> HttpResponse:
    """Every event on record, its document, and the way to ask for a correction."""
    diri = ambil_diri(request)
    sah = [satu for satu in list_peristiwa(diri, RIWAYAT_BIASA) if not satu.is_batal]
    konteks = {
        "remah": _remah(),
        "butir": rekam.butir_pribadi(diri),
        "bagian": [
            (satu, [(baris, rekam.url_dokumen(baris.dokumen)) for baris in satu.baris])
            for satu in susun_bagian(sah, RIWAYAT_BIASA)
        ],
    }
    return render(request, "pegawai/saya/catatan.html", konteks)


@require_safe
@require_izin(permissions.DATA_SAYA)
def akses(request: HttpRequest) -> HttpResponse:
    """Who read one's sensitive data, when and what for. Acuan: UU 27/2022 ps. 7."""
    diri = ambil_diri(request)
    halaman = Paginator(baca.list_akses_saya(diri), AKSES_PER_HALAMAN).get_page(request.GET.get("page"))
    konteks = {
        "remah": _remah(),
        "halaman": halaman,
        "baris": baca.dengan_peran([*halaman], diri),
    }
    return render(request, "pegawai/saya/akses.html", konteks)


def _tempo(data: baca.DataSaya, pada: date) -> list[Tempo]:
    daftar = [(data.jenis[kode], data.jawaban[kode]) for kode in baca.TEMPO if kode in data.jawaban]
    bertanggal = [
        (hasil.tanggal, jenis, hasil) for jenis, hasil in daftar if hasil.tanggal and hasil.tanggal >= pada
    ]
    return [
        Tempo(
            jenis.judul, hari, f"{penulisan.angka((hari - pada).days)} hari lagi",
            "waspada" if (hari - pada).days <= HARI_DEKAT else "netral",
            hasil.syarat[-1].keterangan, hasil.syarat[-1].dasar,
        )
        for hari, jenis, hasil in sorted(bertanggal, key=lambda satu: satu[0])
    ]  # fmt: skip


def _kurang(data: baca.DataSaya, pangkat: list[str]) -> list[str]:
    """What is not met for the promotion that lacks least, as sentences."""
    terbuka = [data.jawaban[kode] for kode in pangkat if data.jawaban[kode].hasil is not Simpulan.TIDAK]
    if not terbuka or any(satu.hasil is Simpulan.LAYAK for satu in terbuka):
        return []
    kurang = [[s for s in satu.syarat if s.hasil is not HasilSyarat.TERPENUHI] for satu in terbuka]
    return [satu.keterangan for satu in min(kurang, key=len)]


def _saldo(data: baca.DataSaya, pada: date) -> list[Butir]:
    saldo = data.saldo.saldo
    return [
        Butir(f"Sisa cuti tahunan {pada.year}", f"{penulisan.angka(saldo.sisa)} hari kerja"),
        Butir("Hak", f"{penulisan.angka(saldo.hak)} hari kerja"),
        Butir("Bawaan tahun lalu", f"{penulisan.angka(saldo.bawaan)} hari kerja"),
        Butir("Terpakai atau diusulkan", f"{penulisan.angka(saldo.terpakai)} hari kerja"),
    ]


def _remah() -> Any:
    return [("Data saya", reverse("pegawai:saya-utama"))]

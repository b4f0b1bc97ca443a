"""Pages of eligibility: the list by kind, one employee's with its conditions and "what if"."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe
from django_tables2 import RequestConfig

from pegawai import kelayakan, permissions
from pegawai.filters.kelayakan import SaringanKelayakan
from pegawai.forms.kelayakan import AndaianForm
from pegawai.registri import jenis_kelayakan, jenis_usulan
from pegawai.selectors import kelayakan as selektor
from pegawai.tables.kelayakan import KEPALA_BERKAS, TabelKelayakan, baris_berkas
from pegawai.views import rekam as tampilan_rekam
from pegawai.views.kelayakan_tampilan import kartu_per_kelompok, tautan_tahun, tautan_usul
from pegawai.views.tanggal import baca_pada
from serang_asn.inti import izin, lingkup
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.komponen.grafik import batang
from serang_asn.inti.models import Peran

BARIS_PER_HALAMAN = 50
TAHUN_KE_DEPAN = 10
PENSIUN, IP_ASN = "pensiun", "ip_asn"
EKSPOR = {"csv": jawab_csv, "xlsx": jawab_xlsx}


@require_safe
@require_izin(permissions.KELAYAKAN_LIHAT)
def list(request: HttpRequest) -> HttpResponseBase:
    """Kept answers of one kind within the reader's units; the whole question is in the address."""
    saringan = SaringanKelayakan(request.GET, request.user)
    jenis, daftar = saringan.jenis, saringan.daftar()
    if jawab := EKSPOR.get(request.GET.get("ekspor", "")):
        nama = f"kelayakan-{jenis.kode}-{timezone.localdate().isoformat()}"
        return jawab(nama, KEPALA_BERKAS, baris_berkas(daftar.order_by("tanggal", "pegawai__nip"), jenis))
    tabel = TabelKelayakan(daftar, jenis, usulan=_jenis_usulan(request, jenis.kode))
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(tabel)
    ringkasan = selektor.pilihan_ringkasan(request.user, jenis.kode, unit=saringan.unit)
    konteks: dict[str, Any] = {
        "tabel": tabel,
        "jenis": jenis,
        "saringan": saringan,
        "ringkasan": ringkasan,
        "aksi": _aksi(request, jenis.kode),
    }
    if jenis.kode == PENSIUN:
        konteks |= _pensiun(request, saringan)
    return render(request, "pegawai/kelayakan/list.html", konteks)


@require_POST
@require_izin(permissions.KELAYAKAN_HITUNG)
def hitung(request: HttpRequest) -> HttpResponse:
    """Queue the daily work now."""
    kelayakan.antrekan(akun=request.user)
    messages.success(request, "Perhitungan diantrekan. Muat ulang halaman ini beberapa saat lagi.")
    return redirect("pegawai:kelayakan-list")


@require_safe
def rekam(request: HttpRequest, kode: UUID) -> HttpResponse:
    """Every kind for one employee as of a day, worked out now, under what the reader supposes."""
    pegawai = tampilan_rekam.ambil_pegawai(request, kode)
    pada = baca_pada(request)
    is_sendiri = pegawai.akun_id is not None and pegawai.akun_id == request.user.pk
    form = AndaianForm(request.GET, initial={"pada": pada})
    andaian = form.andaian()
    daftar_jenis = [satu for satu in jenis_kelayakan if is_sendiri or not satu.sensitif]
    perlu = {nama for satu in daftar_jenis for nama in satu.perlu}
    dosir = selektor.baca_dosir([selektor.subjek_dari(pegawai)], pada=pada, perlu=perlu)[pegawai.pk]
    ketentuan = selektor.get_ketentuan()
    jawaban = selektor.hitung(andaian.terapkan(dosir, pada), daftar_jenis, ketentuan, pada)
    konteks = {
        "pegawai": pegawai,
        "pada": pada,
        "is_lain": pada != timezone.localdate(),
        "form": form,
        "andaian": andaian.kalimat,
        "remah": tampilan_rekam.remah(request, pegawai),
        "kelompok": kartu_per_kelompok(
            pegawai, daftar_jenis, jawaban, pada,
            is_terbuka=is_sendiri, is_berhak=permissions.can_lihat_sensitif(request.user, pegawai),
            usul={} if andaian.kalimat else tautan_usul(request.user, pegawai),
        ),
    }  # fmt: skip
    return render(request, "pegawai/kelayakan/rekam.html", konteks)


def _aksi(request: HttpRequest, jenis: str) -> Sequence[Aksi]:
    unit = Aksi("Menurut unit kerja", reverse("pegawai:ip_asn-lihat"), "building-office-2")
    ulang = Aksi("Hitung ulang", reverse("pegawai:kelayakan-hitung"), "arrow-path", post=True)
    boleh = izin.punya(request.user, permissions.KELAYAKAN_HITUNG)
    return [*([unit] if jenis == IP_ASN else []), *([ulang] if boleh else [])]


def _jenis_usulan(request: HttpRequest, kelayakan: str) -> str:
    """The kind of proposal that rests on this eligibility, if the reader begins such for others."""
    peran = lingkup.untuk(request.user).peran - {Peran.PEGAWAI.value}
    cocok = (satu.kode for satu in jenis_usulan if satu.kelayakan == kelayakan and peran & satu.pengaju)
    return next(cocok, "")


def _pensiun(request: HttpRequest, saringan: SaringanKelayakan) -> dict[str, Any]:
    """Who reaches the age limit in each of the next ten years, as a chart whose table leads on."""
    dari = timezone.localdate().year
    per_tahun = selektor.hitung_per_tahun(
        request.user, PENSIUN, unit=saringan.unit, dari=dari, tahun=TAHUN_KE_DEPAN
    )
    judul = f"Mencapai batas usia pensiun, {dari}–{dari + TAHUN_KE_DEPAN - 1}"
    grafik = batang(
        judul, [str(tahun) for tahun, _ in per_tahun], {"Pegawai": [jumlah for _, jumlah in per_tahun]}
    )
    return {"grafik": grafik, "tahun": tautan_tahun(request.GET, per_tahun)}

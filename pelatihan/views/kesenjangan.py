"""Pages of gaps: the heat table, the people behind a cell, one person."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from django_tables2 import RequestConfig

from pegawai.models import Jabatan
from pelatihan import permissions
from pelatihan.forms.kesenjangan import OrangForm, PetaForm, Saringan
from pelatihan.models import KamusKompetensi
from pelatihan.selectors import peta_kesenjangan as peta
from pelatihan.selectors.kesenjangan import PER_UNIT, orang_dalam
from pelatihan.selectors.rekam_kompetensi import get_rekam, jabatan_berikut
from pelatihan.tables.kesenjangan import KEPALA_BERKAS, TabelKesenjangan, baris_berkas
from pelatihan.views.pegawai import ambil_pegawai
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import punya, require_izin
from serang_asn.inti.komponen import Aksi, Butir

EKSPOR = {"csv": jawab_csv, "xlsx": jawab_xlsx}
BARIS_PER_HALAMAN = 50


@require_safe
@require_izin(permissions.KESENJANGAN)
def lihat(request: HttpRequest) -> HttpResponse:
    """Where gaps are: units or families of posts against competencies; the question is in the address."""
    saringan = Saringan(PetaForm(request.GET, request.user))
    unit = saringan.unit(request.user) or peta.unit_awal(request.user)
    per = saringan.isi.get("per", PER_UNIT)
    isi = peta.get_peta(
        request.user, timezone.localdate(), per=per, unit=unit, jenis=saringan.isi.get("jenis", "")
    )
    konteks = {"saringan": saringan, "peta": isi, "unit": unit, "per_unit": per == PER_UNIT}
    return render(request, "pelatihan/kesenjangan/lihat.html", konteks)


@require_safe
@require_izin(permissions.KESENJANGAN)
def orang(request: HttpRequest) -> HttpResponseBase:
    """Who stands behind a cell, the heaviest gap first."""
    pada = timezone.localdate()
    saringan = Saringan(OrangForm(request.GET, request.user))
    unit = saringan.unit(request.user)
    keadaan = orang_dalam(request.user, pada, unit=unit)
    if unit and request.GET.get("langsung"):
        keadaan = keadaan.filter(unit=unit)
    if keluarga := request.GET.get("keluarga", ""):
        keadaan = peta.orang_keluarga(keadaan, keluarga)
    kompetensi = KamusKompetensi.objects.filter(kode=saringan.isi.get("kompetensi", "")).first()
    daftar = peta.list_orang(keadaan, pada, kompetensi=kompetensi.pk if kompetensi else None)
    if jawab := EKSPOR.get(request.GET.get("ekspor", "")):
        return jawab(f"kesenjangan-{pada.isoformat()}", KEPALA_BERKAS, baris_berkas(daftar))
    tabel = TabelKesenjangan(daftar)
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(tabel)
    konteks = {"tabel": tabel, "saringan": saringan, "kompetensi": kompetensi, "unit": unit}
    return render(request, "pelatihan/kesenjangan/orang.html", konteks)


@require_safe
@require_izin(permissions.LIHAT)
def rekam(request: HttpRequest, kode: UUID) -> HttpResponse:
    """What one person masters, what the post (or another one) asks, and what would close the difference."""
    pegawai = ambil_pegawai(request, kode)
    pada = timezone.localdate()
    kode_lain = request.GET.get("jabatan", "")
    lain = Jabatan.objects.filter(kode=kode_lain).first() if kode_lain else None
    isi = get_rekam(pegawai, pada, jabatan=lain)
    konteks = {
        "pegawai": pegawai, "rekam": isi, "lain": lain, "berikut": jabatan_berikut(isi.keadaan),
        "butir": _butir(isi), "aksi": _aksi(request, pegawai),
        "boleh_batal": punya(request.user, permissions.PENILAIAN_KELOLA),
    }  # fmt: skip
    return render(request, "pelatihan/kesenjangan/rekam.html", konteks)


def _butir(isi: Any) -> list[Butir]:
    keadaan = isi.keadaan
    return [
        Butir("Jabatan yang dibandingkan", isi.jabatan or "Belum ada jabatan"),
        Butir("Unit kerja", (keadaan.unit if keadaan else None) or ""),
        Butir("Kompetensi dinilai", f"{len(isi.baris) - len(isi.belum_dinilai)} dari {len(isi.baris)}"),
    ]


def _aksi(request: HttpRequest, pegawai: Any) -> list[Aksi]:
    if not permissions.sumber_boleh(request.user, pegawai):
        return []
    url = reverse("pelatihan:penilaian-baru", args=[pegawai.kode])
    return [Aksi("Catat penilaian", url, "pencil-square", "utama")]

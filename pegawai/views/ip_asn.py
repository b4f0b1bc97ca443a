"""The Indeks Profesionalitas ASN of the reader's units, of one unit, and of the people in it."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.models import UnitKerja
from pegawai.registri import jenis_kelayakan
from pegawai.selectors import ip_asn as baca
from pegawai.selectors.kelayakan import list_hasil
from pegawai.tables import ip_asn as tabel
from pegawai.tables.kelayakan import TabelKelayakan
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen.grafik import batang

KODE = "ip_asn"
BARIS_PER_HALAMAN = 50
EKSPOR = {"csv": jawab_csv, "xlsx": jawab_xlsx}


@require_safe
@require_izin(permissions.KELAYAKAN_LIHAT)
def lihat(request: HttpRequest) -> HttpResponseBase:
    """The score of everything the reader may see, OPD by OPD."""
    return _jawab(request, baca.get_kota(request.user), {})


@require_safe
@require_izin(permissions.KELAYAKAN_LIHAT)
def unit(request: HttpRequest, kode: UUID) -> HttpResponseBase:
    """One unit: its score, the units below it, its people."""
    satu = get_object_or_404(UnitKerja.objects.terlihat_oleh(request.user), publik_id=kode)
    isi = baca.get_unit(satu)
    orang = TabelKelayakan(list_hasil(request.user, KODE, unit=satu.path), jenis_kelayakan.ambil(KODE))
    orang.prefix, orang.ekspor = "orang-", ()
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(orang)
    return _jawab(request, isi, {"unit": satu, "orang": orang})


def _jawab(request: HttpRequest, isi: baca.IpAsnUnit, konteks: dict[str, Any]) -> HttpResponseBase:
    if jawab := EKSPOR.get(request.GET.get("ekspor", "")):
        nama = f"ip-asn-{timezone.localdate().isoformat()}"
        return jawab(nama, tabel.KEPALA_BERKAS, tabel.baris_berkas(isi.bagian))
    daftar = tabel.TabelIpAsn(isi.bagian)
    RequestConfig(request, paginate={"per_page": 100}).configure(daftar)
    konteks |= {
        "semua": isi.semua,
        "nilai": tabel.teks_nilai(isi.semua.nilai) if isi.semua.nilai is not None else "Belum diketahui",
        "dimensi": _dimensi(isi.semua),
        "grafik": _grafik(isi.semua),
        "tabel": daftar,
        "remah": _remah(request, isi),
    }
    return render(request, "pegawai/ip_asn/lihat.html", konteks)


def _dimensi(baris: baca.BarisIpAsn) -> list[dict[str, Any]]:
    """Each dimension with its mean, its highest points, and for how many people it is not known."""
    return [
        {
            "nama": nama.capitalize(),
            "nilai": tabel.SAMAR if 0 < baris.lengkap < baca.PALING_SEDIKIT else tabel.teks_nilai(nilai),
            "paling_tinggi": baca.DIMENSI[nama],
            "kurang": baris.kurang.get(nama, 0),
        }
        for nama, nilai in baris.dimensi.items()
    ]


def _grafik(baris: baca.BarisIpAsn) -> Any:
    if baris.lengkap < baca.PALING_SEDIKIT:
        return None
    nama = [f"{satu.capitalize()} (dari {tinggi})" for satu, tinggi in baca.DIMENSI.items()]
    return batang(
        "Nilai rata-rata menurut dimensi", nama, {"Nilai": [*baris.dimensi.values()]}, mendatar=True
    )


def _remah(request: HttpRequest, isi: baca.IpAsnUnit) -> list[tuple[str, str]]:
    """The list of eligibility, the overview, and the units above that the reader may open."""
    hasil = [("Kelayakan", f"{reverse('pegawai:kelayakan-list')}?jenis={KODE}")]
    if request.resolver_match and request.resolver_match.url_name == "ip_asn-unit":
        hasil.append(("IP ASN", reverse("pegawai:ip_asn-lihat")))
        boleh = UnitKerja.objects.terlihat_oleh(request.user).filter(pk__in=[satu.pk for satu in isi.induk])
        hasil += [
            (u.nama, reverse("pegawai:ip_asn-unit", args=[u.publik_id])) for u in boleh.order_by("path")
        ]
    return hasil

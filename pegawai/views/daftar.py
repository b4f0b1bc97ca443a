"""The employee list: searched, narrowed, ordered, selected, kept as views."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers
from django_tables2 import RequestConfig

from pegawai import permissions
from pegawai.domain.jumlah import Pertanyaan
from pegawai.filters.pegawai import SaringanPegawai
from pegawai.models import TampilanTersimpan
from pegawai.registri import aksi_massal
from pegawai.selectors.jumlah.hitung import petunjuk_kosong
from pegawai.selectors.kolom import dengan_kolom, pilih_kolom
from pegawai.selectors.tampilan import PARAMETER, kueri_tampilan, list_tampilan, pilih_tampilan
from pegawai.services.tampilan import bersihkan
from pegawai.tables.pegawai import TabelPegawai
from pegawai.views.tampilan import HALAMAN
from pegawai.views.tanggal import akhiran, baca_pada
from serang_asn.inti import penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi

BARIS_PER_HALAMAN = 50
BERTAHAN = ("kolom", "sort", "per_page", "kepadatan")
"""Parameters of how the list looks: they stay when the filters change or go."""


@require_safe
@require_izin(permissions.PEGAWAI_LIHAT)
@vary_on_headers("HX-Request")
def list(request: HttpRequest) -> HttpResponse:
    """Employees on a day, searched and narrowed; without a query, as the reader's default view shows them."""
    tampilan = [*list_tampilan(request.user, HALAMAN)]
    if not request.GET and (bawaan := next((satu for satu in tampilan if satu.bawaan), None)):
        return redirect(reverse("pegawai:pegawai-list") + kueri_tampilan(bawaan))
    pada = baca_pada(request)
    saringan = SaringanPegawai(request.GET, akun=request.user, pada=pada)
    keadaan = dengan_kolom(saringan.keadaan, pilih_kolom(saringan.kueri.kolom))
    tabel = TabelPegawai(keadaan, pada=pada, akhiran=akhiran(pada), aksi_massal=_aksi_massal(request.user))
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(tabel)
    is_kosong = not tabel.page.paginator.count
    konteks = {
        "saringan": saringan,
        "tabel": tabel,
        "keterangan": f"Keadaan pada {penulisan.tanggal(pada)}",
        "is_mirip": saringan.is_mirip and not is_kosong,
        "petunjuk": petunjuk_kosong(Pertanyaan(pada)) if is_kosong and pada < timezone.localdate() else "",
        "aksi": _aksi(request.user),
        "url_bersih": f"?{_kueri_bertahan(request)}",
        "tampilan": _menu_tampilan(request, tampilan),
    }
    template = "pegawai/pegawai/_table.html" if _is_potongan(request) else "pegawai/pegawai/list.html"
    return render(request, template, konteks)


def _aksi(akun: Any) -> tuple[Aksi, ...]:
    """Ways to begin something on this page: recording a newcomer."""
    if not permissions.can_tulis_riwayat(akun):
        return ()
    return (Aksi("Pegawai baru", reverse("pegawai:masuk-baru"), "user-plus", "utama"),)


def _aksi_massal(akun: Any) -> tuple[Aksi, ...]:
    """What this reader may do with a selection."""
    return tuple(Aksi(satu.label, str(satu.url), satu.ikon) for satu in aksi_massal if satu.boleh(akun))


def _kueri_bertahan(request: HttpRequest) -> str:
    """What stays when all filters go; the empty view says that none is meant, not even the default."""
    pasangan = [(nama, nilai) for nama in BERTAHAN for nilai in request.GET.getlist(nama)]
    return urlencode([*pasangan, (PARAMETER, "")])


def _menu_tampilan(request: HttpRequest, daftar: Any) -> dict[str, Any]:
    """The reader's views, which one is open, and whether the list still shows what it keeps."""
    kini: TampilanTersimpan | None = pilih_tampilan(daftar, request.GET.get(PARAMETER, ""))
    kueri = bersihkan(request.GET.urlencode())
    return {
        "daftar": [(satu, kueri_tampilan(satu)) for satu in daftar],
        "kini": kini,
        "is_berubah": kini is not None and kini.kueri != kueri,
        "kueri": kueri,
        "url_baru": f"{reverse('pegawai:tampilan-baru')}?{urlencode({'kueri': kueri})}",
        "url_semua": f"?{PARAMETER}=",
    }


def _is_potongan(request: HttpRequest) -> bool:
    return bool(request.htmx) and not request.htmx.boosted  # type: ignore[attr-defined]

"""The salary table as the regulation prints it, beside the rows that the reference pages edit."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from pegawai.selectors.gaji_pokok import KELOMPOK, get_tabel_gaji
from pegawai.views.tanggal import baca_pada
from serang_asn.inti import penulisan
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Tab
from serang_asn.inti.permissions import RUJUKAN_KELOLA


@require_safe
@require_izin(RUJUKAN_KELOLA)
def tabel(request: HttpRequest) -> HttpResponse:
    """One group of golongan on a day; every amount leads to its row."""
    pada = baca_pada(request)
    dipilih = request.GET.get("golongan", "")
    dipilih = dipilih if dipilih in KELOMPOK else "III"
    alamat = reverse("rujukan:list", args=["gaji-pokok"])
    konteks = {
        "pada": pada,
        "dipilih": dipilih,
        "isi": get_tabel_gaji(dipilih, pada),
        "tab": [
            Tab(label, f"?golongan={kode}&pada={pada.isoformat()}", is_kini=kode == dipilih)
            for kode, label in KELOMPOK.items()
        ],
        "keterangan": f"Rupiah per bulan, berlaku pada {penulisan.tanggal(pada)}",
        "remah": [("Rujukan", reverse("rujukan:index")), ("Gaji pokok", alamat)],
    }
    return render(request, "pegawai/gaji_pokok/tabel.html", konteks)

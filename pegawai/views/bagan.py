"""The organisation chart of a unit: on screen with zoom and search, on paper as one page."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.models import UnitKerja
from pegawai.selectors.bagan import Bagan, SimpulBagan, get_bagan_unit
from pegawai.views.rekam import url_dokumen
from pegawai.views.tanggal import akhiran, baca_pada
from serang_asn.inti.izin import require_izin
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.komponen.bagan import Gambar, Kotak, gambar
from serang_asn.inti.pdf import gambar_cetak, jawab_pdf, susun_pdf
from serang_asn.inti.penulisan import inisial, tanggal

TINGKAT = (1, 2, 3, 4, 5)
TINGKAT_AWAL = 2
"""Levels shown at first; below the city itself one, which are all its departments."""
SKALA = (50, 75, 100, 125, 150)
KERTAS = {"A4": (275, 136), "A3": (398, 223), "A2": (572, 344), "A1": (819, 518), "A0": (1167, 763)}
"""Width and height in mm that the drawing may take, below the letterhead and inside the margins."""
MM_TERBACA = 0.16
"""Millimetres per unit of the drawing below which its letters are too small to read."""
KOSONG = "Pemimpin kosong"
GAYA_CETAK = ("css/pdf/bagan.css",)


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def lihat(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The chart on screen, with the same tree as a list."""
    bagan, cari = _bagan(request, kode)
    unit, skala = bagan.akar.unit, _pilih(request, "skala", SKALA, 100)
    tanya = {"pada": bagan.pada.isoformat(), "tingkat": bagan.tingkat, "q": cari, "skala": skala}
    konteks = {
        "bagan": bagan,
        "unit": unit,
        "cari": cari,
        "gambar": _gambar(bagan, skala=skala, berfoto=True),
        "daftar_tingkat": TINGKAT,
        "skala": [(satu, "?" + urlencode(tanya | {"skala": satu}), satu == skala) for satu in SKALA],
        "skala_kini": skala,
        "ketemu": [_ketemu(bagan, satu) for satu in bagan.ketemu],
        "daftar": mark_safe(_daftar(bagan.akar, akhiran(bagan.pada))),  # every text in it is escaped
        "keterangan": f"{bagan.banyak} unit, keadaan pada {tanggal(bagan.pada)}",
        "aksi": (Aksi("Cetak PDF", _url_pdf(unit, tanya), "printer"),),
        "remah": [
            ("Organisasi", reverse("pegawai:organisasi-list") + akhiran(bagan.pada)),
            (unit.nama, unit.get_absolute_url() + akhiran(bagan.pada)),
        ],
    }
    return render(request, "pegawai/bagan/lihat.html", konteks)


@require_safe
@require_izin(permissions.ORGANISASI_LIHAT)
def cetak(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The chart as one page, on the smallest paper on which it can be read."""
    bagan, _ = _bagan(request, kode)
    hasil = _gambar(bagan)
    kertas, skala = _kertas(hasil)
    svg = str(hasil.svg).replace(
        f'width="{hasil.lebar}" height="{hasil.tinggi}"',
        f'width="{hasil.lebar * skala:.1f}mm" height="{hasil.tinggi * skala:.1f}mm"',
        1,
    )
    konteks = {
        "judul": f"Bagan organisasi {bagan.akar.unit.nama}",
        "kalimat": f"Keadaan pada {tanggal(bagan.pada)}",
        "gambar": gambar_cetak(svg, "css/pdf/bagan_gambar.css"),
        "kertas": kertas,
        "dicetak_pada": timezone.now(),
    }
    nama = f"bagan-{bagan.akar.unit.kode}-{bagan.pada.isoformat()}".lower()
    return jawab_pdf(nama, susun_pdf("pegawai/bagan/cetak.html", konteks, gaya=GAYA_CETAK))


def _bagan(request: HttpRequest, kode: UUID) -> tuple[Bagan, str]:
    unit = get_object_or_404(UnitKerja.objects.terlihat_oleh(request.user), publik_id=kode)
    cari = request.GET.get("q", "")[:100]
    tingkat = _pilih(request, "tingkat", TINGKAT, 1 if unit.is_root() else TINGKAT_AWAL)
    return get_bagan_unit(request.user, unit, baca_pada(request), tingkat=tingkat, cari=cari), cari


def _pilih(request: HttpRequest, nama: str, pilihan: tuple[int, ...], bawaan: int) -> int:
    teks = request.GET.get(nama, "")
    return int(teks) if teks.isdigit() and int(teks) in pilihan else bawaan


def _gambar(bagan: Bagan, *, skala: int = 100, berfoto: bool = False) -> Gambar:
    judul = f"Bagan organisasi {bagan.akar.unit.nama}. Isinya ada pada daftar di bawah gambar."
    return gambar(_kotak(bagan.akar, akhiran(bagan.pada), berfoto=berfoto), judul, skala=skala)


def _kotak(simpul: SimpulBagan, ekor: str, *, berfoto: bool) -> Kotak:
    return Kotak(
        kunci=str(simpul.unit.pk),
        judul=simpul.unit.nama,
        tanda=inisial(simpul.kepala.removeprefix("Plt. ").removeprefix("Plh. ")) if simpul.kepala else "–",
        baris=(simpul.kepala or KOSONG, simpul.keterangan_isi),
        url=simpul.unit.get_absolute_url() + ekor,
        sorot=simpul.is_ketemu,
        waspada=not simpul.kepala,
        foto=url_dokumen(simpul.foto, "gambar") if berfoto else "",
        anak=[_kotak(satu, ekor, berfoto=berfoto) for satu in simpul.anak],
    )


def _daftar(simpul: SimpulBagan, ekor: str) -> str:
    """The tree as a nested list; hundreds of units, so it is put together here, not by nested templates."""
    alamat = escape(simpul.unit.get_absolute_url() + ekor)
    anak = "".join(_daftar(satu, ekor) for satu in simpul.anak)
    return (
        f'<li class="pohon__butir"><p class="pohon__daun"><a href="{alamat}">'
        f'{escape(simpul.unit.nama)}</a> <span class="pohon__jumlah">{escape(simpul.kepala or KOSONG)}. '
        f"{escape(simpul.keterangan_isi)}</span></p>"
        + (f'<ul class="pohon">{anak}</ul>' if anak else "")
        + "</li>"
    )


def _ketemu(bagan: Bagan, unit: UnitKerja) -> tuple[str, str]:
    """Name and address of what the search found: its box, or the chart in which it has one."""
    if unit.pk in bagan.kunci_tampil:
        return unit.nama, f"#kotak-{unit.pk}"
    return unit.nama, reverse("pegawai:bagan-lihat", args=[unit.publik_id]) + akhiran(bagan.pada)


def _url_pdf(unit: UnitKerja, tanya: dict[str, Any]) -> str:
    isi = {nama: tanya[nama] for nama in ("pada", "tingkat")}
    return f"{reverse('pegawai:bagan-cetak', args=[unit.publik_id])}?{urlencode(isi)}"


def _kertas(hasil: Gambar) -> tuple[str, float]:
    """Return the paper and the millimetres per unit at which the drawing fills it."""
    for nama, (lebar, tinggi) in KERTAS.items():
        skala = min(lebar / hasil.lebar, tinggi / hasil.tinggi, 0.3)
        if skala >= MM_TERBACA or nama == "A0":
            return nama, skala
    raise AssertionError("A0 is the last paper")

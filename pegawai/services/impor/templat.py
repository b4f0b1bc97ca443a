"""Templates to fill in: one sheet with the headings, one that explains them, a hidden one with the lists."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import IO, Any

import xlsxwriter

from pegawai.domain.impor.isian import Isian
from pegawai.domain.impor.jenis import Tipe
from pegawai.models import (
    Agama,
    Golongan,
    Jabatan,
    JenisCuti,
    JenisHukumanDisiplin,
    JenisPenghargaan,
    KedudukanHukum,
    TingkatPendidikan,
    UnitKerja,
    Wilayah,
)
from pegawai.models.pegawai import StatusKawin
from pegawai.models.unit import JENIS_OPD
from pegawai.services.impor.jenis import JenisImpor
from pegawai.services.impor.kolom import daftar_judul

LEMBAR_PETUNJUK = "Petunjuk"
LEMBAR_RUJUKAN = "Rujukan"
BARIS_SIAP = 5_000
"""Rows that carry drop-down lists."""
DISEBUT = 8
"""Values that the explanation names before it points to the list."""
TERPANJANG = 32_000
_FORMAT = {Tipe.TANGGAL: "dd-mm-yyyy", Tipe.TANGGAL_LAHIR: "dd-mm-yyyy", Tipe.BULAT: "0", Tipe.TAHUN: "0",
           Tipe.HARI: "0", Tipe.DESIMAL: "General"}  # fmt: skip
_ARTI = {
    Tipe.NIP: "18 angka, sebagai teks.", Tipe.NIK: "16 angka, sebagai teks.",
          Tipe.TANGGAL: "Tanggal, misalnya 01-04-2019.",
    Tipe.TANGGAL_LAHIR: "Tanggal, misalnya 14-03-1985.", Tipe.TAHUN: "Empat angka.",
          Tipe.BULAT: "Bilangan bulat.", Tipe.HARI: "Bilangan bulat.",
    Tipe.GOLONGAN: "Kode golongan, misalnya III/c.", Tipe.KELAMIN: "L atau P.",
}  # fmt: skip
_UNIT = UnitKerja.objects.filter(berlaku_selesai__isnull=True)
RUJUKAN: Mapping[str, Callable[[], Iterable[str]]] = {
    "golongan": lambda: Golongan.objects.order_by("urut", "pk").values_list("kode", flat=True),
    "golongan_awal": lambda: Golongan.objects.order_by("urut", "pk").values_list("kode", flat=True),
    "jabatan": lambda: Jabatan.objects.order_by("nama", "pk").values_list("nama", flat=True),
    "unit_kerja": lambda: _UNIT.all().values_list("nama", flat=True),
    "opd": lambda: _UNIT.filter(depth=2, jenis__in=JENIS_OPD).values_list("nama", flat=True),
    "kode_induk": lambda: _UNIT.all().values_list("kode", flat=True),
    "wilayah": lambda: Wilayah.objects.order_by("kode").values_list("kode", flat=True),
    "tingkat_pendidikan": lambda: TingkatPendidikan.objects.order_by("urut", "pk").values_list(
        "kode", flat=True
    ),
    "jenis_hukuman": lambda: JenisHukumanDisiplin.objects.order_by("urut", "pk").values_list(
        "nama", flat=True
    ),
    "jenis_penghargaan": lambda: JenisPenghargaan.objects.order_by("urut", "pk").values_list(
        "nama", flat=True
    ),
    "jenis_cuti": lambda: JenisCuti.objects.order_by("urut", "pk").values_list("nama", flat=True),
    "agama": lambda: Agama.objects.order_by("urut", "pk").values_list("nama", flat=True),
    "kedudukan_hukum": lambda: KedudukanHukum.objects.order_by("urut", "pk").values_list("nama", flat=True),
    "status_kawin": lambda: StatusKawin.labels,
    "status_pegawai": lambda: ("CPNS", "PNS", "PPPK", "PPPK Paruh Waktu"),
    "jenis_kelamin": lambda: ("L", "P"),
}
"""Column → the values it can take, from the reference tables; others may be typed all the same."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column of a template. is_tertutup: nothing but the list is taken."""

    judul: str
    isian: Isian
    nilai: tuple[str, ...] = ()
    is_tertutup: bool = False


def tulis(spek: JenisImpor, berkas: IO[bytes]) -> None:
    """Write the template of a kind."""
    kolom = daftar_kolom(spek)
    buku = xlsxwriter.Workbook(berkas, {"strings_to_formulas": False, "strings_to_urls": False})
    data = buku.add_worksheet(spek.judul[:31])
    petunjuk = buku.add_worksheet(LEMBAR_PETUNJUK)
    rujukan = buku.add_worksheet(LEMBAR_RUJUKAN)
    rujukan.hide()
    _tulis_data(buku, data, rujukan, kolom)
    _tulis_petunjuk(buku, petunjuk, spek, kolom)
    buku.close()


def daftar_kolom(spek: JenisImpor) -> list[Kolom]:
    """Return the columns with what can be said about each; one query per list."""
    tabel = {satu.nama: satu for satu in spek.isian}
    bidang = spek.bentuk().bidang_per_nama
    hasil = []
    for nama, judul in daftar_judul(spek.sumber_daya).items():
        isian = tabel.get(nama) or Isian(
            nama, bidang[nama].label, bidang[nama].tipe, wajib=bidang[nama].wajib
        )
        if isian.pilihan:
            nilai: tuple[str, ...] = tuple(isian.pilihan.values())
        elif nama in RUJUKAN:
            nilai = tuple(dict.fromkeys(RUJUKAN[nama]()))
        elif nama in spek.rujukan:
            nilai = tuple(spek.rujukan[nama].objects.order_by("pk").values_list("nama", flat=True))
        else:
            nilai = ()
        hasil.append(Kolom(judul, isian, nilai, is_tertutup=bool(isian.pilihan)))
    return hasil


def _tulis_data(buku: Any, data: Any, rujukan: Any, kolom: list[Kolom]) -> None:
    """Write headings, formats, comments and drop-down lists.

    The lists stand below each other in one column, which no reader takes for a table.
    """
    terpakai = 0
    dasar = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
    kepala = {
        wajib: buku.add_format(dasar | ({"bg_color": "#FFF2CC"} if wajib else {})) for wajib in (True, False)
    }
    for posisi, satu in enumerate(kolom):
        isian = satu.isian
        bentuk = buku.add_format({"num_format": "#,##0" if isian.is_rupiah else _FORMAT.get(isian.tipe, "@")})
        data.set_column(posisi, posisi, min(max(len(satu.judul) + 4, 14), 40), bentuk)
        data.write_string(0, posisi, satu.judul, kepala[isian.wajib])
        data.write_comment(0, posisi, _keterangan(satu), {"x_scale": 2})
        if satu.nilai:
            rujukan.write_column(terpakai, 0, satu.nilai)
            awal, terpakai = terpakai + 1, terpakai + len(satu.nilai)
            aturan = {
                "validate": "list",
                "source": f"={LEMBAR_RUJUKAN}!$A${awal}:$A${terpakai}",
                "error_type": "stop" if satu.is_tertutup else "information",
                "error_title": "Isian di luar daftar"[:32],
                "error_message": "Pilih dari daftar."
                if satu.is_tertutup
                else "Nama ini belum ada dalam daftar rujukan.",
            }
            data.data_validation(1, posisi, BARIS_SIAP, posisi, aturan)
    data.freeze_panes(1, 0)


def _tulis_petunjuk(buku: Any, petunjuk: Any, spek: JenisImpor, kolom: list[Kolom]) -> None:
    tebal, lipat = (
        buku.add_format({"bold": True, "bottom": 1}),
        buku.add_format({"text_wrap": True, "valign": "top"}),
    )
    petunjuk.set_column(0, 0, 26)
    petunjuk.set_column(1, 1, 60, lipat)
    petunjuk.set_column(2, 2, 10)
    petunjuk.set_column(3, 4, 40, lipat)
    petunjuk.write_string(
        0, 0, f"Cara mengisi: {spek.judul}", buku.add_format({"bold": True, "font_size": 14})
    )
    petunjuk.write_string(1, 0, spek.uraian)
    petunjuk.write_string(2, 0, "Isi lembar pertama mulai baris 2. Kolom berlatar kuning wajib diisi.")
    for posisi, teks in enumerate(("Judul kolom", "Arti", "Wajib", "Contoh", "Isi yang diterima")):
        petunjuk.write_string(4, posisi, teks, tebal)
    for urut, satu in enumerate(kolom, start=5):
        isian = satu.isian
        petunjuk.write_string(urut, 0, isian.label)
        petunjuk.write_string(urut, 1, isian.arti or _ARTI.get(isian.tipe, ""), lipat)
        petunjuk.write_string(urut, 2, "Ya" if isian.wajib else "Tidak")
        petunjuk.write_string(urut, 3, isian.contoh, lipat)
        petunjuk.write_string(urut, 4, _diterima(satu), lipat)
    petunjuk.freeze_panes(5, 0)


def _keterangan(satu: Kolom) -> str:
    """Return what the comment of a heading says."""
    isian = satu.isian
    bagian = [
        isian.arti or _ARTI.get(isian.tipe, isian.label + "."),
        "Wajib diisi." if isian.wajib else "Boleh kosong.",
        f"Contoh: {isian.contoh}" if isian.contoh else "",
        f"Pilihan: {_diterima(satu)}" if satu.nilai else "",
    ]
    return "\n".join(filter(None, bagian))[:TERPANJANG]


def _diterima(satu: Kolom) -> str:
    if not satu.nilai:
        rentang = satu.isian.rentang
        batas = f"paling banyak {satu.isian.panjang} karakter" if satu.isian.panjang else ""
        return f"{rentang[0]} sampai {rentang[1]}" if rentang else batas
    if satu.is_tertutup or len(satu.nilai) <= DISEBUT:
        return ", ".join(satu.nilai)
    return f"{', '.join(satu.nilai[:3])}, … ({len(satu.nilai)} pilihan pada daftar)"

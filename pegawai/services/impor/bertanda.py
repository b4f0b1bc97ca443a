"""A file handed back with its problems marked: sheets as they were, bad cells coloured, and why beside them.

What people corrected on screen stands in it already. It can be corrected further and handed in again: the
added column is read past, and the file says from which batch it came.
"""

import re
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import IO, Any
from uuid import UUID

import xlsxwriter
from django.urls import reverse

from pegawai.domain.impor import berkas as pengenal
from pegawai.domain.impor.koreksi import Koreksi, posisi_kolom, terapkan_koreksi
from pegawai.domain.impor.lembar import Baris, Lembar, baca_lembar
from pegawai.domain.impor.tata_letak import KOLOM_MASALAH, is_kolom_masalah
from pegawai.models import BatchImpor
from pegawai.services import ekspor
from pegawai.services.impor import arahan
from pegawai.services.impor.berkas_asal import buka
from serang_asn.inti.ekspor import JENIS_XLSX
from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import Akun

LANGSUNG = 10_000
"""Rows up to which the file is made while the browser waits."""

LAPOR_TIAP = 5_000
SIFAT = "SIASN impor"
_LEBAR_MASALAH = 60
_SIFAT_TERBESAR = 64 * 1024
_NAMA_LEMBAR = re.compile(r"[\[\]:*?/\\]")
_KODE = re.compile(rb"lpwstr[^>]*>([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})<")
_PENGATURAN = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd-mm-yyyy",
}


def tulis(batch: BatchImpor, berkas: IO[bytes], lapor: Callable[[int], None] = lambda _: None) -> None:
    """Write the marked workbook in constant memory. Raises BerkasAsalHilang."""
    buku = xlsxwriter.Workbook(berkas, _PENGATURAN)
    buku.set_custom_property(SIFAT, str(batch.kode))
    penulis = _Penulis(buku, batch)
    koreksi = arahan.dari_batch(batch).koreksi
    selesai = 0
    for lembar in baca_lembar(pengenal.kenali(buka(batch), batch.nama_berkas)):
        for _ in penulis.lembar(lembar, koreksi):
            selesai += 1
            if selesai % LAPOR_TIAP == 0:
                lapor(selesai)
    buku.close()


def kerjakan(*, kemajuan: Kemajuan = DIAM, batch_id: int, akun_id: int) -> dict[str, Any]:
    """Task: make the marked workbook and keep it for the account that asked for it."""
    batch = BatchImpor.objects.select_related("dokumen").get(pk=batch_id)
    jumlah = int(batch.ringkasan.get("baris", 0))
    with tempfile.TemporaryFile() as berkas:
        tulis(batch, berkas, lambda n: kemajuan.lapor("Menulis baris", min(n, jumlah), jumlah))
        dokumen = ekspor.simpan(
            berkas=berkas,
            nama=nama_berkas(batch),
            tipe_isi=JENIS_XLSX,
            judul=f"Berkas bertanda {batch.nama_berkas}",
            oleh=Akun.objects.get(pk=akun_id),
        )
    return {"tautan": reverse("pegawai:impor-bertanda-unduh", args=[batch.kode, dokumen.kode])}


def nama_berkas(batch: BatchImpor) -> str:
    """Return the name of the marked file; it holds nothing of the name that the sender chose."""
    return f"bertanda-{batch.kode}.xlsx"


def kode_asal(isi: bytes) -> UUID | None:
    """Return the batch that a marked file came from, None for any other file."""
    try:
        with zipfile.ZipFile(BytesIO(isi)) as arsip, arsip.open("docProps/custom.xml") as aliran:
            cocok = _KODE.search(aliran.read(_SIFAT_TERBESAR))
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return None
    return UUID(cocok[1].decode()) if cocok else None


class _Penulis:
    """Writes the sheets of one batch; problems of one sheet are held at a time."""

    def __init__(self, buku: Any, batch: BatchImpor) -> None:
        self._buku = buku
        self._batch = batch
        self._nama: set[str] = set()
        dasar: dict[str, Any] = {"text_wrap": True, "valign": "top"}
        self._gaya = {
            "galat": self._format({"bg_color": "#FBD5D5"}),
            "peringatan": self._format({"bg_color": "#FDECC8"}),
            "koreksi": self._format({"bg_color": "#D5F0DF"}),
            "": self._format({}),
        }
        self._masalah = buku.add_format({**dasar, "font_color": "#A81D16"})
        self._kepala = buku.add_format({**dasar, "bold": True, "font_color": "#A81D16"})
        self._baris_kepala = _baris_kepala(batch)

    def _format(self, sifat: dict[str, Any]) -> dict[str, Any]:
        return {
            jenis: self._buku.add_format({**sifat, "num_format": pola})
            for jenis, pola in (
                ("", "General"),
                ("tanggal", "dd-mm-yyyy"),
                ("waktu", "dd-mm-yyyy hh:mm"),
                ("jam", "hh:mm:ss"),
            )
        }

    def lembar(self, lembar: Lembar, koreksi: Koreksi) -> Iterator[None]:
        """Write one sheet, giving control back after every row."""
        nama = lembar.nama or ""
        halaman = self._buku.add_worksheet(self._nama_lembar(nama or "Data"))
        if lembar.is_tersembunyi and len(self._nama) > 1:
            halaman.hide()
        # Cells of a merged area are written one by one like any other; only the area itself is noted here,
        # because the library's own method would go back to rows that are on disk already.
        halaman.merge = [[*awal, *akhir] for awal, akhir in lembar.gabungan if awal != akhir]
        masalah = self._masalah_lembar(nama)
        diubah = koreksi.get(lembar.nama, {})
        isi = terapkan_koreksi(lembar, koreksi).isi
        if lembar.nama is None:
            isi = iter([*isi])
        lebar = 0
        for nomor, baris in enumerate(isi, start=1):
            lebar = lebar or self._letak_masalah(nama, baris)
            self._baris(halaman, nomor, baris, lebar, masalah.get(nomor, ()), diubah.get(nomor, {}))
            if nomor in self._baris_kepala.get(nama, ()):
                halaman.write_string(nomor - 1, lebar, KOLOM_MASALAH, self._kepala)
            yield
        halaman.set_column(lebar, lebar, _LEBAR_MASALAH)

    def _letak_masalah(self, nama: str, baris: Baris) -> int:
        """Return the position of the added column: behind everything, or where the file has it already."""
        daftar = [tata for tata in self._tata() if any(satu["lembar"] == nama for satu in tata.tempat)]
        for tata in daftar:
            for kolom in tata.kolom:
                if is_kolom_masalah(kolom["kepala"]):
                    return posisi_kolom(kolom["huruf"])
        return max([len(baris), *(len(tata.kolom) for tata in daftar)])

    def _tata(self) -> list[Any]:
        if not hasattr(self, "_daftar_tata"):
            self._daftar_tata = [*self._batch.tata_letak.defer("contoh_sandi").order_by("urut")]
        return self._daftar_tata

    def _masalah_lembar(self, nama: str) -> dict[int, list[Any]]:
        hasil: dict[int, list[Any]] = defaultdict(list)
        for satu in self._batch.masalah.filter(lembar=nama).order_by("baris", "pk").iterator(chunk_size=2000):
            hasil[satu.baris].append(satu)
        return hasil

    def _baris(self, halaman: Any, nomor: int, baris: Baris, lebar: int, masalah: Any, diubah: Any) -> None:
        tanda = {posisi_kolom(satu.kolom): satu for satu in reversed(masalah) if satu.kolom}
        hijau = {posisi_kolom(huruf) for huruf in diubah}
        for posisi, sel in enumerate(baris):
            if posisi == lebar:
                continue
            temuan = tanda.pop(posisi, None)
            gaya = "koreksi" if posisi in hijau else temuan.tingkat if temuan else ""
            self._sel(halaman, nomor - 1, posisi, sel, self._gaya[gaya])
            if temuan and posisi not in hijau:
                halaman.write_comment(nomor - 1, posisi, temuan.pesan, {"author": "SIASN"})
        if masalah:
            teks = "\n".join(
                f"{f'Kolom {satu.kolom}: ' if satu.kolom else ''}{satu.pesan}" for satu in masalah
            )
            halaman.write_string(nomor - 1, lebar, teks, self._masalah)

    @staticmethod
    def _sel(halaman: Any, baris: int, kolom: int, sel: Any, gaya: dict[str, Any]) -> None:
        """Write one cell by its type, so that text never becomes a formula, a link or a number."""
        if isinstance(sel, bool):
            halaman.write_boolean(baris, kolom, sel, gaya[""])
        elif isinstance(sel, int | float):
            halaman.write_number(baris, kolom, sel, gaya[""])
        elif isinstance(sel, datetime):
            halaman.write_datetime(baris, kolom, sel.replace(tzinfo=None), gaya["waktu"])
        elif isinstance(sel, date):
            halaman.write_datetime(baris, kolom, sel, gaya["tanggal"])
        elif isinstance(sel, time | timedelta):
            halaman.write_datetime(baris, kolom, sel, gaya["jam"])
        elif sel:
            halaman.write_string(baris, kolom, sel, gaya[""])
        else:
            halaman.write_blank(baris, kolom, None, gaya[""])

    def _nama_lembar(self, nama: str) -> str:
        """Return a sheet name that the format allows and that is not taken."""
        dasar = _NAMA_LEMBAR.sub("_", nama).strip("'")[:31] or "Lembar"
        hasil, urut = dasar, 1
        while hasil.casefold() in self._nama:
            urut += 1
            hasil = f"{dasar[:27]} ({urut})"
        self._nama.add(hasil.casefold())
        return hasil


def _baris_kepala(batch: BatchImpor) -> dict[str, set[int]]:
    """Return sheet → the last row of every header in it."""
    hasil: dict[str, set[int]] = defaultdict(set)
    for tempat in batch.tata_letak.values_list("tempat", flat=True):
        for satu in tempat:
            if satu["baris_kepala"]:
                hasil[satu["lembar"]].add(satu["baris_kepala"][-1])
    return hasil

"""Spreadsheets of trainings, written on the spot, and their rows as the reading engine gives them."""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import xlsxwriter

from pegawai.models import BatchImpor
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.jenis import Hitungan
from tests.pegawai.services.impor.berkas import bacaan, buat_batch

NIP = "198503142010012001"
KEPALA = (
    "No", "NIP", "Nama Peserta", "Jenis Diklat", "Nama Diklat", "Penyelenggara", "Tgl Mulai", "Tgl Selesai",
    "JP", "No. Sertifikat", "Tahun",
)  # fmt: skip
SEL = (
    "1", NIP, "Siti Aminah, S.Pd.", "Pelatihan teknis", "Pelayanan Prima", "BPSDM Provinsi Banten",
    "02-03-2020", "04-03-2020", 24, "12/BPSDM/2020", 2020,
)  # fmt: skip
BARIS = {
    "nip": NIP,
    "nama": "Siti Aminah",
    "jenis_pelatihan": "Pelatihan teknis",
    "nama_pelatihan": "Pelayanan Prima",
    "penyelenggara": "BPSDM Provinsi Banten",
    "tanggal_mulai": date(2020, 3, 2),
    "tanggal_selesai": date(2020, 3, 4),
    "jp": 24,
    "nomor_sertifikat": "12/BPSDM/2020",
    "tahun": 2020,
}


def sel(**isian: Any) -> list[Any]:
    """One row of cells that is good but for what is given, by position `kN` in `KEPALA`."""
    baris = list(SEL)
    for posisi, nilai in isian.items():
        baris[int(posisi.removeprefix("k"))] = nilai
    return baris


def xlsx(*daftar: Sequence[Any], kepala: Sequence[str] = KEPALA) -> bytes:
    """A workbook with a title, headings and these rows."""
    isi = io.BytesIO()
    buku = xlsxwriter.Workbook(isi)
    halaman = buku.add_worksheet("Diklat")
    for nomor, baris in enumerate((["DAFTAR DIKLAT PEGAWAI"], kepala, *daftar)):
        for kolom, nilai in enumerate(baris):
            if isinstance(nilai, str):
                halaman.write_string(nomor, kolom, nilai)
            else:
                halaman.write_number(nomor, kolom, nilai)
    buku.close()
    return isi.getvalue()


def terapkan(*daftar: Mapping[str, Any], **isian: Any) -> tuple[BatchImpor, Hitungan]:
    """Apply these rows as a batch of their own."""
    batch = buat_batch(jenis="diklat", **isian)
    hitungan = layanan.tulis(batch_id=batch.pk, bacaan=bacaan(*map(dict, daftar)))
    batch.refresh_from_db()
    return batch, hitungan

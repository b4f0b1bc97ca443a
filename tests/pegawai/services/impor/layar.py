"""Batches with a stored file, as an administrator hands them in, and what the worker does with them."""

from io import BytesIO
from typing import Any

from openpyxl import Workbook

from pegawai.models import BatchImpor
from pegawai.services.impor import batch as layanan
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Tugas
from tests.factories import AkunFactory

KEPALA = ["NIP", "NAMA", "TGL LAHIR", "KODE X", "UNIT KERJA", "JABATAN", "TMT JABATAN"]
SITI = [
    "198503142010012001",
    "Siti Aminah",
    "14-03-1985",
    "P",
    "Dinas Percobaan",
    "Pengelola Data",
    "01-05-2019",
]
ANI = ["198604142010012002", "Ani", "31-02-1986", "P", "Dinas Percobaann", "Pengelola Data", "01-05-2019"]
BUDI = ["198705152011011003", "Budi", "31-02-1986", "L", "Dinas Percobaann", "Tukang Baru", "01-05-2019"]


def buku(*daftar: list[Any], kepala: list[str] = KEPALA, lembar: str = "Data") -> bytes:
    """A workbook of one sheet."""
    hasil = Workbook()
    halaman = hasil.active
    halaman.title = lembar
    for baris in (kepala, *daftar):
        halaman.append(baris)
    aliran = BytesIO()
    hasil.save(aliran)
    return aliran.getvalue()


def unggah_dan_periksa(isi: bytes, *, oleh: Any = None, nama: str = "uji.xlsx", **opsi: Any) -> BatchImpor:
    """Hand a file in and have it checked."""
    batch = layanan.unggah(isi=isi, nama=nama, jenis="pegawai", oleh=oleh or AkunFactory(), **opsi)
    return periksa(batch)


def periksa(batch: BatchImpor) -> BatchImpor:
    """What the worker does with the queued check."""
    layanan.periksa(kemajuan=DIAM, batch_id=batch.pk)
    return selesai(batch)


def selesai(batch: BatchImpor) -> BatchImpor:
    """The batch after its task has ended."""
    batch.refresh_from_db()
    Tugas.objects.filter(pk=batch.tugas_id).update(status=Tugas.Status.SELESAI)
    batch.refresh_from_db()
    return BatchImpor.objects.select_related("tugas", "dokumen").get(pk=batch.pk)

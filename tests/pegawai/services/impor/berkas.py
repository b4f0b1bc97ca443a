"""Rows as the reading engine gives them, and batches ready to be applied."""

from datetime import date
from typing import Any

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.bacaan import Bacaan
from pegawai.services.impor.jenis import Hitungan
from tests.alat.keadaan import pastikan_keadaan

BARIS_PNS = {
    "nip": "198503142010012001",
    "nama": "Siti Aminah",
    "gelar_belakang": "S.Pd.",
    "tempat_lahir": "Serang",
    "tanggal_lahir": date(1985, 3, 14),
    "jenis_kelamin": "P",
    "agama": "Islam",
    "status_kawin": "kawin",
    "nik": "3673905403850001",
    "no_hp": "081200000001",
    "status_pegawai": "PNS",
    "tmt_cpns": date(2010, 1, 1),
    "tmt_pns": date(2011, 1, 1),
    "golongan_awal": "III/a",
    "golongan": "III/c",
    "tmt_golongan": date(2018, 4, 1),
    "tingkat_pendidikan": "S1",
    "jurusan": "Pendidikan Guru",
    "tahun_lulus": 2008,
    "jabatan": "Pengelola Data",
    "tmt_jabatan": date(2019, 5, 1),
    "unit_kerja": "Dinas Percobaan",
}
BARIS_PPPK = {
    "nip": "199802142022212084",
    "nama": "Fatimah",
    "tanggal_lahir": date(1998, 2, 14),
    "jenis_kelamin": "P",
    "status_pegawai": "PPPK",
    "tmt_cpns": date(2022, 7, 1),
    "golongan_awal": "IX",
    "golongan": "IX",
    "tmt_golongan": date(2022, 7, 1),
}


def bacaan(*daftar: dict[str, Any], jumlah: int | None = None) -> Bacaan:
    """What the engine returns for these good rows; `jumlah` counts bad ones too."""
    baik = [{"lembar": "Data", "baris": nomor, **isi} for nomor, isi in enumerate(daftar, start=2)]
    return Bacaan(["Data"], {}, len(baik) if jumlah is None else jumlah, len(baik), lambda: baik, [])


def buat_batch(**isian: Any) -> BatchImpor:
    """A checked batch without a stored file."""
    return BatchImpor.objects.create(
        **{
            "jenis": "pegawai",
            "nama_berkas": "uji.xlsx",
            "sha256": "0" * 64,
            "status": StatusBatch.DIPERIKSA,
            **isian,
        }
    )


def terapkan(*daftar: dict[str, Any], **opsi: Any) -> tuple[BatchImpor, Hitungan]:
    """Apply these rows as a batch of their own and prove the derived state."""
    batch = buat_batch()
    hitungan = layanan.tulis(batch_id=batch.pk, bacaan=bacaan(*daftar), **opsi)
    pastikan_keadaan()
    batch.refresh_from_db()
    return batch, hitungan

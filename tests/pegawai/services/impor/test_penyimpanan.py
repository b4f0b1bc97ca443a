"""Files of imports: encrypted where they lie, opened only through the service, erased in time."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.core.management import call_command
from django.utils import timezone

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import penyimpanan
from pegawai.services.impor.berkas_asal import BerkasAsalHilang
from serang_asn.inti.dokumen import buka
from serang_asn.inti.dokumen.keutuhan import berkas_utuh
from serang_asn.inti.dokumen.penyandian import BerkasTidakTerbuka
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Dokumen
from serang_asn.inti.registri.berkala import berkala

pytestmark = pytest.mark.django_db(transaction=True)

BERKAS = Path(__file__).parents[3] / "data" / "legacy" / "01_siasn_export.xlsx"


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = str(tmp_path)
    return tmp_path


def unggah() -> BatchImpor:
    return layanan.unggah(isi=BERKAS.read_bytes(), nama="pegawai.xlsx", jenis="pegawai", oleh=None)


def di_disk(folder: Path) -> list[Path]:
    return [satu for satu in folder.rglob("*") if satu.is_file()]


def test_berkas_tersandi_di_disk_dan_terbuka_lewat_layanan(folder: Path) -> None:
    batch = unggah()

    (tersimpan,) = di_disk(folder)
    assert b"PK\x03\x04" not in tersimpan.read_bytes()
    with buka(batch.dokumen) as aliran:
        assert aliran.read() == BERKAS.read_bytes()
    assert list(berkas_utuh()) == []


def test_kunci_baru_di_depan_tetap_membuka_yang_lama(settings: Any) -> None:
    batch = unggah()
    lama = settings.NIK_KUNCI

    settings.NIK_KUNCI = [Fernet.generate_key().decode(), *lama]
    with buka(batch.dokumen) as aliran:
        assert aliran.read() == BERKAS.read_bytes()

    settings.NIK_KUNCI = [Fernet.generate_key().decode()]
    with pytest.raises(BerkasTidakTerbuka):
        buka(batch.dokumen)


@pytest.mark.parametrize("rusak", [lambda isi: isi[:-1], lambda isi: isi[:-1] + b"x", lambda isi: b"x" + isi],
                         ids=["terpotong", "diubah", "bergeser"])  # fmt: skip
def test_berkas_yang_diubah_orang_ditolak(folder: Path, rusak: Any) -> None:
    batch = unggah()
    (tersimpan,) = di_disk(folder)
    tersimpan.write_bytes(rusak(tersimpan.read_bytes()))

    with pytest.raises(BerkasTidakTerbuka):
        buka(batch.dokumen)


@pytest.mark.parametrize(
    ("status", "umur", "dibuang"),
    [
        (StatusBatch.DITERAPKAN, 365, False),
        (StatusBatch.DITERAPKAN, 6 * 365, True),
        (StatusBatch.DIBATALKAN, 365, False),
        (StatusBatch.DITOLAK, 30, False),
        (StatusBatch.DITOLAK, 91, True),
        (StatusBatch.DIPERIKSA, 91, True),
    ],
)
def test_masa_simpan(folder: Path, status: str, umur: int, dibuang: bool) -> None:
    batch, saat = unggah(), timezone.now() - timedelta(days=umur)
    pernah = status in {StatusBatch.DITERAPKAN, StatusBatch.DIBATALKAN}
    BatchImpor.objects.update(status=status, dibuat_pada=saat, diterapkan_pada=saat if pernah else None)

    call_command("buang_berkas_impor")

    batch.refresh_from_db()
    assert (batch.dokumen is None) == dibuang
    assert len(di_disk(folder)) == (0 if dibuang else 1)
    assert Dokumen.objects.exists() != dibuang
    assert len(batch.sha256) == 64


def test_pekerja_membuangnya_setiap_hari() -> None:
    unggah()
    BatchImpor.objects.update(dibuat_pada=timezone.now() - timedelta(days=91), status=StatusBatch.DIPERIKSA)
    harian = berkala.ambil("buang_berkas_impor")

    assert harian is not None
    assert harian.fungsi(kemajuan=DIAM) == {"dibuang": 1}


def test_pemeriksaan_ulang_tanpa_berkas_menyebut_sebabnya() -> None:
    batch = unggah()
    BatchImpor.objects.update(dibuat_pada=timezone.now() - timedelta(days=91), status=StatusBatch.DIPERIKSA)

    assert penyimpanan.buang_kedaluwarsa() == 1

    with pytest.raises(BerkasAsalHilang, match="tidak tersimpan lagi"):
        layanan.periksa(kemajuan=layanan.antrean.DIAM, batch_id=batch.pk)

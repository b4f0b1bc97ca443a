"""Import: staging, matching, histories, state and audit, beside django-import-export's own loader."""

import resource
import time
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from django.db import connection, transaction

from bench.impor_pembanding import lama_pembanding
from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batal
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.bacaan import Bacaan
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH = 100_000
JUMLAH_PEMBANDING = 1_000
BATAS_PER_DETIK = 5_000
BATAS_KALI = 20
BATAS_MEMORI_MB = 600
BATAS_BATAL_DETIK = 60


def buat_baris(jumlah: int) -> Iterator[dict[str, Any]]:
    """Yield employees of thirty columns as the reading engine gives them."""
    for nomor in range(jumlah):
        lahir = date(1965, 1, 1) + timedelta(days=nomor % 12_000)
        mulai = date(lahir.year + 25, 1 + nomor % 12, 1)
        yield {
            "lembar": "Data", "baris": nomor + 2, "nama": f"Orang Nomor {nomor}", "gelar_belakang": "S.Pd.",
            "nip": f"{lahir:%Y%m%d}{mulai:%Y%m}{1 + nomor % 2}{1 + nomor // 12_000:03d}", "tempat_lahir": "Serang",  # noqa: E501
            "tanggal_lahir": lahir, "jenis_kelamin": "LP"[nomor % 2], "agama": "Islam", "status_kawin": "kawin",  # noqa: E501
            "nik": f"367301{nomor:010d}", "alamat": f"Jl. Raya No. {nomor}", "no_hp": f"0812{nomor:08d}",
            "email": f"o{nomor}@example.com", "status_pegawai": "PNS", "kedudukan_hukum": "Aktif",
            "tmt_cpns": mulai, "tmt_pns": mulai.replace(year=mulai.year + 1), "golongan_awal": "III/a",
            "golongan": "III/c", "tmt_golongan": mulai.replace(year=mulai.year + 5),
            "jabatan": f"Jabatan {nomor % 200}", "tmt_jabatan": mulai.replace(year=mulai.year + 3),
            "unit_kerja": f"Unit {nomor % 500}", "tingkat_pendidikan": "S1", "jurusan": f"Jurusan {nomor % 150}",  # noqa: E501
            "tahun_lulus": mulai.year - 1, "sekolah": "Untirta", "karpeg": f"K{nomor}", "bpjs": f"B{nomor}",
        }  # fmt: skip


def ukur_impor(jumlah: int = JUMLAH) -> Iterable[Angka]:
    """Yield rows a second with the peer in the same run, the undo, and the memory of this process."""
    lama, lama_batal = _lama_impor_dan_batal(jumlah)
    memori = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    kami = jumlah / lama
    mereka = JUMLAH_PEMBANDING / lama_pembanding([*buat_baris(JUMLAH_PEMBANDING)])
    yield Angka(
        nama=f"impor {jumlah} baris × 30 kolom, riwayat, keadaan dan jejak",
        nilai=round(kami),
        satuan="baris/detik",
        pembanding=f"django-import-export (bulk), orang yang sama dan riwayatnya: {mereka:.0f} baris/detik",
        rasio=round(kami / mereka, 1),
        batas=f"≥ {BATAS_PER_DETIK} dan ≥ {BATAS_KALI} ×",
        lulus=kami >= BATAS_PER_DETIK and kami >= BATAS_KALI * mereka,
    )
    yield _batas(f"impor: membatalkan {jumlah} baris", lama_batal, "detik", BATAS_BATAL_DETIK)
    yield _batas("impor: memori terbesar", memori, "MB", BATAS_MEMORI_MB)


def _batas(nama: str, nilai: float, satuan: str, batas: float) -> Angka:
    return Angka(
        nama=nama,
        nilai=round(nilai, 1),
        satuan=satuan,
        pembanding="–",
        rasio=None,
        batas=f"≤ {batas} {satuan}",
        lulus=nilai <= batas,
    )


def _lama_impor_dan_batal(jumlah: int) -> tuple[float, float]:
    with transaction.atomic():
        batch = BatchImpor.objects.create(
            jenis="pegawai", nama_berkas="ukur.xlsx", sha256="0" * 64, status=StatusBatch.DIPERIKSA
        )
        bacaan = Bacaan(["Data"], {}, jumlah, jumlah, lambda: buat_baris(jumlah), [])
        mulai = time.perf_counter()
        layanan.tulis(batch_id=batch.pk, bacaan=bacaan, buat_rujukan=True)
        _seperti_commit()
        lama = time.perf_counter() - mulai
        mulai = time.perf_counter()
        batal.batalkan(batch_id=batch.pk, alasan="Pengukuran")
        _seperti_commit()
        lama_batal = time.perf_counter() - mulai
        transaction.set_rollback(True)
    return lama, lama_batal


def _seperti_commit() -> None:
    """Check what a commit would check."""
    with connection.cursor() as kursor:
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        kursor.execute("SET CONSTRAINTS ALL DEFERRED")


ukur.daftar(
    Pengukuran(kode="impor", urut=30, judul="Impor data pegawai", jalankan=ukur_impor, berat=True),
)

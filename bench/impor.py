"""Import: staging, matching, histories, state and audit, beside django-import-export's own loader."""

import resource
import time
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

import tablib
from django.db import connection, transaction
from import_export import resources

from pegawai.models import BatchImpor, Pegawai
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.bacaan import Bacaan
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH = 100_000
JUMLAH_PEMBANDING = 1_000
BATAS_PER_DETIK = 5_000
BATAS_KALI = 20
BATAS_MEMORI_MB = 600


class PembandingResource(resources.ModelResource):
    """The peer: the person alone, loaded row by row in its bulk mode."""

    class Meta:
        model = Pegawai
        import_id_fields = ("nip",)
        fields = (
            "nip", "nama", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "alamat", "telepon",  # noqa: E501
            "surel",
        )  # fmt: skip
        use_bulk = True


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
    """Yield rows a second with the peer in the same run, and the memory of this process."""
    kami = jumlah / _lama_impor(jumlah)
    mereka = JUMLAH_PEMBANDING / _lama_pembanding(JUMLAH_PEMBANDING)
    yield Angka(
        nama=f"impor {jumlah} baris × 30 kolom, riwayat, keadaan dan jejak",
        nilai=round(kami),
        satuan="baris/detik",
        pembanding=f"django-import-export (bulk), orangnya saja: {mereka:.0f} baris/detik",
        rasio=round(kami / mereka, 1),
        batas=f"≥ {BATAS_PER_DETIK} dan ≥ {BATAS_KALI} ×",
        lulus=kami >= BATAS_PER_DETIK and kami >= BATAS_KALI * mereka,
    )
    memori = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield Angka(
        nama="impor: memori terbesar",
        nilai=round(memori),
        satuan="MB",
        pembanding="–",
        rasio=None,
        batas=f"≤ {BATAS_MEMORI_MB} MB",
        lulus=memori <= BATAS_MEMORI_MB,
    )


def _lama_impor(jumlah: int) -> float:
    with transaction.atomic():
        batch = BatchImpor.objects.create(
            jenis="pegawai", nama_berkas="ukur.xlsx", sha256="0" * 64, status=StatusBatch.DIPERIKSA
        )
        bacaan = Bacaan(["Data"], {}, jumlah, jumlah, lambda: buat_baris(jumlah), [])
        mulai = time.perf_counter()
        layanan.tulis(batch_id=batch.pk, bacaan=bacaan, buat_rujukan=True)
        with connection.cursor() as kursor:
            kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what a commit would check
        lama = time.perf_counter() - mulai
        transaction.set_rollback(True)
    return lama


def _lama_pembanding(jumlah: int) -> float:
    kolom = PembandingResource._meta.fields
    peta = {"telepon": "no_hp", "surel": "email"}
    data = tablib.Dataset(headers=kolom)
    for baris in buat_baris(jumlah):
        data.append([str(baris[peta.get(nama, nama)]) for nama in kolom])
    with transaction.atomic():
        mulai = time.perf_counter()
        PembandingResource().import_data(data, raise_errors=True)
        lama = time.perf_counter() - mulai
        transaction.set_rollback(True)
    return lama


ukur.daftar(
    Pengukuran(kode="impor", urut=30, judul="Impor data pegawai", jalankan=ukur_impor, berat=True),
)

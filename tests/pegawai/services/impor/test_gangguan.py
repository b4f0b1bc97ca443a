"""Nothing half written: a worker killed at every stage, a task stopped, two imports of the same people."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from pegawai.models import BarisImpor, BatchImpor, KeadaanPegawai, Pegawai
from pegawai.models.impor import StatusBatch
from pegawai.models.riwayat import RiwayatPangkat
from pegawai.services.impor import batch as layanan
from serang_asn.inti import kemajuan
from serang_asn.inti.models import DetakPekerja, Tugas
from serang_asn.inti.pekerja import bereskan_terputus
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import AkunFactory
from tests.pegawai.services.impor.pekerja import bunuh, jalankan, lanjutkan, tunggu_henti

pytestmark = pytest.mark.django_db(transaction=True)

BERKAS = Path(__file__).parents[3] / "data" / "legacy" / "01_siasn_export.xlsx"
TAHAP = (
    "Membaca berkas",
    "Menyiapkan baris",
    "Membandingkan dengan data yang sudah ada",
    "Menulis data pegawai",
    "Menulis riwayat pangkat",
    "Mencatat asal setiap baris",
    "Menurunkan keadaan pegawai",
    "Menuntaskan",
)


@pytest.fixture
def akun(settings: Any, tmp_path: Path) -> Any:
    settings.MEDIA_ROOT = str(tmp_path)
    call_command("referensi", verbosity=0)
    return AkunFactory()


def kerjakan_antrean() -> None:
    call_command("db_worker", batch=True, verbosity=0, startup_delay=False)


def siap_diterapkan(akun: Any) -> BatchImpor:
    batch = layanan.unggah(isi=BERKAS.read_bytes(), nama="pegawai.xlsx", jenis="pegawai", oleh=akun)
    kerjakan_antrean()
    batch.refresh_from_db()
    assert batch.status == StatusBatch.DIPERIKSA
    return batch


def tidak_ada_yang_tertulis(batch: BatchImpor) -> None:
    batch.refresh_from_db()
    assert batch.status == StatusBatch.DIPERIKSA
    assert not Pegawai.objects.exists()
    assert not RiwayatPangkat.objects.exists()
    assert not KeadaanPegawai.objects.exists()
    assert not BarisImpor.objects.filter(batch=batch).exclude(pegawai_id=None).exists()


@pytest.mark.parametrize("tahap", TAHAP)
def test_pekerja_yang_dibunuh_tidak_meninggalkan_separuh_dan_dapat_diulang(akun: Any, tahap: str) -> None:
    batch = siap_diterapkan(akun)
    layanan.mulai_terapkan(batch=batch, oleh=akun)
    proses = jalankan(henti=tahap)
    try:
        assert tunggu_henti(proses) == tahap
    finally:
        bunuh(proses)

    tidak_ada_yang_tertulis(batch)
    assert bereskan_terputus() == 1  # the worker gives no sign of life any more
    assert Tugas.objects.get(pk=batch.tugas_id).status == Tugas.Status.GAGAL
    batch = BatchImpor.objects.get(pk=batch.pk)
    assert not layanan.is_sedang_dikerjakan(batch.tugas)

    layanan.mulai_terapkan(batch=batch, oleh=akun)
    kerjakan_antrean()

    batch.refresh_from_db()
    assert batch.status == StatusBatch.DITERAPKAN
    assert Pegawai.objects.count() == batch.ringkasan["baru"] > 0
    pastikan_keadaan()


def test_pekerja_yang_dibunuh_setelah_selesai_tidak_menulis_dua_kali(akun: Any) -> None:
    batch = siap_diterapkan(akun)
    layanan.mulai_terapkan(batch=batch, oleh=akun)
    kerjakan_antrean()
    jumlah = RiwayatPangkat.objects.count()

    layanan.terapkan(kemajuan=kemajuan.DIAM, batch_id=batch.pk)

    assert RiwayatPangkat.objects.count() == jumlah


@pytest.mark.parametrize("tahap", ["Membaca berkas", "Menulis data pegawai", "Menuntaskan"])
def test_tugas_yang_dihentikan_menarik_semuanya_kembali(akun: Any, tahap: str, monkeypatch: Any) -> None:
    batch = siap_diterapkan(akun)
    layanan.mulai_terapkan(batch=batch, oleh=akun)
    asli = kemajuan.Kemajuan.lapor

    def minta_lalu_lapor(self: kemajuan.Kemajuan, nama: str, *isi: Any, **bagian: Any) -> None:
        if nama == tahap:  # somebody presses the button meanwhile: on a connection of their own
            with self._koneksi.cursor() if self._koneksi else connection.cursor() as kursor:
                kursor.execute(
                    "UPDATE inti_tugas SET batal_diminta_pada = now() WHERE id = %s", [self.tugas_id]
                )
        asli(self, nama, *isi, **bagian)

    monkeypatch.setattr(kemajuan.Kemajuan, "lapor", minta_lalu_lapor)
    kerjakan_antrean()

    tidak_ada_yang_tertulis(batch)
    tugas = Tugas.objects.get(pk=batch.tugas_id)
    assert (tugas.status, tugas.pesan) == (Tugas.Status.DIBATALKAN, kemajuan.PESAN_DIBATALKAN)
    assert DBTaskResult.objects.get(args_kwargs__kwargs__tugas_id=tugas.pk).status == "SUCCESSFUL"


def test_tugas_yang_belum_mulai_langsung_dibatalkan(akun: Any) -> None:
    batch = siap_diterapkan(akun)
    layanan.mulai_terapkan(batch=batch, oleh=akun)
    batch.refresh_from_db()

    assert layanan.hentikan(batch=batch)
    kerjakan_antrean()

    tidak_ada_yang_tertulis(batch)
    assert not layanan.hentikan(batch=BatchImpor.objects.get(pk=batch.pk))


def test_dua_impor_orang_yang_sama_bergantian_dan_hasilnya_seperti_berurutan(akun: Any) -> None:
    """The first worker stands in the middle of writing; the second waits for it, then finds its people."""
    pertama, kedua = siap_diterapkan(akun), siap_diterapkan(akun)
    layanan.mulai_terapkan(batch=pertama, oleh=akun)
    satu = jalankan(henti="Menulis riwayat pangkat", nama="satu")
    dua = None
    try:
        tunggu_henti(satu)
        tugas = layanan.mulai_terapkan(batch=kedua, oleh=akun)
        dua = jalankan(nama="dua")
        _tunggu_kunci()
        assert Tugas.objects.get(pk=tugas.pk).tahap == "Menunggu impor lain selesai"
        lanjutkan(satu)
        _, galat = dua.communicate(timeout=120)
        assert dua.returncode == 0, galat
    finally:
        for proses in filter(None, (satu, dua)):
            bunuh(proses)

    pertama.refresh_from_db()
    kedua.refresh_from_db()
    assert pertama.ringkasan["baru"] == Pegawai.objects.count() > 0
    assert (kedua.status, kedua.ringkasan["baru"]) == (StatusBatch.DITERAPKAN, 0)
    assert kedua.ringkasan["ditulis"] == dict.fromkeys(kedua.ringkasan["ditulis"], 0)
    pastikan_keadaan()


def _tunggu_kunci() -> None:
    """Return when one session waits for what another holds."""
    batas = timezone.now() + timedelta(seconds=60)
    while timezone.now() < batas:
        with connection.cursor() as kursor:
            kursor.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
            if kursor.fetchone()[0]:
                return
    raise AssertionError("Tidak ada yang menunggu.")


def test_sambungan_yang_putus_disebut_dan_tidak_meninggalkan_separuh(akun: Any) -> None:
    batch = siap_diterapkan(akun)
    layanan.mulai_terapkan(batch=batch, oleh=akun)
    proses = jalankan(henti="Menulis data pegawai")
    try:
        tunggu_henti(proses)
        with connection.cursor() as kursor:
            kursor.execute(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                "WHERE datname = current_database() AND state = 'idle in transaction'"
            )
            assert kursor.fetchone()[0] == 1
    finally:
        bunuh(proses)

    tidak_ada_yang_tertulis(batch)


def test_pekerja_hidup_dan_mati_dibedakan_dari_detaknya(akun: Any) -> None:
    batch = siap_diterapkan(akun)
    layanan.mulai_terapkan(batch=batch, oleh=akun)
    lama = timezone.now() - timedelta(minutes=5)
    Tugas.objects.update(status=Tugas.Status.BERJALAN, dibuat_pada=lama, mulai_pada=lama)
    DBTaskResult.objects.filter(status="READY").update(status="RUNNING", worker_ids=["satu"])
    tugas = Tugas.objects.get(pk=BatchImpor.objects.get(pk=batch.pk).tugas_id)
    detak = DetakPekerja.objects.create(nama="satu", pada=timezone.now())

    assert layanan.is_sedang_dikerjakan(tugas)
    detak.delete()
    assert not layanan.is_sedang_dikerjakan(tugas)

"""The worker's sign of life, and work whose worker died."""

import time
from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult, get_date_max

from serang_asn.inti.models import DetakPekerja, Tugas
from serang_asn.inti.pekerja import berdetak, bereskan_terputus


def tugas_berjalan(pekerja: str) -> tuple[Tugas, DBTaskResult]:
    tugas = Tugas.objects.create(jenis="uji", judul="Impor", status=Tugas.Status.BERJALAN)
    hasil = DBTaskResult.objects.create(
        status="RUNNING", args_kwargs={"args": [], "kwargs": {"tugas_id": tugas.pk}}, backend_name="default",
        task_path="serang_asn.inti.kemajuan.kerjakan", run_after=get_date_max(), worker_ids=[pekerja],
        exception_class_path="", traceback="",
    )  # fmt: skip
    return tugas, hasil


@pytest.mark.django_db(transaction=True)
def test_berdetak_selama_hidup_dan_lenyap_setelahnya() -> None:
    batas = time.monotonic() + 10
    with berdetak("mesin-1", selang=0.01):
        pertama = DetakPekerja.objects.get(nama="mesin-1").pada
        while (kini := DetakPekerja.objects.get(nama="mesin-1").pada) == pertama and time.monotonic() < batas:
            pass
        assert kini > pertama

    assert not DetakPekerja.objects.exists()


@pytest.mark.django_db
def test_tugas_milik_pekerja_mati_dinyatakan_gagal() -> None:
    DetakPekerja.objects.create(nama="hidup", pada=timezone.now())
    DetakPekerja.objects.create(nama="mati", pada=timezone.now() - timedelta(minutes=10))
    milik_hidup, hasil_hidup = tugas_berjalan("hidup")
    milik_mati, hasil_mati = tugas_berjalan("mati")

    assert bereskan_terputus() == 1

    for baris in (milik_hidup, hasil_hidup, milik_mati, hasil_mati):
        baris.refresh_from_db()
    assert (milik_hidup.status, hasil_hidup.status) == (Tugas.Status.BERJALAN, "RUNNING")
    assert (milik_mati.status, hasil_mati.status) == (Tugas.Status.GAGAL, "FAILED")
    assert "jalankan lagi" in milik_mati.pesan
    assert milik_mati.berakhir_pada is not None


@pytest.mark.django_db
def test_pekerja_yang_lama_hilang_dilupakan() -> None:
    DetakPekerja.objects.create(nama="kemarin dulu", pada=timezone.now() - timedelta(days=2))

    bereskan_terputus()

    assert not DetakPekerja.objects.exists()

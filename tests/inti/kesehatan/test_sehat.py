"""`GET /sehat/`."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult, get_date_max

from serang_asn.inti.kesehatan import keadaan
from serang_asn.inti.models import DetakPekerja
from serang_asn.inti.pekerja import DIANGGAP_MATI

pytestmark = pytest.mark.django_db


@pytest.fixture
def pekerja_hidup() -> DetakPekerja:
    return DetakPekerja.objects.create(nama="mesin-1", pada=timezone.now())


def tugas(status: str, menunggu: timedelta) -> DBTaskResult:
    hasil = DBTaskResult.objects.create(
        status=status, args_kwargs={"args": [], "kwargs": {}}, task_path="a.b", backend_name="default",
        run_after=get_date_max(), exception_class_path="", traceback="", worker_ids=["mesin-1"],
    )  # fmt: skip
    DBTaskResult.objects.filter(pk=hasil.pk).update(enqueued_at=timezone.now() - menunggu)
    return hasil


def test_sehat_tanpa_masuk_dan_tanpa_data_pribadi(
    client: Client, pekerja_hidup: DetakPekerja, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(5):  # type: ignore[operator]
        jawaban = client.get("/sehat/")

    assert jawaban.status_code == 200
    assert jawaban.json() == {"sehat": True} | {
        nama: {"baik": True, "pesan": "baik"} for nama in ("basisdata", "migrasi", "pekerja", "disk")
    }
    assert "no-store" in jawaban["Cache-Control"]


def sakit(client: Client) -> dict[str, str]:
    """Names and messages of the parts that are not well; the answer must then be 503."""
    jawaban = client.get("/sehat/")
    isi = jawaban.json()
    assert jawaban.status_code == 503
    assert isi.pop("sehat") is False
    return {nama: bagian["pesan"] for nama, bagian in isi.items() if not bagian["baik"]}


def test_tanpa_pekerja(client: Client) -> None:
    assert sakit(client) == {"pekerja": "Tidak ada pekerja latar yang hidup."}


def test_pekerja_yang_lama_diam_dianggap_mati(client: Client, pekerja_hidup: DetakPekerja) -> None:
    DetakPekerja.objects.update(pada=timezone.now() - DIANGGAP_MATI - timedelta(seconds=5))

    assert "pekerja" in sakit(client)


def test_migrasi_yang_belum_diterapkan(client: Client, pekerja_hidup: DetakPekerja) -> None:
    with connection.cursor() as kursor:
        kursor.execute("DELETE FROM django_migrations WHERE app = 'inti' AND name = '0001_awal'")

    assert sakit(client) == {"migrasi": "1 migrasi belum diterapkan."}


def test_antrean_yang_tertahan(client: Client, pekerja_hidup: DetakPekerja) -> None:
    tugas("READY", keadaan.ANTRE_TERLALU_LAMA + timedelta(minutes=1))

    assert sakit(client) == {"pekerja": "Tugas menunggu sejak 16 menit yang lalu."}


@pytest.mark.parametrize(
    ("status_lain", "menunggu"),
    [("RUNNING", keadaan.ANTRE_TERLALU_LAMA * 2), ("SUCCESSFUL", timedelta(minutes=1))],
    ids=["pekerja sedang sibuk", "baru masuk antrean"],
)
def test_antrean_yang_wajar(
    client: Client, pekerja_hidup: DetakPekerja, status_lain: str, menunggu: timedelta
) -> None:
    tugas("READY", menunggu)
    tugas(status_lain, timedelta(0))

    assert client.get("/sehat/").status_code == 200


def test_disk_hampir_penuh(
    client: Client, pekerja_hidup: DetakPekerja, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keadaan, "DISK_MINIMUM_MB", 10**9)

    assert list(sakit(client)) == ["disk"]


def test_basisdata_yang_menolak_menjawab(client: Client, pekerja_hidup: DetakPekerja) -> None:
    transaction.set_rollback(True)
    try:
        gejala = sakit(client)
    finally:
        transaction.set_rollback(False)

    assert gejala == dict.fromkeys(("basisdata", "migrasi", "pekerja"), "Basis data tidak dapat dihubungi.")


def test_hanya_dibaca(client: Client) -> None:
    assert client.post("/sehat/").status_code == 405

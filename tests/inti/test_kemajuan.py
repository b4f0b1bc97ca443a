"""Long work: what its owner sees while it runs and after it ended."""

from typing import Any

import pytest
from django.core.management import call_command

from serang_asn.inti import kemajuan
from serang_asn.inti.models import Tugas
from tests.factories import AkunFactory


class BerkasRusak(Exception):
    pesan = "Berkas rusak. Unggah kembali berkas yang utuh."


def tugas_baik(*, kemajuan: Any, jumlah: int) -> dict[str, Any]:
    kemajuan.lapor("Menghitung", 1, jumlah)
    return {"tautan": "/beranda/", "jumlah": jumlah}


def tugas_gagal(*, kemajuan: Any) -> None:
    raise BerkasRusak


def tugas_rusak(*, kemajuan: Any) -> None:
    raise ZeroDivisionError


def jalankan_pekerja() -> None:
    call_command("db_worker", batch=True, verbosity=0, startup_delay=False)


@pytest.mark.django_db(transaction=True)
def test_tugas_selesai_memuat_hasil_dan_kemajuan() -> None:
    akun = AkunFactory()
    tugas = kemajuan.jalankan(fungsi=tugas_baik, judul="Percobaan", akun=akun, argumen={"jumlah": 4})
    assert tugas.status == Tugas.Status.ANTRE

    jalankan_pekerja()

    tugas.refresh_from_db()
    assert (tugas.status, tugas.hasil["jumlah"], tugas.tautan_hasil) == (Tugas.Status.SELESAI, 4, "/beranda/")
    assert (tugas.tahap, tugas.persen) == ("Menghitung", 25)


@pytest.mark.django_db(transaction=True)
def test_tugas_gagal_menyebut_sebab() -> None:
    tugas = kemajuan.jalankan(fungsi=tugas_gagal, judul="Percobaan", akun=AkunFactory(), argumen={})

    jalankan_pekerja()

    tugas.refresh_from_db()
    assert tugas.status == Tugas.Status.GAGAL
    assert tugas.pesan == BerkasRusak.pesan


@pytest.mark.django_db(transaction=True)
def test_tugas_rusak_menyebut_kodenya_untuk_administrator() -> None:
    tugas = kemajuan.jalankan(fungsi=tugas_rusak, judul="Percobaan", akun=AkunFactory(), argumen={})

    jalankan_pekerja()

    tugas.refresh_from_db()
    assert f"kode tugas {tugas.kode}." in tugas.pesan


@pytest.mark.django_db
def test_persen_tanpa_jumlah_adalah_nol() -> None:
    assert Tugas(selesai_n=10).persen == 0

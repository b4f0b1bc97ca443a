"""What goes out comes in again: into the same records nothing changes, into empty ones the same arises."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.db import connection, transaction

from pegawai import ekspor_impor
from pegawai.domain.impor import riwayat as kolom
from pegawai.models import Formasi, GajiPokok, JenisHukumanDisiplin, Pegawai, UnitKerja, riwayat
from pegawai.services.contoh import bangkitkan
from pegawai.services.impor import bacaan as pembaca
from pegawai.services.impor import penerapan
from pegawai.services.impor.jenis import Hitungan, ambil_jenis
from pegawai.services.impor.jenis_riwayat import SUSUNAN
from serang_asn.inti.registri.contoh import Permintaan
from tests.alat.keadaan import pastikan_keadaan
from tests.pegawai.services.impor.berkas import buat_batch

HARI = date(2026, 11, 1)
JUMLAH = 200
JENIS = ["pegawai", *kolom.TABEL, "unit", "formasi", "gaji"]

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def kota(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """One city for all tests of this module, undone at its end."""
    with django_db_blocker.unblock(), transaction.atomic():
        bangkitkan(Permintaan(JUMLAH, 3, HARI))
        _hukum(Pegawai.objects.filter(riwayatkedudukan__jenis_asn="PNS", nip__lt="1985").distinct()[:3])
        yield
        transaction.set_rollback(True)


def _hukum(daftar: Any) -> None:
    """Punish a few: a small city may have nobody who was."""
    teguran = JenisHukumanDisiplin.objects.get(kode="TEGURAN_LISAN")
    for satu in daftar:
        riwayat.RiwayatDisiplin.objects.create(
            pegawai=satu, jenis=teguran, mulai=date(2022, 3, 1), selesai=date(2022, 9, 1),
                  pasal_dilanggar="ps. 4",
            uraian="Terlambat", sk_nomor="1", sk_tanggal=date(2022, 2, 1), sk_pejabat="Kepala",
        )  # fmt: skip


def keluar(jenis: str, bentuk: str = "xlsx") -> tuple[bytes, int]:
    wadah = BytesIO()
    jumlah = ekspor_impor.tulis(jenis, wadah, bentuk).jumlah
    return wadah.getvalue(), jumlah


def baca(jenis: str, isi: bytes, bentuk: str = "xlsx") -> pembaca.Bacaan:
    return pembaca.baca(isi, f"uji.{bentuk}", jenis=ambil_jenis(jenis), per_tanggal=HARI)


def masuk(jenis: str, isi: bytes) -> tuple[pembaca.Bacaan, Hitungan]:
    bacaan, batch = baca(jenis, isi), buat_batch(jenis=jenis)
    return bacaan, penerapan.tulis(batch_id=batch.pk, bacaan=bacaan)


def isi_ekspor(jenis: str) -> list[list[Any]]:
    return [*ekspor_impor.baris(*ekspor_impor.ambil(jenis), None)]


@pytest.mark.parametrize("bentuk", ["xlsx", "csv"])
@pytest.mark.parametrize("jenis", JENIS)
def test_ke_catatan_yang_sama_semuanya_sama(jenis: str, bentuk: str) -> None:
    isi, jumlah = keluar(jenis, bentuk)
    bacaan = baca(jenis, isi, bentuk)

    hitungan = penerapan.lihat(bacaan, jenis=ambil_jenis(jenis))

    assert [(satu.baris, satu.kode, satu.pesan) for satu in bacaan.masalah if satu.tingkat == "galat"] == []
    assert (hitungan.baru, hitungan.berubah, hitungan.sama) == (0, 0, jumlah)


@pytest.mark.parametrize("jenis", [*kolom.TABEL])
def test_ke_riwayat_yang_kosong_menjadi_riwayat_yang_sama(jenis: str) -> None:
    semula, (isi, jumlah) = isi_ekspor(jenis), keluar(jenis)
    assert jumlah > 0
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        SUSUNAN[jenis].model.objects.all().delete()
        kursor.execute("SELECT keadaan_selesaikan()")
        kursor.execute("SET LOCAL siasn.keadaan = ''")

    bacaan, hitungan = masuk(jenis, isi)

    assert [(satu.baris, satu.kode, satu.pesan) for satu in bacaan.masalah if satu.tingkat == "galat"] == []
    assert hitungan.baru == jumlah
    assert isi_ekspor(jenis) == semula
    pastikan_keadaan()


@pytest.mark.parametrize(("jenis", "model"), [("formasi", Formasi), ("gaji", GajiPokok)])
def test_formasi_dan_gaji_ke_tabel_kosong(jenis: str, model: Any) -> None:
    semula, (isi, jumlah) = isi_ekspor(jenis), keluar(jenis)
    model.objects.all().delete()

    bacaan, hitungan = masuk(jenis, isi)

    assert ([satu.pesan for satu in bacaan.masalah if satu.tingkat == "galat"], hitungan.baru) == ([], jumlah)
    assert isi_ekspor(jenis) == semula


def kosongkan() -> None:
    """Take out all people and units; the reference tables stay."""
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL session_replication_role = 'replica'")
        for model in (*riwayat.RIWAYAT, Formasi):
            kursor.execute(f"DELETE FROM {model._meta.db_table}")
        for tabel in (
            "pegawai_keadaanpegawai",
            "pegawai_caripegawai",
            "pegawai_nipterdahulu",
            "pegawai_pegawai",
        ):
            kursor.execute(f"DELETE FROM {tabel}")
        kursor.execute("SET LOCAL session_replication_role = 'origin'")


def test_pegawai_ke_kota_tanpa_orang() -> None:
    semula, (isi, jumlah) = isi_ekspor("pegawai"), keluar("pegawai")
    kosongkan()
    assert not Pegawai.objects.exists()

    bacaan, hitungan = masuk("pegawai", isi)

    assert ([satu.pesan for satu in bacaan.masalah if satu.tingkat == "galat"], hitungan.baru) == ([], jumlah)
    assert isi_ekspor("pegawai") == semula
    pastikan_keadaan()


def test_unit_ke_kota_tanpa_unit() -> None:
    semula, (isi, jumlah) = isi_ekspor("unit"), keluar("unit")
    kosongkan()
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL session_replication_role = 'replica'")
        kursor.execute("DELETE FROM pegawai_unitkerja")
        kursor.execute("SET LOCAL session_replication_role = 'origin'")

    _, hitungan = masuk("unit", isi)

    assert hitungan.baru == jumlah
    assert isi_ekspor("unit") == semula
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])

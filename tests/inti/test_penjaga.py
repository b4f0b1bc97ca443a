"""The audit trail is complete for plain SQL too, and cannot be rewritten."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse
from pghistory.models import Context, Events

from pegawai.models import Pegawai
from serang_asn.inti import penjaga
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Akun, Peran
from tests.factories import AkunFactory, PegawaiFactory

pytestmark = pytest.mark.django_db
PENJAGA = sorted(set(penjaga.daftar_penjaga()))
JEJAK = [
    satu.tabel for satu in PENJAGA if satu.nama == penjaga.HANYA_TUMBUH and satu.tabel != "pghistory_context"
]
TERLACAK = [satu.tabel for satu in PENJAGA if satu.nama == penjaga.TAK_DIKOSONGKAN]


def sql(perintah: str, *isian: Any) -> None:
    with connection.cursor() as kursor:
        kursor.execute(perintah, isian)


def ubah_nama(akun: Akun, nama: str) -> None:
    sql("UPDATE inti_akun SET nama = %s WHERE id = %s", nama, akun.pk)


@contextmanager
def ditolak(pesan: str = "jejak perubahan harus tetap utuh") -> Iterator[None]:
    """The block breaks on a refusal of the database, and the transaction goes on after it."""
    with pytest.raises(DatabaseError, match=pesan), transaction.atomic():
        yield


@pytest.fixture
def seperti_di_luar_uji() -> None:
    """The tests' own leave to empty tables is taken back."""
    sql("SET LOCAL siasn.kosongkan = ''")


def test_sql_polos_mencatat_pengguna_basisdata_dan_program() -> None:
    akun = AkunFactory()
    sql("SET LOCAL application_name = 'psql'")

    with transaction.atomic():
        sql("SELECT set_config('pghistory.context_id', '', true)")
        ubah_nama(akun, "Diubah")

    terakhir = Events.objects.tracks(akun).order_by("-pgh_created_at", "-pgh_id").first()
    assert terakhir.pgh_context == {
        "basisdata": {"pengguna": connection.settings_dict["USER"], "aplikasi": "psql"}
    }


def test_satu_konteks_untuk_satu_transaksi() -> None:
    akun = AkunFactory()
    sebelum = Context.objects.count()

    ubah_nama(akun, "Satu")
    ubah_nama(akun, "Dua")

    assert Context.objects.count() == max(sebelum, 1)
    assert Events.objects.tracks(akun).values("pgh_context_id").distinct().count() == 1


def test_satu_konteks_untuk_tulisan_massal() -> None:
    """What is done per statement must not be done per row."""
    sql(
        "INSERT INTO inti_akun (password, kode, pengguna, nama, email, is_active, dibuat_pada)"
        " SELECT '', gen_random_uuid(), 'massal' || n, 'Massal', '', true, now()"
        " FROM generate_series(1, 1000) n"
    )

    event = Events.objects.filter(pgh_model="inti.AkunEvent", pgh_data__nama="Massal")
    assert event.count() == 1000
    assert event.values("pgh_context_id").distinct().count() == 1


def test_konteks_aplikasi_tetap_didahulukan() -> None:
    akun = AkunFactory()

    with sebagai(akun_id=akun.pk, asal="/akun/", alasan="Salah ketik"):
        ubah_nama(akun, "Diubah")

    terakhir = Events.objects.tracks(akun).order_by("-pgh_created_at", "-pgh_id").first()
    assert terakhir.pgh_context == {"akun": akun.pk, "asal": "/akun/", "alasan": "Salah ketik"}


def test_halaman_jejak_menyebut_basis_data_langsung(client: Client) -> None:
    pegawai = PegawaiFactory()
    sql("UPDATE pegawai_pegawai SET nama = 'Diubah Lewat SQL' WHERE id = %s", pegawai.pk)
    client.force_login(AkunFactory(peran=Peran.AUDITOR))

    respons = client.get(reverse("pegawai:pegawai-jejak", args=[pegawai.kode]))

    assert f"Basis data langsung (pengguna {connection.settings_dict['USER']})" in respons.text
    assert "oleh Sistem" not in respons.text


@pytest.mark.parametrize("tabel", JEJAK)
def test_tabel_jejak_hanya_bertambah(tabel: str, seperti_di_luar_uji: None) -> None:
    with ditolak():
        sql(f"UPDATE {tabel} SET pgh_label = 'x'")
    with ditolak():
        sql(f"DELETE FROM {tabel}")
    with ditolak():
        sql(f"TRUNCATE {tabel}")


@pytest.mark.parametrize("tabel", [*TERLACAK, "pegawai_keadaanpegawai", "pghistory_context"])
def test_tabel_terlacak_tidak_dapat_dikosongkan(tabel: str, seperti_di_luar_uji: None) -> None:
    with ditolak():
        sql(f"TRUNCATE {tabel} CASCADE")


def test_alat_uji_dapat_mengosongkan_dengan_izin() -> None:
    PegawaiFactory()
    sql("SET LOCAL siasn.kosongkan = 'ya'")
    sql("SET CONSTRAINTS ALL IMMEDIATE")  # what is still to be checked would forbid it

    sql("TRUNCATE pegawai_pegawai CASCADE")

    assert not Pegawai.objects.exists()


def test_izin_mengosongkan_tidak_mengizinkan_menghapus_jejak() -> None:
    AkunFactory()
    sql("SET LOCAL siasn.kosongkan = 'ya'")

    with ditolak():
        sql("DELETE FROM inti_akunevent")


def test_konteks_bertambah_selama_pekerjaan_berjalan_lalu_tetap() -> None:
    akun = AkunFactory()
    with sebagai(akun_id=akun.pk, asal="/akun/"):
        ubah_nama(akun, "Satu")
        with sebagai(akun_id=akun.pk, asal="/akun/", alasan="Salah ketik"):
            ubah_nama(akun, "Dua")
    konteks = Context.objects.get(metadata__alasan="Salah ketik")

    with ditolak("Konteks jejak yang sudah selesai"):
        sql("UPDATE pghistory_context SET id = gen_random_uuid()")
    sql("ALTER TABLE pghistory_context DISABLE TRIGGER jejak_jaga_konteks")
    sql("UPDATE pghistory_context SET created_at = now() - interval '2 days' WHERE id = %s", konteks.pk)
    sql("ALTER TABLE pghistory_context ENABLE TRIGGER jejak_jaga_konteks")
    with ditolak("Konteks jejak yang sudah selesai"):
        sql("UPDATE pghistory_context SET metadata = '{}' WHERE id = %s", konteks.pk)
    with ditolak():
        sql("DELETE FROM pghistory_context")


def test_pemicu_yang_hilang_atau_dimatikan_ditemukan_dan_dipasang_lagi() -> None:
    assert list(penjaga.periksa_penjaga()) == []
    sql("DROP TRIGGER jejak_jaga ON inti_akunevent")
    sql("ALTER TABLE pegawai_pegawai DISABLE TRIGGER ALL")

    temuan = [(satu.objek, satu.keterangan) for satu in penjaga.periksa_penjaga()]
    penjaga.pasang()

    assert ("inti_akunevent", "Pemicu jejak_jaga tidak ada.") in temuan
    assert ("pegawai_pegawai", "Pemicu jejak_jaga_kosong dimatikan.") in temuan
    assert any("pgtrigger_ubah" in keterangan for _, keterangan in temuan)
    assert "inti_akunevent" not in {satu.objek for satu in penjaga.periksa_penjaga()}

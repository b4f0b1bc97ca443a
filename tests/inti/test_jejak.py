"""Who did what, when one block of work stands inside another."""

from contextlib import suppress

import pytest

from pegawai.models import Pegawai
from serang_asn.inti.jejak import catat_jejak, konteks, sebagai
from tests.factories import AkunFactory, PegawaiFactory

pytestmark = pytest.mark.django_db


def tulis(nama: str) -> None:
    PegawaiFactory(nama=nama)


def jejak(nama: str) -> dict[str, object]:
    return Pegawai.objects.get(nama=nama).jejak.get().pgh_context.metadata


def test_blok_di_dalam_tidak_mengubah_yang_di_luarnya():
    petugas, pimpinan = AkunFactory(), AkunFactory()
    with sebagai(akun_id=petugas.pk, asal="/pegawai/baru/", alasan="Pindah masuk"):
        tulis("Sebelum")
        with sebagai(akun_id=pimpinan.pk, asal="pengisian.putuskan", alasan="Layak"):
            tulis("Di dalam")
        tulis("Sesudah")

    luar = {"akun": petugas.pk, "asal": "/pegawai/baru/", "alasan": "Pindah masuk"}
    assert jejak("Sebelum") == jejak("Sesudah") == luar
    assert jejak("Di dalam") == {"akun": pimpinan.pk, "asal": "pengisian.putuskan", "alasan": "Layak"}


def test_tambahan_berlaku_di_dalam_saja_juga_setelah_galat():
    with sebagai(akun_id=None, asal="tugas:1"):
        with suppress(ValueError), konteks(impor=7):
            tulis("Dari berkas")
            raise ValueError("gagal")
        tulis("Sesudah")

    assert jejak("Dari berkas") == {"akun": None, "asal": "tugas:1", "impor": 7}
    assert jejak("Sesudah") == {"akun": None, "asal": "tugas:1"}


def test_asal_permintaan_dipertahankan():
    petugas = AkunFactory()
    with sebagai(akun_id=None, asal="/pegawai/x/"), catat_jejak(petugas, "riwayat.tambah", " Sesuai SK "):
        tulis("Dari halaman")
    with catat_jejak(petugas, "riwayat.tambah"):
        tulis("Dari layanan")

    assert jejak("Dari halaman") == {"akun": petugas.pk, "asal": "/pegawai/x/", "alasan": "Sesuai SK"}
    assert jejak("Dari layanan") == {"akun": petugas.pk, "asal": "riwayat.tambah"}

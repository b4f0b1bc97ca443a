"""Two people at once, each on a connection of its own."""

from collections.abc import Callable
from contextlib import contextmanager
from datetime import date
from threading import Thread
from time import monotonic
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction

from pegawai.models import Golongan, PenugasanTambahan, RiwayatPangkat
from pegawai.services import riwayat
from serang_asn.inti.versi import VersiBasi, versi_kini
from tests.factories import JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db(transaction=True)
BATAS_DETIK = 30


class OrangLain(Thread):
    """Does one thing on a connection of its own; `hasil` or `galat` tell how it went."""

    def __init__(self, kerja: Callable[[], Any]) -> None:
        super().__init__(daemon=True)
        self.kerja, self.hasil, self.galat = kerja, None, None

    def run(self) -> None:
        try:
            self.hasil = self.kerja()
        except Exception as galat:
            self.galat = galat
        finally:
            connection.close()


@contextmanager
def bersamaan(kerja: Callable[[], Any]):
    """Run `kerja` elsewhere while the body's transaction is still open; go on once it waits for a lock."""
    lain = OrangLain(kerja)
    with transaction.atomic():
        yield lain
        lain.start()
        batas = monotonic() + BATAS_DETIK
        while not sedang_menunggu():
            assert lain.is_alive(), lain.galat or lain.hasil
            assert monotonic() < batas
    lain.join(BATAS_DETIK)


def sedang_menunggu() -> bool:
    with connection.cursor() as kursor:
        kursor.execute("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
        return bool(kursor.fetchone()[0])


def kenaikan(**ganti):
    return {"golongan": Golongan.objects.get(kode="III/b"), "tmt": date(2014, 4, 1), "jenis": "reguler",
            "sk_nomor": "1", **ganti}  # fmt: skip


def test_dua_penyunting_yang_kedua_menunggu_lalu_diberi_tahu():
    pegawai = PegawaiAktifFactory()
    satu = riwayat.tambah(pegawai=pegawai, jenis="pangkat", isian=kenaikan(), oleh=None)
    versi = versi_kini(satu)

    def koreksi(nomor):
        return riwayat.koreksi(riwayat=satu, isian={"sk_nomor": nomor}, versi=versi, alasan="x", oleh=None)

    with bersamaan(lambda: koreksi("dua")) as lain:
        koreksi("satu")

    assert isinstance(lain.galat, VersiBasi)
    assert [(b.kini, b.milik_anda) for b in lain.galat.perbedaan] == [("satu", "dua")]
    assert RiwayatPangkat.objects.get(pk=satu.pk).sk_nomor == "satu"


def test_formulir_terkirim_dua_kali_bersamaan_ditulis_sekali():
    pegawai, kode = PegawaiAktifFactory(), uuid4()

    def tambah():
        return riwayat.tambah(pegawai=pegawai, jenis="pangkat", isian=kenaikan(), oleh=None, kode=kode)

    with bersamaan(tambah) as lain:
        pertama = tambah()

    assert lain.hasil == pertama
    assert RiwayatPangkat.objects.filter(pegawai=pegawai).count() == 2


def test_dua_formulir_berbeda_dengan_isi_sama_yang_kedua_ditolak():
    pegawai = PegawaiAktifFactory()

    def tambah():
        return riwayat.tambah(pegawai=pegawai, jenis="pangkat", isian=kenaikan(), oleh=None, kode=uuid4())

    with bersamaan(tambah) as lain:
        tambah()

    assert isinstance(lain.galat, riwayat.RiwayatDitolak)
    assert lain.galat.pesan == "Pangkat ini sudah tercatat pada TMT yang sama."


def test_dua_plt_pada_satu_jabatan_yang_kedua_ditolak_basis_data():
    """Two people do not lock each other: only the table can see the clash."""
    jabatan = JabatanFactory(kode="UJI-KABID", nama="Kepala Bidang", jenis="administrator")
    unit = UnitKerjaFactory()

    def plt(pegawai):
        return riwayat.tambah(
            pegawai=pegawai, jenis="penugasan", oleh=None, alasan="Jabatan lowong",
            isian={"jenis": "plt", "jabatan": jabatan, "unit": unit, "mulai": date(2022, 1, 1),
                   "selesai": date(2022, 4, 1), "sk_nomor": "1"},
        )  # fmt: skip

    orang = PegawaiAktifFactory.create_batch(2)
    with bersamaan(lambda: plt(orang[1])) as lain:
        plt(orang[0])

    assert isinstance(lain.galat, riwayat.RiwayatDitolak)
    assert "sudah" in lain.galat.pesan
    assert PenugasanTambahan.objects.count() == 1

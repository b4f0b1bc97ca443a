"""Cells put right on screen: kept, read, taken back, seen in the trail."""

import pytest

from pegawai.models import KoreksiImpor
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import koreksi
from pegawai.services.impor.koreksi import SelTidakDapatDikoreksi
from pegawai.services.impor.penerapan import BatchTidakDapatDiterapkan
from tests.pegawai.services.impor.layar import ANI, BUDI, KEPALA, SITI, buku, periksa, unggah_dan_periksa

pytestmark = pytest.mark.django_db


def test_koreksi_satu_sel_berlaku_pada_pemeriksaan_berikutnya() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))

    jumlah = koreksi.simpan(batch=batch, masalah=batch.masalah.get(), nilai="14-04-1986", oleh=batch.oleh)

    assert jumlah == 1
    satu = batch.koreksi.get()
    assert (satu.baris, satu.kolom, satu.lama, satu.baru) == (3, "C", "31-02-1986", "14-04-1986")
    assert satu.jejak.get().baru == "14-04-1986"
    batch.refresh_from_db()
    with pytest.raises(BatchTidakDapatDiterapkan, match="belum diperiksa"):
        layanan.mulai_terapkan(batch=batch, oleh=batch.oleh)
    batch = periksa(batch)
    assert batch.ringkasan["bermasalah"] == 0
    assert batch.baris.get(baris=3).data["tanggal_lahir"] == "1986-04-14"


def test_koreksi_diterapkan_ke_semua_sel_yang_isinya_sama() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI, BUDI))
    masalah = batch.masalah.filter(kode="date_unparseable").order_by("baris").first()
    assert koreksi.sama_dengan(masalah).count() == 2

    jumlah = koreksi.simpan(batch=batch, masalah=masalah, nilai="", oleh=batch.oleh, ke_semua=True)

    assert jumlah == 2
    assert periksa(batch).ringkasan["bermasalah"] == 0


def test_koreksi_ulang_mengganti_dan_ditarik_mengembalikan() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))
    masalah = batch.masalah.get()
    koreksi.simpan(batch=batch, masalah=masalah, nilai="01-01-1980", oleh=batch.oleh)
    koreksi.simpan(batch=batch, masalah=masalah, nilai="14-04-1986", oleh=batch.oleh)
    assert KoreksiImpor.objects.get().baru == "14-04-1986"

    koreksi.tarik(batch=batch, koreksi=KoreksiImpor.objects.get())

    assert periksa(batch).ringkasan["bermasalah"] == 1


def test_koreksi_nik_tidak_tersimpan_terbuka() -> None:
    batch = unggah_dan_periksa(buku([*SITI, "36739054038"], kepala=[*KEPALA, "NIK"]))

    koreksi.simpan(
        batch=batch, masalah=batch.masalah.get(bidang="nik"), nilai="3673905403850001", oleh=batch.oleh
    )

    satu = KoreksiImpor.objects.get()
    assert satu.baru == "••••"
    assert b"3673905403850001" not in bytes(satu.baru_sandi)
    assert not periksa(batch).masalah.exists()


def test_masalah_tanpa_kolom_tidak_dapat_dikoreksi() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))
    masalah = batch.masalah.get()
    masalah.kolom = ""

    with pytest.raises(SelTidakDapatDikoreksi):
        koreksi.simpan(batch=batch, masalah=masalah, nilai="x", oleh=batch.oleh)

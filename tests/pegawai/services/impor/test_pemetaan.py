"""Columns put right by hand, for one file and for every file of its layout."""

import pytest

from pegawai.models import PemetaanImpor
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import pemetaan
from pegawai.services.impor.pemetaan import PemetaanTidakDapatDiingat
from pegawai.services.impor.penerapan import BatchTidakDapatDiterapkan
from tests.factories import AkunFactory
from tests.pegawai.services.impor.layar import ANI, SITI, buku, periksa, unggah_dan_periksa

pytestmark = pytest.mark.django_db
PILIHAN = {
    "A": "nip",
    "B": "nama",
    "C": "",
    "D": "jenis_kelamin",
    "E": "unit_kerja",
    "F": "jabatan",
    "G": "tmt_jabatan",
}


def test_pilihan_berlaku_pada_pemeriksaan_berikutnya() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))
    assert batch.ringkasan["bermasalah"] == 1

    pemetaan.simpan(batch=batch, tata=batch.tata_letak.get(), pilihan=PILIHAN, oleh=batch.oleh)

    batch.refresh_from_db()
    with pytest.raises(BatchTidakDapatDiterapkan, match="belum diperiksa"):
        layanan.mulai_terapkan(batch=batch, oleh=batch.oleh)
    batch = periksa(batch)
    assert batch.ringkasan["bermasalah"] == 0
    assert batch.tata_letak.get().kolom[3]["bidang"] == ["jenis_kelamin"]
    assert not PemetaanImpor.objects.exists()


def test_pemetaan_bernama_dipakai_berkas_lain_yang_berjudul_sama() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))
    akun = AkunFactory()
    pemetaan.simpan(batch=batch, tata=batch.tata_letak.get(), pilihan=PILIHAN, nama="Daftar dinas", oleh=akun)

    lain = unggah_dan_periksa(buku(SITI, ANI, lembar="Lembar lain"), nama="lain.xlsx")

    assert lain.ringkasan["bermasalah"] == 0
    assert lain.tata_letak.get().ingatan.nama == "Daftar dinas"
    ingatan = PemetaanImpor.objects.get()
    assert (ingatan.jenis, ingatan.dibuat_oleh) == ("pegawai", akun)
    assert ingatan.jejak.count() == 1


def test_pemetaan_yang_dilupakan_tidak_dipakai_lagi() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))
    pemetaan.simpan(batch=batch, tata=batch.tata_letak.get(), pilihan=PILIHAN, nama="Daftar", oleh=batch.oleh)
    pemetaan.namai(pemetaan=PemetaanImpor.objects.get(), nama="Daftar dinas")
    assert PemetaanImpor.objects.get().nama == "Daftar dinas"

    pemetaan.lupakan(pemetaan=PemetaanImpor.objects.get())

    assert unggah_dan_periksa(buku(SITI, ANI)).ringkasan["bermasalah"] == 1


def test_tabel_tanpa_judul_tidak_diingat() -> None:
    isi = "\n".join(";".join(baris) for baris in (SITI, ANI, SITI, ANI)).encode()
    batch = unggah_dan_periksa(isi, nama="tanpa-judul.csv")
    assert batch.tata_letak.get().tempat[0]["baris_kepala"] == []

    with pytest.raises(PemetaanTidakDapatDiingat):
        pemetaan.simpan(batch=batch, tata=batch.tata_letak.get(), pilihan=PILIHAN, nama="X", oleh=batch.oleh)


def test_berkas_yang_sudah_diproses_tidak_dapat_diubah() -> None:
    batch = unggah_dan_periksa(buku(SITI))
    batch.status = "dibatalkan"
    batch.save(update_fields=["status"])

    with pytest.raises(BatchTidakDapatDiterapkan):
        pemetaan.simpan(batch=batch, tata=batch.tata_letak.get(), pilihan=PILIHAN, oleh=batch.oleh)

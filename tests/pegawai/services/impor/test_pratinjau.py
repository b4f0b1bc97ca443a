"""What each row of a checked file would do, kept row by row."""

import pytest

from pegawai.models import BarisImpor, Pegawai
from pegawai.services.impor import batch as layanan
from serang_asn.inti.kemajuan import DIAM
from tests.factories import JabatanFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import BARIS_PNS, terapkan
from tests.pegawai.services.impor.layar import ANI, KEPALA, SITI, buku, periksa, selesai, unggah_dan_periksa

pytestmark = pytest.mark.django_db


@pytest.fixture
def rujukan() -> None:
    UnitKerjaFactory(nama="Dinas Percobaan")
    JabatanFactory(nama="Pengelola Data")


def test_baris_baru_dan_bermasalah_tersimpan_tanpa_menulis_pegawai(rujukan: None) -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))

    siti, ani = batch.baris.order_by("baris")
    assert (siti.nasib, siti.data["nama"], siti.data["tanggal_lahir"]) == (
        "baru",
        "Siti Aminah",
        "1985-03-14",
    )
    assert (ani.nasib, ani.data["nip"]) == ("bermasalah", "198604142010012002")
    assert "tanggal_lahir" not in ani.data or ani.data["tanggal_lahir"] != "1986-02-31"
    assert not Pegawai.objects.exists()


def test_perubahan_isian_dan_riwayat_tampak_lama_dan_baru(rujukan: None) -> None:
    terapkan(BARIS_PNS)
    JabatanFactory(kode="UJI-PRAKOM", nama="Pranata Komputer")

    batch = unggah_dan_periksa(
        buku(
            [
                "198503142010012001",
                "Siti Aminah Putri",
                "14-03-1985",
                "P",
                "Dinas Percobaan",
                "Pranata Komputer",
                "01-06-2024",
            ]
        )
    )

    perubahan = batch.baris.get().perubahan
    assert batch.baris.get().nasib == "berubah"
    assert perubahan["nama"] == ["Siti Aminah", "Siti Aminah Putri"]
    assert "tingkat_pendidikan" not in perubahan
    assert perubahan["jabatan"] == ["Pengelola Data", "Pranata Komputer"]
    assert perubahan["tmt_jabatan"] == ["2019-05-01", "2024-06-01"]
    assert "unit" not in perubahan


def test_nik_tidak_pernah_tersimpan_terbuka(rujukan: None) -> None:
    kepala = [*KEPALA, "NIK"]
    terapkan(BARIS_PNS)

    batch = unggah_dan_periksa(buku([*SITI, "3673905403850999"], [*ANI, "3673905404860001"], kepala=kepala))

    isi = str([*batch.baris.values_list("data", "perubahan")]) + str(batch.ringkasan)
    assert "3673905403850999" not in isi
    assert "3673905404860001" not in isi
    assert "nik_kunci" not in isi
    assert batch.baris.get(nasib="berubah").perubahan["nik"] == ["••••", "••••"]
    contoh = b"".join(bytes(satu) for satu in batch.tata_letak.values_list("contoh_sandi", flat=True))
    assert b"3673905403850999" not in contoh


def test_diterapkan_mengganti_baris_pratinjau_dan_menyimpan_yang_bermasalah(rujukan: None) -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))
    layanan.mulai_terapkan(batch=batch, oleh=batch.oleh)

    layanan.terapkan(kemajuan=DIAM, batch_id=batch.pk)

    batch = selesai(batch)
    siti, ani = batch.baris.order_by("baris")
    assert siti.pegawai_id == Pegawai.objects.get().pk
    assert (ani.nasib, ani.data["nama"]) == ("bermasalah", "Ani")


def test_diperiksa_ulang_tidak_menggandakan_baris(rujukan: None) -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))

    periksa(batch)

    assert BarisImpor.objects.filter(batch=batch).count() == 2


def test_baris_sama_menyimpan_nip_dan_nama_saja(rujukan: None) -> None:
    terapkan({**BARIS_PNS, "nik": None})

    batch = unggah_dan_periksa(buku(SITI))

    assert batch.baris.get().nasib == "sama"
    assert set(batch.baris.get().data) == {"nip", "nama"}

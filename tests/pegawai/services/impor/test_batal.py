"""Undo: everything goes back, or it says what forbids it and nothing moves."""

from datetime import date

import pytest

from pegawai.models import Jabatan, Pegawai, RiwayatJabatan, RiwayatKinerja, RiwayatPangkat, UnitKerja
from pegawai.models.impor import StatusBatch
from pegawai.services import nik
from pegawai.services.impor import batal
from pegawai.services.impor.batal import ImporTidakDapatDibatalkan
from tests.alat.keadaan import pastikan_keadaan
from tests.factories import JabatanFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import BARIS_PNS, BARIS_PPPK, buat_batch, terapkan

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def unit() -> UnitKerja:
    JabatanFactory()
    return UnitKerjaFactory(nama="Dinas Percobaan")


def test_orang_baru_hilang_beserta_riwayatnya() -> None:
    batch, _ = terapkan(BARIS_PNS, BARIS_PPPK)

    batal.batalkan(batch_id=batch.pk, alasan="Berkas salah")

    batch.refresh_from_db()
    assert batch.status == StatusBatch.DIBATALKAN
    assert not Pegawai.objects.exists()
    assert not RiwayatPangkat.objects.exists()
    pastikan_keadaan()


def test_isian_lama_kembali_dan_riwayat_dicabut() -> None:
    terapkan(BARIS_PNS)
    batch, _ = terapkan(
        BARIS_PNS
        | {
            "nama": "Siti Salah",
            "agama": "Hindu",
            "nik": "3673905403850009",
            "tanggal_lahir": date(1985, 3, 14),
        }
        | {"golongan": "III/d", "tmt_golongan": date(2022, 4, 1)}
    )

    batal.batalkan(batch_id=batch.pk, alasan="Berkas salah")

    pegawai = Pegawai.objects.get()
    assert (pegawai.nama, pegawai.agama.nama) == ("Siti Aminah", "Islam")
    assert nik.buka(pegawai.nik_sandi) == BARIS_PNS["nik"]
    dicabut = RiwayatPangkat.objects.get(batch=batch)
    assert (dicabut.dibatalkan_pada is not None, dicabut.alasan_pembatalan) == (True, "Berkas salah")
    pastikan_keadaan()


def test_dapat_diimpor_lagi_setelah_dibatalkan() -> None:
    terapkan(BARIS_PNS)
    naik = BARIS_PNS | {"golongan": "III/d", "tmt_golongan": date(2022, 4, 1)}
    batch, _ = terapkan(naik)
    batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    _, lagi = terapkan(naik)

    assert lagi.ditulis["riwayatpangkat"] == 1


def test_perubahan_orang_setelahnya_menghalangi() -> None:
    batch, _ = terapkan(BARIS_PNS)
    Pegawai.objects.update(alamat="Jl. Baru")

    with pytest.raises(ImporTidakDapatDibatalkan) as galat:
        batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    assert [(h.kode, h.contoh) for h in galat.value.halangan] == [("pegawai_diubah", ("Data baris 2",))]
    assert Pegawai.objects.count() == 1
    batch.refresh_from_db()
    assert batch.status == StatusBatch.DITERAPKAN


def test_riwayat_lain_pada_orang_baru_menghalangi() -> None:
    batch, _ = terapkan(BARIS_PNS)
    RiwayatKinerja.objects.create(pegawai=Pegawai.objects.get(), tahun=2024, predikat="baik")

    with pytest.raises(ImporTidakDapatDibatalkan) as galat:
        batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    assert [h.kode for h in galat.value.halangan] == ["riwayatkinerja_ditambah"]


def test_perubahan_pada_isian_lain_tidak_menghalangi() -> None:
    terapkan(BARIS_PNS)
    batch, _ = terapkan(BARIS_PNS | {"no_hp": "081299999999"})
    Pegawai.objects.update(alamat="Jl. Baru")

    batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    pegawai = Pegawai.objects.get()
    assert (pegawai.telepon, pegawai.alamat) == ("081200000001", "Jl. Baru")


def test_isian_yang_diubah_lagi_menghalangi() -> None:
    terapkan(BARIS_PNS)
    batch, _ = terapkan(BARIS_PNS | {"no_hp": "081299999999"})
    Pegawai.objects.update(telepon="081211111111")

    assert [h.kode for h in batal.daftar_halangan(batch)] == ["isian_diubah"]


def test_rujukan_yang_dibuat_ikut_hilang_bila_tidak_dipakai() -> None:
    batch, _ = terapkan(
        BARIS_PNS | {"unit_kerja": "Bidang Baru", "jabatan": "Juru Ukur Uji"}, buat_rujukan=True
    )
    assert UnitKerja.objects.filter(nama="Bidang Baru").exists()

    batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    assert not UnitKerja.objects.filter(nama="Bidang Baru").exists()
    assert not Jabatan.objects.filter(nama="Juru Ukur Uji").exists()
    assert UnitKerja.objects.find_problems() == ([], [], [], [], [])


def test_rujukan_yang_masih_dipakai_riwayat_tercabut_tetap_ada() -> None:
    """The undo withdraws events of people who were there before; what they name must stay readable."""
    terapkan(BARIS_PNS)
    pindah = {"unit_kerja": "Bidang Baru", "jabatan": "Juru Ukur Uji", "tmt_jabatan": date(2020, 1, 1)}
    batch, _ = terapkan(BARIS_PNS | pindah, buat_rujukan=True)

    batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    dicabut = RiwayatJabatan.objects.get(batch=batch)
    assert (dicabut.unit.nama, dicabut.jabatan.nama) == ("Bidang Baru", "Juru Ukur Uji")
    assert dicabut.dibatalkan_pada is not None
    pastikan_keadaan()


def test_dua_impor_dibatalkan_dari_yang_terakhir() -> None:
    pertama, _ = terapkan(BARIS_PNS)
    kedua, _ = terapkan(
        BARIS_PNS | {"unit_kerja": "Bidang Baru", "no_hp": "081299999999", "tmt_jabatan": date(2020, 1, 1)},
        buat_rujukan=True,
    )

    batal.batalkan(batch_id=kedua.pk, alasan="Keliru")
    batal.batalkan(batch_id=pertama.pk, alasan="Keliru")

    assert not Pegawai.objects.exists()
    assert not RiwayatJabatan.objects.exists()
    pastikan_keadaan()


def test_rujukan_tanpa_nama_balik_ikut_diperiksa() -> None:
    """A table that points to a unit with `related_name="+"` is seen too; copies of the trail are not."""
    nama = {satu.related_model._meta.model_name for satu in batal._relasi_terjaga(UnitKerja)}

    assert {"riwayatjabatan", "penugasantambahan", "pemberianperan"} <= nama
    assert "riwayatjabatanevent" not in nama


def test_yang_belum_diterapkan_tidak_dapat_dibatalkan() -> None:
    with pytest.raises(ImporTidakDapatDibatalkan):
        batal.batalkan(batch_id=buat_batch().pk, alasan="Keliru")


def test_dibatalkan_dua_kali_sama_dengan_sekali() -> None:
    batch, _ = terapkan(BARIS_PNS)
    pertama = batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    kedua = batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    assert kedua.dibatalkan_pada == pertama.dibatalkan_pada

"""Merging trainings: new, changed, same; what is refused; and the undo of it all."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pegawai.models import BarisImpor, Pegawai
from pegawai.models.impor import StatusBatch
from pegawai.models.pegawai import NipTerdahulu
from pegawai.models.riwayat import Sumber
from pegawai.services.impor import batal, padanan
from pegawai.services.impor import batch as layanan
from pegawai.services.impor.batal import ImporTidakDapatDibatalkan
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from pelatihan.services import referensi
from tests.factories import PegawaiAktifFactory, UnitKerjaFactory
from tests.pegawai.services.impor.berkas import BARIS_PPPK, bacaan, buat_batch
from tests.pegawai.services.impor.berkas import terapkan as terapkan_pegawai
from tests.pelatihan.berkas_diklat import BARIS, NIP, terapkan

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def peserta() -> Pegawai:
    referensi.muat()
    return PegawaiAktifFactory(nip=NIP, nama="Siti Aminah", posisi__unit=UnitKerjaFactory())


def kode_catatan(*daftar: dict[str, object]) -> list[tuple[int, str, bool]]:
    _, hitungan = terapkan(*daftar)
    return [(satu.baris, satu.kode, satu.is_galat) for satu in hitungan.catatan]


def test_baris_baru_menjadi_riwayat_dengan_asalnya(peserta: Pegawai) -> None:
    batch, hitungan = terapkan(BARIS)

    riwayat = RiwayatPelatihan.objects.get()
    assert (hitungan.baru, hitungan.ditulis) == (1, {"riwayatpelatihan": 1})
    assert (riwayat.pegawai, riwayat.jenis.kode, riwayat.nama) == (peserta, "TEKNIS", "Pelayanan Prima")
    assert (riwayat.mulai, riwayat.selesai, riwayat.jp) == (date(2020, 3, 2), date(2020, 3, 5), 24)
    assert (riwayat.sumber, riwayat.batch, riwayat.batch_lembar, riwayat.batch_baris) == (
        Sumber.IMPOR,
        batch,
        "Data",
        2,
    )
    baris = BarisImpor.objects.get(batch=batch)
    assert (baris.nasib, baris.pegawai_id, baris.data["jp"]) == ("baru", peserta.pk, 24)
    assert riwayat.jejak.filter(pgh_label="tambah").count() == 1


def test_berkas_sama_dua_kali_tidak_mengubah_apa_pun() -> None:
    terapkan(BARIS)

    _, kedua = terapkan(BARIS | {"nama_pelatihan": "PELAYANAN PRIMA", "nomor_sertifikat": None})

    assert (kedua.baru, kedua.berubah, kedua.sama) == (0, 0, 1)
    assert RiwayatPelatihan.objects.get().jejak.count() == 1


def test_jp_penyelenggara_dan_sertifikat_diperbarui() -> None:
    pertama, _ = terapkan(BARIS)

    kedua, hitungan = terapkan(BARIS | {"jp": 30, "penyelenggara": "LAN", "nomor_sertifikat": None})

    riwayat = RiwayatPelatihan.objects.get()
    assert hitungan.berubah == 1
    assert (riwayat.jp, riwayat.penyelenggara, riwayat.sertifikat_nomor) == (30, "LAN", "12/BPSDM/2020")
    assert riwayat.batch == pertama
    baris = BarisImpor.objects.get(batch=kedua)
    assert baris.perubahan == {"jp": [24, 30], "penyelenggara": ["BPSDM Provinsi Banten", "LAN"]}


def test_nip_terdahulu_dikenali(peserta: Pegawai) -> None:
    NipTerdahulu.objects.create(pegawai=peserta, nip="198503142009012001")

    terapkan(BARIS | {"nip": "198503142009012001"})

    assert RiwayatPelatihan.objects.get().pegawai == peserta


def test_nip_dan_jenis_tak_dikenal_menjadi_masalah_barisnya() -> None:
    baca = bacaan(BARIS | {"nip": BARIS_PPPK["nip"]}, BARIS | {"jenis_pelatihan": "Pelatihan teknik"}, BARIS)
    batch = buat_batch(jenis="diklat")

    hitungan = layanan.tulis(batch_id=batch.pk, bacaan=baca)

    assert [(satu.baris, satu.kode, satu.tingkat) for satu in baca.masalah] == [
        (2, "nip_unknown", "galat"),
        (3, "jenis_pelatihan_unknown", "galat"),
    ]
    assert "impor data pegawai dahulu" in baca.masalah[0].pesan
    assert (baca.jumlah_baik, baca.bermasalah, hitungan.baru) == (1, 2, 1)
    assert [satu["baris"] for satu in baca.ambil_baik()] == [4]
    assert [(satu.bidang, satu.nama, satu.usul) for satu in hitungan.tak_dikenal] == [
        ("jenis_pelatihan", "Pelatihan teknik", "Pelatihan teknis")
    ]
    nasib = dict(BarisImpor.objects.filter(batch=batch).values_list("baris", "nasib"))
    assert nasib == {2: "bermasalah", 3: "bermasalah", 4: "baru"}


def test_jenis_yang_disamakan_dimuat() -> None:
    teknis = JenisPelatihan.objects.get(kode="TEKNIS")
    usulan = {"bidang": "jenis_pelatihan", "kunci": "Kursus", "usul_id": teknis.pk}

    terapkan(BARIS | {"jenis_pelatihan": "Kursus"}, ringkasan={padanan.KUNCI: [usulan]})

    assert RiwayatPelatihan.objects.get().jenis == teknis


def test_nama_berbeda_dan_baris_kembar_hanya_peringatan() -> None:
    daftar = kode_catatan(BARIS, BARIS | {"nama": "Budi Santoso", "jp": 30}, BARIS | {"nama": "Aminah, Siti"})

    assert daftar == [
        (3, "nama_mismatch", False),
        (3, "training_duplicate_in_file", False),
        (4, "training_duplicate_in_file", False),
    ]
    assert RiwayatPelatihan.objects.get().jp == 24


def test_jumlah_kueri_tidak_mengikuti_jumlah_baris() -> None:
    def hitung_kueri(jumlah: int) -> int:
        daftar = [BARIS | {"nama_pelatihan": f"Pelatihan {jumlah}/{ke}"} for ke in range(jumlah)]
        with CaptureQueriesContext(connection) as kueri:
            _, hitungan = terapkan(*daftar)
        assert hitungan.baru == jumlah
        return len(kueri)

    assert hitung_kueri(1) == hitung_kueri(40)


def test_dibatalkan_dari_yang_terakhir() -> None:
    """The person was there before: only the trainings go, and what was changed returns."""
    pertama, _ = terapkan(BARIS)
    kedua, _ = terapkan(BARIS | {"jp": 30, "tanggal_selesai": date(2020, 3, 6), "jenis_pelatihan": "SEMINAR"})
    assert [satu.kode for satu in batal.daftar_halangan(pertama)] == ["riwayatpelatihan_diubah"]

    batal.batalkan(batch_id=kedua.pk, alasan="Keliru")

    riwayat = RiwayatPelatihan.objects.get()
    assert (riwayat.jp, riwayat.selesai, riwayat.jenis.kode) == (24, date(2020, 3, 5), "TEKNIS")

    batal.batalkan(batch_id=pertama.pk, alasan="Berkas salah")

    riwayat.refresh_from_db()
    assert (riwayat.dibatalkan_pada is not None, riwayat.alasan_pembatalan) == (True, "Berkas salah")
    assert Pegawai.objects.filter(nip=NIP).exists()
    assert terapkan(BARIS)[1].baru == 1


def test_riwayat_yang_diubah_setelahnya_menghalangi() -> None:
    batch, _ = terapkan(BARIS, BARIS | {"nama_pelatihan": "Lain"})
    RiwayatPelatihan.objects.filter(nama="Lain").update(jp=10)

    with pytest.raises(ImporTidakDapatDibatalkan) as galat:
        batal.batalkan(batch_id=batch.pk, alasan="Keliru")

    assert [(h.kode, h.contoh) for h in galat.value.halangan] == [
        ("riwayatpelatihan_diubah", ("Data baris 3",))
    ]
    batch.refresh_from_db()
    assert batch.status == StatusBatch.DITERAPKAN


@pytest.mark.parametrize(
    "isian", [{"jp": 31}, {"dibatalkan_pada": "2026-01-01T00:00Z", "alasan_pembatalan": "x"}]
)
def test_isian_yang_diubah_lagi_menghalangi(isian: dict[str, object]) -> None:
    terapkan(BARIS)
    kedua, _ = terapkan(BARIS | {"jp": 30})
    RiwayatPelatihan.objects.update(**isian)

    assert [satu.kode for satu in batal.daftar_halangan(kedua)] == ["isian_diubah"]


def test_pelatihan_menghalangi_pembatalan_impor_orangnya() -> None:
    """Undo goes from the last one: the trainings first, then the person they are about."""
    orang, _ = terapkan_pegawai(BARIS_PPPK)
    diklat, _ = terapkan(BARIS | {"nip": BARIS_PPPK["nip"], "nama": "Fatimah"})
    assert [satu.kode for satu in batal.daftar_halangan(orang)] == ["riwayatpelatihan_ditambah"]

    batal.batalkan(batch_id=diklat.pk, alasan="Keliru")
    batal.batalkan(batch_id=orang.pk, alasan="Keliru")

    assert not Pegawai.objects.filter(nip=BARIS_PPPK["nip"]).exists()
    assert not RiwayatPelatihan.objects.exists()

"""Ranks: system, order, time in rank, degree, MKG."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.golongan import DAFTAR_GOLONGAN, JenisGolongan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.riwayat import karier as k
from pegawai.domain.riwayat.pangkat import periksa_pangkat
from tests.pegawai.domain.riwayat.orang import ANALIS, KARIER, berhenti, karier, kode, pppk

PNS = [g for g in DAFTAR_GOLONGAN if g.jenis is JenisGolongan.PNS]
NAIK = date(2018, 4, 1)
SMA = karier(pendidikan=(k.Pendidikan(date(2010, 1, 1), TingkatPendidikan.SMA, urut=1),))
HUKUMAN = k.Disiplin(date(2018, 1, 1), date(2019, 1, 1), "TURUN_JABATAN", "berat")


@pytest.mark.parametrize(
    ("nama", "satu", "orang", "diharapkan"),
    [
        ("biasa", k.Pangkat(NAIK, "III/c", "reguler", 99), KARIER, set()),
        ("MKG meleset sebulan", k.Pangkat(NAIK, "III/c", "reguler", 100), KARIER, set()),
        ("MKG meleset dua bulan", k.Pangkat(NAIK, "III/c", "reguler", 97), KARIER, {"mkg_tidak_bersambung"}),
        ("PPPK", k.Pangkat(NAIK, "IX", "lain"), KARIER, {"GOLONGAN_BUKAN_JENIS_ASN"}),
        (
            "PNS untuk PPPK",
            k.Pangkat(date(2026, 3, 1), "III/a", "lain"),
            pppk(),
            {"GOLONGAN_BUKAN_JENIS_ASN"},
        ),
        ("turun", k.Pangkat(NAIK, "III/a", "reguler"), KARIER, {"DI_BAWAH_PANGKAT_SEBELUMNYA"}),
        ("turun karena hukuman", k.Pangkat(NAIK, "III/a", "lain"), KARIER, {"turun_pangkat"}),
        ("sama", k.Pangkat(NAIK, "III/b", "reguler"), KARIER, {"pangkat_sama"}),
        ("melompat", k.Pangkat(NAIK, "III/d", "reguler"), KARIER, {"melompati_pangkat"}),
        (
            "di atas yang kemudian",
            k.Pangkat(date(2013, 4, 1), "III/c", "fungsional"),
            KARIER,
            {"DI_ATAS_PANGKAT_BERIKUTNYA", "melompati_pangkat"},
        ),
        (
            "terlalu cepat",
            k.Pangkat(date(2018, 3, 1), "III/c", "reguler"),
            KARIER,
            {"masa_dalam_pangkat_kurang"},
        ),
        ("pilihan dua tahun", k.Pangkat(date(2016, 4, 1), "III/c", "fungsional"), KARIER, set()),
        (
            "pilihan kurang dua tahun",
            k.Pangkat(date(2016, 3, 1), "III/c", "fungsional"),
            KARIER,
            {"masa_dalam_pangkat_kurang"},
        ),
        ("di atas batas ijazah", k.Pangkat(NAIK, "III/c", "reguler"), SMA, {"di_atas_batas_pendidikan"}),
        ("ijazah", k.Pangkat(NAIK, "III/c", "ijazah"), SMA, {"di_atas_golongan_ijazah"}),
        ("tanggal 2", k.Pangkat(date(2018, 4, 2), "III/c", "reguler"), KARIER, {"bukan_awal_bulan"}),
        ("dihukum", k.Pangkat(NAIK, "III/c", "reguler"), karier(disiplin=(HUKUMAN,)), {"sedang_dihukum"}),
        (
            "di atas jenjang",
            k.Pangkat(NAIK, "III/c", "reguler"),
            karier(jabatan=(k.Jabatan(date(2010, 1, 1), ANALIS, urut=1),)),
            {"golongan_di_luar_rentang_jabatan"},
        ),
        (
            "setelah pensiun",
            k.Pangkat(date(2020, 4, 1), "III/c", "reguler"),
            berhenti("PENSIUN_BUP", "Pensiun"),
            {"SETELAH_BERHENTI"},
        ),
        ("anumerta", k.Pangkat(date(2020, 4, 1), "III/c", "anumerta"), berhenti("TEWAS", "Tewas"), set()),
        ("golongan asing", k.Pangkat(NAIK, "G9", "reguler"), KARIER, set()),
    ],
    ids=lambda nilai: nilai if isinstance(nilai, str) else "",
)
def test_pangkat(nama, satu, orang, diharapkan):
    assert kode(periksa_pangkat(satu, orang)) == diharapkan


@pytest.mark.parametrize(
    ("tingkat", "golongan", "cocok"),
    [(TingkatPendidikan.SMA, "II/a", True), (TingkatPendidikan.SMA, "III/a", False),
     (TingkatPendidikan.S2, "III/b", True)],
)  # fmt: skip
def test_golongan_pertama_menurut_ijazah(tingkat, golongan, cocok):
    baru = karier(pangkat=(), pendidikan=(k.Pendidikan(date(2010, 1, 1), tingkat, urut=1),))

    temuan = kode(periksa_pangkat(k.Pangkat(date(2010, 1, 1), golongan, "cpns", 0), baru))

    assert ("golongan_awal_tidak_sesuai_ijazah" in temuan) is not cocok


def test_mkg_berkurang_saat_masuk_golongan_iii():
    """PP 7/1977; PP 99/2000: five years are taken off on entering golongan III."""
    orang = karier(pangkat=(k.Pangkat(date(2010, 1, 1), "II/d", "reguler", 120, urut=1),))

    tepat = kode(periksa_pangkat(k.Pangkat(date(2014, 1, 1), "III/a", "reguler", 108), orang))
    tanpa_potongan = kode(periksa_pangkat(k.Pangkat(date(2014, 1, 1), "III/a", "reguler", 168), orang))

    assert tepat == set()
    assert tanpa_potongan == {"mkg_tidak_bersambung"}


def test_pesan_menjelaskan_hitungan():
    (temuan,) = periksa_pangkat(k.Pangkat(NAIK, "III/c", "reguler", 60), KARIER)

    assert temuan.pesan == (
        "Masa kerja golongan 5 tahun 0 bulan tidak bersambung dengan SK III/b: menurut hitungan 8 tahun 3 "
        "bulan."
    )


@given(dari=st.sampled_from(PNS), ke=st.sampled_from(PNS))
def test_turun_selalu_dilarang_dan_naik_tidak_pernah(dari, ke):
    orang = karier(pangkat=(k.Pangkat(date(2010, 1, 1), dari.kode, "cpns", urut=1),), pendidikan=())

    temuan = kode(periksa_pangkat(k.Pangkat(NAIK, ke.kode, "reguler"), orang))

    assert ("DI_BAWAH_PANGKAT_SEBELUMNYA" in temuan) == (ke.urut < dari.urut)

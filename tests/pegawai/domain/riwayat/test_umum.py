"""What holds for events of every kind."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.periode import Periode
from pegawai.domain.riwayat import karier as k
from pegawai.domain.riwayat.karier import sebelum, sesudah, terakhir
from pegawai.domain.riwayat.masa import bersambung
from pegawai.domain.riwayat.umum import periksa_awal_bulan, periksa_hari, periksa_hubungan_kerja, periksa_sk
from pegawai.domain.temuan import Tingkat, larang, peringatan, pilah
from tests.pegawai.domain.riwayat.orang import KARIER, berhenti, karier, kode

HARI = st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 1, 1))


@pytest.mark.parametrize(
    ("hari", "diharapkan"),
    [
        (date(2001, 3, 13), {"SEBELUM_USIA_16"}),
        (date(2001, 3, 14), set()),
        (date(2026, 11, 1), set()),
        (date(2027, 11, 1), set()),
        (date(2027, 11, 2), {"jauh_ke_depan"}),
        (date(2028, 11, 1), {"jauh_ke_depan"}),
        (date(2028, 11, 2), {"TERLALU_JAUH_KE_DEPAN"}),
    ],
)
def test_hari(hari, diharapkan):
    assert kode(periksa_hari(hari, KARIER)) == diharapkan


@pytest.mark.parametrize(
    ("hari", "satu", "diharapkan"),
    [
        (date(2009, 12, 31), KARIER, {"SEBELUM_PENGANGKATAN"}),
        (date(2010, 1, 1), KARIER, set()),
        (date(2019, 12, 31), berhenti("PENSIUN_BUP", "Pensiun"), set()),
        (date(2020, 1, 1), berhenti("PENSIUN_BUP", "Pensiun"), {"SETELAH_BERHENTI"}),
        (date(2015, 1, 1), karier(kedudukan=()), {"tanpa_pengangkatan"}),
    ],
)
def test_hubungan_kerja(hari, satu, diharapkan):
    assert kode(periksa_hubungan_kerja(hari, satu)) == diharapkan


def test_pesan_menyebut_sejak_kapan_berhenti():
    (temuan,) = periksa_hubungan_kerja(date(2021, 5, 1), berhenti("MENINGGAL", "Meninggal dunia"))

    assert temuan.pesan == (
        "Pada 1 Mei 2021 pegawai ini sudah berhenti: Meninggal dunia sejak 1 Januari 2020."
    )
    assert (temuan.dasar, temuan.bidang) == ("UU 20/2023 ps. 52", "tmt")


@pytest.mark.parametrize(
    ("nomor", "tanggal", "diharapkan"),
    [
        ("823/1", date(2014, 4, 1), set()),
        ("823/1", date(2014, 4, 2), {"sk_setelah_tmt"}),
        ("823/1", date(2026, 11, 2), {"SK_DI_MASA_DEPAN"}),
        ("  ", None, {"sk_tanpa_nomor"}),
        ("823/1", None, set()),
    ],
)
def test_sk(nomor, tanggal, diharapkan):
    assert kode(periksa_sk(date(2014, 4, 1), nomor, tanggal, KARIER)) == diharapkan


def test_awal_bulan():
    assert kode(periksa_awal_bulan(date(2014, 4, 1), "Pangkat", "PP")) == set()
    assert kode(periksa_awal_bulan(date(2014, 4, 2), "Pangkat", "PP")) == {"bukan_awal_bulan"}


def test_temuan_dipilah_menurut_tingkat():
    larangan, ingat = pilah([larang("a", "A."), peringatan("b", "B.")])

    assert [satu.kode for satu in larangan] == ["a"]
    assert [satu.tingkat for satu in ingat] == [Tingkat.PERINGATAN]


def test_urutan_dalam_satu_hari_menurut_penulisan():
    lama, baru = k.Pangkat(date(2014, 4, 1), "III/a", urut=1), k.Pangkat(date(2014, 4, 1), "III/b", urut=2)
    belum = k.Pangkat(date(2014, 4, 1), "III/c")

    assert terakhir([baru, lama], date(2014, 4, 1)) is baru
    assert terakhir([baru, lama], date(2014, 3, 31)) is None
    assert sebelum([lama, baru], belum) is baru
    assert sesudah([lama, baru], lama) is baru
    assert sesudah([lama, baru], belum) is None


def test_masa_kerja_tanpa_cltn():
    cltn = karier(
        kedudukan=(
            *KARIER.kedudukan,
            k.Kedudukan(date(2016, 1, 1), "PNS", "CLTN", masa_kerja=False, urut=3),
            k.Kedudukan(date(2018, 1, 1), "PNS", "AKTIF", urut=4),
        )
    )

    assert KARIER.masa_kerja_bulan(date(2020, 1, 1)) == 120
    assert cltn.masa_kerja_bulan(date(2020, 1, 1)) == 96
    assert cltn.jeda_bulan(date(2017, 1, 1), date(2019, 1, 1)) == 12


@given(awal=HARI, panjang=st.lists(st.integers(1, 200), min_size=1, max_size=6), mulai=st.integers(0, 5))
def test_masa_tanpa_sela_menjadi_satu(awal, panjang, mulai):
    batas = [awal]
    for hari in panjang:
        batas.append(batas[-1] + timedelta(days=hari))
    daftar = [Periode(dari, sampai) for dari, sampai in pairwise(batas)]

    assert bersambung(daftar, daftar[mulai % len(daftar)]) == Periode(batas[0], batas[-1])


def test_masa_dengan_sela_tetap_terpisah():
    satu, lain = Periode(date(2020, 1, 1), date(2020, 2, 1)), Periode(date(2020, 2, 2), date(2020, 3, 1))

    assert bersambung([lain], satu) == satu

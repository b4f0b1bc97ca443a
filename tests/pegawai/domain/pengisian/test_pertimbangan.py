"""What weighs for candidates, and the score as an interval. Acuan: UU 20/2023 ps. 26."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.ketentuan import Ketentuan
from pegawai.domain.pengisian.pertimbangan import (
    KOMPONEN,
    Pertimbangan,
    bobot,
    hitung_skor,
    pertimbangan_riwayat,
)
from tests.pegawai.domain.kelayakan.orang import KETENTUAN, ijazah, skp
from tests.pegawai.domain.pengisian.test_syarat import PADA, pengawas, tujuan

NILAI = st.none() | st.decimals(0, 100, places=2)


def semua(nilai):
    return {kode: Pertimbangan(nilai=nilai, teks="") for kode in KOMPONEN}


def aturan(**bobot_per_kode):
    return KetentuanLayak(
        parameter={
            kode: Ketentuan(kode, "uji", "poin", {date(2020, 1, 1): Decimal(nilai)})
            for kode, nilai in bobot_per_kode.items()
        }
    )


def test_lengkap_dan_penuh_bernilai_seratus():
    skor = hitung_skor(semua(Decimal(100)), KETENTUAN, PADA)

    assert (skor.teks, skor.hilang) == ("100", ())


def test_tanpa_data_apa_pun_dari_nol_sampai_seratus():
    skor = hitung_skor({}, KETENTUAN, PADA)

    assert skor.teks == "0–100"
    assert skor.hilang == tuple(KOMPONEN.values())


def test_data_yang_hilang_melebarkan_selang_sebesar_bobotnya():
    daftar = semua(Decimal(80))
    del daftar["kompetensi"]
    skor = hitung_skor(daftar, KETENTUAN, PADA)

    assert (skor.terendah, skor.tertinggi) == (Decimal("60.00"), Decimal("85.00"))  # weight 25 of 100
    assert skor.hilang == ("Kompetensi",)


def test_penilaian_warga_membawa_selangnya():
    warga = Pertimbangan(nilai=Decimal(80), teks="", selang=(Decimal(60), Decimal(100)))
    skor = hitung_skor({**semua(Decimal(80)), "penilaian_warga": warga}, KETENTUAN, PADA)

    assert (skor.terendah, skor.tertinggi) == (Decimal("79.00"), Decimal("81.00"))  # weight 5 of 100


@pytest.mark.parametrize(("nilai", "harap"), [("4", "4"), ("10", "10"), ("40", "10")])
def test_bobot_penilaian_warga_dibatasi(nilai, harap):
    isi = {"pengisian.bobot.penilaian_warga": nilai, "pengisian.bobot_maks.penilaian_warga": "10"}

    assert bobot(aturan(**isi), "penilaian_warga", PADA) == Decimal(harap)


def test_tanpa_bobot_tidak_ada_yang_dinilai():
    skor = hitung_skor(semua(Decimal(50)), KetentuanLayak(), PADA)

    assert (skor.terendah, skor.tertinggi) == (0, 100)


@given(st.dictionaries(st.sampled_from([*KOMPONEN]), NILAI))
def test_selang_selalu_tertib(nilai):
    daftar = {kode: Pertimbangan(nilai=satu, teks="") for kode, satu in nilai.items()}
    skor = hitung_skor(daftar, KETENTUAN, PADA)

    assert 0 <= skor.terendah <= skor.tertinggi <= 100
    assert (skor.terendah == skor.tertinggi) is (not skor.hilang)


@given(st.sampled_from([*KOMPONEN]), st.decimals(0, 100, places=2))
def test_mengetahui_lebih_banyak_tidak_pernah_keluar_dari_selang(kode, nilai):
    daftar = semua(Decimal(50))
    del daftar[kode]
    sebelum = hitung_skor(daftar, KETENTUAN, PADA)
    sesudah = hitung_skor({**daftar, kode: Pertimbangan(nilai=nilai, teks="")}, KETENTUAN, PADA)

    assert sebelum.terendah <= sesudah.terendah <= sesudah.tertinggi <= sebelum.tertinggi


@pytest.mark.parametrize(
    ("kinerja", "harap"),
    [(skp(predikat="sangat_baik"), "100.00"), (skp(), "83.33"), (skp(y2025="sangat_baik"), "91.67"),
     (skp(y2025=""), None)],
)  # fmt: skip
def test_kinerja_rata_rata_dua_tahun(kinerja, harap):
    isi = pertimbangan_riwayat(pengawas(kinerja=kinerja), tujuan(), KETENTUAN, PADA)["kinerja"]

    assert isi.nilai == (None if harap is None else Decimal(harap))
    assert harap is not None or "SKP 2025 belum tercatat" in isi.keterangan


@pytest.mark.parametrize(("tingkat", "harap"), [("S3", 100), ("S2", 80), ("S1", 60), ("Profesi", 60)])
def test_pendidikan_menurut_bobot_ip_asn(tingkat, harap):
    orang = pengawas(pendidikan=ijazah((tingkat, "2010-01-01")))

    assert pertimbangan_riwayat(orang, tujuan(), KETENTUAN, PADA)["pendidikan"].nilai == harap


def test_pengalaman_enam_setengah_tahun_dari_sepuluh():
    assert pertimbangan_riwayat(pengawas(), tujuan(), KETENTUAN, PADA)["pengalaman"].nilai == Decimal("65.00")

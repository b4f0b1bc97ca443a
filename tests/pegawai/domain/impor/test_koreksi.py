"""Cells read as something else, and layouts recognised again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.impor.hasil import baca_berkas
from pegawai.domain.impor.koreksi import posisi_kolom
from pegawai.domain.impor.lembar import huruf_kolom
from pegawai.domain.impor.tata_letak import KOLOM_MASALAH, sidik_kepala

HARI = date(2026, 1, 1)
CSV = b"NIP;NAMA;TGL LAHIR;JK\n198503142010012001;Siti;14-03-1985;P\n198604142010011002;Ani;31-02-1986;L\n"


def baca(isi: bytes = CSV, **opsi):
    return baca_berkas(isi, "p.csv", per_tanggal=HARI, **opsi)


def test_sel_yang_dikoreksi_dibaca_seperti_penggantinya() -> None:
    assert baca().bermasalah == 1

    hasil = baca(koreksi={None: {3: {"C": "14-04-1986"}}})

    assert hasil.bermasalah == 0
    assert hasil.kolom["tanggal_lahir"][1] == date(1986, 4, 14)
    assert hasil.kolom["tanggal_lahir"][0] == date(1985, 3, 14)


def test_koreksi_dapat_mengisi_kolom_di_luar_baris() -> None:
    hasil = baca(b"NIP;NAMA;AGAMA\n198503142010012001;Siti\n198604142010011002;Ani;Islam\n",
                 koreksi={None: {2: {"C": "Kristen"}}})  # fmt: skip

    assert hasil.kolom["agama"] == ["Kristen", "Islam"]


def test_koreksi_lembar_lain_tidak_menyentuh_berkas() -> None:
    hasil = baca(koreksi={"Lain": {3: {"C": "14-04-1986"}}})

    assert [satu.kode for satu in hasil.masalah] == [satu.kode for satu in baca().masalah]


def test_tata_letak_yang_diingat_dipakai_menurut_sidik_kepala() -> None:
    isi = CSV.replace(b"NAMA", b"KETERANGAN")
    sidik = baca(isi).lembar[0].tabel[0].sidik

    hasil = baca(isi, ingatan={sidik: {"A": "nip", "B": "nama", "D": ""}})

    assert hasil.kolom["nama"] == ["Siti", "Ani"]
    kolom = hasil.lembar[0].tabel[0].kolom
    assert kolom[3].bidang == ()
    assert {kolom[posisi].cara for posisi in (0, 1, 3)} == {"manual"}


def test_kolom_masalah_yang_ditambahkan_dilewati_dan_tidak_mengubah_sidik() -> None:
    bertanda = CSV.replace(b"JK\n", f"JK;{KOLOM_MASALAH}\n".encode()).replace(b";L\n", b";L;Tanggal salah\n")

    asal, kembali = baca(), baca(bertanda)

    assert kembali.lembar[0].tabel[0].sidik == asal.lembar[0].tabel[0].sidik
    assert kembali.kolom == asal.kolom


def test_contoh_berbeda_dan_tidak_kosong() -> None:
    tabel = baca().lembar[0].tabel[0]

    assert tabel.contoh[1] == ("Siti", "Ani")


@given(st.integers(0, 20_000))
def test_huruf_dan_posisi_kolom_bolak_balik(posisi: int) -> None:
    assert posisi_kolom(huruf_kolom(posisi)) == posisi


@pytest.mark.parametrize(("kiri", "kanan"), [(["NIP", "Nama"], ["nip ", "NAMA"])])
def test_sidik_tidak_membedakan_penulisan(kiri: list[str], kanan: list[str]) -> None:
    assert sidik_kepala(kiri) == sidik_kepala(kanan)
    assert sidik_kepala(kiri) != sidik_kepala([*kiri, "Alamat"])

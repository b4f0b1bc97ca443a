"""How single cells read as a field, and the fields in groups."""

from datetime import date

import pytest

from pegawai.domain.impor.cuplikan import baca_cuplikan, pilihan_gabungan
from pegawai.domain.impor.kelompok import kelompokkan
from pegawai.domain.impor.pegawai import BIDANG, jenis_pegawai

HARI = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("bidang", "sel", "hasil"),
    [
        (("tanggal_lahir",), "14 Maret 1985", "14-03-1985"),
        (("golongan",), "Penata Tk. I (III/d)", "III/d"),
        (("nip",), "'19850314 201001 2 001", "198503142010012001"),
        (("tempat_lahir", "tanggal_lahir"), "Serang, 12 Agustus 1985",
         "Tempat lahir: Serang; Tanggal lahir: 12-08-1985"),
        (("nama",), "Drs. Budi, M.Si.", "Nama: Budi; Gelar depan: Drs.; Gelar belakang: M.Si."),
        ((), "apa saja", ""),
    ],
)  # fmt: skip
def test_sel_dibaca_sebagai_bidang(bidang: tuple[str, ...], sel: str, hasil: str) -> None:
    (cuplikan,) = baca_cuplikan(jenis_pegawai(), bidang, [sel], HARI)

    assert (cuplikan.hasil, cuplikan.is_galat) == (hasil, False)


def test_sel_yang_tidak_terbaca_menyebut_sebabnya() -> None:
    baik, buruk = baca_cuplikan(jenis_pegawai(), ("tanggal_lahir",), ["14-03-1985", "31-02-1985"], HARI)

    assert not baik.pesan
    assert buruk.is_galat
    assert buruk.pesan


def test_setiap_bidang_berada_dalam_tepat_satu_kelompok() -> None:
    semua = [bidang for _, isi in kelompokkan(BIDANG) for bidang in isi]

    assert sorted(satu.nama for satu in semua) == sorted(satu.nama for satu in BIDANG)


def test_gabungan_hanya_dari_bidang_jenis_itu() -> None:
    assert ("tempat_lahir", "tanggal_lahir") in pilihan_gabungan(jenis_pegawai())

"""The earliest promotion: time in rank, ceilings, and the periods before and after each change."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.golongan import GOLONGAN_PER_KODE
from pegawai.domain.jabatan import Eselon, JenisJabatan, Jenjang
from pegawai.domain.jatuh_tempo import Kepastian
from pegawai.domain.ketentuan import Ketentuan, KetentuanBelumBerlaku
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode_pangkat import (
    PeriodePangkat,
    PeriodeTidakDikenal,
    PosisiPangkat,
    pangkat_tercepat,
    periode_berikutnya,
)

MASA = {
    f"kp.masa.{kode}": Ketentuan(
        f"kp.masa.{kode}", "PP 99/2000; PP 12/2002", "tahun", {date(2000, 11, 10): n}
    )
    for kode, n in (("reguler", 4), ("struktural", 4), ("fungsional", 2), ("di_bawah_jenjang", 1))
}
PERIODE = Ketentuan(
    "kp.periode_per_tahun",
    "periode kenaikan pangkat",
    "kali",
    {
        date(2000, 11, 10): PeriodePangkat(2, "PP 99/2000"),
        date(2024, 1, 1): PeriodePangkat(6, "PerBKN 4/2023"),
        date(2025, 10, 1): PeriodePangkat(12, "BKN", terverifikasi=False),
    },
)
PELAKSANA = PosisiPangkat(
    GOLONGAN_PER_KODE["III/a"],
    date(2020, 4, 1),
    JenisJabatan.PELAKSANA,
    date(2020, 4, 1),
    tingkat=TingkatPendidikan.S1,
)


@pytest.mark.parametrize(
    ("sejak", "diharapkan"),
    [
        (date(2023, 4, 1), date(2023, 4, 1)),
        (date(2023, 4, 2), date(2023, 10, 1)),
        (date(2023, 10, 2), date(2024, 2, 1)),
        (date(2023, 12, 31), date(2024, 2, 1)),
        (date(2025, 8, 2), date(2025, 10, 1)),
        (date(2025, 10, 2), date(2025, 11, 1)),
    ],
)
def test_periode_sebelum_dan_sesudah_perubahan(sejak, diharapkan):
    assert periode_berikutnya(sejak, PERIODE) == diharapkan


def test_periode_yang_tidak_dikenal_ditolak():
    with pytest.raises(KetentuanBelumBerlaku):
        periode_berikutnya(date(1999, 1, 1), PERIODE)
    with pytest.raises(PeriodeTidakDikenal):
        periode_berikutnya(
            date(2024, 1, 1), Ketentuan("x", "x", "kali", {date(2000, 1, 1): PeriodePangkat(5, "x")})
        )


@given(st.dates(date(2000, 11, 10), date(2060, 1, 1)))
def test_periode_terdekat(sejak):
    hasil = periode_berikutnya(sejak, PERIODE)

    assert hasil.day == 1
    assert timedelta(0) <= hasil - sejak < timedelta(days=190)
    assert periode_berikutnya(hasil, PERIODE) == hasil


@pytest.mark.parametrize(
    ("ubahan", "pada", "diharapkan"),
    [
        ({}, date(2021, 1, 1), date(2024, 4, 1)),
        ({"tmt_golongan": date(2020, 3, 1)}, date(2021, 1, 1), date(2024, 4, 1)),
        ({"tmt_golongan": date(2019, 5, 1)}, date(2021, 1, 1), date(2023, 10, 1)),
        ({}, date(2026, 11, 24), date(2026, 12, 1)),
        ({"jenis_jabatan": JenisJabatan.FUNGSIONAL, "jenjang": Jenjang.AHLI_PERTAMA},
         date(2021, 1, 1), date(2022, 4, 1)),
        ({"jenis_jabatan": JenisJabatan.FUNGSIONAL}, date(2021, 1, 1), date(2022, 4, 1)),
        ({"jenis_jabatan": JenisJabatan.PENGAWAS, "eselon": Eselon.IV_A, "tmt_jabatan": date(2021, 1, 5)},
         date(2021, 2, 1), date(2022, 4, 1)),
        ({"jenis_jabatan": JenisJabatan.PENGAWAS, "eselon": Eselon.IV_A, "tmt_jabatan": date(2021, 1, 5),
          "golongan": GOLONGAN_PER_KODE["III/c"]}, date(2021, 2, 1), date(2024, 4, 1)),
    ],
)  # fmt: skip
def test_paling_cepat_menurut_jabatan(ubahan, pada, diharapkan):
    hasil = pangkat_tercepat(replace(PELAKSANA, **ubahan), pada=pada, periode=PERIODE, masa=MASA)

    assert hasil.tanggal == diharapkan
    assert hasil.catatan.startswith("Pangkat ")


@pytest.mark.parametrize(
    ("ubahan", "kalimat"),
    [
        ({"golongan": GOLONGAN_PER_KODE["IV/e"]}, "sudah yang tertinggi"),
        ({"golongan": GOLONGAN_PER_KODE["III/d"]}, "dengan pendidikan S1 paling tinggi Penata Tingkat I"),
        ({"golongan": GOLONGAN_PER_KODE["III/d"], "jenis_jabatan": JenisJabatan.PENGAWAS,
          "eselon": Eselon.IV_A}, "bagi eselon IV.a"),
        ({"golongan": GOLONGAN_PER_KODE["III/b"], "jenis_jabatan": JenisJabatan.FUNGSIONAL,
          "jenjang": Jenjang.AHLI_PERTAMA}, "naik jenjang lebih dahulu"),
    ],
)  # fmt: skip
def test_pangkat_di_puncak_menyebut_batasnya(ubahan, kalimat):
    hasil = pangkat_tercepat(replace(PELAKSANA, **ubahan), pada=date(2024, 1, 1), periode=PERIODE, masa=MASA)

    assert (hasil.tanggal, hasil.kepastian) == (None, Kepastian.TIDAK_ADA)
    assert kalimat in hasil.keterangan


@pytest.mark.parametrize(
    ("ubahan", "periode", "kalimat"),
    [
        ({"jenis_jabatan": None}, PERIODE, "Riwayat jabatan belum tercatat"),
        ({"tingkat": None}, PERIODE, "Riwayat pendidikan belum tercatat"),
        ({}, None, "Periode kenaikan pangkat belum tercatat"),
        ({}, Ketentuan("kp", "x", "kali", {date(2030, 1, 1): PeriodePangkat(2, "x")}), "tidak tersedia"),
    ],
)
def test_pangkat_yang_tidak_diketahui_menyebut_sebabnya(ubahan, periode, kalimat):
    hasil = pangkat_tercepat(replace(PELAKSANA, **ubahan), pada=date(2024, 1, 1), periode=periode, masa=MASA)

    assert (hasil.tanggal, hasil.kepastian) == (None, Kepastian.TIDAK_DIKETAHUI)
    assert kalimat in hasil.keterangan


def test_sumber_periode_menurut_hari_kenaikannya():
    lama = pangkat_tercepat(PELAKSANA, pada=date(2021, 1, 1), periode=PERIODE, masa=MASA)
    baru = pangkat_tercepat(PELAKSANA, pada=date(2026, 11, 24), periode=PERIODE, masa=MASA)

    assert (lama.terverifikasi, baru.terverifikasi) == (True, False)
    assert lama.dasar.endswith("PerBKN 4/2023")
    assert baru.dasar.endswith("periode: BKN")

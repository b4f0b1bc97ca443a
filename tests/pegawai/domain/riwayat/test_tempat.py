"""Posts, units, acting."""

from dataclasses import replace
from datetime import date

import pytest

from pegawai.domain.golongan import golongan_dari
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.riwayat import karier as k
from pegawai.domain.riwayat.tempat import golongan_di_luar_rentang, periksa_jabatan, periksa_penugasan
from tests.pegawai.domain.riwayat.orang import ANALIS, KABID, KARIER, PELAKSANA, karier, kode, pppk

HARI = date(2018, 1, 1)
KABID_PANTAS = karier(pangkat=(k.Pangkat(date(2010, 1, 1), "III/d", urut=1),))
D3 = karier(
    pangkat=KABID_PANTAS.pangkat,
    pendidikan=(k.Pendidikan(date(2010, 1, 1), TingkatPendidikan.D3, urut=1),),
)


def jabatan(tempat, tmt=HARI, **lain):
    return k.Jabatan(tmt, tempat, **lain)


@pytest.mark.parametrize(
    ("nama", "satu", "orang", "diharapkan"),
    [
        ("biasa", jabatan(ANALIS), KARIER, set()),
        ("sama", jabatan(PELAKSANA), KARIER, {"jabatan_sama"}),
        ("unit berakhir", jabatan(replace(ANALIS, unit_berlaku=(date(2008, 1, 1), HARI))), KARIER,
         {"UNIT_SUDAH_BERAKHIR"}),
        ("unit masih ada sehari", jabatan(replace(ANALIS, unit_berlaku=(HARI, date(2018, 1, 2)))), KARIER,
         set()),
        ("unit belum ada", jabatan(replace(ANALIS, unit_berlaku=(date(2018, 1, 2), None))), KARIER,
         {"UNIT_BELUM_ADA"}),
        ("jabatan berakhir", jabatan(replace(ANALIS, jabatan_berlaku=(None, date(2017, 1, 1)))), KARIER,
         {"JABATAN_SUDAH_BERAKHIR"}),
        ("golongan kurang", jabatan(KABID), KARIER, {"golongan_di_luar_rentang_jabatan"}),
        ("golongan pas", jabatan(KABID), KABID_PANTAS, set()),
        ("ijazah kurang", jabatan(KABID), D3, {"ijazah_di_bawah_syarat_jabatan"}),
        ("PPPK manajerial", jabatan(KABID, date(2023, 1, 1)), pppk(), {"jabatan_untuk_pns"}),
        ("sebelum CPNS", jabatan(ANALIS, date(2009, 12, 1)), KARIER, {"SEBELUM_PENGANGKATAN"}),
        ("dilantik kemudian", jabatan(ANALIS, pelantikan=date(2018, 1, 2)), KARIER, {"dilantik_setelah_tmt"}),
        ("dihukum berat", jabatan(ANALIS),
         karier(disiplin=(k.Disiplin(HARI, date(2019, 1, 1), "BEBAS_JABATAN", "berat"),)),
          {"sedang_dihukum"}),
        ("di hari pensiun", jabatan(ANALIS, date(2043, 4, 1)), karier(per_tanggal=date(2043, 1, 1)),
         {"MELEWATI_BUP"}),
        ("sehari sebelum pensiun", jabatan(ANALIS, date(2043, 3, 31)), karier(per_tanggal=date(2043, 1, 1)),
         set()),
    ],
    ids=lambda nilai: nilai if isinstance(nilai, str) else "",
)  # fmt: skip
def test_jabatan(nama, satu, orang, diharapkan):
    assert kode(periksa_jabatan(satu, orang)) == diharapkan


@pytest.mark.parametrize(
    ("tempat", "golongan", "dasar"),
    [
        (KABID, "III/c", "PP 13/2002"), (KABID, "III/d", None), (KABID, "IV/a", None), (KABID, "IV/b",
         "PP 13/2002"),
        (ANALIS, "II/d", "PermenPANRB 1/2023"), (ANALIS, "III/a", None), (ANALIS, "III/c",
         "PermenPANRB 1/2023"),
        (ANALIS, "IX", None), (PELAKSANA, "IV/e", None),
    ],
)  # fmt: skip
def test_rentang_golongan(tempat, golongan, dasar):
    temuan = [*golongan_di_luar_rentang(golongan_dari(golongan), tempat, "golongan")]

    assert [satu.dasar for satu in temuan] == ([dasar] if dasar else [])


def plt(mulai, selesai, tempat=KABID):
    return k.Penugasan(mulai, selesai, "plt", tempat)


@pytest.mark.parametrize(
    ("nama", "satu", "orang", "diharapkan"),
    [
        ("tiga bulan", plt(date(2022, 1, 1), date(2022, 4, 1)), KARIER, set()),
        ("lebih sehari", plt(date(2022, 1, 1), date(2022, 4, 2)), KARIER, {"penugasan_diperpanjang"}),
        ("enam bulan", plt(date(2022, 1, 1), date(2022, 7, 1)), KARIER, {"penugasan_diperpanjang"}),
        ("lebih enam bulan", plt(date(2022, 1, 1), date(2022, 7, 2)), KARIER,
         {"penugasan_melewati_perpanjangan"}),
        ("sambungan", plt(date(2022, 4, 1), date(2022, 7, 1)),
         karier(penugasan=(plt(date(2022, 1, 1), date(2022, 4, 1)),)), {"penugasan_diperpanjang"}),
        ("sambungan kedua", plt(date(2022, 7, 1), date(2022, 10, 1)),
         karier(penugasan=(plt(date(2022, 4, 1), date(2022, 7, 1)), plt(date(2022, 1, 1), date(2022, 4, 1)))),
         {"penugasan_melewati_perpanjangan"}),
        ("ada sela", plt(date(2022, 4, 2), date(2022, 7, 1)),
         karier(penugasan=(plt(date(2022, 1, 1), date(2022, 4, 1)),)), set()),
        ("tanpa akhir", plt(date(2022, 1, 1), None), KARIER, {"penugasan_tanpa_akhir"}),
        ("jabatan sendiri", plt(date(2022, 1, 1), date(2022, 4, 1), PELAKSANA), KARIER,
         {"PENUGASAN_JABATAN_SENDIRI", "penugasan_bukan_manajerial"}),
        ("PPPK", plt(date(2023, 1, 1), date(2023, 2, 1)), pppk(), {"penugasan_bukan_pns"}),
        ("unit berakhir", plt(HARI, date(2018, 2, 1), replace(KABID, unit_berlaku=(None, HARI))), KARIER,
         {"UNIT_SUDAH_BERAKHIR"}),
    ],
    ids=lambda nilai: nilai if isinstance(nilai, str) else "",
)  # fmt: skip
def test_penugasan(nama, satu, orang, diharapkan):
    assert kode(periksa_penugasan(satu, orang)) == diharapkan

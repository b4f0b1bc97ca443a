"""Asking for leave: working days, what it is charged to, the balance that never goes below nothing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.cuti import (
    PermintaanCuti,
    SaldoTahun,
    bebankan,
    masa,
    saldo_tahun,
    syarat_permintaan,
)
from pegawai.domain.hari_kerja import hari_kerja
from pegawai.domain.kelayakan.cuti_tahunan import Saldo
from pegawai.domain.riwayat.karier import Cuti
from pegawai.domain.syarat import HasilSyarat
from tests.pegawai.domain.kelayakan.orang import KETENTUAN, cuti, dosir

LIBUR = {date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1), date(2026, 5, 1), date(2026, 8, 17)}
HARI_KERJA = [
    # mulai, selesai (hari ini tidak termasuk), hari kerja
    ("2026-12-01", "2026-12-02", 1),  # one Tuesday
    ("2026-12-05", "2026-12-06", 0),  # Saturday
    ("2026-12-06", "2026-12-07", 0),  # Sunday
    ("2026-12-04", "2026-12-08", 2),  # Friday to Monday
    ("2026-12-07", "2026-12-12", 5),  # a whole week
    ("2026-12-07", "2026-12-14", 5),  # with its weekend
    ("2026-12-21", "2026-12-26", 3),  # Christmas and its collective leave
    ("2026-12-24", "2026-12-26", 0),  # nothing but closed days
    ("2026-12-28", "2027-01-02", 4),  # over the end of the year
    ("2026-05-01", "2026-05-02", 0),  # Labour Day
    ("2026-04-30", "2026-05-05", 2),
    ("2026-08-17", "2026-08-18", 0),
    ("2026-08-14", "2026-08-19", 2),
    ("2028-02-28", "2028-03-01", 2),  # leap day
    ("2027-02-26", "2027-03-02", 2),  # end of February
    ("2026-11-30", "2026-12-02", 2),  # end of month
    ("2026-12-01", "2027-03-01", 61),
    ("2026-12-01", "2026-12-01", 0),  # empty
    ("2026-12-02", "2026-12-01", 0),  # the wrong way round
    ("2026-12-31", "2027-01-01", 1),
]


def h(teks):
    return date.fromisoformat(teks)


@pytest.mark.parametrize(("mulai", "selesai", "jumlah"), HARI_KERJA)
def test_hari_kerja(mulai, selesai, jumlah):
    assert len(hari_kerja(h(mulai), h(selesai), LIBUR)) == jumlah


def minta(mulai, selesai, kode="TAHUNAN"):
    return PermintaanCuti(kode, h(mulai), h(selesai), hari_kerja(h(mulai), h(selesai), LIBUR))


BEBAN = [
    # asked, carried over and left, parts as (first, end, days, year)
    (minta("2026-12-07", "2026-12-12"), 0, [("2026-12-07", "2026-12-12", 5, 2026)]),
    (minta("2026-12-07", "2026-12-12"), 6, [("2026-12-07", "2026-12-12", 5, 2025)]),
    (minta("2026-12-07", "2026-12-12"), 5, [("2026-12-07", "2026-12-12", 5, 2025)]),
    (minta("2026-12-07", "2026-12-12"), 2,
     [("2026-12-07", "2026-12-09", 2, 2025), ("2026-12-09", "2026-12-12", 3, 2026)]),
    (minta("2026-12-04", "2026-12-08"), 1,  # the weekend goes with the older right
     [("2026-12-04", "2026-12-07", 1, 2025), ("2026-12-07", "2026-12-08", 1, 2026)]),
    (minta("2026-12-07", "2026-12-12", "SAKIT"), 6, [("2026-12-07", "2026-12-12", 5, 2026)]),
    (minta("2026-12-28", "2027-03-01", "BESAR"), 3, [("2026-12-28", "2027-03-01", 44, 2026)]),
]  # fmt: skip


@pytest.mark.parametrize(("permintaan", "bawaan", "bagian"), BEBAN)
def test_bawaan_dipakai_lebih_dahulu(permintaan, bawaan, bagian):
    hasil = [(b.mulai, b.selesai, b.hari_kerja, b.tahun_hak) for b in bebankan(permintaan, bawaan)]
    assert hasil == [(h(a), h(b), n, tahun) for a, b, n, tahun in bagian]


SALDO = [
    # recorded, proposed, hak, bawaan, terpakai, sisa, bawaan_sisa
    ((), (), 12, 12, 0, 24, 12),  # two years unused
    ((cuti("TAHUNAN", "2025-03-03", "2025-03-08", 5, 2025),), (), 12, 6, 0, 18, 6),
    ((cuti("TAHUNAN", "2025-03-03", "2025-03-19", 12, 2025),), (), 12, 0, 0, 12, 0),
    ((cuti("TAHUNAN", "2025-03-03", "2025-03-08", 5, 2025),),
     (cuti("TAHUNAN", "2026-12-01", "2026-12-05", 4, 2025),), 12, 6, 4, 14, 2),
    ((cuti("TAHUNAN", "2025-03-03", "2025-03-19", 12, 2025),),
     (cuti("TAHUNAN", "2026-12-01", "2026-12-17", 12, 2026),), 12, 0, 12, 0, 0),
    ((cuti("TAHUNAN", "2025-03-03", "2025-03-19", 12, 2025),),
     (cuti("SAKIT", "2026-12-01", "2026-12-17", 12, 2026),), 12, 0, 0, 12, 0),
]  # fmt: skip


@pytest.mark.parametrize(("tercatat", "usulan", "hak", "bawaan", "terpakai", "sisa", "bawaan_sisa"), SALDO)
def test_saldo_dengan_usulan(tercatat, usulan, hak, bawaan, terpakai, sisa, bawaan_sisa):
    hasil = saldo_tahun(dosir(cuti=tercatat), KETENTUAN, date(2026, 11, 1), usulan)
    assert (hasil.saldo.hak, hasil.saldo.bawaan, hasil.saldo.terpakai) == (hak, bawaan, terpakai)
    assert (hasil.saldo.sisa, hasil.bawaan_sisa) == (sisa, bawaan_sisa)


def test_permintaan_melebihi_sisa_atau_bertumpang():
    saldo = SaldoTahun(Saldo(12, 0, 9), 0)
    lain = Cuti(date(2026, 12, 11), date(2026, 12, 12), "SAKIT", 1, 2026)
    hasil = {s.kode: s.hasil for s in syarat_permintaan(minta("2026-12-07", "2026-12-12"), saldo, [lain])}
    assert hasil == {"sisa_cukup": HasilSyarat.BELUM, "usulan_tidak_bertumpang": HasilSyarat.BELUM}
    bersih = syarat_permintaan(minta("2026-12-07", "2026-12-10"), saldo, [lain])
    assert {s.hasil for s in bersih} == {HasilSyarat.TERPENUHI}


PERMINTAAN = st.lists(st.tuples(st.integers(0, 700), st.integers(1, 30)), max_size=25)


@given(PERMINTAAN)
def test_saldo_tidak_pernah_negatif(permintaan):
    """However leave is asked for, what is granted of a year's right never exceeds it."""
    orang, diambil = dosir(), []
    for geser, lama in permintaan:
        mulai = date(2026, 1, 1) + timedelta(geser)
        selesai = min(mulai + timedelta(lama), date(mulai.year + 1, 1, 1))
        satu = PermintaanCuti("TAHUNAN", mulai, selesai, hari_kerja(mulai, selesai, LIBUR))
        saldo = saldo_tahun(orang, KETENTUAN, mulai, diambil)
        syarat = syarat_permintaan(satu, saldo, diambil)
        if satu.hari and all(s.hasil is HasilSyarat.TERPENUHI for s in syarat):
            diambil += bebankan(satu, saldo.bawaan_sisa)
            kini = saldo_tahun(orang, KETENTUAN, mulai, diambil)
            assert kini.saldo.terpakai <= kini.saldo.hak + kini.saldo.bawaan
            assert kini.bawaan_sisa >= 0
            assert kini.saldo.sisa == saldo.saldo.sisa - len(satu.hari)


def test_masa_dalam_kata():
    assert masa(date(2026, 12, 7), date(2026, 12, 8)) == "7 Desember 2026"
    assert masa(date(2026, 12, 7), date(2026, 12, 12)) == "7 Desember 2026 sampai 11 Desember 2026"

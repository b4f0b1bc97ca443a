"""Deadlines: who hears when, over weekends, by whatever day the work runs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.tenggat import JenisPengingat, Pengingat, pengingat_pada

J = JenisPengingat
JUMAT = date(2026, 11, 27)
HARI = st.dates(date(2020, 1, 1), date(2030, 12, 31))


TANPA_LIBUR = frozenset()


def isi(tenggat, pada, ulang=3, eskalasi=5, libur=TANPA_LIBUR):
    daftar = pengingat_pada(tenggat, pada, ulang_hari=ulang, eskalasi_hari=eskalasi, libur=libur)
    return [(p.jenis, p.ke) for p in daftar]


@pytest.mark.parametrize(
    ("pada", "harapan"),
    [
        (date(2026, 11, 25), []),
        (date(2026, 11, 26), [(J.BESOK, 0)]),
        (JUMAT, [(J.HARI_INI, 0)]),
        (date(2026, 11, 28), []),
        (date(2026, 11, 29), []),
        (date(2026, 11, 30), [(J.LEWAT, 0)]),
        (date(2026, 12, 1), [(J.LEWAT, 0)]),
        (date(2026, 12, 2), [(J.LEWAT, 0), (J.ULANG, 1)]),
        (date(2026, 12, 4), [(J.LEWAT, 0), (J.ULANG, 1), (J.ESKALASI, 0)]),
        (date(2026, 12, 7), [(J.LEWAT, 0), (J.ULANG, 2), (J.ESKALASI, 0)]),
    ],
)
def test_tenggat_jumat(pada, harapan):
    assert isi(JUMAT, pada) == harapan


@pytest.mark.parametrize(
    ("pada", "harapan"),
    [
        (date(2026, 11, 26), []),
        (JUMAT, [(J.BESOK, 0)]),
        (date(2026, 11, 28), []),
        (date(2026, 11, 29), []),
        (date(2026, 11, 30), [(J.HARI_INI, 0)]),
    ],
)
def test_tenggat_senin_diingatkan_jumat(pada, harapan):
    assert isi(date(2026, 11, 30), pada) == harapan


@pytest.mark.parametrize(("ulang", "eskalasi"), [(0, 5), (3, 0)])
def test_jarak_harus_positif(ulang, eskalasi):
    with pytest.raises(ValueError, match="paling sedikit"):
        isi(JUMAT, JUMAT, ulang, eskalasi)


@pytest.mark.parametrize(
    ("pada", "harapan"),
    [
        (date(2026, 12, 23), [(J.HARI_INI, 0)]),
        (date(2026, 12, 24), []),  # collective leave
        (date(2026, 12, 25), []),
        (date(2026, 12, 27), []),
        (date(2026, 12, 28), [(J.LEWAT, 0)]),
        (date(2026, 12, 30), [(J.LEWAT, 0), (J.ULANG, 1)]),
        (date(2027, 1, 1), [(J.LEWAT, 0), (J.ULANG, 1)]),
        (date(2027, 1, 4), [(J.LEWAT, 0), (J.ULANG, 1), (J.ESKALASI, 0)]),
    ],
)
def test_hari_libur_tidak_menghitung_keterlambatan(pada, harapan):
    libur = {date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1)}
    assert isi(date(2026, 12, 23), pada, libur=libur) == harapan


def test_diingatkan_sebelum_libur_panjang():
    libur = {date(2026, 12, 24), date(2026, 12, 25)}
    senin = date(2026, 12, 28)
    assert isi(senin, date(2026, 12, 23), libur=libur) == [(J.BESOK, 0)]
    assert isi(senin, date(2026, 12, 24), libur=libur) == []


@given(tenggat=HARI.filter(lambda h: h.weekday() < 5), ulang=st.integers(1, 5), eskalasi=st.integers(1, 9),
       jeda=st.sets(st.integers(-9, 39), max_size=8))  # fmt: skip
def test_dijalankan_tiap_hari_setiap_pengingat_muncul_sekali(tenggat, ulang, eskalasi, jeda):
    """Whoever keeps what was sent sends each reminder once, and repetitions without a gap."""
    libur = {tenggat + timedelta(days=n) for n in jeda if n}
    terkirim: list[Pengingat] = []
    for n in range(-10, 40):
        daftar = pengingat_pada(
            tenggat, tenggat + timedelta(days=n), ulang_hari=ulang, eskalasi_hari=eskalasi, libur=libur
        )
        terkirim += [satu for satu in daftar if satu not in terkirim]
    ke = [satu.ke for satu in terkirim if satu.jenis is J.ULANG]
    assert ke == list(range(1, len(ke) + 1))
    assert [satu.jenis for satu in terkirim if satu.jenis is not J.ULANG].count(J.ESKALASI) == 1
    assert len(terkirim) == len(set(terkirim))

"""Deadlines: who hears when, over weekends, by whatever day the work runs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.tenggat import JenisPengingat, Pengingat, hari_kerja_antara, pengingat_pada

J = JenisPengingat
JUMAT = date(2026, 11, 27)
HARI = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def isi(tenggat, pada, ulang=3, eskalasi=5):
    return [(p.jenis, p.ke) for p in pengingat_pada(tenggat, pada, ulang_hari=ulang, eskalasi_hari=eskalasi)]


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


@given(dari=HARI, selisih=st.integers(-20, 60))
def test_hari_kerja_sama_dengan_menghitung_satu_satu(dari, selisih):
    hari = (dari + timedelta(days=n) for n in range(1, selisih + 1))
    assert hari_kerja_antara(dari, dari + timedelta(days=selisih)) == sum(h.weekday() < 5 for h in hari)


@given(tenggat=HARI.filter(lambda h: h.weekday() < 5), ulang=st.integers(1, 5), eskalasi=st.integers(1, 9))
def test_dijalankan_tiap_hari_setiap_pengingat_muncul_sekali(tenggat, ulang, eskalasi):
    """Whoever keeps what was sent sends each reminder once, and repetitions without a gap."""
    terkirim: list[Pengingat] = []
    for n in range(-10, 40):
        daftar = pengingat_pada(
            tenggat, tenggat + timedelta(days=n), ulang_hari=ulang, eskalasi_hari=eskalasi
        )
        terkirim += [satu for satu in daftar if satu not in terkirim]
    ke = [satu.ke for satu in terkirim if satu.jenis is J.ULANG]
    assert ke == list(range(1, len(ke) + 1))
    assert [satu.jenis for satu in terkirim if satu.jenis is not J.ULANG].count(J.ESKALASI) == 1
    assert len(terkirim) == len(set(terkirim))

"""Deadlines and moves of a complaint."""

from datetime import date

import pytest

from transparansi.domain import aduan
from transparansi.domain.aduan import Batas, Bentuk, Status

BATAS = Batas(verifikasi=3, informasi=5, tanpa_lapangan=14, dengan_lapangan=60, tutup_hari=10)


@pytest.mark.parametrize(
    ("sejak", "hari", "libur", "tenggat"),
    [
        (date(2026, 3, 2), 3, set(), date(2026, 3, 5)),
        (date(2026, 3, 5), 3, set(), date(2026, 3, 10)),  # Thursday: Friday, Monday, Tuesday
        (date(2026, 3, 7), 1, set(), date(2026, 3, 9)),  # Saturday
        (date(2026, 3, 2), 3, {date(2026, 3, 4)}, date(2026, 3, 6)),
        (date(2026, 3, 2), 0, set(), date(2026, 3, 2)),
    ],
)
def test_tenggat_hari_kerja(sejak, hari, libur, tenggat):
    assert aduan.tenggat(sejak, hari, libur.__contains__) == tenggat


@pytest.mark.parametrize(
    ("bentuk", "lapangan", "hari"),
    [
        (Bentuk.INFORMASI, False, 5), (Bentuk.INFORMASI, True, 5), (Bentuk.PENGADUAN, False, 14),
        (Bentuk.PENGADUAN, True, 60), (Bentuk.SARAN, False, 14),
    ],
)  # fmt: skip
def test_hari_penanganan(bentuk, lapangan, hari):
    assert BATAS.penanganan(bentuk, perlu_lapangan=lapangan) == hari


def test_setiap_perpindahan_menurut_tabel():
    for dari in Status:
        for ke in Status:
            if ke in aduan.TRANSISI[dari]:
                assert aduan.pindah(dari, ke) is ke
            else:
                with pytest.raises(aduan.LangkahDitolak, match="tidak dapat menjadi"):
                    aduan.pindah(dari, ke)


def test_lewat_sehari_sesudahnya():
    assert not aduan.is_lewat(date(2026, 3, 5), date(2026, 3, 5))
    assert aduan.is_lewat(date(2026, 3, 5), date(2026, 3, 6))
    assert not aduan.is_lewat(None, date(2026, 3, 6))

"""Which ratings are set aside, on each side of every limit."""

from datetime import UTC, date, datetime, timedelta

import pytest

from transparansi.domain import penyaringan
from transparansi.domain.penyaringan import PENJELASAN, AlasanSisih, Suara, tandai

HARI = date(2026, 3, 2)
MENIT = datetime(2026, 3, 2, 9, 15, tzinfo=UTC)


def banyak(
    n: int, *, awal: int = 0, hari: date = HARI, menit: datetime | None = None, **isi: str
) -> list[Suara]:
    """Ratings that differ in everything that is not given."""
    return [
        Suara(awal + satu, 1, hari, menit, isi.get("jaringan", f"j{awal + satu}"),
              isi.get("perangkat", f"p{awal + satu}"))
        for satu in range(n)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("batas", "isi", "alasan"),
    [
        (penyaringan.SEMENIT_TERBANYAK, {"menit": MENIT}, AlasanSisih.SEMENIT),
        (penyaringan.PERANGKAT_TERBANYAK, {"perangkat": "satu"}, AlasanSisih.PERANGKAT),
        (penyaringan.JARINGAN_TERBANYAK, {"jaringan": "satu"}, AlasanSisih.JARINGAN),
    ],
)
def test_batas_kelompok(batas, isi, alasan):
    assert tandai(banyak(batas, **isi)) == {}
    assert set(tandai(banyak(batas + 1, **isi)).values()) == {alasan}
    assert len(tandai(banyak(batas + 1, **isi))) == batas + 1


def test_unit_lain_tidak_ikut():
    lain = Suara(999, 2, HARI, MENIT, "j", "p")

    assert 999 not in tandai([*banyak(20, menit=MENIT), lain])


def hari_biasa() -> list[Suara]:
    return [
        satu for urut in range(1, 8) for satu in banyak(5, awal=1000 * urut, hari=HARI - timedelta(days=urut))
    ]


def test_lonjakan_sehari():
    n = penyaringan.LONJAKAN_TERKECIL
    ramai = tandai([*hari_biasa(), *banyak(n)])

    assert set(ramai.values()) == {AlasanSisih.LONJAKAN}
    assert len(ramai) == n
    assert tandai([*hari_biasa(), *banyak(n - 1)]) == {}


def test_unit_tanpa_hari_pembanding_tidak_disangka_melonjak():
    assert tandai(banyak(500)) == {}


def test_jejak_yang_sudah_dilupakan_tidak_dikelompokkan():
    assert tandai(banyak(100, jaringan="", perangkat="")) == {}


def test_setiap_alasan_dijelaskan():
    assert set(PENJELASAN) == set(AlasanSisih)

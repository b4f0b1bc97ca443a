from datetime import date

import pytest

from pelatihan.domain.jam_pelajaran import batas_jp, jp_per_tahun, tahun_jp


@pytest.mark.parametrize(
    ("jenis_asn", "tahun", "minimal", "maksimal"),
    [
        ("PNS", 2017, 20, None),
        ("CPNS", 2026, 20, None),
        ("PPPK", 2018, None, 24),
        ("PPPK_PW", 2025, None, 24),
    ],
)
def test_batas_jp_menurut_jenis(
    jenis_asn: str, tahun: int, minimal: int | None, maksimal: int | None
) -> None:
    batas = batas_jp(jenis_asn, tahun)

    assert batas is not None
    assert (batas.minimal, batas.maksimal) == (minimal, maksimal)


@pytest.mark.parametrize(("jenis_asn", "tahun"), [("PNS", 2016), ("PPPK", 2017), ("", 2026)])
def test_batas_jp_sebelum_peraturan_tidak_ada(jenis_asn: str, tahun: int) -> None:
    assert batas_jp(jenis_asn, tahun) is None


@pytest.mark.parametrize(
    ("selesai", "tahun"), [(date(2025, 1, 1), 2024), (date(2025, 1, 2), 2025), (date(2025, 12, 31), 2025)]
)
def test_tahun_jp_menurut_hari_terakhir(selesai: date, tahun: int) -> None:
    assert tahun_jp(selesai) == tahun


def test_jp_per_tahun_memuat_tahun_kosong_dan_kekurangan() -> None:
    pelatihan = [(date(2026, 3, 4), 12), (date(2026, 5, 1), 4), (date(2024, 12, 31), 20)]

    tahunan = jp_per_tahun(pelatihan, jenis_asn="PNS", dari=2024, sampai=2026)

    assert [(t.tahun, t.jp, t.terpenuhi, t.kurang) for t in tahunan] == [
        (2026, 16, False, 4),
        (2025, 0, False, 20),
        (2024, 20, True, 0),
    ]


def test_jp_pppk_tidak_mempunyai_minimal() -> None:
    (tahunan,) = jp_per_tahun([], jenis_asn="PPPK", dari=2026, sampai=2026)

    assert (tahunan.terpenuhi, tahunan.kurang) == (None, 0)

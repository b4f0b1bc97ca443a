"""Whom somebody may answer to: a person on duty, never in a ring, whatever day one looks at."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pegawai.domain.riwayat import karier as k
from pegawai.domain.riwayat.atasan import periksa_atasan, periksa_cabut_atasan, periksa_calon_atasan
from tests.pegawai.domain.riwayat.orang import KARIER, berhenti, karier, kode

HARI = date(2020, 1, 1)


def garis(**rantai):
    """Who answers to whom since 2015, person to person: `garis(o2=3)`."""
    return {int(nama[1:]): (k.Atasan(date(2015, 1, 1), atas, 1),) for nama, atas in rantai.items()}


def beratasan(*daftar):
    """The career with these supervisors: (day, person)."""
    return karier(atasan=tuple(k.Atasan(tmt, satu, urut) for urut, (tmt, satu) in enumerate(daftar)))


def periksa(atasan, orang=KARIER, di_atas=None, tmt=HARI):
    return kode(periksa_atasan(1, k.Atasan(tmt, atasan), orang, di_atas or {}))


@pytest.mark.parametrize(
    ("atasan", "orang", "di_atas", "hasil"),
    [
        (2, KARIER, {}, set()),
        (1, KARIER, {}, {"ATASAN_DIRI_SENDIRI"}),
        (2, beratasan((date(2015, 1, 1), 2)), {}, {"ATASAN_SAMA"}),
        (2, beratasan((date(2015, 1, 1), 2), (date(2019, 1, 1), 3)), {}, set()),
        (2, beratasan((date(2015, 1, 1), 3)), garis(o2=3), set()),
        (2, beratasan((HARI, 3)), {}, {"atasan_tmt_sama"}),
        (2, KARIER, garis(o2=1), {"ATASAN_MELINGKAR"}),
        (2, KARIER, garis(o2=3, o3=4, o4=1), {"ATASAN_MELINGKAR"}),
        (2, KARIER, garis(o2=3, o3=2), set()),
    ],
)
def test_atasan(atasan, orang, di_atas, hasil):
    assert periksa(atasan, orang, di_atas) == hasil


@pytest.mark.parametrize(("tmt", "hasil"), [(date(2009, 12, 31), {"SEBELUM_PENGANGKATAN"}), (HARI, set())])
def test_hanya_selama_bekerja(tmt, hasil):
    assert periksa(2, tmt=tmt) == hasil


@pytest.mark.parametrize(
    ("bawahan_sejak", "bawahan_sampai", "hasil"),
    [
        (date(2020, 6, 1), date(2021, 1, 1), {"ATASAN_MELINGKAR"}),  # the ring closes later
        (date(2018, 1, 1), HARI, set()),  # it has ended when the supervisor begins
        (date(2018, 1, 1), date(2020, 1, 2), {"ATASAN_MELINGKAR"}),
        (date(2022, 1, 1), date(2023, 1, 1), set()),  # the own next supervisor comes first
    ],
)
def test_lingkaran_dicari_sepanjang_masa_atasan(bawahan_sejak, bawahan_sampai, hasil):
    di_atas = {2: (k.Atasan(bawahan_sejak, 1, 1), k.Atasan(bawahan_sampai, 9, 2))}

    assert periksa(2, beratasan((date(2022, 1, 1), 9)), di_atas) == hasil


def test_mencabut_menghidupkan_atasan_sebelumnya():
    dicabut = k.Atasan(HARI, 3, 5)
    orang = beratasan((date(2015, 1, 1), 2))

    assert kode(periksa_cabut_atasan(1, dicabut, KARIER, {})) == set()
    assert kode(periksa_cabut_atasan(1, dicabut, orang, {})) == set()
    assert kode(periksa_cabut_atasan(1, dicabut, orang, {2: (k.Atasan(date(2021, 1, 1), 1, 1),)})) == {
        "ATASAN_MELINGKAR"
    }


HARI_UJI = st.sampled_from([date(2019, 1, 1), HARI, date(2021, 1, 1), date(2022, 1, 1)])


@given(
    acara=st.lists(st.tuples(st.integers(1, 5), HARI_UJI, st.integers(1, 5)), max_size=12, unique=True),
)
def test_yang_diterima_tidak_pernah_membuat_lingkaran_pada_hari_apa_pun(acara):
    ditulis: dict[int, tuple[k.Atasan, ...]] = {}
    for urut, (pegawai, tmt, atasan) in enumerate(acara):
        satu = k.Atasan(tmt, atasan, urut)
        orang = replace(KARIER, atasan=ditulis.get(pegawai, ()))
        if not any(t.tingkat == "larang" for t in periksa_atasan(pegawai, satu, orang, ditulis)):
            ditulis[pegawai] = (*ditulis.get(pegawai, ()), satu)

    for hari in (date(2019, 6, 1), date(2020, 6, 1), date(2021, 6, 1), date(2022, 6, 1)):
        for awal in ditulis:
            dilalui, kini = [awal], k.terakhir(ditulis[awal], hari)
            while kini is not None and kini.atasan not in dilalui:
                dilalui.append(kini.atasan)
                kini = k.terakhir(ditulis.get(kini.atasan, ()), hari)
            assert kini is None


def test_calon_atasan_harus_bertugas():
    cltn = (*KARIER.kedudukan, k.Kedudukan(date(2019, 1, 1), "PNS", "CLTN", urut=9, dihitung=False))

    assert kode(periksa_calon_atasan(HARI, KARIER.kedudukan)) == set()
    for bukan in (berhenti("PENSIUN_APS", "Pensiun").kedudukan, cltn, ()):
        assert kode(periksa_calon_atasan(HARI, bukan)) == {"ATASAN_TIDAK_BERTUGAS"}
    assert kode(periksa_calon_atasan(date(2018, 1, 1), cltn)) == set()

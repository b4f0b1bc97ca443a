"""The shape of a city of 10,000: shares and ages as the workforce of the city has them."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

import pytest

from pegawai.domain.golongan import GOLONGAN_PER_KODE
from pegawai.services.contoh.kota import susun_kota
from pegawai.services.contoh.posisi import susun_posisi
from pegawai.services.contoh.warga import Penduduk, Warga

HARI = date(2026, 11, 24)
JUMLAH = 10_000


@pytest.fixture(scope="module")
def warga(django_db_setup: None, django_db_blocker: Any) -> list[Penduduk]:
    """Those who are in office; drawn, not written."""
    acak = Random(1)
    kota = susun_kota(JUMLAH)
    posisi, _ = susun_posisi(acak, kota, JUMLAH)
    with django_db_blocker.unblock():
        semua = Warga(acak, kota, HARI).semua(posisi)
        return [satu for satu in semua if satu.aktif]


def persen(warga: list[Penduduk], apa: Callable[[Penduduk], Any]) -> dict[Any, float]:
    hitung = Counter(map(apa, warga))
    return {nilai: 100 * n / len(warga) for nilai, n in hitung.items()}


def usia_rata(warga: list[Penduduk], jenis: str) -> float:
    usia = [(HARI - satu.karier.lahir).days / 365.25 for satu in warga if jenis_asn(satu) == jenis]
    return sum(usia) / len(usia)


def jenis_asn(satu: Penduduk) -> str:
    return satu.karier.posisi.jenis_asn


def tingkat(satu: Penduduk) -> str:
    if satu.karier.magister and satu.karier.magister <= HARI:
        return "S2"
    return {"SD": "SD–SMA", "SMP": "SD–SMA", "SMA": "SD–SMA", "Profesi": "S1"}.get(
        satu.karier.tingkat.value, satu.karier.tingkat.value
    )


def romawi(satu: Penduduk) -> str:
    return GOLONGAN_PER_KODE[satu.karier.pangkat[-1].kode].kode.split("/")[0]


def perempuan(warga: list[Penduduk], rumpun: str) -> float:
    kelompok = [satu for satu in warga if satu.karier.posisi.rumpun == rumpun]
    return persen(kelompok, lambda satu: satu.orang.kelamin)["P"]


def test_jenis_asn(warga: list[Penduduk]) -> None:
    assert persen(warga, jenis_asn) == pytest.approx({"PNS": 45, "PPPK": 45, "PPPK_PW": 10}, abs=2)


def test_usia(warga: list[Penduduk]) -> None:
    assert usia_rata(warga, "PNS") == pytest.approx(46, abs=0.7)
    assert usia_rata(warga, "PPPK") == pytest.approx(37, abs=0.7)


def test_pendidikan(warga: list[Penduduk]) -> None:
    assert persen(warga, tingkat) == pytest.approx({"SD–SMA": 14, "D3": 13, "S1": 63, "S2": 10}, abs=1.5)


def test_golongan_pns(warga: list[Penduduk]) -> None:
    pns = [satu for satu in warga if jenis_asn(satu) == "PNS"]

    assert persen(pns, romawi) == pytest.approx({"I": 1, "II": 14, "III": 62, "IV": 23}, abs=3)


def test_perempuan(warga: list[Penduduk]) -> None:
    assert persen(warga, lambda satu: satu.orang.kelamin)["P"] == pytest.approx(57, abs=1.5)
    assert perempuan(warga, "guru") == pytest.approx(68, abs=2)
    assert perempuan(warga, "kesehatan") == pytest.approx(83, abs=3)


def test_agama(warga: list[Penduduk]) -> None:
    assert persen(warga, lambda satu: satu.orang.agama)["ISLAM"] == pytest.approx(97, abs=0.7)

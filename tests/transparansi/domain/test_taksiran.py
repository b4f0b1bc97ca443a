"""Estimates against simulation: intervals cover, small units are drawn in, stuffed ballots fail."""

import random
from datetime import date, timedelta
from statistics import NormalDist

import pytest

from transparansi.domain.penyaringan import Suara, tandai
from transparansi.domain.taksiran import Harian, ringkas, taksir

SKALA = (1.0, 5.0)
AWAL = date(2026, 1, 5)


def harian(nilai_per_hari: dict[date, list[int]]) -> list[Harian]:
    return [
        Harian(hari, len(isi), sum(isi), sum(satu * satu for satu in isi))
        for hari, isi in sorted(nilai_per_hari.items())
    ]


def bintang(acak: random.Random, puncak: float) -> int:
    """One honest rating of a unit with this quality."""
    return max(1, min(5, round(acak.gauss(puncak, 1.0))))


def rata_sebenarnya(puncak: float) -> float:
    """The mean that endless ratings would have; from the distribution, not from a sample."""
    n = NormalDist(puncak, 1.0)
    batas = [-1e9, 1.5, 2.5, 3.5, 4.5, 1e9]
    return sum(nilai * (n.cdf(batas[nilai]) - n.cdf(batas[nilai - 1])) for nilai in range(1, 6))


def kota(acak: random.Random, *, unit: int, n_terbanyak: int) -> tuple[dict[int, list[Harian]], list[float]]:
    isi, benar = {}, []
    for nomor in range(unit):
        puncak = acak.gauss(3.8, 0.4)
        benar.append(rata_sebenarnya(puncak))
        per_hari: dict[date, list[int]] = {}
        for _ in range(acak.randrange(12, n_terbanyak)):
            hari = AWAL + timedelta(days=acak.randrange(180))
            per_hari.setdefault(hari, []).append(bintang(acak, puncak))
        isi[nomor] = harian(per_hari)
    return isi, benar


def test_selang_memuat_nilai_sebenarnya():
    acak, kena, semua = random.Random(36), 0, 0
    for _ in range(60):
        isi, benar = kota(acak, unit=25, n_terbanyak=120)
        for nomor, satu in taksir(isi, minimum=10, skala=SKALA).items():
            kena += satu.bawah <= benar[nomor] <= satu.atas
            semua += 1

    assert semua == 60 * 25
    assert 0.93 <= kena / semua <= 0.97


def test_menarik_ke_kelompok_lebih_tepat_daripada_rata_sendiri():
    acak, ditarik, sendiri = random.Random(7), 0.0, 0.0
    for _ in range(40):
        isi, benar = kota(acak, unit=20, n_terbanyak=25)
        taksiran = taksir(isi, minimum=1, skala=SKALA)
        for nomor, satu in taksiran.items():
            milik = ringkas(isi[nomor])
            assert milik is not None
            ditarik += (satu.nilai - benar[nomor]) ** 2
            sendiri += (milik.rata - benar[nomor]) ** 2

    assert ditarik < 0.9 * sendiri


def test_di_bawah_minimum_tidak_terbit():
    isi = {nomor: harian({AWAL: [4] * n}) for nomor, n in enumerate((9, 10, 11))}

    assert set(taksir(isi, minimum=10, skala=SKALA)) == {1, 2}


def test_kelompok_kecil_tidak_menarik():
    isi = {1: harian({AWAL: [5] * 12}), 2: harian({AWAL: [1, 2] * 10})}

    hasil = taksir(isi, minimum=5, skala=SKALA)

    assert (hasil[1].nilai, hasil[1].bobot_sendiri, hasil[1].rata_kelompok) == (5.0, 1.0, None)


def test_selang_tidak_keluar_skala():
    hasil = taksir({1: harian({AWAL: [5] * 12})}, minimum=5, skala=SKALA)[1]

    assert hasil.atas == 5.0
    assert hasil.bawah < 5.0


def test_tiap_triwulan_sama_berat():
    """Ninety ratings of 5 in spring and ten of 3 in autumn: the year is (5 + 3) / 2, not 4.8."""
    musim_semi = {AWAL + timedelta(days=satu): [5] * 3 for satu in range(30)}
    musim_gugur = {AWAL + timedelta(days=270 + satu): [3] for satu in range(10)}

    hasil = ringkas(harian(musim_semi | musim_gugur))

    assert hasil is not None
    assert hasil.rata == pytest.approx(4.0)
    assert hasil.efektif < 50


def test_satu_hari_tidak_menenggelamkan_yang_lain():
    biasa = {AWAL + timedelta(days=satu): [3] * 2 for satu in range(30)}
    ramai = biasa | {AWAL + timedelta(days=31): [5] * 200}

    hasil = ringkas(harian(ramai))

    assert hasil is not None
    assert hasil.rata < 3.25  # six of 66 weighted ratings, not 200 of 260


def jujur(acak: random.Random) -> list[tuple[Suara, int]]:
    """A year's half of honest visits: about three a day, each from a telephone of its own."""
    hasil = []
    for nomor in range(400):
        hari = AWAL + timedelta(days=acak.randrange(150))
        hasil.append((Suara(nomor, 1, hari, None, f"j{nomor}", f"p{nomor}"), bintang(acak, 3.4)))
    return hasil


def nilai_terbit(suara: list[tuple[Suara, int]], lain: dict[int, list[Harian]]) -> float:
    """What the portal publishes of unit 1 after the rules have set aside what they set aside."""
    sisih = tandai(satu for satu, _ in suara)
    per_hari: dict[date, list[int]] = {}
    for satu, nilai in suara:
        if satu.id not in sisih:
            per_hari.setdefault(satu.hari, []).append(nilai)
    return taksir(lain | {1: harian(per_hari)}, minimum=10, skala=SKALA)[1].nilai


@pytest.mark.parametrize("cara", ["satu jaringan", "jaringan sendiri-sendiri", "seratus sehari"])
def test_500_suara_palsu_tidak_menggeser_nilai(cara):
    """With valid codes: from one network at once; each from its own in a day; a hundred a day."""
    acak = random.Random(500)
    lain = {nomor + 10: isi for nomor, isi in kota(acak, unit=12, n_terbanyak=200)[0].items()}
    asli = jujur(acak)
    palsu = []
    for nomor in range(500):
        hari = AWAL + timedelta(days=100 + (nomor // 100 if cara == "seratus sehari" else 0))
        jejak = "kantor" if cara == "satu jaringan" else f"x{nomor}"
        palsu.append((Suara(10_000 + nomor, 1, hari, None, jejak, f"y{nomor}"), 5))

    geser = nilai_terbit(asli + palsu, lain) - nilai_terbit(asli, lain)

    assert abs(geser) < 0.1

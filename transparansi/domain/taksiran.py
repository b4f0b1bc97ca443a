"""What a unit's ratings say about it: an estimate with its interval, fair to small units and busy days.

Three steps, each of which the portal explains in plain words:

1. A day weighs at most `BATAS_HARI` times an ordinary day of the unit, and every quarter weighs the same, so
   that neither one crowded day nor one season speaks for the whole year.
2. A unit with few ratings is drawn towards the mean of its group (units of the same kind), the more so the
   fewer there are: empirical Bayes with the method of moments.
3. The interval holds the true mean of the unit in 95 of 100 cases. Below a minimum nothing is published.

Acuan: practice of official statistics (small-area estimation, DerSimonian-Laird); the scale is the caller's.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

Z_95 = 1.959964
BATAS_HARI = 3
HARI_TERKECIL = 5
"""A day may always weigh as much as this many ratings."""
TRIWULAN_TERKECIL = 5
"""A quarter with less weight than this is counted together with the one before it."""
ANGGAPAN_RAGAM = 10
"""How many ratings the variance of the group stands for, beside those of the unit."""
ANGGOTA_TERKECIL = 3
"""Units that a group needs before anybody is drawn towards its mean."""


@dataclass(frozen=True, slots=True)
class Harian:
    """The ratings of one unit on one day: how many, their sum and the sum of their squares."""

    hari: date
    n: int
    jumlah: float
    kuadrat: float


@dataclass(frozen=True, slots=True)
class Ringkas:
    """A unit on its own. n: ratings; efektif: how many equally weighted ones they are worth."""

    n: int
    efektif: float
    rata: float
    ragam: float


@dataclass(frozen=True, slots=True)
class Taksiran:
    """What may be published of a unit. bobot_sendiri: share of its own ratings in the estimate, 0..1."""

    n: int
    nilai: float
    bawah: float
    atas: float
    bobot_sendiri: float
    rata_kelompok: float | None

    @property
    def lebar(self) -> float:
        return self.atas - self.bawah


def ringkas(harian: Sequence[Harian]) -> Ringkas | None:
    """Return a unit's own mean, days capped and quarters of equal weight; None without ratings."""
    isi = [satu for satu in harian if satu.n > 0]
    if not isi:
        return None
    batas = max(HARI_TERKECIL, BATAS_HARI * median(satu.n for satu in isi))
    kelompok = _triwulan(isi, batas)
    bobot: list[tuple[float, Harian]] = []
    for daftar in kelompok:
        efektif = sum(min(satu.n, batas) for satu in daftar)
        bobot += [(min(satu.n, batas) / satu.n / efektif, satu) for satu in daftar]
    total = sum(w * satu.n for w, satu in bobot)
    rata = sum(w * satu.jumlah for w, satu in bobot) / total
    kuadrat = sum(w * satu.kuadrat for w, satu in bobot) / total
    efektif = total**2 / sum(w * w * satu.n for w, satu in bobot)
    n = sum(satu.n for satu in isi)
    return Ringkas(n, efektif, rata, max(kuadrat - rata * rata, 0.0) * n / max(n - 1, 1))


def _triwulan(isi: Sequence[Harian], batas: float) -> list[list[Harian]]:
    """Divide days into quarters; one with too little weight joins its neighbour."""
    per_triwulan: defaultdict[tuple[int, int], list[Harian]] = defaultdict(list)
    for satu in isi:
        per_triwulan[satu.hari.year, (satu.hari.month - 1) // 3].append(satu)
    hasil: list[list[Harian]] = []
    for kunci in sorted(per_triwulan):
        daftar = per_triwulan[kunci]
        ringan = sum(min(satu.n, batas) for satu in daftar) < TRIWULAN_TERKECIL
        if hasil and (ringan or sum(min(satu.n, batas) for satu in hasil[-1]) < TRIWULAN_TERKECIL):
            hasil[-1].extend(daftar)
        else:
            hasil.append(daftar)
    return hasil


def taksir(
    per_unit: Mapping[int, Sequence[Harian]], *, minimum: int, skala: tuple[float, float]
) -> dict[int, Taksiran]:
    """Return the estimate of every unit of one group that has at least `minimum` ratings.

    per_unit: the ratings of each unit by day, of units that may be compared with each other. skala: lowest
    and highest rating; intervals do not leave it.
    """
    ringkasan = {unit: satu for unit, isi in per_unit.items() if (satu := ringkas(isi)) is not None}
    ragam_kelompok = _ragam(ringkasan.values())
    galat = {unit: _galat(satu, ragam_kelompok) for unit, satu in ringkasan.items()}
    pusat = _pusat([(satu.rata, galat[unit]) for unit, satu in ringkasan.items()])
    return {
        unit: _satu(satu, galat[unit], pusat, skala) for unit, satu in ringkasan.items() if satu.n >= minimum
    }


@dataclass(frozen=True, slots=True)
class _Pusat:
    """The mean of a group, how far its units lie from it (variance), and how sure the mean is (variance)."""

    rata: float
    antar: float
    galat: float


def _ragam(ringkasan: Iterable[Ringkas]) -> float:
    daftar = list(ringkasan)
    bebas = sum(satu.n - 1 for satu in daftar)
    return sum(satu.ragam * (satu.n - 1) for satu in daftar) / bebas if bebas else 1.0


def _galat(satu: Ringkas, ragam_kelompok: float) -> float:
    """Variance of the mean of a unit; the variance of few ratings leans on that of the group."""
    bebas = satu.n - 1
    ragam = (satu.ragam * bebas + ragam_kelompok * ANGGAPAN_RAGAM) / (bebas + ANGGAPAN_RAGAM)
    return max(ragam, 1e-6) / satu.efektif


def _pusat(daftar: Sequence[tuple[float, float]]) -> _Pusat | None:
    """DerSimonian-Laird over (mean, variance of the mean); None for a group too small to compare with."""
    if len(daftar) < ANGGOTA_TERKECIL:
        return None
    w = [1 / galat for _, galat in daftar]
    tetap = sum(satu * rata for satu, (rata, _) in zip(w, daftar, strict=True)) / sum(w)
    q = sum(satu * (rata - tetap) ** 2 for satu, (rata, _) in zip(w, daftar, strict=True))
    pembagi = sum(w) - sum(satu * satu for satu in w) / sum(w)
    antar = max((q - (len(daftar) - 1)) / pembagi, 0.0) if pembagi > 0 else 0.0
    v = [1 / (galat + antar) for _, galat in daftar]
    rata = sum(satu * nilai for satu, (nilai, _) in zip(v, daftar, strict=True)) / sum(v)
    return _Pusat(rata, antar, 1 / sum(v))


def _satu(satu: Ringkas, galat: float, pusat: _Pusat | None, skala: tuple[float, float]) -> Taksiran:
    if pusat is None:
        nilai, ragam, sendiri = satu.rata, galat, 1.0
    else:
        sendiri = pusat.antar / (pusat.antar + galat)
        nilai = sendiri * satu.rata + (1 - sendiri) * pusat.rata
        ragam = sendiri * galat + (1 - sendiri) ** 2 * pusat.galat
    jarak = Z_95 * math.sqrt(ragam)
    bawah, atas = skala
    return Taksiran(
        satu.n, nilai, max(bawah, nilai - jarak), min(atas, nilai + jarak), sendiri,
        pusat.rata if pusat else None,
    )  # fmt: skip

"""The public satisfaction survey (SKM): nine elements, the index, its quality class, the sample it needs.

Every element weighs 1/9. Figures stay exact fractions until they are shown: the index of satisfaction (IKM)
is rounded once, half up to two decimals, and that rounded figure is what the class is read from, because the
regulation writes its bounds in two decimals.

Acuan: PermenPANRB 14/2017 lampiran (unsur, bobot, nilai persepsi, mutu pelayanan, sampel Krejcie-Morgan).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from pegawai.domain.kesalahan import KesalahanAturan

UNSUR: Mapping[str, str] = {
    "u1": "Persyaratan",
    "u2": "Sistem, mekanisme, dan prosedur",
    "u3": "Waktu penyelesaian",
    "u4": "Biaya atau tarif",
    "u5": "Produk spesifikasi jenis pelayanan",
    "u6": "Kompetensi pelaksana",
    "u7": "Perilaku pelaksana",
    "u8": "Sarana dan prasarana",
    "u9": "Penanganan pengaduan, saran, dan masukan",
}
"""Code of each element and its name in the regulation, in order."""
_SESUAI = ("Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai")
PERTANYAAN: Mapping[str, tuple[str, tuple[str, str, str, str]]] = {
    "u1": ("Apakah persyaratannya sesuai dengan jenis layanannya?", _SESUAI),
    "u2": (
        "Apakah prosedurnya mudah?",
        ("Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"),
    ),
    "u3": (
        "Apakah layanannya cepat?",
        ("Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"),
    ),
    "u4": (
        "Apakah biayanya wajar?",
        ("Sangat mahal", "Cukup mahal", "Murah", "Gratis"),
    ),
    "u5": ("Apakah hasilnya sesuai dengan yang dijanjikan dalam standar layanan?", _SESUAI),
    "u6": (
        "Apakah petugasnya mampu?",
        ("Tidak mampu", "Kurang mampu", "Mampu", "Sangat mampu"),
    ),
    "u7": (
        "Apakah petugasnya sopan dan ramah?",
        ("Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah", "Sangat sopan dan ramah"),
    ),
    "u8": ("Bagaimana sarana dan prasarananya?", ("Buruk", "Cukup", "Baik", "Sangat baik")),
    "u9": (
        "Bagaimana pengaduan ditangani?",
        ("Tidak ada", "Ada, tidak berfungsi", "Berfungsi, kurang maksimal", "Dikelola dengan baik"),
    ),
}
"""The question of each element and its answers, worst (1) to best (4)."""
TERENDAH, TERTINGGI = 1, 4
NILAI_DASAR = 25
BOBOT = Fraction(1, len(UNSUR))

CHI_KUADRAT = Decimal("3.841")
PROPORSI = Decimal("0.5")
GALAT_SAMPEL = Decimal("0.05")


class JawabanTidakSah(KesalahanAturan):
    """An answer is not a whole number from 1 to 4, or an element is missing."""

    def __init__(self, unsur: str) -> None:
        super().__init__(
            "jawaban_tidak_sah",
            f"Jawaban {unsur.upper()} harus bilangan bulat {TERENDAH} sampai {TERTINGGI}.",
        )


class Mutu(StrEnum):
    """Quality class of a service."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


KINERJA: Mapping[Mutu, str] = {
    Mutu.A: "Sangat baik",
    Mutu.B: "Baik",
    Mutu.C: "Kurang baik",
    Mutu.D: "Tidak baik",
}
BATAS_BAWAH: Sequence[tuple[Decimal, Mutu]] = (
    (Decimal("88.31"), Mutu.A),
    (Decimal("76.61"), Mutu.B),
    (Decimal("65.00"), Mutu.C),
    (Decimal("25.00"), Mutu.D),
)
"""Lowest IKM of each class, best first."""


@dataclass(frozen=True, slots=True)
class HasilSkm:
    """The result of a survey. nrr: mean of each element, 1..4, exact; nrr_tertimbang: the index, exact."""

    responden: int
    nrr: Mapping[str, Fraction]

    @property
    def nrr_tertimbang(self) -> Fraction:
        """The sum over the elements of mean times weight, 1..4."""
        return sum(self.nrr.values(), Fraction(0)) * BOBOT

    @property
    def ikm(self) -> Decimal:
        """25.00..100.00, rounded half up once."""
        return bulatkan(self.nrr_tertimbang * NILAI_DASAR, 2)

    @property
    def mutu(self) -> Mutu:
        return mutu(self.ikm)

    @property
    def terendah(self) -> str:
        """The element with the lowest mean; the first of equals."""
        return min(self.nrr, key=lambda unsur: (self.nrr[unsur], unsur))


def hitung(jumlah: Mapping[str, int], responden: int) -> HasilSkm | None:
    """Return the result from the sum of answers of each element, None without respondents.

    jumlah: code of element to the sum over all respondents. Raises JawabanTidakSah when an element is
    missing or its sum cannot come from answers of 1..4.
    """
    if not responden:
        return None
    for unsur in UNSUR:
        if not responden * TERENDAH <= jumlah.get(unsur, 0) <= responden * TERTINGGI:
            raise JawabanTidakSah(unsur)
    return HasilSkm(responden, {unsur: Fraction(jumlah[unsur], responden) for unsur in UNSUR})


def hitung_jawaban(jawaban: Sequence[Sequence[int]]) -> HasilSkm | None:
    """Return the result of single respondents: one row each, one answer per element, in their order.

    Raises JawabanTidakSah.
    """
    for satu in jawaban:
        periksa(dict(zip(UNSUR, satu, strict=False)))
    jumlah = {unsur: sum(satu[urut] for satu in jawaban) for urut, unsur in enumerate(UNSUR)}
    return hitung(jumlah, len(jawaban))


def periksa(jawaban: Mapping[str, int]) -> None:
    """Raise JawabanTidakSah unless every element has an answer of 1..4."""
    for unsur in UNSUR:
        nilai = jawaban.get(unsur)
        if not isinstance(nilai, int) or not TERENDAH <= nilai <= TERTINGGI:
            raise JawabanTidakSah(unsur)


def mutu(ikm: Decimal) -> Mutu:
    """Return the class of an IKM of two decimals. Raises ValueError outside 25..100."""
    if not Decimal(NILAI_DASAR) <= ikm <= Decimal(100):
        raise ValueError(f"IKM {ikm} di luar 25–100")
    return next(kelas for bawah, kelas in BATAS_BAWAH if ikm >= bawah)


def ukuran_sampel(populasi: int) -> int:
    """Return how many respondents a survey of this many service users needs (Krejcie-Morgan).

    chi² = 3.841, P = 0.5, d = 0.05; rounded half up as in the printed table. Raises ValueError below one.
    """
    if populasi < 1:
        raise ValueError("populasi paling sedikit satu")
    pembilang = CHI_KUADRAT * populasi * PROPORSI * (1 - PROPORSI)
    penyebut = GALAT_SAMPEL**2 * (populasi - 1) + CHI_KUADRAT * PROPORSI * (1 - PROPORSI)
    return min(populasi, max(1, int((pembilang / penyebut).quantize(Decimal(1), ROUND_HALF_UP))))


def galat_baku(jumlah: int, jumlah_kuadrat: int, n: int) -> float:
    """Return the standard error of the mean index of `n` respondents, in points of the index (1..4).

    jumlah, jumlah_kuadrat: over respondents, of the sum of their nine answers. 0 for fewer than two.
    """
    if n < 2:
        return 0.0
    ragam = max(jumlah_kuadrat - jumlah * jumlah / n, 0.0) / (n - 1)
    return math.sqrt(ragam / n) / len(UNSUR)


def bulatkan(nilai: Fraction, angka: int) -> Decimal:
    """Return a fraction with this many decimals, rounded half up exactly."""
    skala = 10**angka
    utuh = (nilai * skala * 2 + 1) // 2
    return Decimal(int(utuh)).scaleb(-angka)

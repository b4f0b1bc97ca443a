"""Hours of competency development (JP) a year: what the regulation asks and what a person has.

Acuan: PNS at least 20 JP a year (PP 11/2017 ps. 203 ayat 4); PPPK up to 24 JP in a year of the contract
(PP 49/2018 ps. 39).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

MENIT_PER_JP = 45


@dataclass(frozen=True, slots=True)
class BatasJp:
    """The bounds of one kind of employment from a year on; None: the regulation sets none."""

    sejak_tahun: int
    minimal: int | None
    maksimal: int | None
    acuan: str


_PNS = BatasJp(sejak_tahun=2017, minimal=20, maksimal=None, acuan="PP 11/2017 ps. 203 ayat (4)")
_PPPK = BatasJp(sejak_tahun=2018, minimal=None, maksimal=24, acuan="PP 49/2018 ps. 39")
BATAS_JP: Mapping[str, BatasJp] = {"CPNS": _PNS, "PNS": _PNS, "PPPK": _PPPK, "PPPK_PW": _PPPK}


def batas_jp(jenis_asn: str, tahun: int) -> BatasJp | None:
    """Return the bounds for a kind of employment in a year, or None before the regulation."""
    batas = BATAS_JP.get(jenis_asn)
    return batas if batas and tahun >= batas.sejak_tahun else None


def tahun_jp(selesai: date) -> int:
    """Return the year that a training counts for: that of its last day. selesai: first day after it."""
    return (selesai - timedelta(days=1)).year


@dataclass(frozen=True, slots=True)
class JpTahunan:
    """The hours of one year beside its bounds. terpenuhi: None where no minimum is set."""

    tahun: int
    jp: int
    batas: BatasJp | None

    @property
    def terpenuhi(self) -> bool | None:
        if self.batas is None or self.batas.minimal is None:
            return None
        return self.jp >= self.batas.minimal

    @property
    def kurang(self) -> int:
        """Hours still missing to the minimum, 0 when there is none or it is reached."""
        return max((self.batas.minimal or 0) - self.jp, 0) if self.batas else 0


def jp_per_tahun(
    pelatihan: Iterable[tuple[date, int]], *, jenis_asn: str, dari: int, sampai: int
) -> tuple[JpTahunan, ...]:
    """Return the sum of hours for every year of [dari, sampai], newest first, years without training too.

    pelatihan: (selesai, jp) per training, `selesai` exclusive.
    """
    jumlah = dict.fromkeys(range(dari, sampai + 1), 0)
    for selesai, jp in pelatihan:
        tahun = tahun_jp(selesai)
        if tahun in jumlah:
            jumlah[tahun] += jp
    return tuple(
        JpTahunan(tahun=tahun, jp=jumlah[tahun], batas=batas_jp(jenis_asn, tahun))
        for tahun in range(sampai, dari - 1, -1)
    )

"""Levels of formal education, in ascending order."""

from enum import StrEnum


class TingkatPendidikan(StrEnum):
    """Level of a diploma, lowest first; `urut` orders them."""

    SD = "SD"
    SMP = "SMP"
    SMA = "SMA"
    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    D4 = "D4"
    S1 = "S1"
    PROFESI = "Profesi"
    S2 = "S2"
    SPESIALIS = "Spesialis"
    S3 = "S3"

    @property
    def urut(self) -> int:
        """Rank among the levels, 10 for SD and higher for more; D4 and S1 stand side by side."""
        return _URUT[self]


_URUT = {
    TingkatPendidikan.SD: 10,
    TingkatPendidikan.SMP: 20,
    TingkatPendidikan.SMA: 30,
    TingkatPendidikan.D1: 41,
    TingkatPendidikan.D2: 42,
    TingkatPendidikan.D3: 43,
    TingkatPendidikan.D4: 50,
    TingkatPendidikan.S1: 50,
    TingkatPendidikan.PROFESI: 55,
    TingkatPendidikan.S2: 60,
    TingkatPendidikan.SPESIALIS: 65,
    TingkatPendidikan.S3: 70,
}

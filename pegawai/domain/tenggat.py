"""What a deadline asks for on a day: a reminder before it, on it, after it, and the next level in the end."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pegawai.domain.hari_kerja import hari_kerja_antara, is_hari_kerja


class JenisPengingat(StrEnum):
    """Why somebody hears of a deadline."""

    BESOK = "besok"
    HARI_INI = "hari_ini"
    LEWAT = "lewat"
    ULANG = "ulang"
    ESKALASI = "eskalasi"


@dataclass(frozen=True, slots=True)
class Pengingat:
    """One reminder that is due. ke: which repetition, 0 for those that come once."""

    jenis: JenisPengingat
    ke: int = 0


def pengingat_pada(
    tenggat: date, pada: date, *, ulang_hari: int, eskalasi_hari: int, libur: Collection[date]
) -> tuple[Pengingat, ...]:
    """Return every reminder that should have gone out by `pada` and still says something.

    On a working day before the deadline nothing, on the last of them one, on the day one; afterwards the mark
    that it has passed, the latest of the repetitions (each `ulang_hari` working days), and after
    `eskalasi_hari` working days the escalation. What was sent already is for the caller to know.
    Raises ValueError when a number of days is not positive.
    """
    if ulang_hari < 1 or eskalasi_hari < 1:
        raise ValueError("jarak pengingat dan eskalasi paling sedikit satu hari kerja")
    if pada < tenggat:
        return (Pengingat(JenisPengingat.BESOK),) if _is_besok(tenggat, pada, libur) else ()
    if pada == tenggat:
        return (Pengingat(JenisPengingat.HARI_INI),)
    lewat = hari_kerja_antara(tenggat, pada, libur)
    if not lewat:
        return ()
    daftar = [Pengingat(JenisPengingat.LEWAT)]
    if lewat >= ulang_hari:
        daftar.append(Pengingat(JenisPengingat.ULANG, lewat // ulang_hari))
    if lewat >= eskalasi_hari:
        daftar.append(Pengingat(JenisPengingat.ESKALASI))
    return tuple(daftar)


def _is_besok(tenggat: date, pada: date, libur: Collection[date]) -> bool:
    """Answer whether `pada` is the last working day before the deadline."""
    return is_hari_kerja(pada, libur) and hari_kerja_antara(pada, tenggat, libur) <= 1

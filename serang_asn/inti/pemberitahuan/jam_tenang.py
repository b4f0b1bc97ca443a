"""Quiet hours: when a letter may go out at the earliest."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

SABTU = 5


@dataclass(frozen=True, slots=True)
class JamTenang:
    """Hours without mail, [mulai, selesai), over midnight when `selesai` is earlier; None for no such hours.

    Equal hours mean none. akhir_pekan: nothing on Saturday and Sunday.
    """

    mulai: time | None = time(20)
    selesai: time | None = time(6)
    akhir_pekan: bool = True


def kirim_sejak(kini: datetime, tenang: JamTenang) -> datetime:
    """Return the first moment from `kini` on (local, aware) that is not quiet."""
    saat = kini
    while True:
        lewat = _akhir_tenang(saat, tenang)
        if lewat is None:
            return saat
        saat = lewat


def _akhir_tenang(saat: datetime, tenang: JamTenang) -> datetime | None:
    """Return the end of the quiet spell that `saat` lies in, None when it lies in none."""
    if tenang.akhir_pekan and saat.weekday() >= SABTU:
        senin = saat.date() + timedelta(days=7 - saat.weekday())
        return datetime.combine(senin, time.min, saat.tzinfo)
    if tenang.mulai is None or tenang.selesai is None or tenang.mulai == tenang.selesai:
        return None
    jam = saat.time()
    if tenang.mulai < tenang.selesai:
        di_dalam, besok = tenang.mulai <= jam < tenang.selesai, False
    else:
        di_dalam, besok = jam >= tenang.mulai or jam < tenang.selesai, jam >= tenang.mulai
    if not di_dalam:
        return None
    return datetime.combine(saat.date() + timedelta(days=besok), tenang.selesai, saat.tzinfo)

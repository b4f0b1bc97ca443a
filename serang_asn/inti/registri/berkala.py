"""Periodic work: what an app wants done once a day, without anybody asking."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True, kw_only=True)
class PekerjaanBerkala:
    """One piece of daily work.

    judul: what people see of it; mulai_jam: local hour from which it may run (0–23); fungsi: a module-level
    function `fungsi(kemajuan=…) -> dict | None` as long tasks are. It may run again on the same day after a
    failure, so it must be safe to repeat.
    """

    kode: str
    urut: int
    judul: str
    fungsi: Callable[..., Any]
    mulai_jam: int = 1


berkala: Registri[PekerjaanBerkala] = Registri("berkala")

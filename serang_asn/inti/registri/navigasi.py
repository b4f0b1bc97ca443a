"""Left navigation of the signed-in shell: apps register entries, each says who may see it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry. `ikon`: heroicons name. `boleh`: may this account see it. `hitungan`: what waits there for
    it, one query at most, kept on the account object."""

    kode: str
    label: str
    url_name: str
    ikon: str
    urut: int
    boleh: Callable[[Any], bool]
    kelompok: str = "Utama"
    hitungan: Callable[[Any], int] | None = None


navigasi: Registri[Butir] = Registri("navigasi")


def untuk(akun: Any) -> list[Butir]:
    """Return the entries `akun` may see, in order."""
    return [butir for butir in navigasi if butir.boleh(akun)]


def tanda(butir: Butir) -> str:
    """Return the id of the place where the number of an entry stands on the page."""
    return f"tanda-{butir.kode}"

"""Scope: which part of the city an account may see. The one place that decides it.

Every model's `terlihat_oleh(akun)` asks here, so lists, details, exports, reports and the API agree.
"""

from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q
from django.utils import timezone

from serang_asn.inti.models import Peran

SELURUH_KOTA = frozenset({Peran.PETUGAS, Peran.PIMPINAN, Peran.AUDITOR})
"""Roles that see every unit. The administrator is not among them: no personal data by default."""

MENGIMPOR_KOTA = frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS})

TIDAK_ADA = Q(pk__in=[])


@dataclass(frozen=True, slots=True)
class Lingkup:
    """What an account may see today. jalur: paths of the units whose subtrees are open to it.

    pegangan: the grants behind it, each (role, path of its unit or "", first day without it or None).
    """

    peran: frozenset[str]
    jalur: tuple[str, ...]
    pegangan: tuple[tuple[str, str, date | None], ...] = ()

    @property
    def seluruh_kota(self) -> bool:
        return bool(self.peran & SELURUH_KOTA)

    @property
    def seluruh_kota_impor(self) -> bool:
        return bool(self.peran & MENGIMPOR_KOTA)

    def saring_unit(self, path: str) -> Q:
        """Return the condition on the column `path` (of a unit) that keeps rows within scope."""
        if self.seluruh_kota:
            return Q()
        return reduce(or_, (Q(**{f"{path}__startswith": jalur}) for jalur in self.jalur), TIDAK_ADA)


LUAR = Lingkup(peran=frozenset(), jalur=())


def untuk(akun: Any) -> Lingkup:
    """Return the scope of `akun` today; one query, kept on the account object for the request."""
    if not getattr(akun, "is_authenticated", False) or not akun.is_active:
        return LUAR
    tersimpan = getattr(akun, "_lingkup", None)
    if tersimpan is None:
        berlaku = akun.pemberian_peran.berlaku(timezone.localdate())
        baris = list(berlaku.values_list("peran", "unit__path", "selesai"))
        tersimpan = Lingkup(
            peran=frozenset(peran for peran, _, _ in baris),
            jalur=tuple(sorted({path for _, path, _ in baris if path})),
            pegangan=tuple((peran, path or "", selesai) for peran, path, selesai in baris),
        )
        akun._lingkup = tersimpan
    return tersimpan

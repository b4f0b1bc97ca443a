"""Whose an account is: the app that knows the person says so, and offers to make accounts for them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from serang_asn.inti.komponen import Butir
from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True, kw_only=True)
class PemilikAkun:
    """One kind of owner. dalam_lingkup: condition on accounts whose owners a reader may see.

    uraikan: (account, reader) to the fact shown on the account's page, None when it is not of this kind.
    url_baru: name of the page that makes an account for such an owner; label_baru: its button.
    """

    kode: str
    urut: int
    dalam_lingkup: Callable[[Any], Q]
    uraikan: Callable[[Any, Any], Butir | None]
    url_baru: str
    label_baru: str


pemilik_akun: Registri[PemilikAkun] = Registri("pemilik_akun")

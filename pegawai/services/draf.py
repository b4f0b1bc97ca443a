"""Drafts: what was typed into a form, kept until it is saved or thrown away."""

from collections.abc import Mapping
from typing import Any

from pegawai.models import DrafIsian

RAHASIA = frozenset({"nik", "npwp", "berkas", "csrfmiddlewaretoken"})
"""Never kept: identity numbers, files, control values."""

PANJANG_TERBESAR = 2_000


def simpan(*, akun: Any, kunci: str, isi: Mapping[str, str]) -> DrafIsian | None:
    """Keep the filled fields of a form under `kunci`; None, and no draft, when nothing is filled."""
    terisi = {nama: nilai[:PANJANG_TERBESAR] for nama, nilai in isi.items() if nama not in RAHASIA and nilai}
    if not terisi:
        buang(akun=akun, kunci=kunci)
        return None
    draf, _ = DrafIsian.objects.update_or_create(akun=akun, kunci=kunci, defaults={"isi": terisi})
    return draf


def ambil(*, akun: Any, kunci: str) -> DrafIsian | None:
    """Return the draft of `akun`, if there is one."""
    return DrafIsian.objects.filter(akun=akun, kunci=kunci).first()


def buang(*, akun: Any, kunci: str) -> None:
    """Forget the draft."""
    DrafIsian.objects.filter(akun=akun, kunci=kunci).delete()

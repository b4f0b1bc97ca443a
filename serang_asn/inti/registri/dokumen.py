"""Owners of documents: apps say which documents are theirs and who may open them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q

from serang_asn.inti.registri import Registri


def tanpa_catatan(*, dokumen: Any, oleh: Any, alamat_ip: str | None) -> None:
    """What is done before an owner's document is opened when it is not sensitive: nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PemilikDokumen:
    """One kind of owner. The conditions are on `Dokumen`; `Exists(… OuterRef("pk") …)` keeps them quick.

    milik: the documents it owns; whoever uploaded one of these has no further right to it.
    terlihat: those of them that an account may open.
    sebelum_dibuka: called before a document (of any owner) is shown; writes down what must be.
    """

    kode: str
    urut: int
    milik: Callable[[], Q]
    terlihat: Callable[[Any], Q]
    sebelum_dibuka: Callable[..., None] = tanpa_catatan


@dataclass(frozen=True, slots=True)
class UraianTerbit:
    """What anyone may learn of a document from the app that issued it; no person.

    jenis: empty for the usual name of its kind; dicabut_pada: when it ceased to hold; catatan: a sentence.
    """

    jenis: str = ""
    dicabut_pada: datetime | None = None
    catatan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PenerbitDokumen:
    """An app that issues documents. uraikan: what it says of one, None when it is not its own."""

    kode: str
    urut: int
    uraikan: Callable[[Any], UraianTerbit | None]


penerbit_dokumen: Registri[PenerbitDokumen] = Registri("penerbit_dokumen")
pemilik_dokumen: Registri[PemilikDokumen] = Registri("pemilik_dokumen")

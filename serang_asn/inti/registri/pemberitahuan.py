"""Kinds of notices: apps register theirs, readers choose for each how it is mailed."""

from dataclasses import dataclass

from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisPemberitahuan:
    """One kind. uraian: when it comes, in a sentence. cara: how it is mailed to who chose nothing."""

    kode: str
    urut: int
    judul: str
    uraian: str
    cara: str = "segera"


jenis_pemberitahuan: Registri[JenisPemberitahuan] = Registri("jenis_pemberitahuan")

UMUM = "umum"

"""What weighs for candidates of a vacant post, by the knowledge of higher apps."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from pegawai.domain.pengisian.pertimbangan import Pertimbangan
from serang_asn.inti.registri import Registri


@dataclass(frozen=True, slots=True, kw_only=True)
class SumberPertimbangan:
    """One consideration of the comparison; `kode` is one of `domain.pengisian.pertimbangan.KOMPONEN`.

    `baca` (keys of employees, day, key of the vacant post) gives a figure per person, in as many queries for
    all as for one. A person left out has no data, which the comparison says. A competency is the fit with the
    standard of the post in percent; a citizens' rating brings its interval.
    """

    kode: str
    urut: int
    baca: Callable[[Collection[int], date, int], Mapping[int, Pertimbangan]]


sumber_pertimbangan: Registri[SumberPertimbangan] = Registri("sumber_pertimbangan")

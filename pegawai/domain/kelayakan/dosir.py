"""The dossier of one employee: all that the engines of eligibility look at, and what it would be if.

Nothing here reads a database: whoever calls an engine hands over a dossier, so that a question "what if" is
the same engine over a dossier in which something was replaced.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar

from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import SELAMANYA, Periode
from pegawai.domain.riwayat import karier as k

P = ParamSpec("P")
H = TypeVar("H")
BAIK = frozenset({"baik", "sangat_baik"})


@dataclass(frozen=True, slots=True)
class Pelatihan:
    """A training that was finished; jp: lesson hours, bentuk: code of its form."""

    bentuk: str
    jp: int
    selesai: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Dosir(k.Orang):
    """One employee with the histories that were read for the kinds asked.

    golongan_atasan: rank code of the direct superior, empty when not known. pelatihan: None when nobody
    could say. ujian: day on which the exam for a higher degree was passed, None when no record says so.
    uji_kompetensi, lowongan: the same for the test of the next jenjang and a vacancy in it. ingatan: what
    was worked out of this dossier already (`sekali`); one that was replaced begins anew.
    """

    golongan_atasan: str = ""
    pelatihan: Sequence[Pelatihan] | None = None
    ujian: date | None = None
    uji_kompetensi: date | None = None
    lowongan: date | None = None
    ingatan: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def daftar_jeda(self) -> tuple[Periode, ...]:
        """Spells within the employment that are no service (CLTN), oldest first."""
        urut = sorted(self.kedudukan, key=lambda satu: (satu.tmt, satu.urut))
        akhir = [*(satu.tmt for satu in urut[1:]), SELAMANYA]
        return tuple(
            Periode(satu.tmt, selesai)
            for satu, selesai in zip(urut, akhir, strict=False)
            if not satu.masa_kerja and not satu.akhir and satu.tmt < selesai
        )

    def kedudukan_pada(self, hari: date) -> k.Kedudukan | None:
        """Standing on a day."""
        return self._pada("kedudukan", self.kedudukan, hari)

    def pangkat_pada(self, hari: date) -> k.Pangkat | None:
        """Rank on a day."""
        return self._pada("pangkat", self.pangkat, hari)

    def jabatan_pada(self, hari: date) -> k.Jabatan | None:
        """Definitive post on a day."""
        return self._pada("jabatan", self.jabatan, hari)

    def _pada(self, nama: str, daftar: Sequence[k.E], hari: date) -> k.E | None:
        kunci = (nama, hari)
        if kunci not in self.ingatan:
            self.ingatan[kunci] = k.terakhir(daftar, hari)
        hasil: k.E | None = self.ingatan[kunci]
        return hasil

    def jeda_hari(self, dari: date, sampai: date) -> int:
        """Days between two days that are no service."""
        return sum(
            max(0, (min(jeda.selesai, sampai) - max(jeda.mulai, dari)).days) for jeda in self.daftar_jeda
        )


def sekali(fungsi: Callable[Concatenate[Dosir, P], H]) -> Callable[Concatenate[Dosir, P], H]:
    """Work out a part that many kinds share once per dossier; all arguments must be hashable."""

    def ingat(dosir: Dosir, /, *args: P.args, **kwargs: P.kwargs) -> H:
        kunci = (fungsi, args, tuple(kwargs.items()))
        if kunci not in dosir.ingatan:
            dosir.ingatan[kunci] = fungsi(dosir, *args, **kwargs)
        hasil: H = dosir.ingatan[kunci]
        return hasil

    update_wrapper(ingat, fungsi)
    return ingat


def andaikan(
    dosir: Dosir,
    *,
    pada: date,
    ijazah: TingkatPendidikan | None = None,
    predikat: str = "",
    angka_kredit: Decimal | None = None,
    lulus: bool = False,
) -> Dosir:
    """Return the dossier as it would be on `pada`.

    ijazah: a degree recognised on that day. predikat: the performance of the last two whole years, instead of
    what is recorded. angka_kredit: points added in the present jenjang. lulus: the exams that a promotion
    asks for are passed, and the next jenjang has a vacancy.
    """
    ganti = dosir
    if ijazah is not None:
        ganti = replace(ganti, pendidikan=(*ganti.pendidikan, k.Pendidikan(pada, ijazah)))
    if predikat:
        tahun = (pada.year - 2, pada.year - 1)
        lain = (satu for satu in ganti.kinerja if satu.tahun not in tahun)
        ganti = replace(ganti, kinerja=(*lain, *(k.Kinerja(satu, predikat) for satu in tahun)))
    if angka_kredit is not None and angka_kredit > 0:
        jabatan = ganti.jabatan_pada(pada)
        jenjang = jabatan.tempat.jenjang if jabatan else ""
        tambahan = k.AngkaKredit(pada, pada, jenjang, angka_kredit)
        ganti = replace(ganti, angka_kredit=(*ganti.angka_kredit, tambahan))
    if lulus:
        ganti = replace(ganti, ujian=pada, uji_kompetensi=pada, lowongan=pada)
    return ganti

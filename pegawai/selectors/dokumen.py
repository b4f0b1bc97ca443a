"""The documents of one person, event by event, and the events that have none yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateField, F, Q, QuerySet, Value
from django.db.models.functions import Cast
from django.template.defaultfilters import filesizeformat

from pegawai.models import Pegawai
from pegawai.registri import jenis_riwayat, selalu
from serang_asn.inti import penulisan
from serang_asn.inti.isi_berkas.kenali import JenisIsi


@dataclass(frozen=True, slots=True)
class JenisBerdokumen:
    """Events of one history that are shown alike. hari: column of their day; sebut: what names one."""

    kode: str
    judul: str
    model: Any
    hari: str
    sebut: str
    sensitif: bool
    syarat: Q


def list_jenis() -> Iterator[JenisBerdokumen]:
    """Return every history that officers write, one that is sensitive in part twice."""
    for j in jenis_riwayat:
        is_sensitif = j.sensitif is selalu
        judul, syarat = j.sebagian_sensitif or ("", {})
        biasa = ~Q(**syarat) if syarat else Q()
        yield JenisBerdokumen(j.kode, j.judul, j.model, j.hari, j.sebut, is_sensitif, biasa)
        if syarat:
            yield JenisBerdokumen(j.kode, judul, j.model, j.hari, j.sebut, sensitif=True, syarat=Q(**syarat))


@dataclass(frozen=True, slots=True)
class PeristiwaBerdokumen:
    """One event with the document it carries, if any."""

    kode: UUID
    jenis: str
    judul: str
    sebut: str
    hari: date | None
    sk_nomor: str
    sk_tanggal: date | None
    dokumen: UUID | None
    tipe_isi: str
    ukuran: int

    @property
    def nama(self) -> str:
        """What the event is, in a few words."""
        return ": ".join(filter(None, [self.judul, self.sebut]))

    @property
    def fakta(self) -> tuple[str, ...]:
        """Day, number, kind and size of the document, each in a few words."""
        return (
            f"Sejak {penulisan.tanggal(self.hari)}" if self.hari else "",
            f"Nomor {self.sk_nomor}" if self.sk_nomor else "",
            f"{'PDF' if self.tipe_isi == JenisIsi.PDF else 'Gambar'}, {filesizeformat(self.ukuran)}",
        )


def list_peristiwa_berdokumen(pegawai: Pegawai, *, sensitif: bool) -> list[PeristiwaBerdokumen]:
    """Return the events that hold, newest first, undated ones last; one query.

    sensitif: those of the sensitive histories (whose reading the caller writes down), else all others.
    """
    kueri = [_kueri(jenis, pegawai) for jenis in list_jenis() if jenis.sensitif == sensitif]
    baris = [PeristiwaBerdokumen(*satu) for satu in kueri[0].union(*kueri[1:], all=True)]
    return sorted(baris, key=lambda satu: (satu.hari or date.min, str(satu.kode)), reverse=True)


def get_peristiwa(pegawai: Pegawai, jenis: str, kode: UUID) -> tuple[Any, JenisBerdokumen] | None:
    """Return the event of this kind and code of `pegawai` with its history, withdrawn or not, or None."""
    for satu in list_jenis():
        if satu.kode == jenis:
            riwayat = satu.model.objects.filter(satu.syarat, pegawai=pegawai, kode=kode)
            if ada := riwayat.select_related("dokumen").first():
                return ada, satu
    return None


def _kueri(jenis: JenisBerdokumen, pegawai: Pegawai) -> QuerySet[Any, Any]:
    hari = F(jenis.hari) if jenis.hari else Value(None)
    return (
        jenis.model.objects.filter(jenis.syarat, pegawai=pegawai)
        .sah()
        .order_by()
        .annotate(
            p_jenis=Value(jenis.kode, output_field=CharField()),
            p_judul=Value(jenis.judul, output_field=CharField()),
            p_sebut=Cast(F(jenis.sebut) if jenis.sebut else Value(""), CharField()),
            p_hari=Cast(hari, DateField()),
        )
        .values_list(
            "kode", "p_jenis", "p_judul", "p_sebut", "p_hari", "sk_nomor", "sk_tanggal", "dokumen__kode",
            "dokumen__tipe_isi", "dokumen__ukuran",
        )
    )  # fmt: skip

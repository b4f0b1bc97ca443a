"""What the filter bar shows of a django-filter FilterSet: its fields in two groups, and what is active."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any, cast

from django import forms
from django.db.models import Model
from django.forms import BoundField, ChoiceField, ModelChoiceField
from django.http import QueryDict
from django.utils.safestring import SafeString, mark_safe
from django_filters import FilterSet
from django_filters.widgets import RangeWidget

from serang_asn.inti import penulisan

JUMLAH_UTAMA = 4


class CentangTerlipat(forms.CheckboxSelectMultiple):
    """Check boxes that fold away under the name of their field; hundreds are drawn in one go."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        terpilih = {str(satu) for satu in value or []}
        depan = (
            f'<label class="form-check"><input class="form-check-input" type="checkbox" name="{escape(name)}"'
        )
        return mark_safe(
            "".join(
                f'{depan} value="{escape(kode)}"{" checked" if kode in terpilih else ""}>'
                f" <span>{escape(label)}</span></label>"
                for kode, label in _rata(self.choices)
            )
        )


class TahunRentang(RangeWidget):
    """Two numbers of years."""

    def __init__(self) -> None:
        super().__init__(attrs={"type": "number", "min": 0, "max": 99, "inputmode": "numeric"})


@dataclass(frozen=True, slots=True)
class Keping:
    """One active filter. alamat: query string of the same page without it."""

    label: str
    nilai: str
    alamat: str


def pisahkan_bidang(saringan: FilterSet) -> tuple[list[BoundField], list[BoundField]]:
    """Return (always shown, folded away), by the FilterSet's own `utama` names or its first four fields."""
    bidang = [b for b in saringan.form if not b.is_hidden]
    nama_utama = getattr(saringan, "utama", None) or [b.name for b in bidang[:JUMLAH_UTAMA]]
    per_nama = {b.name: b for b in bidang}
    utama = [per_nama[nama] for nama in nama_utama if nama in per_nama]
    return utama, [b for b in bidang if b not in utama]


def seksi_bidang(saringan: Any) -> list[tuple[str, list[BoundField]]]:
    """Return the folded fields under headings: the filter's own `seksi` (heading -> names), or under none."""
    _, lanjutan = pisahkan_bidang(saringan)
    seksi = getattr(saringan, "seksi", None)
    if not seksi:
        return [("", lanjutan)] if lanjutan else []
    per_nama = {bidang.name: bidang for bidang in lanjutan}
    isi = [
        (judul, [per_nama[satu] for satu in nama_nama if satu in per_nama])
        for judul, nama_nama in seksi.items()
    ]
    return [(judul, bidang) for judul, bidang in isi if bidang]


def daftar_keping(saringan: FilterSet) -> list[Keping]:
    """Return a chip for each value chosen, in the order of the form; none while the form is invalid."""
    if not saringan.is_bound or not saringan.form.is_valid():
        return []
    kueri = saringan.data if isinstance(saringan.data, QueryDict) else QueryDict()
    return [keping for bidang in saringan.form for keping in _keping_bidang(bidang, saringan, kueri)]


def _keping_bidang(bidang: BoundField, saringan: FilterSet, kueri: QueryDict) -> Iterable[Keping]:
    isi = saringan.form.cleaned_data.get(bidang.name)
    nama_kueri = _nama_kueri(bidang)
    if len(nama_kueri) > 1:
        if any(kueri.get(nama) for nama in nama_kueri):
            yield Keping(str(bidang.label), _tulis(isi), _tanpa(kueri, nama_kueri))
        return
    for nilai in filter(None, kueri.getlist(nama_kueri[0])):
        yield Keping(str(bidang.label), _sebutan(bidang, nilai, isi), _tanpa(kueri, nama_kueri, nilai))


def _nama_kueri(bidang: BoundField) -> list[str]:
    """Return the query names of a field; a range has two (`usia_min`, `usia_max`)."""
    akhiran = getattr(bidang.field.widget, "suffixes", None)
    return [f"{bidang.html_name}_{satu}" for satu in akhiran] if akhiran else [bidang.html_name]


def _sebutan(bidang: BoundField, nilai: str, isi: Any) -> str:
    """Return what the reader chose in their own words: the label of a choice, else the cleaned value."""
    if isinstance(bidang.field, ModelChoiceField):
        return _sebutan_baris(bidang.field, nilai, isi)
    if isinstance(bidang.field, ChoiceField):
        return dict(_rata(cast("Iterable[tuple[Any, Any]]", bidang.field.choices))).get(nilai, nilai).strip()
    return _tulis(isi)


def _sebutan_baris(bidang: ModelChoiceField, nilai: str, isi: Any) -> str:
    kunci = bidang.to_field_name or "pk"
    for baris in [isi] if isinstance(isi, Model) else isi:
        if str(getattr(baris, kunci)) == nilai:
            return bidang.label_from_instance(baris)
    return nilai


def _rata(pilihan: Iterable[tuple[Any, Any]]) -> Iterable[tuple[str, str]]:
    for kunci, label in pilihan:
        if isinstance(label, (list, tuple)):
            yield from _rata(label)
        else:
            yield str(kunci), str(label)


def _tulis(isi: Any) -> str:
    if isinstance(isi, slice):
        return _tulis_rentang(_tulis(isi.start), _tulis(isi.stop))
    if isinstance(isi, bool):
        return "Ya" if isi else "Tidak"
    if isinstance(isi, date):
        return penulisan.tanggal(isi)
    return "" if isi is None else str(isi)


def _tulis_rentang(dari: str, sampai: str) -> str:
    if dari and sampai:
        return f"{dari} – {sampai}"
    return f"mulai {dari}" if dari else f"sampai {sampai}"


def _tanpa(kueri: QueryDict, nama_nama: list[str], nilai: str | None = None) -> str:
    """Return `?…` without the given names (or only without one value of the name), back on the first page."""
    sisa = kueri.copy()
    for nama in nama_nama:
        bertahan = [] if nilai is None else [satu for satu in sisa.getlist(nama) if satu != nilai]
        sisa.setlist(nama, bertahan)
        if not bertahan:
            del sisa[nama]
    sisa.pop("page", None)
    return f"?{sisa.urlencode()}"

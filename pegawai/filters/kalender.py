"""The question of the calendar: which month or day, which kind, which unit."""

import calendar
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone

from pegawai.models import UnitKerja
from pegawai.selectors.kalender import JENIS, Saring
from pegawai.selectors.pegawai import pilihan_unit
from serang_asn.inti import penulisan

TINGKAT_UNIT = 2
TAHUN_TERAKHIR = 9998
"""The month after the last one shown must still be a date."""


@dataclass(frozen=True, slots=True)
class Bulan:
    """A month, written as people read it. awal: its first day."""

    awal: date

    def __str__(self) -> str:
        return penulisan.tanggal(self.awal).partition(" ")[2]


class BulanField(forms.Field):
    """A month as browsers write it, `2026-11`."""

    widget = forms.TextInput(attrs={"type": "month", "placeholder": "2026-11"})

    def to_python(self, value: Any) -> Bulan | None:
        if not value:
            return None
        try:
            tahun, bulan = str(value).split("-")
            hari = date(int(tahun), int(bulan), 1)
        except ValueError as galat:
            raise forms.ValidationError("Tulis bulan seperti 2026-11.") from galat
        if not 1900 <= hari.year <= TAHUN_TERAKHIR:
            raise forms.ValidationError("Tahunnya di luar jangkauan.")
        return Bulan(hari)


class KalenderForm(forms.Form):
    """What the reader asks for."""

    bulan = BulanField(label="Bulan", required=False)
    jenis = forms.ChoiceField(label="Jenis", required=False, choices=[("", "Semua jenis"), *JENIS.items()])
    unit = forms.ChoiceField(label="Unit kerja", required=False)
    hari = forms.DateField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict, akun: Any) -> None:
        super().__init__(data)
        unit = pilihan_unit(akun, timezone.localdate(), TINGKAT_UNIT)
        if unit:
            self.fields["unit"].choices = [("", "Semua unit"), *unit]  # type: ignore[attr-defined]
        else:
            del self.fields["unit"]


class SaringanKalender:
    """The query string of the calendar as a form, and the days it means; what is wrong counts as not said."""

    utama = ("bulan", "jenis", "unit")

    def __init__(self, data: QueryDict, akun: Any) -> None:
        self.data, self.is_bound = data, True
        self.form = KalenderForm(data, akun)
        self.form.is_valid()
        isi = self.form.cleaned_data
        self.hari: date | None = isi.get("hari")
        bulan = isi.get("bulan")
        self.bulan: date = bulan.awal if bulan else (self.hari or timezone.localdate()).replace(day=1)
        self.jenis: str = isi.get("jenis", "")
        kode = isi.get("unit", "")
        unit = UnitKerja.objects.terlihat_oleh(akun).filter(kode=kode).first() if kode else None
        self.unit = unit.path if unit else ""

    def saring(self) -> Saring:
        """Return the question for the selectors: the day, else the month."""
        akhir = calendar.monthrange(self.bulan.year, self.bulan.month)[1]
        return Saring(
            dari=self.hari or self.bulan,
            sampai=self.hari or self.bulan.replace(day=akhir),
            jenis=(self.jenis,) if self.jenis else (),
            unit=self.unit,
        )

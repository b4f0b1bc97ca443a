"""Forms of reference rows, made from what the table's registration declares."""

from typing import Any

from django import forms
from django.db import models

from serang_asn.inti.registri.rujukan import TabelRujukan

ALASAN_WAJIB = "Tulis alasannya; alasan ini tercatat pada jejak perubahan."


class AlasanForm(forms.Form):
    """Why, and which version of the row was on the screen."""

    versi = forms.IntegerField(widget=forms.HiddenInput)
    alasan = forms.CharField(label="Alasan", max_length=300, error_messages={"required": ALASAN_WAJIB})


class VerifikasiForm(forms.Form):
    """The source by which a row is confirmed."""

    versi = forms.IntegerField(widget=forms.HiddenInput)
    sumber = forms.CharField(
        label="Sumber",
        max_length=200,
        help_text="Peraturan dan pasalnya, atau nomor dan tanggal surat.",
        error_messages={"required": "Tulis sumber yang menyatakan isi baris ini benar."},
    )


class BarisForm(forms.ModelForm):
    """A row of a reference table; of an existing one, its key is not among the fields."""

    versi = forms.IntegerField(widget=forms.HiddenInput, required=False)
    setuju = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def isian(self) -> dict[str, Any]:
        """The clean values of the row itself."""
        return {nama: nilai for nama, nilai in self.cleaned_data.items() if nama in (self._meta.fields or ())}


def buat(tabel: TabelRujukan, *, baru: bool) -> Any:
    """Return the form class for a new row, or for a change, which asks why."""
    bidang = [nama for nama in tabel.bidang if baru or nama not in tabel.kunci]
    tambahan: dict[str, Any] = {}
    if not baru:
        tambahan["alasan"] = forms.CharField(
            label="Alasan perubahan", max_length=300, error_messages={"required": ALASAN_WAJIB}
        )
    dasar = type("Form", (BarisForm,), tambahan)
    return forms.modelform_factory(tabel.model, form=dasar, fields=bidang, formfield_callback=_bidang)


def _bidang(bidang: Any, **opsi: Any) -> Any:
    """Return the form field: dates from the browser's calendar, codes without blanks."""
    if isinstance(bidang, models.DateField):
        opsi |= {"widget": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}
    isian = bidang.formfield(**opsi)
    if isian is not None:
        isian.error_messages["required"] = f"Isi {bidang.verbose_name}."
    return isian

"""Narrowing the trail of changes."""

from collections.abc import Sequence
from typing import Any

from django import forms

from pegawai.selectors.jejak import SaringanJejak, list_riwayat


class SaringanJejakForm(forms.Form):
    """Which history, whose changes, from when to when; of one row where a link asks for it."""

    riwayat = forms.ChoiceField(label="Riwayat", required=False)
    oleh = forms.ChoiceField(label="Diubah oleh", required=False)
    dari = forms.DateField(
        label="Sejak", required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    sampai = forms.DateField(
        label="Sampai", required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    baris = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any, pelaku: Sequence[tuple[str, str]]) -> None:
        super().__init__(data)
        self.fields["riwayat"].choices = [("", "Semua riwayat"), *list_riwayat()]  # type: ignore[attr-defined]
        self.fields["oleh"].choices = [("", "Siapa saja"), *pelaku]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        dari, sampai = bersih.get("dari"), bersih.get("sampai")
        if dari and sampai and sampai < dari:
            self.add_error("sampai", "Tanggal akhir harus setelah tanggal awal.")
        return bersih

    def saringan(self) -> SaringanJejak:
        """Return what is asked; of fields that are wrong, nothing."""
        self.is_valid()
        return SaringanJejak(**{nama: nilai for nama, nilai in self.cleaned_data.items() if nilai})

"""The questions of the pages of gaps."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone

from pegawai.models import UnitKerja
from pegawai.selectors.pegawai import pilihan_unit
from pelatihan.models import KamusKompetensi
from pelatihan.models.kompetensi import JENIS_KOMPETENSI
from pelatihan.selectors.kesenjangan import PER_JABATAN, PER_UNIT

PER = [(PER_UNIT, "Unit kerja"), (PER_JABATAN, "Kelompok jabatan")]
TINGKAT_UNIT = 3


class PetaForm(forms.Form):
    """What the heat table is about."""

    unit = forms.ChoiceField(label="Unit kerja", required=False)
    per = forms.ChoiceField(label="Menurut", choices=PER, required=False)
    jenis = forms.ChoiceField(
        label="Jenis kompetensi", choices=[("", "Semua jenis"), *JENIS_KOMPETENSI], required=False
    )

    def __init__(self, data: QueryDict, akun: Any) -> None:
        super().__init__(data)
        pilihan = [("", "Semua unit"), *pilihan_unit(akun, timezone.localdate(), TINGKAT_UNIT)]
        self.fields["unit"].choices = pilihan  # type: ignore[attr-defined]


class OrangForm(PetaForm):
    """Whose gaps are listed."""

    per = None  # type: ignore[assignment]
    jenis = None  # type: ignore[assignment]
    kompetensi = forms.ChoiceField(label="Kompetensi", required=False)

    def __init__(self, data: QueryDict, akun: Any) -> None:
        super().__init__(data, akun)
        semua = KamusKompetensi.objects.order_by("urut", "kode").values_list("kode", "nama")
        self.fields["kompetensi"].choices = [("", "Semua kompetensi"), *semua]  # type: ignore[attr-defined]


class Saringan:
    """A question of the query string, as the filter bar shows it."""

    def __init__(self, form: Any) -> None:
        self.form, self.data, self.is_bound = form, form.data, True
        self.utama = tuple(form.fields)
        form.is_valid()
        self.isi = {nama: nilai for nama, nilai in form.cleaned_data.items() if nilai}

    def unit(self, akun: Any) -> UnitKerja | None:
        """Return the unit asked for, within the scope of `akun`. One query at most."""
        kode = self.isi.get("unit")
        return UnitKerja.objects.terlihat_oleh(akun).filter(kode=kode).first() if kode else None

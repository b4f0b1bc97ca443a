"""The form of a headcount. It is drawn from a question already read; the query string is judged elsewhere."""

from typing import Any

from django import forms

from pegawai.domain.jumlah import Pertanyaan
from pegawai.selectors.jumlah import list_dimensi
from pegawai.selectors.jumlah.kamus import get_dimensi
from pegawai.selectors.pegawai import pilihan_unit

TANPA_PEMBAGIAN = [("", "Tanpa pembagian")]
KOTA = [("", "Semua unit dalam kewenangan saya")]
DITAWARKAN = ("jenis_asn", "jenis_kelamin", "jenis_jabatan", "golongan", "pendidikan")
"""Dimensions whose filters the form always offers; a count's link may carry any."""


class JumlahForm(forms.Form):
    """Day, unit, one or two dimensions, and the filters used most."""

    pada = forms.DateField(
        label="Keadaan pada", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    unit = forms.ChoiceField(label="Unit kerja", required=False)
    baris = forms.ChoiceField(label="Baris menurut", required=False)
    kolom = forms.ChoiceField(label="Kolom menurut", required=False)

    def __init__(self, pertanyaan: Pertanyaan, akun: Any) -> None:
        per = [*pertanyaan.per, "", ""]
        super().__init__(
            initial={
                "pada": pertanyaan.pada,
                "unit": pertanyaan.unit,
                "baris": per[0],
                "kolom": per[1],
                **{kode: list(pertanyaan.saring.get(kode, ())) for kode in DITAWARKAN},
            }
        )
        pembagian = [(satu.kode, satu.label) for satu in list_dimensi()]
        asing = [(kode, kode) for kode in per if kode and kode not in dict(pembagian)]
        self.fields["baris"].choices = self.fields["kolom"].choices = TANPA_PEMBAGIAN + pembagian + asing
        unit = pilihan_unit(akun, pertanyaan.pada)
        if pertanyaan.unit and pertanyaan.unit not in dict(unit):
            unit.append((pertanyaan.unit, pertanyaan.unit))
        self.fields["unit"].choices = KOTA + unit
        for kode in DITAWARKAN:
            dimensi = get_dimensi(kode)
            nilai = sorted((satu for _, satu in dimensi.nilai()), key=lambda satu: satu.urut)
            self.fields[kode] = forms.MultipleChoiceField(
                label=dimensi.label,
                required=False,
                choices=[(satu.kode, satu.label) for satu in nilai],
                widget=forms.SelectMultiple(attrs={"size": 5}),
            )

    @property
    def utama(self) -> list[forms.BoundField]:
        """Fields always shown."""
        return [self[nama] for nama in ("pada", "unit", "baris", "kolom")]

    @property
    def saringan(self) -> list[forms.BoundField]:
        """Fields folded away."""
        return [self[kode] for kode in DITAWARKAN]

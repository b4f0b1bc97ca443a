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
        pembagian = _dengan(TANPA_PEMBAGIAN + [(satu.kode, satu.label) for satu in list_dimensi()], *per[:2])
        unit = _dengan(KOTA + pilihan_unit(akun, pertanyaan.pada), pertanyaan.unit or "")
        self.fields["unit"] = forms.ChoiceField(label="Unit kerja", required=False, choices=unit)
        self.fields["baris"] = forms.ChoiceField(label="Baris menurut", required=False, choices=pembagian)
        self.fields["kolom"] = forms.ChoiceField(label="Kolom menurut", required=False, choices=pembagian)
        for kode in DITAWARKAN:
            self.fields[kode] = _bidang_saringan(kode)

    @property
    def utama(self) -> list[forms.BoundField]:
        """Fields always shown."""
        return [self[nama] for nama in ("pada", "unit", "baris", "kolom")]

    @property
    def saringan(self) -> list[forms.BoundField]:
        """Fields folded away."""
        return [self[kode] for kode in DITAWARKAN]


def _dengan(pilihan: list[tuple[str, str]], *terpilih: str) -> list[tuple[str, str]]:
    """A link may name what the form does not offer (a deep level, an ended unit): it still counts."""
    ada = {kode for kode, _ in pilihan}
    return pilihan + [(kode, kode) for kode in dict.fromkeys(terpilih) if kode not in ada]


def _bidang_saringan(kode: str) -> forms.MultipleChoiceField:
    dimensi = get_dimensi(kode)
    nilai = sorted((satu for _, satu in dimensi.nilai()), key=lambda satu: satu.urut)
    return forms.MultipleChoiceField(
        label=dimensi.label,
        required=False,
        choices=[(satu.kode, satu.label) for satu in nilai],
        widget=forms.SelectMultiple(attrs={"size": 5}),
    )

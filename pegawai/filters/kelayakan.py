"""The question of the eligibility list: kind, unit, answer, days."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone

from pegawai.models import UnitKerja
from pegawai.models.kelayakan import LABEL_HASIL, HasilKelayakanQuerySet
from pegawai.registri import JenisKelayakan, jenis_kelayakan
from pegawai.selectors.kelayakan import list_hasil
from pegawai.selectors.pegawai import pilihan_unit

JENIS_AWAL = "kgb"
TINGKAT_UNIT = 2
"""Levels of the tree that are offered to who sees the whole city."""


def daftar_jenis() -> dict[str, JenisKelayakan]:
    """Return the kinds that lists show, by code."""
    return {satu.kode: satu for satu in jenis_kelayakan if not satu.sensitif}


def _hari(label: str) -> forms.DateField:
    return forms.DateField(
        label=label, required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class KelayakanForm(forms.Form):
    """What the reader asks for; a kind is always chosen."""

    jenis = forms.ChoiceField(label="Jenis", required=False)
    unit = forms.ChoiceField(label="Unit kerja", required=False)
    hasil = forms.ChoiceField(label="Hasil", required=False)
    dari = _hari("Tanggal sejak")
    sampai = _hari("Tanggal sampai")

    def __init__(self, data: QueryDict, akun: Any) -> None:
        super().__init__(data)
        hari_ini = timezone.localdate()
        pilihan: dict[str, list[tuple[str, str]]] = {
            "jenis": [(satu.kode, satu.judul) for satu in daftar_jenis().values()],
            "unit": [("", "Semua unit"), *pilihan_unit(akun, hari_ini, TINGKAT_UNIT)],
            "hasil": [("", "Semua hasil"), *((satu.value, label) for satu, label in LABEL_HASIL.items())],
        }
        for nama, isi in pilihan.items():
            self.fields[nama].choices = isi  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        dari, sampai = bersih.get("dari"), bersih.get("sampai")
        if dari and sampai and sampai < dari:
            self.add_error("sampai", "Tanggal akhir harus setelah tanggal awal.")
        return bersih


class SaringanKelayakan:
    """The query string of the list as a form, and what it finds; of fields that are wrong, nothing."""

    utama = ("jenis", "unit", "hasil", "dari", "sampai")

    def __init__(self, data: QueryDict, akun: Any) -> None:
        isian = data.copy()
        isian.setdefault("jenis", JENIS_AWAL)
        self.data, self.akun, self.is_bound = isian, akun, True
        self.form = KelayakanForm(isian, akun)
        self.form.is_valid()
        self.isi: dict[str, Any] = {nama: nilai for nama, nilai in self.form.cleaned_data.items() if nilai}
        self.jenis = daftar_jenis()[self.isi.pop("jenis", JENIS_AWAL)]
        kode = self.isi.pop("unit", "")
        unit = UnitKerja.objects.terlihat_oleh(akun).filter(kode=kode).first() if kode else None
        self.unit = unit.path if unit else ""

    def daftar(self) -> HasilKelayakanQuerySet:
        """Return the answers that fit."""
        return list_hasil(self.akun, self.jenis.kode, unit=self.unit, **self.isi)

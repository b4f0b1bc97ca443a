"""The form with which an assessment is recorded: who found what, competency by competency."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.utils import timezone

from pelatihan.domain.kompetensi import TINGKAT_TERTINGGI, SumberPenilaian
from pelatihan.models import KamusKompetensi
from pelatihan.models.penilaian import LABEL_SUMBER
from serang_asn.inti.dokumen.formulir import BerkasDokumenField

AWALAN = "tingkat_"
PILIHAN = [("", "Tidak dinilai"), ("0", "0 – belum mencapai tingkat 1")]
PILIHAN += [(str(n), str(n)) for n in range(1, TINGKAT_TERTINGGI + 1)]


def _hari(label: str, **opsi: Any) -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, widget=widget, **opsi)


class PenilaianForm(forms.Form):
    """One assessment. sumber: the sources that the reader may record; kompetensi: those that are asked."""

    sumber = forms.ChoiceField(label="Sumber penilaian")
    tanggal = _hari("Tanggal penilaian")
    penilai = forms.CharField(label="Penilai", max_length=150, required=False)
    sampai = _hari(
        "Hari terakhir berlaku", required=False, help_text="Kosong berarti menurut ketentuan sumbernya."
    )
    berkas = BerkasDokumenField(label="Berkas hasil penilaian", required=False)
    catatan = forms.CharField(label="Catatan", max_length=300, required=False)

    def __init__(
        self, *args: Any, sumber: Collection[SumberPenilaian], kompetensi: Collection[KamusKompetensi],
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        self.fields["sumber"].choices = [(satu.value, LABEL_SUMBER[satu]) for satu in sumber]  # type: ignore[attr-defined]
        for satu in kompetensi:
            self.fields[f"{AWALAN}{satu.pk}"] = forms.ChoiceField(
                label=satu.nama, choices=PILIHAN, required=False
            )

    @property
    def tingkat(self) -> dict[int, int]:
        """Key of the competency → level, of those that were assessed."""
        return {
            int(nama.removeprefix(AWALAN)): int(nilai)
            for nama, nilai in self.cleaned_data.items()
            if nama.startswith(AWALAN) and nilai != ""
        }

    def clean(self) -> dict[str, Any]:
        isian = super().clean() or {}
        tanggal, sampai = isian.get("tanggal"), isian.get("sampai")
        if tanggal and tanggal > timezone.localdate():
            self.add_error("tanggal", "Tanggal penilaian tidak boleh sesudah hari ini.")
        if tanggal and sampai and sampai < tanggal:
            self.add_error("sampai", "Hari terakhir berlaku tidak boleh sebelum tanggal penilaian.")
        return isian


class BatalForm(forms.Form):
    """Why an assessment is withdrawn."""

    alasan = forms.CharField(label="Alasan", max_length=300)

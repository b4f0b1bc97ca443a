"""The question "what if" on the page of an employee's eligibility."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms

from pegawai.domain.kelayakan.dosir import Dosir, andaikan
from pegawai.domain.kelayakan.umum import LABEL_PREDIKAT
from pegawai.domain.pendidikan import TingkatPendidikan


@dataclass(frozen=True, slots=True)
class Andaian:
    """What is supposed. kalimat: it in words, empty when nothing is supposed."""

    ijazah: TingkatPendidikan | None = None
    predikat: str = ""
    angka_kredit: Decimal | None = None
    lulus: bool = False

    @property
    def kalimat(self) -> str:
        bagian = []
        if self.ijazah:
            bagian.append(f"ijazah {self.ijazah} diakui")
        if self.predikat:
            bagian.append(f"SKP dua tahun terakhir {LABEL_PREDIKAT[self.predikat]}")
        if self.angka_kredit:
            bagian.append(f"angka kredit bertambah {f'{self.angka_kredit.normalize():f}'.replace('.', ',')}")
        if self.lulus:
            bagian.append("ujian lulus dan ada lowongan jenjang")
        return ", ".join(bagian)

    def terapkan(self, dosir: Dosir, pada: date) -> Dosir:
        """Return the dossier as it would be."""
        return andaikan(
            dosir, pada=pada, ijazah=self.ijazah, predikat=self.predikat, angka_kredit=self.angka_kredit,
            lulus=self.lulus,
        )  # fmt: skip


class AndaianForm(forms.Form):
    """Asked by GET, so that a supposition is a link."""

    pada = forms.DateField(
        label="Dinilai pada", required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )  # fmt: skip
    ijazah = forms.ChoiceField(label="Andai ijazah dicatat", required=False)
    predikat = forms.ChoiceField(label="Andai SKP dua tahun terakhir", required=False)
    angka_kredit = forms.DecimalField(
        label="Andai angka kredit bertambah", required=False, min_value=Decimal(0), max_value=Decimal(2000),
        decimal_places=3, localize=False,
    )  # fmt: skip
    lulus = forms.BooleanField(label="Andai ujian lulus dan ada lowongan jenjang", required=False)

    def __init__(self, *args: Any, **opsi: Any) -> None:
        super().__init__(*args, **opsi)
        pilihan: dict[str, list[tuple[str, str]]] = {
            "ijazah": [("", "Seperti tercatat"), *((satu.value, satu.value) for satu in TingkatPendidikan)],
            "predikat": [("", "Seperti tercatat"), *LABEL_PREDIKAT.items()],
        }
        for nama, isi in pilihan.items():
            self.fields[nama].choices = isi  # type: ignore[attr-defined]

    def andaian(self) -> Andaian:
        """Return what is supposed; of fields that are wrong, nothing."""
        self.is_valid()
        isi = self.cleaned_data
        return Andaian(
            ijazah=TingkatPendidikan(isi["ijazah"]) if isi.get("ijazah") else None,
            predikat=isi.get("predikat", ""),
            angka_kredit=isi.get("angka_kredit"),
            lulus=bool(isi.get("lulus")),
        )

"""What unknown names mean, one choice for each."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.selectors.impor_nama import label, temukan
from serang_asn.inti.web.pilih_cari import PilihCariField

BIARKAN, USUL, LAIN, BARU = "", "usul", "lain", "baru"


class NamaForm(forms.Form):
    """For each name: leave it, take the suggestion, choose another row, or have one created."""

    def __init__(
        self,
        data: Any = None,
        *,
        batch: Any,
        daftar: Sequence[Mapping[str, Any]],
        rujukan: Mapping[str, Any],
        can_buat: bool,
    ) -> None:
        """daftar: names with sidik, bidang, nama, usul, usul_id, putusan; rujukan: kind of name → table."""
        super().__init__(data)
        self.daftar = daftar
        for satu in daftar:
            sidik = satu["sidik"]
            self.fields[f"putusan-{sidik}"] = forms.ChoiceField(
                label=_label("Yang dimaksud", satu["nama"]),
                choices=_pilihan(satu, can_buat=can_buat),
                widget=forms.RadioSelect,
                required=False,
                initial=satu["putusan"],
            )
            model = rujukan[satu["bidang"]]
            self.fields[f"lain-{sidik}"] = PilihCariField(
                label=_label("Nama lain", satu["nama"]),
                temukan=partial(temukan, model),
                tulis=label,
                url=reverse("pegawai:impor-nama-cari", args=[batch.kode, satu["bidang"]]),
                required=False,
                initial=satu["lain"],
            )
            self.fields[f"ingat-{sidik}"] = forms.BooleanField(
                label=_label("Ingat untuk berkas berikutnya", satu["nama"]), required=False
            )

    def clean(self) -> dict[str, Any]:
        isian = super().clean() or {}
        for satu in self.daftar:
            sidik = satu["sidik"]
            if isian.get(f"putusan-{sidik}") == LAIN and not isian.get(f"lain-{sidik}"):
                if not self.has_error(f"lain-{sidik}"):
                    self.add_error(f"lain-{sidik}", "Tulis nama yang dimaksud, lalu pilih dari saran.")
            elif isian.get(f"putusan-{sidik}") != LAIN:
                self.errors.pop(f"lain-{sidik}", None)
        return isian

    def putusan(self) -> list[dict[str, Any]]:
        """Return per name: sidik, cara, the row chosen otherwise, whether to remember."""
        return [
            {
                "nama": satu,
                "cara": self.cleaned_data[f"putusan-{satu['sidik']}"],
                "lain": self.cleaned_data.get(f"lain-{satu['sidik']}"),
                "ingat": self.cleaned_data[f"ingat-{satu['sidik']}"],
            }
            for satu in self.daftar
        ]


def _label(teks: str, nama: str) -> SafeString:
    """Return a label that names what it is about to those who do not see the heading above it."""
    return format_html('{}<span class="visually-hidden">: {}</span>', teks, nama)


def _pilihan(satu: Mapping[str, Any], *, can_buat: bool) -> list[tuple[str, str]]:
    usul = [(USUL, f"{satu['usul']} (kemiripan {satu['skor']}%)")] if satu["usul_id"] else []
    baru = [(BARU, "Buat baru")] if can_buat and satu["can_baru"] else []
    return [(BIARKAN, "Belum diputuskan"), *usul, (LAIN, "Nama lain"), *baru]

"""The form of how notices are mailed."""

from collections.abc import Mapping
from typing import Any

from django import forms

from serang_asn.inti.models import CaraSurel
from serang_asn.inti.pemberitahuan.jam_tenang import JamTenang
from serang_asn.inti.registri.pemberitahuan import jenis_pemberitahuan

AWALAN = "cara_"


def _jam(label: str) -> forms.TimeField:
    return forms.TimeField(
        label=label, required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )


class PengaturanForm(forms.Form):
    """One choice per kind, then the quiet hours."""

    tenang_mulai = _jam("Jam tenang mulai")
    tenang_selesai = _jam("Jam tenang sampai")
    tenang_akhir_pekan = forms.BooleanField(label="Tidak mengirim pada Sabtu dan Minggu", required=False)

    def __init__(self, *args: Any, cara: Mapping[str, str], tenang: JamTenang, **kwargs: Any) -> None:
        awal = {
            "tenang_mulai": tenang.mulai,
            "tenang_selesai": tenang.selesai,
            "tenang_akhir_pekan": tenang.akhir_pekan,
        }
        kwargs["initial"] = awal
        super().__init__(*args, **kwargs)
        for satu in jenis_pemberitahuan:
            self.fields[f"{AWALAN}{satu.kode}"] = forms.ChoiceField(
                label=satu.judul, choices=CaraSurel.choices, initial=cara[satu.kode], help_text=satu.uraian
            )
        self.order_fields([*(f"{AWALAN}{satu.kode}" for satu in jenis_pemberitahuan)])

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        jam = {nama: bersih.get(nama) for nama in ("tenang_mulai", "tenang_selesai")}
        if not self.errors and (jam["tenang_mulai"] is None) != (jam["tenang_selesai"] is None):
            kosong = next(nama for nama, isi in jam.items() if isi is None)
            self.add_error(kosong, "Isi kedua jam, atau kosongkan keduanya.")
        return bersih

    def cara(self) -> dict[str, str]:
        return {satu.kode: self.cleaned_data[f"{AWALAN}{satu.kode}"] for satu in jenis_pemberitahuan}

    def tenang(self) -> JamTenang:
        d = self.cleaned_data
        return JamTenang(d["tenang_mulai"], d["tenang_selesai"], d["tenang_akhir_pekan"])

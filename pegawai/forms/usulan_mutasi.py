"""The form of a transfer within the city."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone

from pegawai.forms.tindakan import pilih_cari
from pegawai.forms.usulan import IsianForm
from pegawai.models import Jabatan, KeadaanPegawai, UnitKerja


class MutasiForm(IsianForm):
    """Where to, and as what."""

    alasan = forms.CharField(label="Alasan", max_length=500, widget=forms.Textarea(attrs={"rows": 3}))
    field_order = ("unit", "jabatan", "tmt", "alasan")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"] = pilih_cari(self.akun, "unit_kota", "Unit kerja tujuan")
        self.fields["jabatan"] = pilih_cari(
            self.akun, "jabatan", "Jabatan tujuan", required=False, help_text="Kosong berarti jabatan tetap."
        )
        self.order_fields(self.field_order)

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        if "jabatan" in bersih and not bersih["jabatan"]:
            kini = KeadaanPegawai.objects.pada(timezone.localdate()).filter(pegawai=self.pegawai)
            keadaan = kini.select_related("jabatan").first()
            if keadaan is None or keadaan.jabatan is None:
                self.add_error("jabatan", "Pegawai ini belum mempunyai jabatan; sebutkan jabatan tujuannya.")
            else:
                bersih["jabatan"] = keadaan.jabatan
        return bersih

    def isian(self) -> dict[str, Any]:
        d = self.cleaned_data
        return {
            "unit": d["unit"].pk, "nama_unit": d["unit"].nama, "jabatan": d["jabatan"].pk,
            "nama_jabatan": d["jabatan"].nama, "alasan": d["alasan"],
        }  # fmt: skip

    def dari_isian(self, isian: Mapping[str, Any]) -> dict[str, Any]:
        if "unit" not in isian:
            return dict(isian)
        return {
            "tmt": isian.get("tmt"), "alasan": isian["alasan"],
            "unit": UnitKerja.objects.get(pk=isian["unit"]),
            "jabatan": Jabatan.objects.get(pk=isian["jabatan"]),
        }  # fmt: skip

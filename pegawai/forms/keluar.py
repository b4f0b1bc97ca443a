"""The form of leaving, being away and returning."""

from collections.abc import Sequence
from typing import Any

from django import forms

from pegawai.domain.tindakan import AKTIF
from pegawai.forms.riwayat.dasar import TanggalInput, TanggalTerakhirField
from pegawai.forms.tindakan import SkForm
from pegawai.models import KedudukanHukum
from pegawai.services.tindakan.keluar import BUKAN_KELUAR, CLTN, Perubahan


class KembaliForm(SkForm):
    """Being active again from a day."""

    kelompok: Sequence[tuple[str, Sequence[str]]] = (("Aktif kembali", ("tmt",)),)
    tmt = forms.DateField(label="TMT", widget=TanggalInput(), help_text="Terhitung mulai tanggal.")

    def perubahan(self) -> Perubahan:
        """The standing, after `is_valid`."""
        return Perubahan(
            kedudukan=self.kedudukan(),
            tmt=self.cleaned_data["tmt"],
            sk=self.sk(),
            selesai=self.cleaned_data.get("selesai"),
        )

    def kedudukan(self) -> KedudukanHukum:
        """The standing that begins."""
        return KedudukanHukum.objects.get(kode=AKTIF)


class KeluarForm(KembaliForm):
    """Leaving or being away from a day."""

    kelompok = (("Keluar atau tidak aktif", ("kedudukan", "tmt", "selesai")),)
    selesai = TanggalTerakhirField(
        label="Sampai dengan",
        required=False,
        widget=TanggalInput(),
        help_text="Hanya cuti di luar tanggungan negara: hari terakhirnya.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kedudukan"] = forms.ModelChoiceField(
            KedudukanHukum.objects.exclude(kode__in=BUKAN_KELUAR).order_by("urut"),
            label="Menjadi",
            empty_label="Pilih",
        )

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        kedudukan, selesai, tmt = data.get("kedudukan"), data.get("selesai"), data.get("tmt")
        is_cltn = kedudukan is not None and kedudukan.kode == CLTN
        if is_cltn and selesai is None and "selesai" not in self.errors:
            self.add_error("selesai", "Isi hari terakhir cuti di luar tanggungan negara.")
        if kedudukan is not None and not is_cltn and selesai:
            self.add_error("selesai", "Kosongkan; hanya untuk cuti di luar tanggungan negara.")
        if is_cltn and selesai and tmt and selesai <= tmt:
            self.add_error("selesai", "Hari terakhir tidak boleh sebelum TMT.")
        return data

    def kedudukan(self) -> KedudukanHukum:
        kedudukan: KedudukanHukum = self.cleaned_data["kedudukan"]
        return kedudukan

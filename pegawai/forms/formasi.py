"""Forms of formations and of the workload analysis behind them."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms

from pegawai.forms.reorganisasi_dasar import bidang_tanggal
from pegawai.models import Jabatan

BARIS_KOSONG = 5


class FormasiForm(forms.Form):
    """The needed number of one post from a day on."""

    jumlah = forms.IntegerField(label="Kebutuhan", min_value=0, max_value=5000)
    kepala = forms.BooleanField(label="Jabatan ini memimpin unit", required=False)
    mulai = bidang_tanggal("Berlaku mulai")
    dasar = forms.CharField(
        label="Dasar", max_length=200, help_text="Misalnya nomor keputusan tentang kebutuhan atau ABK."
    )


class FormasiBaruForm(FormasiForm):
    """A formation of a post that the unit does not need yet."""

    selesai = bidang_tanggal("Berlaku sampai", "Hari pertama yang tidak termasuk; kosong berarti seterusnya.", wajib=False)  # fmt: skip  # noqa: E501

    def __init__(self, pada: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        berlaku = Jabatan.objects.exclude(berlaku_selesai__lte=pada).order_by("nama", "pk")
        self.fields["jabatan"] = forms.ModelChoiceField(
            label="Jabatan", queryset=berlaku, empty_label="Pilih jabatan"
        )
        self.order_fields(["jabatan"])


class AkhiriForm(forms.Form):
    """From which day the post is needed no more, and why."""

    selesai = bidang_tanggal("Tidak berlaku mulai")
    alasan = forms.CharField(label="Alasan", max_length=250)


class UraianForm(forms.Form):
    """One task: what, how much of it a year, how long one result takes."""

    tugas = forms.CharField(label="Uraian tugas", max_length=200)
    satuan = forms.CharField(label="Satuan hasil", max_length=50, required=False)
    volume = forms.DecimalField(
        label="Volume setahun", min_value=Decimal(0), max_digits=12, decimal_places=2, localize=True
    )
    waktu_menit = forms.DecimalField(
        label="Waktu baku (menit)", min_value=Decimal("0.01"), max_digits=9, decimal_places=2, localize=True
    )


UraianFormSet = forms.formset_factory(UraianForm, extra=BARIS_KOSONG, max_num=100, can_delete=True)


def isian_uraian(formset: forms.BaseFormSet[UraianForm]) -> list[dict[str, Any]]:
    """Return the rows of a valid formset in their order; those left empty or taken away do not count."""
    kolom = tuple(UraianForm.base_fields)
    return [
        {nama: satu.cleaned_data[nama] for nama in kolom}
        for satu in formset.forms
        if satu.cleaned_data and not satu.cleaned_data.get("DELETE")
    ]

"""The form of appointing a deputy."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.urls import reverse
from django.utils import timezone

from pegawai.selectors import delegasi as baca
from serang_asn.inti.web.pilih_cari import PilihCariField

BANTUAN = "Tulis sebagian namanya, lalu pilih dari saran."


def _hari(label: str, bantuan: str = "") -> forms.DateField:
    return forms.DateField(
        label=label, help_text=bantuan, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class DelegasiForm(forms.Form):
    """Who acts, for whom (officers only), from when to when, why. sampai: the last day, included."""

    mulai = _hari("Mulai")
    sampai = _hari("Sampai", "Hari terakhir penggantian.")
    alasan = forms.CharField(label="Alasan", max_length=300)

    def __init__(self, *args: Any, akun: Any, is_petugas: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.akun = akun
        if is_petugas:
            self.fields["pemberi"] = _akun(
                akun, "Yang digantikan", required=False, help_text=f"{BANTUAN} Kosong berarti Anda sendiri."
            )
        self.fields["pengganti"] = _akun(akun, "Pengganti", help_text=BANTUAN)
        self.order_fields(["pemberi", "pengganti", "mulai", "sampai", "alasan"])

    def clean_mulai(self) -> date:
        mulai: date = self.cleaned_data["mulai"]
        if mulai < timezone.localdate():
            raise forms.ValidationError("Masa penggantian paling cepat dimulai hari ini.")
        return mulai

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        mulai, sampai = bersih.get("mulai"), bersih.get("sampai")
        if mulai and sampai and sampai < mulai:
            self.add_error("sampai", "Hari terakhir tidak boleh sebelum hari pertama.")
        return bersih

    def isian(self) -> dict[str, Any]:
        """Return what `services.delegasi.tunjuk` takes."""
        d = self.cleaned_data
        return {
            "pemberi": d.get("pemberi") or self.akun, "pengganti": d["pengganti"], "mulai": d["mulai"],
            "selesai": d["sampai"] + timedelta(days=1), "alasan": d["alasan"],
        }  # fmt: skip


def _akun(akun: Any, label: str, **opsi: Any) -> PilihCariField:
    kota = baca.can_kota(akun)
    return PilihCariField(
        label=label, temukan=lambda teks: baca.temukan_calon(akun, teks, seluruh_kota=kota),
        tulis=baca.label_akun, url=reverse("pegawai:delegasi-calon"), **opsi,
    )  # fmt: skip

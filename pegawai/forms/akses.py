"""The form that stands before sensitive data: what for, in a choice and in words."""

from typing import Any

from django import forms

from pegawai.domain.akses import HURUF_TERSEDIKIT, LABEL, SENDIRI, Keperluan, is_bermakna, susun_alasan
from pegawai.models import Pegawai

PANJANG = 140
"""Leaves room for the purpose in the 200 characters of the log."""


class AksesForm(forms.Form):
    """Why the reader opens sensitive data of `pegawai`; nobody has to say why of oneself."""

    keperluan = forms.ChoiceField(
        label="Keperluan", choices=[("", "Pilih"), *((satu.value, nama) for satu, nama in LABEL.items())]
    )
    uraian = forms.CharField(
        label="Alasan membaca",
        max_length=PANJANG,
        help_text="Misalnya nomor surat atau berkas yang dikerjakan. Dicatat dan dapat dibaca auditor.",
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, *args: Any, pegawai: Pegawai, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_sendiri = pegawai.akun_id is not None and pegawai.akun_id == akun.pk
        if self.is_sendiri:
            self.fields.clear()

    def clean_uraian(self) -> str:
        uraian: str = self.cleaned_data["uraian"]
        if not is_bermakna(uraian):
            raise forms.ValidationError(
                f"Tulis alasannya dengan jelas, paling sedikit {HURUF_TERSEDIKIT} huruf."
            )
        return uraian

    def alasan(self) -> str:
        """The reason as the log keeps it, after `is_valid`."""
        if self.is_sendiri:
            return SENDIRI
        return susun_alasan(Keperluan(self.cleaned_data["keperluan"]), self.cleaned_data["uraian"])

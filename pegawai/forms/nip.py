"""The form that gives somebody another NIP."""

from datetime import date
from typing import Any

from django import forms

from pegawai.domain.nip import bersihkan
from pegawai.forms.riwayat.dasar import TanggalInput
from pegawai.models import Pegawai
from serang_asn.inti import penulisan


class NipForm(forms.Form):
    """The new number, since when, and why."""

    nip = forms.CharField(label="NIP baru", max_length=40)
    sampai = forms.DateField(
        label="Berlaku sejak",
        widget=TanggalInput(),
        help_text="Hari pertama dengan NIP baru; NIP sekarang berlaku sampai sehari sebelumnya.",
    )
    alasan = forms.CharField(
        label="Alasan penggantian",
        max_length=200,
        help_text="Misalnya PPPK menjadi PNS, atau koreksi sesuai SK BKN. Disimpan dalam jejak perubahan.",
        error_messages={"required": "Tulis alasannya; alasan ini disimpan dalam jejak perubahan."},
    )

    def __init__(self, *args: Any, pegawai: Pegawai, per_tanggal: date, **kwargs: Any) -> None:
        kwargs["initial"] = {"sampai": per_tanggal} | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        self.per_tanggal = per_tanggal
        self.fields["nip"].help_text = f"Sekarang {penulisan.nip(pegawai.nip)}."
        self.fields["nip"].widget.attrs |= {"autocomplete": "off", "inputmode": "numeric"}

    def clean_nip(self) -> str:
        return bersihkan(self.cleaned_data["nip"])

    def clean_sampai(self) -> date:
        sampai: date = self.cleaned_data["sampai"]
        if sampai > self.per_tanggal:
            raise forms.ValidationError("Tanggal ini belum tiba; ganti NIP pada hari berlakunya.")
        return sampai

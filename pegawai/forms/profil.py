"""The form of personal data. NIK and NPWP are asked for only to be replaced; what is known stays masked."""

import re
from typing import Any

from django import forms

from pegawai.forms.riwayat.dasar import TanggalInput
from pegawai.models import Agama, Pegawai
from pegawai.models.pegawai import JenisKelamin, StatusKawin
from pegawai.services.profil import BIDANG

PANJANG_NPWP = (15, 16)
TELEPON = re.compile(r"\+?[0-9]{8,15}")
RAHASIA = ("npwp",)
"""Fields that are left out of what is written when they stay empty."""


class ProfilForm(forms.Form):
    """Names, birth, religion, marital state, contacts, identity numbers of one employee."""

    nama = forms.CharField(label="Nama tanpa gelar", max_length=150)
    gelar_depan = forms.CharField(label="Gelar depan", max_length=50, required=False)
    gelar_belakang = forms.CharField(label="Gelar belakang", max_length=100, required=False)
    tempat_lahir = forms.CharField(label="Tempat lahir", max_length=100, required=False)
    tanggal_lahir = forms.DateField(label="Tanggal lahir", widget=TanggalInput())
    jenis_kelamin = forms.ChoiceField(label="Jenis kelamin", choices=JenisKelamin.choices)
    agama = forms.ModelChoiceField(
        label="Agama", queryset=Agama.objects.order_by("urut"), required=False, empty_label="Belum diketahui"
    )
    status_kawin = forms.ChoiceField(
        label="Status kawin", choices=[("", "Belum diketahui"), *StatusKawin.choices], required=False
    )
    alamat = forms.CharField(label="Alamat", max_length=300, required=False)
    telepon = forms.CharField(label="Nomor ponsel", max_length=20, required=False)
    surel = forms.EmailField(
        label="Surel",
        required=False,
        error_messages={"invalid": "Tulis alamat surel lengkap, misalnya nama@serangkota.go.id."},
    )
    nik = forms.CharField(label="NIK baru", max_length=40, required=False)
    npwp = forms.CharField(label="NPWP baru", max_length=25, required=False)
    alasan = forms.CharField(
        label="Alasan perubahan",
        max_length=300,
        help_text="Disimpan dalam jejak perubahan dan dapat dibaca auditor.",
        error_messages={"required": "Tulis alasannya; alasan ini disimpan dalam jejak perubahan."},
    )

    def __init__(
        self, *args: Any, pegawai: Pegawai, nik_samar: str = "", npwp_samar: str = "", **kwargs: Any
    ) -> None:
        kwargs["initial"] = {nama: getattr(pegawai, nama) for nama in BIDANG if nama not in RAHASIA} | (
            kwargs.get("initial") or {}
        )
        super().__init__(*args, **kwargs)
        for nama, samar in (("nik", nik_samar), ("npwp", npwp_samar)):
            tercatat = f"Tercatat: {samar}." if samar else "Belum tercatat."
            self.fields[nama].help_text = f"{tercatat} Kosongkan bila tidak diubah."
            self.fields[nama].widget.attrs["autocomplete"] = "off"

    def clean_telepon(self) -> str:
        teks = re.sub(r"[\s.\-()]", "", self.cleaned_data["telepon"])
        if teks and not TELEPON.fullmatch(teks):
            raise forms.ValidationError("Nomor ponsel berisi 8 sampai 15 angka, boleh diawali +.")
        return teks

    def clean_npwp(self) -> str:
        angka = re.sub(r"[\s.\-]", "", self.cleaned_data["npwp"])
        if angka and not (angka.isdecimal() and len(angka) in PANJANG_NPWP):
            raise forms.ValidationError("NPWP terdiri atas 15 atau 16 angka.")
        return angka

    def isian(self) -> dict[str, Any]:
        """The values to write, after `is_valid`."""
        return {
            nama: self.cleaned_data[nama] for nama in BIDANG if nama not in RAHASIA or self.cleaned_data[nama]
        }

"""Forms of accounts and role grants."""

import re
from collections.abc import Collection
from typing import Any

from django import forms

from serang_asn.inti.akun.pengguna import tanpa_spasi
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT

POLA_PENGGUNA = re.compile(r"[a-z][a-z0-9._-]{2,63}")
TANGGAL = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
ALASAN_WAJIB = "Tulis alasannya; alasan ini tercatat pada jejak perubahan."
SUREL, LAYAR = "surel", "layar"


def bidang_alasan() -> forms.CharField:
    """Why; asked by every change of an account."""
    return forms.CharField(label="Alasan", max_length=300, error_messages={"required": ALASAN_WAJIB})


def _surel(**opsi: Any) -> forms.EmailField:
    return forms.EmailField(
        label="Surel",
        required=False,
        help_text="Kosong bila tidak ada; tautan dapat disalin dari layar.",
        **opsi,
    )


class AkunLuarForm(forms.Form):
    """A person from outside the staff."""

    nama = forms.CharField(label="Nama", max_length=150, error_messages={"required": "Isi nama orangnya."})
    pengguna = forms.CharField(
        label="Nama pengguna",
        max_length=64,
        help_text="Huruf kecil, angka, titik, atau garis; diawali huruf. Akun pegawai memakai NIP.",
        error_messages={"required": "Isi nama pengguna."},
    )
    email = _surel()

    def clean_pengguna(self) -> str:
        pengguna = tanpa_spasi(self.cleaned_data["pengguna"]).lower()
        if not POLA_PENGGUNA.fullmatch(pengguna):
            raise forms.ValidationError("Nama pengguna diawali huruf dan terdiri atas 3–64 huruf atau angka.")
        if Akun.objects.filter(pengguna=pengguna).exists():
            raise forms.ValidationError("Nama pengguna ini sudah dipakai akun lain.")
        return pengguna

    def clean_email(self) -> str:
        return periksa_surel(self.cleaned_data["email"])


class UbahAkunForm(forms.Form):
    """Corrections of an account."""

    versi = forms.IntegerField(widget=forms.HiddenInput)
    nama = forms.CharField(label="Nama", max_length=150)
    email = _surel()
    alasan = bidang_alasan()

    def __init__(self, *args: Any, akun: Akun, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.akun = akun

    def clean_email(self) -> str:
        return periksa_surel(self.cleaned_data["email"], kecuali=self.akun)


class AlasanForm(forms.Form):
    """Why something is done to an account."""

    alasan = bidang_alasan()


class TautanForm(forms.Form):
    """How the owner gets the link, and why there is one."""

    cara = forms.ChoiceField(
        label="Cara menyampaikan",
        choices=[(SUREL, "Kirim lewat surel"), (LAYAR, "Tampilkan sekali di layar untuk disalin")],
        widget=forms.RadioSelect,
    )
    alasan = bidang_alasan()

    def __init__(self, *args: Any, akun: Akun, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not akun.email:
            self.fields["cara"].choices = [(LAYAR, "Tampilkan sekali di layar untuk disalin")]  # type: ignore[attr-defined]
            self.fields["cara"].help_text = "Akun ini tidak mempunyai alamat surel."
        self.fields["cara"].initial = SUREL if akun.email else LAYAR


class PeranForm(forms.Form):
    """A new grant; only what this officer may give can be chosen."""

    peran = forms.ChoiceField(label="Peran", error_messages={"required": "Pilih perannya."})
    unit: Any = forms.ModelChoiceField(
        label="Unit", queryset=None, required=False, empty_label="Tanpa unit",
        help_text="Wajib untuk pengelola dan kepala OPD; peran lain berlaku tanpa unit.",
    )  # fmt: skip
    mulai = forms.DateField(label="Mulai", widget=TANGGAL)
    selesai = forms.DateField(
        label="Selesai", widget=TANGGAL, required=False,
        help_text="Hari pertama tanpa peran ini; kosong berarti sampai dicabut.",
    )  # fmt: skip
    alasan = bidang_alasan()

    def __init__(self, *args: Any, peran: Collection[Peran], unit: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["peran"].choices = [  # type: ignore[attr-defined]
            ("", "Pilih peran"),
            *((p.value, p.label) for p in Peran if p in peran),
        ]
        self.fields["unit"].queryset = unit  # type: ignore[attr-defined]
        self.fields["unit"].label_from_instance = _nama_berjenjang  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        isi = super().clean() or {}
        if isi.get("peran") in PERAN_BERUNIT and not isi.get("unit") and "unit" not in self.errors:
            self.add_error("unit", "Pilih unit untuk peran ini.")
        periksa_masa(self, isi)
        return isi


class MasaForm(forms.Form):
    """Another period of a grant."""

    versi = forms.IntegerField(widget=forms.HiddenInput)
    mulai = forms.DateField(label="Mulai", widget=TANGGAL)
    selesai = forms.DateField(
        label="Selesai", widget=TANGGAL, required=False,
        help_text="Hari pertama tanpa peran ini; kosong berarti sampai dicabut.",
    )  # fmt: skip
    alasan = bidang_alasan()

    def clean(self) -> dict[str, Any]:
        isi = super().clean() or {}
        periksa_masa(self, isi)
        return isi


class CabutForm(forms.Form):
    """Why a grant ends."""

    versi = forms.IntegerField(widget=forms.HiddenInput)
    alasan = bidang_alasan()


def periksa_surel(surel: str, *, kecuali: Akun | None = None) -> str:
    """Return the address. Raises ValidationError when another account has it."""
    if (
        surel
        and Akun.objects.filter(email__iexact=surel).exclude(pk=kecuali.pk if kecuali else None).exists()
    ):
        raise forms.ValidationError("Alamat surel ini sudah dipakai akun lain.")
    return surel


def periksa_masa(form: forms.Form, isi: dict[str, Any]) -> None:
    """Add an error when the end does not follow the beginning."""
    if isi.get("mulai") and isi.get("selesai") and isi["selesai"] <= isi["mulai"]:
        form.add_error("selesai", "Tanggal selesai harus setelah tanggal mulai.")


def _nama_berjenjang(unit: Any) -> str:
    """The unit's name, indented by its depth in the tree."""
    return f"{' ' * 3 * (unit.depth - 1)}{unit}"

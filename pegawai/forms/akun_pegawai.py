"""Forms that make the account of an employee."""

from django import forms

from serang_asn.inti.akun.kelola.formulir import periksa_surel


class CariCalonForm(forms.Form):
    """Whose account."""

    cari = forms.CharField(label="Nama atau NIP", max_length=150, required=False)


class AkunPegawaiForm(forms.Form):
    """The chosen employee and where the invitation goes."""

    pegawai = forms.UUIDField(widget=forms.HiddenInput)
    email = forms.EmailField(
        label="Surel",
        required=False,
        help_text="Kosong bila tidak ada; tautan kata sandi dapat disalin dari layar.",
    )

    def clean_email(self) -> str:
        return periksa_surel(self.cleaned_data["email"])

"""Forms of saved views."""

from django import forms


class TampilanForm(forms.Form):
    """The name of a view, and whether the list opens with it."""

    nama = forms.CharField(label="Nama tampilan", max_length=80, help_text="Misalnya: Guru PPPK golongan IX.")
    bawaan = forms.BooleanField(label="Buka daftar pegawai selalu dengan tampilan ini", required=False)


class SimpanTampilanForm(TampilanForm):
    """A new view, with the query it keeps."""

    kueri = forms.CharField(required=False, widget=forms.HiddenInput)

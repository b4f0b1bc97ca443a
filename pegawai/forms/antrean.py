"""The form before many proposals are approved."""

from django import forms


class SetujuiForm(forms.Form):
    """What is approved (`services.usulan.massal`), and a note for all. ya: the question was shown."""

    pilihan = forms.CharField(widget=forms.HiddenInput)
    ya = forms.CharField(widget=forms.HiddenInput, initial="1")
    catatan = forms.CharField(
        label="Catatan untuk semua usulan", required=False, max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip

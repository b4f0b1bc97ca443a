"""Form that attaches a document to an event."""

from typing import Any

from django import forms

from serang_asn.inti.dokumen.formulir import BerkasDokumenField


class LampirkanForm(forms.Form):
    """The file, and why it replaces another one. is_ganti: the event carries a document already."""

    berkas = BerkasDokumenField(label="Berkas dokumen")
    alasan = forms.CharField(
        label="Alasan mengganti",
        max_length=300,
        help_text="Dokumen lama tetap tersimpan dan dapat dibuka lewat jejak perubahan.",
        error_messages={
            "required": "Tulis alasan mengganti dokumen; alasan ini dicatat pada jejak perubahan."
        },
    )

    def __init__(self, *args: Any, is_ganti: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_ganti:
            del self.fields["alasan"]

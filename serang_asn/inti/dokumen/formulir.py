"""The form field for an uploaded document; its checks speak as errors of the form."""

from typing import Any

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat

from serang_asn.inti.dokumen.pemeriksaan import BerkasTerperiksa, periksa
from serang_asn.inti.isi_berkas.tolakan import DokumenDitolak, kosong


class BerkasDokumenField(forms.FileField):
    """A PDF or picture. Cleans to a `BerkasTerperiksa`, ready for `dokumen.simpan`, or to None if left empty.

    The form needs `enctype="multipart/form-data"`, which the form component sets by itself.
    """

    def __init__(self, **pilihan: Any) -> None:
        batas = filesizeformat(settings.DOKUMEN_UKURAN_MAKS)
        pilihan.setdefault("label", "Berkas")
        pilihan.setdefault("help_text", f"PDF, JPEG, PNG, atau WebP, paling besar {batas}.")
        pilihan.setdefault(
            "widget", forms.FileInput(attrs={"accept": ".pdf,.jpg,.jpeg,.png,.webp,application/pdf,image/*"})
        )
        pilihan["error_messages"] = {
            "required": "Pilih berkas dokumen.",
            "empty": kosong().pesan,
            **pilihan.get("error_messages", {}),
        }
        super().__init__(**pilihan)

    def clean(self, data: Any, initial: Any = None) -> BerkasTerperiksa | None:
        berkas = super().clean(data, None)
        if not berkas:
            return None
        try:
            return self.periksa(berkas)
        except DokumenDitolak as galat:
            raise forms.ValidationError(galat.pesan, code=galat.kode) from galat

    def periksa(self, berkas: Any) -> BerkasTerperiksa:
        """Check the file; fields for special kinds override this."""
        return periksa(berkas)

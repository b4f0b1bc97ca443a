"""Form that takes a portrait."""

from typing import Any

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat

from serang_asn.inti.dokumen.formulir import BerkasDokumenField
from serang_asn.inti.dokumen.pemeriksaan import BerkasTerperiksa, periksa_foto


class BerkasFotoField(BerkasDokumenField):
    """A picture that becomes a portrait: upright, 3:4, without what the camera wrote into it."""

    def __init__(self, **pilihan: Any) -> None:
        batas = filesizeformat(settings.DOKUMEN_UKURAN_MAKS)
        pilihan.setdefault(
            "help_text",
            f"JPEG, PNG, atau WebP, paling besar {batas}. Foto dipotong menjadi 3:4; wajah di tengah atas.",
        )
        pilihan.setdefault(
            "widget",
            forms.FileInput(attrs={"accept": ".jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp"}),
        )
        super().__init__(**pilihan)

    def periksa(self, berkas: Any) -> BerkasTerperiksa:
        return periksa_foto(berkas)


class FotoForm(forms.Form):
    """A new portrait."""

    foto = BerkasFotoField(label="Foto", error_messages={"required": "Pilih foto yang akan dipasang."})

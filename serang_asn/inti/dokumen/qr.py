"""The QR code that leads to the verification page, for paper and screen."""

import segno
from django.conf import settings
from django.urls import reverse

from serang_asn.inti.models import Dokumen


def alamat_verifikasi(dokumen: Dokumen) -> str:
    """Return the full address at which anyone can check this document."""
    return alamat_kode(dokumen.kode_verifikasi)


def alamat_kode(kode: str) -> str:
    """Return that address for the code of a document that is still to be kept."""
    return settings.ALAMAT_SITUS.rstrip("/") + reverse("dokumen:verifikasi", args=[kode])


def qr(dokumen: Dokumen) -> str:
    """Return the QR code of the verification page as a data URI, for `<img>` in a PDF template or a page."""
    return qr_kode(dokumen.kode_verifikasi)


def qr_kode(kode: str) -> str:
    """Return the QR code for a code of verification.

    Error correction M: a stamp or a fold over a seventh of it does no harm.
    """
    return segno.make(alamat_kode(kode), error="m", micro=False).png_data_uri(scale=6, border=4)

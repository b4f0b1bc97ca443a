"""Checking the signature of a PDF: whole, by whom it may be trusted, and when."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko_certvalidator import ValidationContext

from serang_asn.inti.tandatangan.contoh import PENANDA
from serang_asn.inti.tandatangan.kunci import daftar_akar

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HasilTandaTangan:
    """What the signature of a file is worth.

    is_utuh: nothing in the file changed since; is_dipercaya: by a certificate that is trusted here.
    """

    is_utuh: bool
    is_dipercaya: bool
    is_demo: bool
    pada: datetime | None

    @property
    def is_sah(self) -> bool:
        return self.is_utuh and self.is_dipercaya


RUSAK = HasilTandaTangan(is_utuh=False, is_dipercaya=False, is_demo=False, pada=None)


def periksa(isi: bytes) -> HasilTandaTangan | None:
    """Return what the (first) signature of `isi` is worth; None: it carries none, or is no PDF."""
    with ThreadPoolExecutor(max_workers=1) as benang:  # the library brings its own event loop
        return benang.submit(_periksa, isi).result()


def _periksa(isi: bytes) -> HasilTandaTangan | None:
    try:
        tanda = PdfFileReader(BytesIO(isi), strict=False).embedded_regular_signatures
    except (PdfError, ValueError, KeyError, TypeError, IndexError):
        return None
    if not tanda:
        return None
    try:
        hasil = validate_pdf_signature(
            tanda[0], ValidationContext(trust_roots=daftar_akar(), allow_fetching=False)
        )
        utuh = hasil.intact and hasil.valid and hasil.coverage == SignatureCoverageLevel.ENTIRE_FILE
        return HasilTandaTangan(
            is_utuh=utuh,
            is_dipercaya=utuh and hasil.trusted,
            is_demo=PENANDA in hasil.signing_cert.subject.human_friendly,
            pada=hasil.signer_reported_dt,
        )
    except (SignatureValidationError, SigningError, PdfError, ValueError, KeyError, TypeError) as galat:
        logger.info("signature cannot be read: %s", galat)
        return RUSAK

"""Signing a PDF: PAdES, over the whole file, with a field behind the printed note."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

from django.conf import settings
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.sign import fields, signers, timestamps
from pyhanko.stamp import StaticStampStyle

from serang_asn.inti.tandatangan.kunci import penanda_tangan

BIDANG = "TandaTangan"
KOTAK = (50, 22, 300, 60)
"""Where the field lies on the first page, in points from its lower left: over the note in the foot."""
RUANG = 2 * 16 * 1024
"""Hex digits kept for the signature with its certificates and time stamp."""
TANPA_GAMBAR = StaticStampStyle(
    border_width=0,
    background=RawContent(b"", box=BoxConstraints(KOTAK[2] - KOTAK[0], KOTAK[3] - KOTAK[1])),
)
"""The field shows nothing of its own: the note is printed, and no font comes in that is not embedded."""


def tandatangani(isi: bytes, *, alasan: str, tempat: str) -> bytes:
    """Return `isi` with a signature over all of it. Raises TandaTanganBelumSiap.

    Runs in a thread of its own, for the library brings its own event loop.
    """
    with ThreadPoolExecutor(max_workers=1) as benang:
        return benang.submit(_tandatangani, isi, alasan, tempat).result()


def _tandatangani(isi: bytes, alasan: str, tempat: str) -> bytes:
    keterangan = signers.PdfSignatureMetadata(
        field_name=BIDANG,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        reason=alasan,
        location=tempat,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    stempel = timestamps.HTTPTimeStamper(settings.TTE_TSA) if settings.TTE_TSA else None
    with penanda_tangan() as penanda:
        pembuat = signers.PdfSigner(
            keterangan,
            signer=penanda,
            timestamper=stempel,
            stamp_style=TANPA_GAMBAR,
            new_field_spec=fields.SigFieldSpec(BIDANG, on_page=0, box=KOTAK),
        )
        hasil = pembuat.sign_pdf(IncrementalPdfFileWriter(BytesIO(isi)), bytes_reserved=RUANG)
    return bytes(hasil.getvalue())

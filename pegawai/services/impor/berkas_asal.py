"""The file of a batch as it was handed in."""

import hashlib

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor
from serang_asn.inti import dokumen


class BerkasAsalHilang(KesalahanAturan):
    """The stored file is gone, or is not the one that was handed in."""

    def __init__(self, pesan: str) -> None:
        super().__init__("berkas_asal_hilang", pesan)


def buka(batch: BatchImpor) -> bytes:
    """Return the content of the stored file. Raises BerkasAsalHilang."""
    if batch.dokumen is None:
        raise BerkasAsalHilang("Berkas impor ini tidak tersimpan lagi. Unggah berkasnya lagi.")
    with dokumen.buka(batch.dokumen) as aliran:
        isi: bytes = aliran.read()
    if hashlib.sha256(isi).hexdigest() != batch.sha256:
        raise BerkasAsalHilang("Berkas tersimpan berbeda dari yang diunggah. Unggah berkasnya lagi.")
    return isi

"""Whether a stored document is still what it was: its hash, its signature, and what its issuer says of it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from serang_asn.inti import penulisan, tandatangan
from serang_asn.inti.dokumen import penyimpanan
from serang_asn.inti.dokumen.penyandian import BerkasTidakTerbuka
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from serang_asn.inti.models import Dokumen
from serang_asn.inti.registri.dokumen import UraianTerbit, penerbit_dokumen
from serang_asn.inti.tandatangan import HasilTandaTangan


@dataclass(frozen=True, slots=True)
class Keaslian:
    """What the public learns. is_utuh: the stored file is unchanged, as its signature confirms if any."""

    is_utuh: bool
    tanda: HasilTandaTangan | None
    uraian: UraianTerbit

    @property
    def kalimat_tanda(self) -> str:
        """What the signature is worth, in a sentence; empty for a document without one."""
        if self.tanda is None:
            return ""
        if not self.tanda.is_utuh:
            return "Tidak sah: isi berkas berubah setelah ditandatangani"
        if not self.tanda.is_dipercaya:
            return "Ada dan utuh, tetapi sertifikatnya tidak dikenal di sini"
        sejak = penulisan.waktu(self.tanda.pada) if self.tanda.pada else "ditandatangani"
        demo = "; sertifikat demo, tidak berkekuatan hukum" if self.tanda.is_demo else ""
        return f"Sah; isi berkas utuh sejak {sejak}{demo}"


def periksa(dokumen: Dokumen) -> Keaslian:
    """Read the stored file and check it."""
    terurai = (satu.uraikan(dokumen) for satu in penerbit_dokumen)
    uraian = next(filter(None, terurai), UraianTerbit())
    try:
        with penyimpanan.buka(dokumen) as aliran:
            isi = aliran.read()
    except (FileNotFoundError, BerkasTidakTerbuka):
        return Keaslian(is_utuh=False, tanda=None, uraian=uraian)
    tanda = tandatangan.periksa(isi) if dokumen.tipe_isi == JenisIsi.PDF else None
    utuh = sidik([isi]) == dokumen.sha256 and (tanda is None or tanda.is_utuh)
    return Keaslian(is_utuh=utuh, tanda=tanda, uraian=uraian)


def sidik(potongan: Iterable[Any]) -> str:
    """Return the SHA-256 of a content that comes in pieces."""
    hasil = hashlib.sha256()
    for satu in potongan:
        hasil.update(satu)
    return hasil.hexdigest()

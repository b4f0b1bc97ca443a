"""Electronic signatures of PDF (PAdES): made with the certificate of the settings, and checked."""

from serang_asn.inti.tandatangan.kunci import TandaTanganBelumSiap, is_demo, is_siap
from serang_asn.inti.tandatangan.periksa import HasilTandaTangan, periksa
from serang_asn.inti.tandatangan.tanda import tandatangani

__all__ = ["HasilTandaTangan", "TandaTanganBelumSiap", "is_demo", "is_siap", "periksa", "tandatangani"]

"""Tables of the kernel."""

from serang_asn.inti.models.akses import AksesSensitif
from serang_asn.inti.models.akun import Akun, Peran
from serang_asn.inti.models.berkala import JalanBerkala
from serang_asn.inti.models.dokumen import Dokumen
from serang_asn.inti.models.pemberitahuan import (
    CaraSurel,
    Pemberitahuan,
    PengaturanPemberitahuan,
    PilihanPemberitahuan,
    SurelKeluar,
)
from serang_asn.inti.models.peran import PemberianPeran
from serang_asn.inti.models.tugas import DetakPekerja, Tugas

__all__ = [
    "AksesSensitif",
    "Akun",
    "CaraSurel",
    "DetakPekerja",
    "Dokumen",
    "JalanBerkala",
    "PemberianPeran",
    "Pemberitahuan",
    "PengaturanPemberitahuan",
    "Peran",
    "PilihanPemberitahuan",
    "SurelKeluar",
    "Tugas",
]

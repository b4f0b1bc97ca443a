"""Tables of training."""

from pelatihan.models.kompetensi import KamusKompetensi, TingkatKompetensi
from pelatihan.models.penilaian import PenilaianKompetensi
from pelatihan.models.riwayat import JenisPelatihan, RiwayatPelatihan
from pelatihan.models.standar import StandarKompetensi

__all__ = [
    "JenisPelatihan",
    "KamusKompetensi",
    "PenilaianKompetensi",
    "RiwayatPelatihan",
    "StandarKompetensi",
    "TingkatKompetensi",
]

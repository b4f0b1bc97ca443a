"""Tables of training."""

from pelatihan.models.kompetensi import KamusKompetensi, TingkatKompetensi
from pelatihan.models.riwayat import JenisPelatihan, RiwayatPelatihan

__all__ = ["JenisPelatihan", "KamusKompetensi", "RiwayatPelatihan", "TingkatKompetensi"]

"""Tables of training."""

from pelatihan.models.riwayat import JenisPelatihan, RiwayatPelatihan

__all__ = ["JenisPelatihan", "RiwayatPelatihan"]

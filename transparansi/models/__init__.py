"""Tables of the public side: services, ratings, complaints."""

from transparansi.models.aduan import Aduan, LampiranAduan, LangkahAduan
from transparansi.models.layanan import Layanan, PetugasLayanan
from transparansi.models.penilaian import (
    GaramHarian,
    JaringanKantor,
    Kunjungan,
    Penilaian,
    ResponsSurvei,
    TanggapanPenilaian,
)

__all__ = [
    "Aduan",
    "GaramHarian",
    "JaringanKantor",
    "Kunjungan",
    "LampiranAduan",
    "LangkahAduan",
    "Layanan",
    "Penilaian",
    "PetugasLayanan",
    "ResponsSurvei",
    "TanggapanPenilaian",
]

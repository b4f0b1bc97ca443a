"""Tables of the public side: services, ratings, complaints."""

from transparansi.models.aduan import Aduan, LampiranAduan, LangkahAduan
from transparansi.models.kunjungan import GaramHarian, JaringanKantor, Kunjungan
from transparansi.models.layanan import Layanan, PetugasLayanan
from transparansi.models.penilaian import Penilaian, TanggapanPenilaian
from transparansi.models.responden import ResponsSurvei

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

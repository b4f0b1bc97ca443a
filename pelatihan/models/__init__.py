"""Tables of training."""

from pelatihan.models.evaluasi import Evaluasi
from pelatihan.models.katalog import Pelatihan, PelatihanKompetensi
from pelatihan.models.kehadiran import CaraHadir, Kehadiran
from pelatihan.models.kelas import Kelas, Pengajar, Sesi
from pelatihan.models.kompetensi import KamusKompetensi, TingkatKompetensi
from pelatihan.models.penilaian import PenilaianKompetensi
from pelatihan.models.peserta import Peserta, UndanganPelatihan
from pelatihan.models.riwayat import JenisPelatihan, RiwayatPelatihan
from pelatihan.models.sertifikat import Sertifikat
from pelatihan.models.standar import StandarKompetensi

__all__ = [
    "CaraHadir",
    "Evaluasi",
    "JenisPelatihan",
    "KamusKompetensi",
    "Kehadiran",
    "Kelas",
    "Pelatihan",
    "PelatihanKompetensi",
    "Pengajar",
    "PenilaianKompetensi",
    "Peserta",
    "RiwayatPelatihan",
    "Sertifikat",
    "Sesi",
    "StandarKompetensi",
    "TingkatKompetensi",
    "UndanganPelatihan",
]

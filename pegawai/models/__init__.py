"""Tables of staffing: reference data, organisation, people, histories, derived state, import."""

from pegawai.models.cari import CariPegawai, KataNama
from pegawai.models.delegasi import Delegasi
from pegawai.models.draf import DrafIsian
from pegawai.models.formasi import Formasi, UraianBeban
from pegawai.models.hari_libur import HariLibur
from pegawai.models.impor import BarisImpor, BatchImpor, MasalahImpor, PemetaanImpor
from pegawai.models.jabatan import Jabatan
from pegawai.models.kalender import UmpanKalender
from pegawai.models.keadaan import AntreanKeadaan, KeadaanPegawai
from pegawai.models.kelayakan import HasilKelayakan
from pegawai.models.mutu import MutuHarian, PengecualianMutu, TemuanMutu
from pegawai.models.nomor_surat import NomorSurat, PencacahSurat, PenomoranSurat
from pegawai.models.pegawai import NipTerdahulu, Pegawai
from pegawai.models.pengingat import PengingatUsulan
from pegawai.models.pengisian import CalonPengisian, KeputusanPengisian, PengisianJabatan
from pegawai.models.putusan_impor import KoreksiImpor, PadananImpor, TataLetakImpor
from pegawai.models.referensi import (
    Agama,
    BatasUsiaPensiun,
    Eselon,
    GajiPokok,
    Golongan,
    JenisCuti,
    JenisHukumanDisiplin,
    JenisPenghargaan,
    JenjangJabatan,
    KedudukanHukum,
    Parameter,
    Pendidikan,
    TingkatPendidikan,
    Wilayah,
)
from pegawai.models.riwayat import (
    AngkaKredit,
    PenugasanTambahan,
    RiwayatAtasan,
    RiwayatCuti,
    RiwayatDisiplin,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatKeluarga,
    RiwayatKinerja,
    RiwayatPangkat,
    RiwayatPendidikan,
    RiwayatPenghargaan,
)
from pegawai.models.surat import PejabatPenandatangan, PenerbitanKelompok, Surat, TemplatSurat
from pegawai.models.tampilan import TampilanTersimpan
from pegawai.models.tindakan import TindakanKepegawaian
from pegawai.models.unit import PergantianUnit, UnitKerja
from pegawai.models.usulan import (
    KelompokUsulan,
    KomentarUsulan,
    LampiranUsulan,
    PeralihanUsulan,
    TahapLayanan,
    TahapUsulan,
    Usulan,
)

__all__ = [
    "Agama",
    "AngkaKredit",
    "AntreanKeadaan",
    "BarisImpor",
    "BatasUsiaPensiun",
    "BatchImpor",
    "CalonPengisian",
    "CariPegawai",
    "Delegasi",
    "DrafIsian",
    "Eselon",
    "Formasi",
    "GajiPokok",
    "Golongan",
    "HariLibur",
    "HasilKelayakan",
    "Jabatan",
    "JenisCuti",
    "JenisHukumanDisiplin",
    "JenisPenghargaan",
    "JenjangJabatan",
    "KataNama",
    "KeadaanPegawai",
    "KedudukanHukum",
    "KelompokUsulan",
    "KeputusanPengisian",
    "KomentarUsulan",
    "KoreksiImpor",
    "LampiranUsulan",
    "MasalahImpor",
    "MutuHarian",
    "NipTerdahulu",
    "NomorSurat",
    "PadananImpor",
    "Parameter",
    "Pegawai",
    "PejabatPenandatangan",
    "PemetaanImpor",
    "PencacahSurat",
    "Pendidikan",
    "PenerbitanKelompok",
    "PengecualianMutu",
    "PengingatUsulan",
    "PengisianJabatan",
    "PenomoranSurat",
    "PenugasanTambahan",
    "PeralihanUsulan",
    "PergantianUnit",
    "RiwayatAtasan",
    "RiwayatCuti",
    "RiwayatDisiplin",
    "RiwayatGaji",
    "RiwayatJabatan",
    "RiwayatKedudukan",
    "RiwayatKeluarga",
    "RiwayatKinerja",
    "RiwayatPangkat",
    "RiwayatPendidikan",
    "RiwayatPenghargaan",
    "Surat",
    "TahapLayanan",
    "TahapUsulan",
    "TampilanTersimpan",
    "TataLetakImpor",
    "TemplatSurat",
    "TemuanMutu",
    "TindakanKepegawaian",
    "TingkatPendidikan",
    "UmpanKalender",
    "UnitKerja",
    "UraianBeban",
    "Usulan",
    "Wilayah",
]

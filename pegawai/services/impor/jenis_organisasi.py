"""The kinds that are about no person: units, formations, salary tables."""

from pegawai.domain.impor import organisasi
from pegawai.models import Formasi, GajiPokok, UnitKerja
from pegawai.services.impor import gabung_formasi, gabung_gaji, gabung_unit
from pegawai.services.impor.jenis import JenisImpor
from pegawai.services.impor.kolom import dari_isian
from pegawai.services.impor.tempat import model_rujukan

AKIBAT_BATAL = "Catatan yang dibuat berkas ini dihapus dan isian yang diubah dikembalikan."
DAFTAR = (
    JenisImpor(
        kode="unit",
        urut=120,
        judul="Unit kerja",
        uraian="Satu baris per unit: kode, kode induk, nama, jenis, hari mulai berlaku.",
        sumber_daya=dari_isian("UnitResource", organisasi.UNIT),
        isian=organisasi.UNIT,
        gabung=gabung_unit.gabung,
        bentuk=organisasi.jenis_unit,
        diubah=gabung_unit.DIUBAH,
        satuan="unit kerja",
        dibuat=UnitKerja,
        akibat_batal=AKIBAT_BATAL,
    ),
    JenisImpor(
        kode="formasi",
        urut=130,
        judul="Formasi",
        uraian="Satu baris per jabatan pada satu unit: kebutuhan, hari mulai berlaku, dasar.",
        sumber_daya=dari_isian("FormasiResource", organisasi.FORMASI),
        isian=organisasi.FORMASI,
        gabung=gabung_formasi.gabung,
        bentuk=organisasi.jenis_formasi,
        diubah=gabung_formasi.DIUBAH,
        satuan="formasi",
        rujukan=model_rujukan(gabung_formasi.RUJUKAN),
        dibuat=Formasi,
        akibat_batal=AKIBAT_BATAL,
    ),
    JenisImpor(
        kode="gaji",
        urut=140,
        judul="Tabel gaji pokok",
        uraian="Satu baris per golongan dan masa kerja: gaji pokok, dasar hukum, hari mulai berlaku.",
        sumber_daya=dari_isian("GajiResource", organisasi.GAJI),
        isian=organisasi.GAJI,
        gabung=gabung_gaji.gabung,
        bentuk=organisasi.jenis_gaji,
        diubah=gabung_gaji.DIUBAH,
        satuan="sel tabel gaji",
        dibuat=GajiPokok,
        akibat_batal=AKIBAT_BATAL,
    ),
)

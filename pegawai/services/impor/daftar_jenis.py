"""The kinds of spreadsheet that this app imports."""

from pegawai.domain.impor.kebijakan import KEBIJAKAN_PEGAWAI
from pegawai.domain.impor.pegawai import jenis_pegawai
from pegawai.models import Agama, Jabatan, KedudukanHukum, UnitKerja
from pegawai.services.impor import gabung_pegawai, jenis_organisasi, jenis_riwayat
from pegawai.services.impor.jenis import JenisImpor
from pegawai.services.impor.kolom import PegawaiResource
from pegawai.services.impor.rincian_pegawai import RINCIAN

DAFTAR = (
    JenisImpor(
        kode="pegawai",
        urut=10,
        judul="Data pegawai",
        uraian="Satu baris per pegawai: identitas, kedudukan, pangkat, jabatan, dan pendidikan terakhir.",
        sumber_daya=PegawaiResource,
        gabung=gabung_pegawai.gabung,
        bentuk=jenis_pegawai,
        diubah=gabung_pegawai.DIUBAH,
        satuan="pegawai",
        rujukan={
            "opd": UnitKerja,
            "unit": UnitKerja,
            "jabatan": Jabatan,
            "agama": Agama,
            "kedudukan_hukum": KedudukanHukum,
        },
        can_buat_rujukan=True,
        rincian_pratinjau=RINCIAN,
        kebijakan=KEBIJAKAN_PEGAWAI,
        akibat_batal=(
            "Pegawai baru dari berkas ini dihapus, isian yang diubah dikembalikan, "
            "dan riwayat yang ditambahkan dicabut."
        ),
    ),
    *jenis_riwayat.DAFTAR,
    *jenis_organisasi.DAFTAR,
)

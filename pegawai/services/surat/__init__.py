"""Letters: texts by version, numbers, one letter, the letters of a group."""

from pegawai.services.surat.kelompok import batalkan_sisa, bentuk, lanjutkan
from pegawai.services.surat.kesalahan import IsianSuratKosong, SuratDitolak, TanggalMendahului
from pegawai.services.surat.pratinjau import PratinjauSurat, pratinjau_templat, pratinjau_usulan
from pegawai.services.surat.templat import muat_bawaan, simpan_versi
from pegawai.services.surat.terbit import kode_surat, terbitkan

__all__ = [
    "IsianSuratKosong",
    "PratinjauSurat",
    "SuratDitolak",
    "TanggalMendahului",
    "batalkan_sisa",
    "bentuk",
    "kode_surat",
    "lanjutkan",
    "muat_bawaan",
    "pratinjau_templat",
    "pratinjau_usulan",
    "simpan_versi",
    "terbitkan",
]

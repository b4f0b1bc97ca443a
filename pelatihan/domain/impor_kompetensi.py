"""The kinds of import about competencies: dictionary, levels, standards, assessments."""

from functools import cache

from pegawai.domain.impor.isian import CATATAN, NAMA, NIP, SK, Isian, susun
from pegawai.domain.impor.jenis import JenisImpor, Tipe
from pegawai.domain.impor.organisasi import BERLAKU
from pelatihan.domain.kesenjangan import KEPENTINGAN

JENIS = {"manajerial": "Manajerial", "sosio_kultural": "Sosio-kultural", "teknis": "Teknis"}
EJAAN_JENIS = {
    "sosial kultural": "sosio_kultural",
    "sosiokultural": "sosio_kultural",
    "sosio kultural": "sosio_kultural",
    "sosial-kultural": "sosio_kultural",
}
SUMBER = {
    "pusat_penilaian": "Pusat penilaian", "tes": "Tes", "pelatihan": "Hasil pelatihan", "atasan": "Atasan",
    "mandiri": "Mandiri",
}  # fmt: skip
EJAAN_SUMBER = {
    "assessment center": "pusat_penilaian", "assessment centre": "pusat_penilaian", "ac": "pusat_penilaian",
    "asesmen": "pusat_penilaian", "tes kompetensi": "tes", "uji kompetensi": "tes", "ujikom": "tes",
    "penilaian atasan": "atasan", "penilaian mandiri": "mandiri", "diri sendiri": "mandiri",
    "pelatihan": "pelatihan",
}  # fmt: skip
JENIS_JABATAN = {
    "jpt": "JPT", "administrator": "Administrator", "pengawas": "Pengawas", "fungsional": "Fungsional",
    "pelaksana": "Pelaksana",
}  # fmt: skip
KATA_KEPENTINGAN = {str(kode): label for kode, label in KEPENTINGAN.items()}
KODE = Isian("kompetensi", "Kompetensi", wajib=True, arti="Nama atau kode dalam kamus.", contoh="Komunikasi",
             panjang=150)  # fmt: skip
DASAR = Isian(
    "dasar", "Dasar", wajib=True, arti="Peraturan atau keputusan.", contoh="Perwal 10/2024", panjang=200
)
TINGKAT = Isian("tingkat", "Tingkat", Tipe.BULAT, wajib=True, arti="Tingkat 0 sampai 5.", contoh="3",
                rentang=(0, 5))  # fmt: skip
KAMUS = (
    Isian("kode", "Kode", wajib=True, arti="Kode yang unik dan tetap.", contoh="TEK-ARSIP", panjang=30),
    Isian("nama_kompetensi", "Nama kompetensi", wajib=True, arti="Nama kompetensi.", contoh="Kearsipan",
          panjang=150),
    Isian("jenis_kompetensi", "Jenis kompetensi", wajib=True, arti="Jenis kompetensi.", contoh="Teknis",
          pilihan=JENIS, ejaan=EJAAN_JENIS),
    Isian("definisi", "Definisi", arti="Apa yang dimaksud.", contoh="Mengelola arsip dinamis.", panjang=2000),
    DASAR,
)  # fmt: skip
TINGKAT_KAMUS = (
    KODE,
    Isian("tingkat", "Tingkat", Tipe.BULAT, wajib=True, arti="Tingkat 1 sampai 5.", contoh="3",
          rentang=(1, 5)),
    Isian("uraian_tingkat", "Uraian tingkat", wajib=True, arti="Arti tingkat itu.",
          contoh="Berkomunikasi secara asertif", panjang=300),
    Isian("indikator", "Indikator", arti="Indikator perilaku.", panjang=4000),
    BERLAKU, DASAR,
)  # fmt: skip
STANDAR = (
    Isian("jabatan", "Jabatan", arti="Nama atau kode satu jabatan; kosong bila untuk semua jabatan sejenis.",
          panjang=200),
    Isian("jenis_jabatan", "Jenis jabatan", arti="Diisi bila kolom jabatan kosong.", contoh="Pengawas",
          pilihan=JENIS_JABATAN),
    Isian("jenjang", "Jenjang", arti="Jenjang jabatan fungsional; kosong: semua.", panjang=30),
    Isian("rumpun", "Rumpun", arti="Misalnya guru; kosong: semua.", panjang=30),
    KODE, TINGKAT,
    Isian("kepentingan", "Kepentingan", arti="Seberapa penting bagi jabatan itu.", contoh="Penting",
          pilihan=KATA_KEPENTINGAN),
    BERLAKU, DASAR,
)  # fmt: skip
PENILAIAN = (
    NIP, NAMA, KODE, TINGKAT,
    Isian("sumber_penilaian", "Sumber penilaian", wajib=True, arti="Siapa atau apa yang menilai.",
          contoh="Pusat penilaian", pilihan=SUMBER, ejaan=EJAAN_SUMBER),
    Isian("tanggal", "Tanggal penilaian", Tipe.TANGGAL, wajib=True, arti="Hari penilaian.",
          contoh="15-03-2026", tahun_ke_depan=0),
    Isian("berlaku_sampai", "Berlaku sampai", Tipe.TANGGAL,
          arti="Hari terakhir berlaku; kosong: menurut sumbernya.", contoh="14-03-2029", tahun_ke_depan=10),
    Isian("penilai", "Penilai", arti="Lembaga atau pejabat yang menilai.", contoh="BKD Provinsi Banten",
          panjang=150),
    *SK, CATATAN,
)  # fmt: skip
JUDUL_BIDANG = {
    satu.nama: satu.label for daftar in (KAMUS, TINGKAT_KAMUS, STANDAR, PENILAIAN) for satu in daftar
}
JUDUL_MASALAH = {
    "kompetensi_unknown": "Kompetensi tidak dikenal",
    "jenjang_unknown": "Jenjang tidak dikenal",
    "post_or_kind": "Jabatan dan jenis jabatan bertentangan",
    "level_before_valid": "Masa berlaku sebelum penilaian",
}


@cache
def jenis_kamus() -> JenisImpor:
    """Return the kind `kompetensi`: one row for one competency of the dictionary."""
    return susun("kompetensi", "Kamus kompetensi", KAMUS, jangkar=("nama_kompetensi", "jenis_kompetensi"),
                 urut=150)  # fmt: skip


@cache
def jenis_tingkat() -> JenisImpor:
    """Return the kind `tingkat_kompetensi`: one row for one level of one competency."""
    return susun("tingkat_kompetensi", "Tingkat kompetensi", TINGKAT_KAMUS, jangkar=("uraian_tingkat",),
                 urut=151)  # fmt: skip


@cache
def jenis_standar() -> JenisImpor:
    """Return the kind `standar_kompetensi`: one row for what posts ask of one competency."""
    return susun("standar_kompetensi", "Standar kompetensi", STANDAR,
                 jangkar=("kepentingan", "jenis_jabatan"), urut=152)  # fmt: skip


@cache
def jenis_penilaian() -> JenisImpor:
    """Return the kind `penilaian_kompetensi`: one row for one competency of one employee."""
    return susun("penilaian_kompetensi", "Penilaian kompetensi", PENILAIAN, jangkar=("sumber_penilaian",),
                 urut=153)  # fmt: skip

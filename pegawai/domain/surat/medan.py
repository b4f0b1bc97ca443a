"""What may stand in a letter: placeholders with their names and an example each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Medan:
    """One placeholder. contoh: what the preview shows."""

    kode: str
    label: str
    contoh: str


UMUM = (
    Medan("nomor", "Nomor surat", "800.1.3.1/17/BKPSDM/2026"),
    Medan("tanggal", "Tanggal surat", "20 November 2026"),
    Medan("tempat", "Tempat surat", "Serang"),
    Medan("nama", "Nama dengan gelar", "Dra. Siti Rahmawati, M.Si."),
    Medan("nip", "NIP", "19850312 201001 2 003"),
    Medan("tempat_lahir", "Tempat lahir", "Serang"),
    Medan("tanggal_lahir", "Tanggal lahir", "12 Maret 1985"),
    Medan("pangkat", "Pangkat", "Penata"),
    Medan("golongan", "Golongan ruang", "III/c"),
    Medan("pangkat_golongan", "Pangkat dan golongan ruang", "Penata, III/c"),
    Medan("jabatan", "Jabatan", "Analis Sumber Daya Manusia Aparatur Ahli Muda"),
    Medan("unit", "Unit kerja", "Bidang Mutasi dan Promosi"),
    Medan("opd", "Perangkat daerah", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
    Medan(
        "unit_lengkap",
        "Unit kerja dengan perangkat daerahnya",
        "Bidang Mutasi dan Promosi, Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    ),
    Medan("pendidikan", "Pendidikan", "S2 Administrasi Publik"),
    Medan("masa_kerja_keseluruhan", "Masa kerja keseluruhan pada TMT", "32 tahun 4 bulan"),
    Medan("tmt", "Terhitung mulai tanggal", "1 Desember 2026"),
    Medan("usulan", "Isi usulan dalam satu baris", "Pindah ke Dinas Sosial sebagai Kepala Seksi"),
    Medan("jumlah_orang", "Jumlah orang dalam keputusan bersama", "3"),
    Medan("pejabat_jabatan", "Jabatan penanda tangan", "Kepala BKPSDM"),
    Medan("pejabat_nama", "Nama penanda tangan", "Drs. Ahmad Fauzi, M.Si."),
    Medan("pejabat_pangkat", "Pangkat penanda tangan", "Pembina Utama Muda"),
    Medan("pejabat_nip", "NIP penanda tangan", "19700514 199503 1 002"),
    Medan("pejabat_atas_nama", "Atas nama siapa ditandatangani", "Wali Kota Serang"),
)
"""Placeholders of every letter; persons, posts and units as they are on the day before `tmt`."""

KOLOM_ORANG = ("nama", "nip", "tempat_lahir", "tanggal_lahir", "pangkat", "golongan", "pangkat_golongan",
               "jabatan", "unit", "opd", "unit_lengkap", "pendidikan", "masa_kerja_keseluruhan",
               "tmt")  # fmt: skip
"""Those that differ from person to person, so that they can head a column."""

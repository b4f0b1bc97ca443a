"""What the importer's codes are called: problems and fields, in the words of the office.

The codes are for scripts and stay as they are; people read these titles on screen and in files.
"""

from collections.abc import Mapping

from pegawai.domain.impor import organisasi, riwayat
from pegawai.domain.impor.pegawai import BIDANG

JUDUL_MASALAH = {
    "column_shift": "Isi bergeser satu kolom",
    "conflict_across_sheets": "Isi berbeda antarlembar",
    "date_out_of_range": "Tanggal di luar batas wajar",
    "date_unparseable": "Tanggal tidak terbaca",
    "ditto_mark": "Tanda “sama dengan di atas”",
    "duplicate_across_sheets": "Tertulis pada dua lembar",
    "ditahan_kebijakan": "Yang tercatat dipertahankan",
    "file_encrypted": "Berkas berkata sandi",
    "file_html_as_xls": "Halaman web berakhiran Excel",
    "file_not_spreadsheet": "Bukan lembar kerja",
    "file_too_large_expanded": "Berkas terlalu besar",
    "formula_error_cell": "Sel berisi galat rumus",
    "formula_injection": "Isi dapat berjalan sebagai rumus",
    "golongan_pangkat_mismatch": "Golongan dan pangkat tidak cocok",
    "golongan_status_mismatch": "Golongan tidak sesuai status pegawai",
    "golongan_unknown": "Golongan tidak dikenal",
    "jenis_kelamin_unknown": "Jenis kelamin tidak terbaca",
    "masa_kerja_invalid": "Masa kerja tidak masuk akal",
    "nik_duplicate": "NIK sudah dipakai",
    "position_incomplete": "Penempatan tidak lengkap",
    "nik_length": "NIK tidak 16 angka",
    "nik_lost_precision": "NIK kehilangan angka",
    "nip_birthdate_mismatch": "Tanggal lahir berbeda dari NIP",
    "nip_checksum_date": "Tanggal dalam NIP tidak sah",
    "nip_duplicate_conflict": "NIP kembar dengan isi berbeda",
    "nip_duplicate_in_file": "NIP tertulis dua kali",
    "nip_length": "NIP tidak 18 angka",
    "nip_lost_precision": "NIP kehilangan angka",
    "nip_not_numeric": "NIP memuat huruf",
    "nip_sex_digit_invalid": "Angka jenis kelamin pada NIP tidak sah",
    "nip_sex_mismatch": "Jenis kelamin berbeda dari NIP",
    "nip_tmt_mismatch": "TMT CPNS berbeda dari NIP",
    "no_data_rows": "Tidak ada baris data",
    "required_missing": "Isian wajib kosong",
    "status_nip_mismatch": "Status berbeda dari NIP",
    "status_not_asn": "Status bukan ASN",
    "status_unknown": "Status tidak dikenal",
    "text_too_long": "Teks terlalu panjang",
    "tmt_before_birth": "TMT sebelum tanggal lahir",
    "tmt_golongan_before_cpns": "TMT golongan sebelum TMT CPNS",
}

JUDUL_MASALAH |= {
    "amount_unreadable": "Jumlah uang tidak terbaca",
    "better_record_kept": "Catatan yang lebih baik dipertahankan",
    "day_count_unreadable": "Hari kerja dihitung dari tanggalnya",
    "duplicate_in_database": "Tercatat lebih dari sekali",
    "duplicate_in_file": "Tertulis lebih dari sekali",
    "end_before_start": "Selesai sebelum mulai",
    "jabatan_unknown": "Jabatan tidak dikenal",
    "jenis_cuti_unknown": "Jenis cuti tidak dikenal",
    "jenis_hukuman_unknown": "Jenis hukuman tidak dikenal",
    "jenis_penghargaan_unknown": "Jenis penghargaan tidak dikenal",
    "leader_exists": "Unit sudah mempunyai pemimpin",
    "leader_not_one": "Pemimpin unit lebih dari satu orang",
    "nama_mismatch": "Nama berbeda dari data pegawai",
    "mkg_tidak_bersambung": "Masa kerja golongan tidak bersambung",
    "needs_reorganisation": "Perlu lewat reorganisasi",
    "nip_from_above": "NIP diambil dari baris di atasnya",
    "nip_unknown": "NIP belum ada dalam data pegawai",
    "other_event_same_day": "Riwayat lain pada TMT yang sama",
    "parent_circle": "Induk unit berputar",
    "parent_unknown": "Unit induk tidak dikenal",
    "period_overlap": "Masa bertindih",
    "salary_not_rising": "Gaji tidak naik menurut masa kerja",
    "table_incomplete": "Tabel gaji tidak lengkap",
    "tingkat_pendidikan_unknown": "Tingkat pendidikan tidak dikenal",
    "unit_ended": "Unit sudah berakhir",
    "unit_kerja_unknown": "Unit kerja tidak dikenal",
    "value_out_of_range": "Angka di luar batas",
    "value_unreadable": "Isi tidak terbaca",
    "value_unknown": "Pilihan tidak dikenal",
    "wilayah_unknown": "Wilayah tidak dikenal",
}

JUDUL_BIDANG = {satu.nama: satu.label for satu in BIDANG} | {
    "unit": "Unit kerja",
    "telepon": "Nomor HP",
    "surel": "Surel",
    "nik_kunci": "NIK",
}

for _daftar in (
    *(isi[2] for isi in riwayat.TABEL.values()),
    organisasi.UNIT,
    organisasi.FORMASI,
    organisasi.GAJI,
):
    for _satu in _daftar:
        JUDUL_BIDANG.setdefault(_satu.nama, _satu.label)


def tambahkan(*, bidang: Mapping[str, str], masalah: Mapping[str, str]) -> None:
    """Add the titles that the kind of another app needs; those that are there already stay."""
    for judul, tambahan in ((JUDUL_BIDANG, bidang), (JUDUL_MASALAH, masalah)):
        for kode, satu in tambahan.items():
            judul.setdefault(kode, satu)


def judul_masalah(kode: str) -> str:
    """Return the title of a problem code; of an unknown one its words."""
    return JUDUL_MASALAH.get(kode) or _kata(kode)


def judul_bidang(kode: str) -> str:
    """Return the title of a field; of an unknown one its words."""
    return JUDUL_BIDANG.get(kode) or _kata(kode)


def _kata(kode: str) -> str:
    return kode.replace("_", " ").strip().capitalize()

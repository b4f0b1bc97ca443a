"""What is imported besides people: units, formations, salary tables."""

from functools import cache

from pegawai.domain.impor.isian import Isian, susun
from pegawai.domain.impor.jenis import JenisImpor, Tipe
from pegawai.domain.impor.riwayat import EJAAN_YA, GOLONGAN, JABATAN, OPD, YA

JENIS_UNIT = {
    "instansi": "Instansi", "sekretariat": "Sekretariat", "dinas": "Dinas", "badan": "Badan",
    "inspektorat": "Inspektorat", "satuan": "Satuan", "rsud": "Rumah sakit umum daerah",
          "kecamatan": "Kecamatan",
    "kelurahan": "Kelurahan", "bagian": "Bagian", "bidang": "Bidang", "subbagian": "Subbagian",
          "seksi": "Seksi",
    "uptd": "UPTD", "puskesmas": "Puskesmas", "sd": "Sekolah dasar", "smp": "Sekolah menengah pertama",
}  # fmt: skip
DASAR = Isian(
    "dasar", "Dasar", arti="Peraturan atau keputusan yang mendasari.", contoh="Perwal 10/2024", panjang=200
)
BERLAKU = Isian(
    "berlaku_mulai",
    "Berlaku mulai",
    Tipe.TANGGAL,
    wajib=True,
    arti="Hari mulai berlaku.",
    contoh="01-01-2025",
)
UNIT = (
    Isian("kode", "Kode", wajib=True, arti="Kode unit, unik dan tetap.", contoh="BKPSDM-MUTASI", panjang=30),
    Isian("kode_induk", "Kode induk", arti="Kode unit di atasnya; kosong hanya untuk instansi.",
          contoh="BKPSDM", panjang=30),
    Isian("nama_unit", "Nama unit", wajib=True, arti="Nama lengkap unit.", contoh="Bidang Mutasi",
          panjang=200),
    Isian("nama_pendek", "Nama pendek", arti="Singkatan.", contoh="Mutasi", panjang=80),
    Isian("jenis_unit", "Jenis unit", wajib=True, arti="Jenis unit.", contoh="Bidang", pilihan=JENIS_UNIT,
          ejaan={"sub bagian": "subbagian", "sekolah dasar negeri": "sd", "upt": "uptd", "rs": "rsud"}),
    Isian("berlaku_mulai", "Berlaku mulai", Tipe.TANGGAL, wajib=True, arti="Hari mulai unit itu ada.",
          contoh="01-01-2025"),
    Isian("wilayah", "Wilayah", arti="Kode kecamatan atau kelurahan (Kemendagri).", contoh="36.73.01",
          panjang=13),
    Isian("alamat_unit", "Alamat unit", arti="Alamat kantor.", panjang=250),
    DASAR,
)  # fmt: skip
FORMASI = (
    Isian("unit_kerja", "Unit kerja", wajib=True, arti="Nama atau kode unit.", contoh="Bidang Mutasi",
          panjang=200, is_turun=True),
    OPD, JABATAN,
    Isian("jumlah", "Kebutuhan", Tipe.BULAT, wajib=True, arti="Banyaknya orang yang diperlukan.",
          contoh="3", rentang=(0, 5000)),
    Isian("kepala", "Pemimpin unit", arti="Ya bila jabatan ini memimpin unit.", contoh="Tidak", pilihan=YA,
          ejaan=EJAAN_YA),
    BERLAKU,
    Isian("berlaku_selesai", "Berlaku sampai", Tipe.TANGGAL, arti="Hari terakhir; kosong: masih berlaku.",
          contoh="31-12-2025", tahun_ke_depan=20),
    DASAR,
)  # fmt: skip
GAJI = (
    GOLONGAN,
    Isian("mkg", "MKG", Tipe.BULAT, wajib=True, arti="Masa kerja golongan, tahun penuh.", contoh="8",
          rentang=(0, 60)),
    Isian("gaji", "Gaji pokok", wajib=True, arti="Rupiah per bulan.", contoh="3142900", is_rupiah=True,
          rentang=(100_000, 100_000_000)),
    Isian("dasar", "Dasar hukum", wajib=True, arti="Peraturan yang menetapkan tabel itu.",
          contoh="PP 5/2024", panjang=200),
    BERLAKU,
)  # fmt: skip


@cache
def jenis_unit() -> JenisImpor:
    """Return the kind `unit`: one row for one unit with its place in the tree."""
    return susun("unit", "Unit kerja", UNIT, jangkar=("kode", "nama_unit"), urut=120)


@cache
def jenis_formasi() -> JenisImpor:
    """Return the kind `formasi`: one row for the need of one post in one unit."""
    return susun("formasi", "Formasi", FORMASI, jangkar=("jumlah",), urut=130)


@cache
def jenis_gaji() -> JenisImpor:
    """Return the kind `gaji`: one row for one cell of a salary table."""
    return susun("gaji", "Tabel gaji pokok", GAJI, jangkar=("gaji", "mkg"), urut=140)

"""The letters the house writes, each with the placeholders of its own."""

from dataclasses import dataclass

from pegawai.domain.surat.medan import KOLOM_ORANG, UMUM, Medan


@dataclass(frozen=True, slots=True)
class JenisSurat:
    """One kind of letter. medan: placeholders besides the common ones, filled by the kind of proposal."""

    kode: str
    urut: int
    judul: str
    medan: tuple[Medan, ...] = ()

    @property
    def dikenal(self) -> dict[str, Medan]:
        """Every placeholder that may stand in the letter, by code."""
        return {satu.kode: satu for satu in (*UMUM, *self.medan)}

    @property
    def kolom(self) -> tuple[str, ...]:
        """Placeholders that can head a column of the list of a common decree."""
        return (*KOLOM_ORANG, *(satu.kode for satu in self.medan))


PANGKAT_BARU = (
    Medan("pangkat_baru", "Pangkat baru", "Penata Tingkat I"),
    Medan("golongan_baru", "Golongan ruang baru", "III/d"),
    Medan("masa_kerja", "Masa kerja golongan", "12 tahun 4 bulan"),
    Medan("gaji_baru", "Gaji pokok baru", "Rp3.994.200"),
)
MASA = (
    Medan("mulai", "Mulai", "1 Desember 2026"),
    Medan("selesai", "Sampai dengan", "30 November 2027"),
)

DAFTAR = (
    JenisSurat(
        "sk_kenaikan_pangkat", 10, "Keputusan kenaikan pangkat",
        (*PANGKAT_BARU, Medan("pertek_nomor", "Nomor pertimbangan teknis BKN", "PG-23000000123"),
         Medan("pertek_tanggal", "Tanggal pertimbangan teknis", "2 November 2026"),
         Medan("jenis_kenaikan", "Jenis kenaikan pangkat", "reguler")),
    ),
    JenisSurat(
        "pemberitahuan_kgb", 20, "Pemberitahuan kenaikan gaji berkala",
        (Medan("gaji_lama", "Gaji pokok lama", "Rp3.666.900"),
         Medan("gaji_baru", "Gaji pokok baru", "Rp3.782.400"),
         Medan("masa_kerja_lama", "Masa kerja lama", "12 tahun 0 bulan"),
         Medan("masa_kerja_baru", "Masa kerja baru", "14 tahun 0 bulan"),
         Medan("sk_lama", "Surat gaji terakhir", "822.3/88/BKPSDM/2024 tanggal 1 November 2024"),
         Medan("dasar_gaji", "Dasar tabel gaji", "Peraturan Pemerintah Nomor 5 Tahun 2024"),
         Medan("kgb_berikutnya", "Kenaikan berikutnya", "1 Desember 2028")),
    ),
    JenisSurat(
        "sk_mutasi", 30, "Keputusan mutasi dalam kota",
        (Medan("unit_tujuan", "Unit kerja tujuan", "Dinas Sosial"),
         Medan("jabatan_tujuan", "Jabatan tujuan", "Penyuluh Sosial Ahli Muda"),
         Medan("alasan", "Alasan", "kebutuhan organisasi")),
    ),
    JenisSurat(
        "spmt", 40, "Surat pernyataan melaksanakan tugas",
        (Medan("dasar_nomor", "Nomor keputusan yang dilaksanakan", "821.2/17/BKPSDM/2026"),
         Medan("dasar_tanggal", "Tanggal keputusan itu", "20 November 2026"),
         Medan("unit_tujuan", "Unit kerja", "Dinas Sosial"),
         Medan("jabatan_tujuan", "Jabatan", "Penyuluh Sosial Ahli Muda")),
    ),
    JenisSurat(
        "surat_cuti", 50, "Surat izin cuti",
        (Medan("jenis_cuti", "Jenis cuti", "cuti tahunan"), *MASA, Medan("lama", "Lamanya", "5 hari kerja"),
         Medan("alamat_cuti", "Alamat selama cuti", "Jalan Ki Mas Jong Nomor 5, Serang")),
    ),
    JenisSurat(
        "sk_pensiun", 60, "Pengantar keputusan pensiun",
        (Medan("jenis_pensiun", "Jenis pensiun", "batas usia pensiun"),
         Medan("usia_pensiun", "Batas usia pensiun", "58 tahun")),
    ),
    JenisSurat(
        "surat_pernyataan_pelantikan", 70, "Surat pernyataan pelantikan",
        (Medan("dasar_nomor", "Nomor keputusan pengangkatan", "821.2/17/BKPSDM/2026"),
         Medan("dasar_tanggal", "Tanggal keputusan itu", "20 November 2026"),
         Medan("jabatan_tujuan", "Jabatan baru", "Kepala Seksi Rehabilitasi Sosial"),
         Medan("unit_tujuan", "Unit kerja", "Dinas Sosial"),
         Medan("tanggal_pelantikan", "Tanggal pelantikan", "1 Desember 2026")),
    ),
    JenisSurat(
        "sk_pppk_perpanjangan", 80, "Keputusan perpanjangan perjanjian kerja PPPK",
        (*MASA, Medan("perjanjian_nomor", "Nomor perjanjian kerja", "800/211/PK/2026"),
         Medan("gaji", "Gaji", "Rp3.203.600"),
         Medan("dasar_gaji", "Dasar tabel gaji", "Peraturan Presiden Nomor 11 Tahun 2024")),
    ),
    JenisSurat(
        "piagam_satyalancana", 90, "Usulan tanda kehormatan Satyalancana Karya Satya",
        (Medan("tahun_kerja", "Masa kerja", "20 tahun"),
         Medan("tanda_kehormatan", "Tanda kehormatan", "Satyalancana Karya Satya XX Tahun")),
    ),
    JenisSurat(
        "sk_mpp", 65, "Keputusan masa persiapan pensiun",
        (*MASA, Medan("tmt_pensiun", "TMT pensiun", "1 Desember 2027")),
    ),
    JenisSurat(
        "sk_pengangkatan_jabatan", 35, "Keputusan pengangkatan dalam jabatan",
        (Medan("jabatan_tujuan", "Jabatan baru", "Kepala Seksi Rehabilitasi Sosial"),
         Medan("unit_tujuan", "Unit kerja", "Dinas Sosial"),
         Medan("tanggal_pelantikan", "Tanggal pelantikan", "1 Desember 2026")),
    ),
    JenisSurat(
        "surat_perintah_plt", 45, "Surat perintah pelaksana tugas atau pelaksana harian",
        (Medan("penugasan", "Penugasan dalam satu baris", "Plt. Kepala Dinas Sosial"),
         Medan("sebagai", "Sebagai", "Pelaksana Tugas"),
         Medan("jabatan_tugas", "Jabatan yang ditugaskan", "Kepala Dinas Sosial"),
         Medan("unit_tugas", "Unit kerja penugasan", "Dinas Sosial"),
         *MASA, Medan("perpanjangan", "Terisi bila perpanjangan", "perpanjangan")),
    ),
    JenisSurat(
        "sk_hukuman_disiplin", 95, "Keputusan hukuman disiplin",
        (Medan("hukuman", "Hukuman disiplin", "Pemotongan tunjangan kinerja 25 % selama 6 bulan"),
         Medan("tingkat", "Tingkat hukuman", "sedang"),
         Medan("pasal", "Pasal yang dilanggar", "Pasal 4 huruf f Peraturan Pemerintah Nomor 94 Tahun 2021"),
         Medan("uraian", "Uraian pelanggaran", "tidak masuk kerja tanpa alasan yang sah 12 hari kerja"),
         *MASA),
    ),
)  # fmt: skip

"""The histories that are imported: their columns, one table each."""

from collections.abc import Mapping
from functools import cache

from pegawai.domain.impor.isian import CATATAN, NAMA, NIP, SK, Isian, susun
from pegawai.domain.impor.jenis import JenisImpor, Tipe
from pegawai.domain.impor.periksa_isian import pemeriksa_masa, pemeriksa_salah_satu

YA = {"ya": "Ya", "tidak": "Tidak"}
EJAAN_YA = {
    "y": "ya",
    "v": "ya",
    "1": "ya",
    "ada": "ya",
    "t": "tidak",
    "0": "tidak",
    "bukan": "tidak",
    "dapat": "ya",
    "dpt": "ya",
    "tidak dapat": "tidak",
    "tdk": "tidak",
    "tdk dapat": "tidak",
}
PREDIKAT = {
    "sangat_baik": "Sangat Baik", "baik": "Baik", "butuh_perbaikan": "Butuh Perbaikan", "kurang": "Kurang",
    "sangat_kurang": "Sangat Kurang",
}  # fmt: skip
EKSPEKTASI = {
    "di_atas": "Di atas ekspektasi",
    "sesuai": "Sesuai ekspektasi",
    "di_bawah": "Di bawah ekspektasi",
}
EJAAN_EKSPEKTASI = {
    "diatas": "di_atas", "di atas": "di_atas", "1": "di_atas", "sesuai": "sesuai", "2": "sesuai",
    "dibawah": "di_bawah", "di bawah": "di_bawah", "3": "di_bawah", "diatas ekspektasi": "di_atas",
    "dibawah ekspektasi": "di_bawah",
}  # fmt: skip
JENIS_PANGKAT = {
    "cpns": "Pengangkatan CPNS", "pppk": "Pengangkatan PPPK", "reguler": "Kenaikan pangkat reguler",
    "struktural": "Kenaikan pangkat pilihan (jabatan struktural)",
    "fungsional": "Kenaikan pangkat pilihan (jabatan fungsional)", "ijazah": "Penyesuaian ijazah",
    "pengabdian": "Pengabdian", "anumerta": "Anumerta", "lain": "Lainnya",
}  # fmt: skip
EJAAN_PANGKAT = {
    "Reguler": "reguler", "KP Reguler": "reguler", "Pilihan": "struktural", "Struktural": "struktural",
    "Pilihan struktural": "struktural", "Jabatan Struktural": "struktural", "Fungsional": "fungsional",
    "Fungsional Tertentu": "fungsional", "Jabatan Fungsional Tertentu": "fungsional",
    "Pilihan fungsional": "fungsional", "Jabatan Fungsional": "fungsional", "KP Pilihan": "struktural",
    "Golongan dari Pengadaan CPNS/PNS": "cpns", "Golongan pengadaan CPNS/PNS": "cpns", "CPNS": "cpns",
    "Pengadaan CPNS": "cpns", "Pengadaan PPPK": "pppk", "PPPK": "pppk", "PNS": "lain", "PI": "ijazah",
    "Memperoleh STTB/Ijazah": "ijazah", "Ijazah": "ijazah", "KP Penyesuaian Ijazah": "ijazah",
    "Sedang Tugas Belajar": "lain", "Selesai Tugas Belajar": "ijazah", "Lain-lain": "lain",
    "Menemukan Penemuan Baru": "lain", "Prestasi Luar Biasa": "lain", "KP Pengabdian": "pengabdian",
    "KP Anumerta": "anumerta",
}  # fmt: skip
HUBUNGAN = {"suami": "Suami", "istri": "Istri", "anak": "Anak", "ayah": "Ayah", "ibu": "Ibu"}
EJAAN_HUBUNGAN = {
    "isteri": "istri", "anak kandung": "anak", "anak tiri": "anak", "anak angkat": "anak", "bapak": "ayah",
    "ayah kandung": "ayah", "ibu kandung": "ibu", "ak": "anak", "is": "istri", "su": "suami",
    "anak ke": "anak", **{f"anak{ke} {nomor}": "anak" for ke in ("", " ke") for nomor in range(1, 13)},
    **{f"anak {romawi}": "anak" for romawi in ("i", "ii", "iii", "iv", "v", "vi")},
}  # fmt: skip
GOLONGAN = Isian(
    "golongan",
    "Golongan",
    Tipe.GOLONGAN,
    wajib=True,
    arti="Kode golongan; nama pangkat juga dikenali.",
    contoh="III/c",
)
MK_TAHUN = Isian(
    "masa_kerja_tahun",
    "MK tahun",
    Tipe.BULAT,
    arti="Masa kerja golongan, tahun penuh.",
    contoh="8",
    rentang=(0, 60),
)
MK_BULAN = Isian(
    "masa_kerja_bulan", "MK bulan", Tipe.BULAT, arti="Sisa bulannya, 0–11.", contoh="3", rentang=(0, 11)
)
MULAI = Isian(
    "tanggal_mulai", "Tanggal mulai", Tipe.TANGGAL, wajib=True, arti="Hari pertama.", contoh="02-03-2020"
)
SELESAI = Isian(
    "tanggal_selesai",
    "Tanggal selesai",
    Tipe.TANGGAL,
    arti="Hari terakhir, termasuk hari itu.",
    contoh="05-03-2020",
    tahun_ke_depan=5,
)
UNIT = Isian(
    "unit_kerja", "Unit kerja", arti="Nama atau kode unit kerja.", contoh="Bidang Mutasi", panjang=200
)
OPD = Isian(
    "opd",
    "OPD",
    arti="OPD tempat unit itu; perlu bila nama unitnya dipakai beberapa OPD.",
    contoh="Dinas Kesehatan",
    panjang=200,
)
JABATAN = Isian(
    "jabatan", "Jabatan", wajib=True, arti="Nama atau kode jabatan.", contoh="Pengelola Data", panjang=200
)

PANGKAT = (
    NIP, NAMA, GOLONGAN,
    Isian("tmt_golongan", "TMT golongan", Tipe.TANGGAL, wajib=True, arti="Hari mulai berlakunya pangkat.",
          contoh="01-04-2019"),
    Isian("jenis_kp", "Jenis KP", arti="Jenis kenaikan pangkat; kosong dicatat sebagai Lainnya.",
          contoh="Kenaikan pangkat reguler", pilihan=JENIS_PANGKAT, ejaan=EJAAN_PANGKAT),
    MK_TAHUN, MK_BULAN,
    Isian("angka_kredit", "Angka kredit", Tipe.DESIMAL, arti="Hanya jabatan fungsional.", contoh="200,5",
          rentang=(0, 99_999)),
    *SK,
    Isian("pertek_nomor", "Nomor BKN", arti="Nomor pertimbangan teknis BKN.", contoh="AG-13001000123",
          panjang=100),
    Isian("pertek_tanggal", "Tanggal BKN", Tipe.TANGGAL, arti="Tanggal pertimbangan teknis.",
          contoh="01-03-2019"),
    CATATAN,
)  # fmt: skip
RIWAYAT_JABATAN = (
    NIP, NAMA, JABATAN,
    Isian("jenis_jabatan", "Jenis jabatan", arti="Membantu bila jabatannya harus dibuat baru.",
          contoh="Pelaksana", panjang=60),
    UNIT, OPD,
    Isian("tmt_jabatan", "TMT jabatan", Tipe.TANGGAL, wajib=True, arti="Hari mulai menduduki jabatan.",
          contoh="01-05-2019"),
    Isian("tmt_pelantikan", "TMT pelantikan", Tipe.TANGGAL, arti="Kosong bila tanpa pelantikan.",
          contoh="03-05-2019"),
    *SK, CATATAN,
)  # fmt: skip
PENDIDIKAN = (
    NIP, NAMA,
    Isian("tingkat_pendidikan", "Tingkat pendidikan", Tipe.PENDIDIKAN, wajib=True, arti="Tingkat ijazah.",
          contoh="S1"),
    Isian("jurusan", "Jurusan", arti="Program studi.", contoh="Ilmu Pemerintahan", panjang=150),
    Isian("sekolah", "Nama sekolah", arti="Sekolah atau perguruan tinggi.", contoh="Untirta", panjang=200),
    Isian("tahun_lulus", "Tahun lulus", Tipe.TAHUN, arti="Empat angka.", contoh="2008"),
    Isian("tanggal_lulus", "Tanggal lulus", Tipe.TANGGAL, arti="Tanggal ijazah.", contoh="20-08-2008"),
    Isian("tmt_pengakuan", "TMT pengakuan", Tipe.TANGGAL,
          arti="Hari sejak diakui kantor; kosong: pengangkatan, atau akhir tahun lulus bila lulus kemudian.",
          contoh="01-01-2010"),
    Isian("ijazah_nomor", "Nomor ijazah", arti="Nomor ijazah.", contoh="IJZ/2008/123", panjang=100),
    *SK, CATATAN,
)  # fmt: skip
KGB = (
    NIP, NAMA, GOLONGAN,
    Isian("tmt_gaji", "TMT KGB", Tipe.TANGGAL, wajib=True, arti="Hari mulai berlakunya gaji.",
          contoh="01-03-2024"),
    Isian("masa_kerja_tahun", "MK tahun", Tipe.BULAT, wajib=True, arti="Masa kerja golongan, tahun penuh.",
          contoh="8", rentang=(0, 60)),
    MK_BULAN,
    Isian("gaji_lama", "Gaji lama", arti="Rupiah.", contoh="3047000", is_rupiah=True, rentang=(1,
          100_000_000)),
    Isian("gaji_baru", "Gaji baru", arti="Rupiah.", contoh="3142900", is_rupiah=True, rentang=(1,
          100_000_000)),
    Isian("tmt_berikutnya", "KGB berikutnya", Tipe.TANGGAL, arti="Kosong bila belum dihitung.",
          contoh="01-03-2026",
          tahun_ke_depan=10),
    *SK, CATATAN,
)  # fmt: skip
SKP = (
    NIP, NAMA,
    Isian("tahun", "Tahun", Tipe.TAHUN, wajib=True, arti="Tahun yang dinilai.", contoh="2024"),
    Isian("predikat", "Predikat kinerja", wajib=True, arti="Kuadran kinerja atau predikat setahun.",
          contoh="Baik",
          pilihan=PREDIKAT, ejaan={"amat baik": "sangat_baik", "sb": "sangat_baik", "b": "baik",
                "cukup": "butuh_perbaikan",
                                   "bp": "butuh_perbaikan", "sedang": "butuh_perbaikan", "buruk": "kurang"}),
    Isian("hasil_kerja", "Hasil kerja", arti="Sejak 2022.", contoh="Sesuai ekspektasi", pilihan=EKSPEKTASI,
          ejaan=EJAAN_EKSPEKTASI),
    Isian("perilaku", "Perilaku kerja", arti="Sejak 2022.", contoh="Sesuai ekspektasi", pilihan=EKSPEKTASI,
          ejaan=EJAAN_EKSPEKTASI),
    Isian("nilai", "Nilai", Tipe.DESIMAL, arti="0–120; hanya sampai 2021.", contoh="86,5", rentang=(0, 120)),
    Isian("penilai", "Pejabat penilai", arti="Nama atau jabatan penilai.", contoh="Kepala Bidang Mutasi",
          panjang=150),
    *SK, CATATAN,
)  # fmt: skip
DISIPLIN = (
    NIP, NAMA,
    Isian("jenis_hukuman", "Jenis hukuman", wajib=True, arti="Jenis hukuman disiplin.",
          contoh="Teguran lisan", panjang=150),
    MULAI, SELESAI,
    Isian("pasal_dilanggar", "Pasal yang dilanggar", arti="Pasal dan ayat.",
          contoh="PP 94/2021 ps. 4 huruf f", panjang=200),
    Isian("uraian_pelanggaran", "Uraian pelanggaran", arti="Uraian singkat.", panjang=2000),
    *SK, CATATAN,
)  # fmt: skip
PENGHARGAAN = (
    NIP, NAMA,
    Isian("jenis_penghargaan", "Jenis penghargaan", wajib=True, arti="Nama penghargaan.",
          contoh="Satyalancana Karya Satya 10 Tahun", panjang=150),
    Isian("tanggal", "Tanggal penghargaan", Tipe.TANGGAL, wajib=True, arti="Tanggal diberikan.",
          contoh="17-08-2021"),
    Isian("pemberi", "Pemberi", arti="Yang memberi.", contoh="Presiden", panjang=150),
    *SK, CATATAN,
)  # fmt: skip
KELUARGA = (
    NIP, NAMA,
    Isian("hubungan", "Hubungan keluarga", wajib=True, arti="Hubungan dengan pegawai.", contoh="Anak",
          pilihan=HUBUNGAN,
          ejaan=EJAAN_HUBUNGAN),
    Isian("nama_keluarga", "Nama keluarga", wajib=True, arti="Nama anggota keluarga.", contoh="Budi",
          panjang=150),
    Isian("tanggal_lahir_keluarga", "Tanggal lahir keluarga", Tipe.TANGGAL, arti="Tanggal lahirnya.",
          contoh="05-07-2015"),
    Isian("tanggal_nikah", "Tanggal nikah", Tipe.TANGGAL, arti="Hanya suami atau istri.",
          contoh="10-10-2010"),
    Isian("pekerjaan_keluarga", "Pekerjaan keluarga", arti="Pekerjaannya.", contoh="Pelajar", panjang=100),
    Isian("tunjangan", "Mendapat tunjangan", arti="Ya atau Tidak.", contoh="Ya", pilihan=YA, ejaan=EJAAN_YA),
    *SK, CATATAN,
)  # fmt: skip
CUTI = (
    NIP, NAMA,
    Isian("jenis_cuti", "Jenis cuti", wajib=True, arti="Jenis cuti.", contoh="Cuti tahunan", panjang=150),
    MULAI, Isian("tanggal_selesai", "Tanggal selesai", Tipe.TANGGAL, wajib=True,
          arti="Hari terakhir cuti.", contoh="05-03-2020", tahun_ke_depan=5),
    Isian("hari_kerja", "Hari kerja", Tipe.HARI,
          arti="Banyaknya hari kerja; kosong: hari Senin–Jumat di antaranya.",
          contoh="4", rentang=(1, 1500)),
    Isian("tahun_hak", "Tahun hak", Tipe.TAHUN, arti="Hak tahun berapa; kosong: tahun mulai.", contoh="2020"),
    Isian("alamat_cuti", "Alamat selama cuti", arti="Alamat.", panjang=250),
    *SK, CATATAN,
)  # fmt: skip

_MASA = pemeriksa_masa("tanggal_mulai", "tanggal_selesai")
TABEL: Mapping[str, tuple[str, int, tuple[Isian, ...], tuple[str, ...], tuple[object, ...]]] = {
    "pangkat": ("Riwayat pangkat", 20, PANGKAT, ("golongan",), ()),
    "jabatan": (
        "Riwayat jabatan",
        30,
        RIWAYAT_JABATAN,
        ("jabatan",),
        (pemeriksa_salah_satu("unit_kerja", "opd"),),
    ),
    "pendidikan": ("Riwayat pendidikan", 40, PENDIDIKAN, ("tingkat_pendidikan",), ()),
    "kgb": ("Riwayat gaji berkala (KGB)", 50, KGB, ("tmt_gaji", "gaji_baru"), ()),
    "skp": ("Riwayat kinerja (SKP)", 70, SKP, ("predikat",), ()),
    "disiplin": ("Riwayat hukuman disiplin", 80, DISIPLIN, ("jenis_hukuman",), (_MASA,)),
    "penghargaan": ("Riwayat penghargaan", 90, PENGHARGAAN, ("jenis_penghargaan",), ()),
    "keluarga": ("Data keluarga", 100, KELUARGA, ("hubungan", "nama_keluarga"), ()),
    "cuti": ("Riwayat cuti", 110, CUTI, ("jenis_cuti",), (_MASA,)),
}
"""Kind → name, order, columns, fields that tell its tables, further checks."""


@cache
def jenis_riwayat(kode: str) -> JenisImpor:
    """Return one of the kinds in `TABEL`; its list of headings is read once."""
    nama, urut, daftar, jangkar, pemeriksa = TABEL[kode]
    return susun(kode, nama, daftar, jangkar=jangkar, urut=urut, pemeriksa=pemeriksa)  # type: ignore[arg-type]

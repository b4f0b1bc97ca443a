"""The reference tables of this app, as their pages under `/rujukan/` show them."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from pegawai import models
from pegawai.selectors.rujukan import count_terdampak
from pegawai.services import referensi
from serang_asn.inti.registri.rujukan import TabelRujukan, rujukan

DASAR = ("kode", "nama", "urut", "kode_bkn", "sumber")
RINGKAS = ("nama", "kode", "urut")
NILAI_BARU = "Nilai baru adalah baris baru; yang lama tetap."
KEPEGAWAIAN, JABATAN, RIWAYAT, KETENTUAN, UMUM = (
    "Kepegawaian", "Jabatan", "Jenis riwayat", "Ketentuan bertanggal", "Umum",
)  # fmt: skip


def list_halangan(baris: Any) -> Sequence[str]:
    """Return why a row that nobody points to must stay all the same: the rules know it by its code."""
    if isinstance(baris, models.Parameter):
        lain = models.Parameter.objects.filter(kode=baris.kode).exclude(pk=baris.pk)
        return () if lain.exists() else ("Ini satu-satunya nilai parameter yang dipakai aturan sistem.",)
    if baris.kode in referensi.list_kode_bawaan(baris._meta.label):
        return ("Kode ini dikenal oleh aturan sistem, jadi barisnya harus tetap ada.",)
    return ()


def list_tautan(dimensi: str, label: str) -> Any:
    """Return the function that links a row to the employees who have it now."""

    def tautan(baris: Any) -> Sequence[tuple[str, str]]:
        alamat = f"{reverse('pegawai:pegawai-list')}?{urlencode({dimensi: baris.kode})}"
        return ((f"Lihat pegawai dengan {label} ini", alamat),)

    return tautan


def _tabel(model: Any, kode: str, urut: int, kelompok: str, keterangan: str, **lain: Any) -> TabelRujukan:
    """A table of the usual shape: code, name, order, code at BKN, source."""
    tambahan = lain.pop("tambahan", ())
    judul = str(model._meta.verbose_name_plural).capitalize()
    isi = {"kolom": (*RINGKAS, *tambahan), "bidang": (*DASAR[:2], *tambahan, *DASAR[2:])} | lain
    return TabelRujukan(
        model=model, kode=kode, urut=urut, kelompok=kelompok, judul=judul, keterangan=keterangan, **isi
    )


DAFTAR = (
    _tabel(
        models.Golongan,
        "golongan",
        10,
        KEPEGAWAIAN,
        "Golongan ruang PNS dengan pangkatnya, dan golongan PPPK.",
        tambahan=("jenis",),
        saring=("jenis",),
        kolom=("kode", "nama", "jenis", "urut"),
        halangan=list_halangan,
        tautan=list_tautan("golongan", "golongan"),
    ),
    _tabel(
        models.KedudukanHukum,
        "kedudukan-hukum",
        20,
        KEPEGAWAIAN,
        "Kedudukan hukum pegawai, dan apakah yang memilikinya dihitung sebagai pegawai.",
        tambahan=("dihitung", "masa_kerja", "akhir"),
        saring=("dihitung",),
        terdampak=count_terdampak,
        halangan=list_halangan,
        tautan=list_tautan("kedudukan", "kedudukan"),
    ),
    _tabel(
        models.TingkatPendidikan,
        "tingkat-pendidikan",
        30,
        KEPEGAWAIAN,
        "Jenjang pendidikan formal; urutannya menentukan mana yang lebih tinggi.",
        terdampak=count_terdampak,
        halangan=list_halangan,
        tautan=list_tautan("pendidikan", "tingkat pendidikan"),
    ),
    _tabel(
        models.Pendidikan,
        "pendidikan",
        40,
        KEPEGAWAIAN,
        "Jenjang dengan program studinya.",
        kolom=("jurusan", "tingkat"),
        bidang=("tingkat", "jurusan"),
        kunci=(),
        sumber="",
        cari=("jurusan",),
        saring=("tingkat",),
        urutan=("tingkat__urut", "jurusan"),
        terdampak=count_terdampak,
    ),
    _tabel(
        models.Jabatan,
        "jabatan",
        50,
        JABATAN,
        "Jabatan manajerial, fungsional, dan pelaksana dengan jenjang, eselon, dan kelasnya.",
        kolom=("nama", "kode", "jenis", "jenjang", "eselon", "kelas"),
        bidang=(
            "kode",
            "nama",
            "jenis",
            "jenjang",
            "eselon",
            "kelas",
            "rumpun",
            "tingkat_pendidikan_minimal",
            "berlaku_mulai",
            "berlaku_selesai",
            "sumber",
        ),
        saring=("jenis", "jenjang", "eselon", "tingkat_pendidikan_minimal"),
        urutan=("nama",),
        terdampak=count_terdampak,
        tautan=list_tautan("jabatan", "jabatan"),
    ),
    _tabel(
        models.JenjangJabatan,
        "jenjang-jabatan",
        60,
        JABATAN,
        "Jenjang jabatan fungsional dengan rentang golongannya.",
        tambahan=("golongan_terendah", "golongan_tertinggi"),
        halangan=list_halangan,
        tautan=list_tautan("jenjang", "jenjang"),
    ),
    _tabel(
        models.Eselon,
        "eselon",
        70,
        JABATAN,
        "Eselon jabatan manajerial.",
        halangan=list_halangan,
        tautan=list_tautan("eselon", "eselon"),
    ),
    _tabel(
        models.JenisCuti,
        "jenis-cuti",
        80,
        RIWAYAT,
        "Jenis cuti; yang sensitif mengungkap kesehatan.",
        tambahan=("sensitif",),
        saring=("sensitif",),
        halangan=list_halangan,
    ),
    _tabel(
        models.JenisHukumanDisiplin,
        "jenis-hukuman-disiplin",
        90,
        RIWAYAT,
        "Jenis hukuman disiplin dan tingkatnya (PP 94/2021).",
        tambahan=("tingkat",),
        saring=("tingkat",),
        halangan=list_halangan,
    ),
    _tabel(
        models.JenisPenghargaan, "jenis-penghargaan", 100, RIWAYAT, "Jenis penghargaan dan tanda kehormatan."
    ),
    _tabel(
        models.BatasUsiaPensiun,
        "batas-usia-pensiun",
        110,
        KETENTUAN,
        f"Batas usia pensiun menurut jenis jabatan, jenjang, dan rumpun. {NILAI_BARU}",
        kolom=("jenis_jabatan", "jenjang", "rumpun", "usia", "berlaku_mulai", "dasar"),
        bidang=("jenis_jabatan", "jenjang", "rumpun", "berlaku_mulai", "usia", "dasar"),
        kunci=("jenis_jabatan", "jenjang", "rumpun", "berlaku_mulai"),
        cari=("rumpun", "dasar", "jenjang__nama"),
        urutan=("jenis_jabatan", "jenjang__urut", "rumpun", "-berlaku_mulai"),
        saring=("jenis_jabatan", "jenjang"),
        sumber="dasar",
        berkala=True,
    ),
    _tabel(
        models.GajiPokok,
        "gaji-pokok",
        120,
        KETENTUAN,
        f"Gaji pokok menurut golongan dan masa kerja golongan. {NILAI_BARU}",
        kolom=("golongan", "mkg", "gaji", "berlaku_mulai", "dasar"),
        bidang=("golongan", "mkg", "berlaku_mulai", "gaji", "dasar"),
        kunci=("golongan", "mkg", "berlaku_mulai"),
        cari=("golongan__kode", "dasar"),
        urutan=("golongan__urut", "mkg", "-berlaku_mulai"),
        saring=("golongan",),
        sumber="dasar",
        berkala=True,
        tampilan=(("Tabel gaji", "pegawai:rujukan-gaji", "table-cells"),),
    ),
    _tabel(
        models.Parameter,
        "parameter",
        130,
        KETENTUAN,
        f"Angka peraturan yang dipakai perhitungan. {NILAI_BARU}",
        kolom=("keterangan", "kode", "nilai", "satuan", "berlaku_mulai", "dasar"),
        bidang=("kode", "berlaku_mulai", "nilai", "satuan", "keterangan", "dasar"),
        kunci=("kode", "berlaku_mulai"),
        cari=("kode", "keterangan", "dasar"),
        urutan=("kode", "-berlaku_mulai"),
        sumber="dasar",
        berkala=True,
        halangan=list_halangan,
    ),
    _tabel(models.Agama, "agama", 140, UMUM, "Agama sebagaimana ditulis dalam administrasi kependudukan."),
    _tabel(
        models.Wilayah,
        "wilayah",
        150,
        UMUM,
        "Kecamatan dan kelurahan dengan kode Kemendagri.",
        kolom=("nama", "kode", "induk"),
        bidang=("kode", "nama", "induk", "sumber"),
        urutan=("kode",),
        saring=("induk",),
    ),
    _tabel(
        models.TahapLayanan,
        "tahap-layanan",
        300,
        KETENTUAN,
        "Tahap pemeriksaan tiap layanan kepegawaian. Usulan yang sudah dibuat tetap memakai tahapnya.",
        kolom=("jenis", "urut", "judul", "pelaku", "hari_kerja"),
        bidang=("jenis", "urut", "judul", "pelaku", "hari_kerja", "sumber"),
        kunci=("jenis", "urut"),
        cari=("jenis", "judul"),
        urutan=("jenis", "urut"),
        saring=("pelaku",),
    ),
    _tabel(
        models.HariLibur,
        "hari-libur",
        320,
        KETENTUAN,
        "Hari libur nasional dan cuti bersama; tidak dihitung dalam lama cuti dan tenggat layanan.",
        kolom=("tanggal", "nama", "jenis"),
        bidang=("tanggal", "nama", "jenis", "sumber"),
        kunci=("tanggal",),
        cari=("nama",),
        urutan=("-tanggal",),
        saring=("jenis",),
    ),
    _tabel(
        models.PenomoranSurat,
        "penomoran-surat",
        310,
        KETENTUAN,
        "Format nomor tiap jenis surat dan buku tempat nomornya berurutan. Nomor yang sudah terbit tetap.",
        kolom=("kode", "buku", "format"),
        bidang=("kode", "buku", "format", "mulai_tahun", "mulai_nomor", "sumber"),
        cari=("kode", "format"),
        urutan=("kode",),
    ),
)


def daftarkan() -> None:
    """Register the tables; called once when Django is ready."""
    rujukan.daftar(*DAFTAR)

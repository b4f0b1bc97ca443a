"""The histories of this app: what one event of each says, and which form asks for it."""

from typing import Any

from pegawai.models import riwayat as m
from pegawai.registri import JenisRiwayat, selalu

SK = ("sk_nomor", "sk_tanggal", "sk_pejabat", "catatan")
"""Fields that every history has: the decree, and a note."""


def _cuti_kesehatan(riwayat: Any) -> bool:
    return bool(riwayat.jenis.sensitif)


def _jenis(kode: str, urut: int, judul: str, satuan: str, model: Any, hari: str, *isian: str, **lain: Any) -> JenisRiwayat:  # fmt: skip  # noqa: E501
    nama = "".join(kata.title() for kata in kode.split("_"))
    return JenisRiwayat(
        kode=kode, urut=urut, judul=judul, satuan=satuan, model=model, hari=hari, isian=isian,
        formulir=f"pegawai.forms.riwayat.{nama}Form", **lain,
    )  # fmt: skip


DAFTAR: tuple[JenisRiwayat, ...] = (
    _jenis("kedudukan", 10, "Kedudukan", "kedudukan", m.RiwayatKedudukan, "tmt",
           "jenis_asn", "kedudukan", "tmt", "kontrak_selesai", "masa_kerja_diakui_bulan"),
    _jenis("pangkat", 20, "Pangkat", "pangkat", m.RiwayatPangkat, "tmt",
           "golongan", "tmt", "jenis", "mkg_tahun", "mkg_bulan", "angka_kredit", "pertek_nomor",
           "pertek_tanggal"),
    _jenis("jabatan", 30, "Jabatan", "jabatan", m.RiwayatJabatan, "tmt",
           "jabatan", "unit", "tmt", "tmt_pelantikan"),
    _jenis("penugasan", 40, "Plt. dan Plh.", "penugasan tambahan", m.PenugasanTambahan, "mulai",
           "jenis", "jabatan", "unit", "mulai", "selesai"),
    _jenis("pendidikan", 50, "Pendidikan", "pendidikan", m.RiwayatPendidikan, "tmt",
           "pendidikan", "tmt", "sekolah", "tahun_lulus", "ijazah_nomor"),
    _jenis("gaji", 60, "Gaji berkala", "gaji berkala", m.RiwayatGaji, "tmt",
           "golongan", "tmt", "mkg_tahun", "mkg_bulan", "gaji_lama", "gaji_baru", "tmt_berikutnya"),
    _jenis("kinerja", 70, "Kinerja", "kinerja", m.RiwayatKinerja, "",
           "tahun", "predikat", "hasil_kerja", "perilaku", "nilai", "penilai"),
    _jenis("angka_kredit", 80, "Angka kredit", "angka kredit", m.AngkaKredit, "mulai",
           "jenjang", "nilai", "mulai", "selesai", "konversi"),
    _jenis("penghargaan", 90, "Penghargaan", "penghargaan", m.RiwayatPenghargaan, "tanggal",
           "jenis", "tanggal", "pemberi"),
    _jenis("cuti", 100, "Cuti", "cuti", m.RiwayatCuti, "mulai",
           "jenis", "mulai", "selesai", "hari_kerja", "tahun_hak", "alamat", sensitif=_cuti_kesehatan),
    _jenis("keluarga", 110, "Keluarga", "anggota keluarga", m.RiwayatKeluarga, "",
           "hubungan", "nama", "tanggal_lahir", "tanggal_nikah", "pekerjaan", "tunjangan", sensitif=selalu),
    _jenis("disiplin", 120, "Hukuman disiplin", "hukuman disiplin", m.RiwayatDisiplin, "mulai",
           "jenis", "mulai", "selesai", "pasal_dilanggar", "uraian", sensitif=selalu),
)  # fmt: skip

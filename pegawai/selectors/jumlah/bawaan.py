"""The dimensions this app registers itself."""

from datetime import date
from typing import Any

from pegawai.domain.dimensi import KELOMPOK_MASA_KERJA, KELOMPOK_USIA
from pegawai.models import (
    Eselon,
    Golongan,
    Jabatan,
    JenjangJabatan,
    KeadaanPegawai,
    KedudukanHukum,
    TingkatPendidikan,
)
from pegawai.models.jabatan import JENIS_JABATAN
from pegawai.models.pegawai import JenisKelamin
from pegawai.registri import Dimensi
from pegawai.selectors.jumlah import unit
from pegawai.selectors.jumlah.nilai import angka, bernama, kelompok_tahun, pilihan_tetap, rujukan

JENIS_ASN = KeadaanPegawai._meta.get_field("jenis_asn").flatchoices


def batas_usia(pada: date) -> dict[str, Any]:
    """First birth dates of the age groups on `pada`."""
    return {"kelompok_usia": KELOMPOK_USIA.batas(pada)}


def batas_masa_kerja(pada: date) -> dict[str, Any]:
    """First days of service of the groups of masa kerja on `pada`."""
    return {"masa_kerja": KELOMPOK_MASA_KERJA.batas(pada)}


DAFTAR = (
    *unit.DAFTAR,
    Dimensi(
        kode="jenis_asn", urut=30, label="Jenis ASN", kolom="k.jenis_asn", nilai=pilihan_tetap(JENIS_ASN)
    ),
    Dimensi(
        kode="kedudukan",
        urut=31,
        label="Kedudukan hukum",
        kolom="k.kedudukan_id",
        nilai=rujukan(KedudukanHukum),
    ),
    Dimensi(
        kode="jenis_kelamin",
        urut=40,
        label="Jenis kelamin",
        kolom="k.jenis_kelamin",
        nilai=pilihan_tetap(JenisKelamin.choices),
    ),
    Dimensi(
        kode="kelompok_usia",
        urut=41,
        label="Kelompok usia",
        kolom="width_bucket(k.tanggal_lahir, %(kelompok_usia)s::date[])",
        parameter=batas_usia,
        nilai=kelompok_tahun(KELOMPOK_USIA),
    ),
    Dimensi(kode="golongan", urut=50, label="Golongan", kolom="k.golongan_id", nilai=rujukan(Golongan)),
    Dimensi(
        kode="jenis_jabatan",
        urut=60,
        label="Jenis jabatan",
        kolom="k.jenis_jabatan",
        nilai=pilihan_tetap(JENIS_JABATAN),
    ),
    Dimensi(
        kode="jenjang", urut=61, label="Jenjang jabatan", kolom="k.jenjang_id", nilai=rujukan(JenjangJabatan)
    ),
    Dimensi(kode="eselon", urut=62, label="Eselon", kolom="k.eselon_id", nilai=rujukan(Eselon)),
    Dimensi(
        kode="jabatan", urut=63, label="Jabatan", kolom="k.jabatan_id", nilai=bernama(Jabatan), pilihan=False
    ),
    Dimensi(kode="kelas", urut=64, label="Kelas jabatan", kolom="k.kelas", nilai=angka("Kelas", 1, 17)),
    Dimensi(
        kode="pendidikan",
        urut=70,
        label="Tingkat pendidikan",
        kolom="k.tingkat_pendidikan_id",
        nilai=rujukan(TingkatPendidikan),
    ),
    Dimensi(
        kode="masa_kerja",
        urut=80,
        label="Masa kerja",
        kolom="width_bucket(k.tmt_masa_kerja, %(masa_kerja)s::date[])",
        parameter=batas_masa_kerja,
        nilai=kelompok_tahun(KELOMPOK_MASA_KERJA),
    ),
)

"""The columns of each kind, declared once: for staging, templates and exports."""

from collections.abc import Iterable
from typing import Any

from import_export import resources, widgets
from import_export.fields import Field

from pegawai.domain.impor.isian import Isian
from pegawai.domain.impor.jenis import Tipe

TIPE_SQL: dict[type[widgets.Widget], str] = {
    widgets.DateWidget: "date",
    widgets.IntegerWidget: "integer",
    widgets.DecimalWidget: "numeric",
    widgets.CharWidget: "text",
}


def teks(kolom: str, judul: str) -> Field:
    """A column of text."""
    return Field(attribute=kolom, column_name=judul, widget=widgets.CharWidget())


def tanggal(kolom: str, judul: str) -> Field:
    """A column of civil dates, written `DD-MM-YYYY`."""
    return Field(attribute=kolom, column_name=judul, widget=widgets.DateWidget(format="%d-%m-%Y"))


def bilangan(kolom: str, judul: str) -> Field:
    """A column of whole numbers."""
    return Field(attribute=kolom, column_name=judul, widget=widgets.IntegerWidget())


def desimal(kolom: str, judul: str) -> Field:
    """A column of numbers that may have decimals."""
    return Field(attribute=kolom, column_name=judul, widget=widgets.DecimalWidget())


_PEMBUAT = {
    Tipe.TANGGAL: tanggal,
    Tipe.BULAT: bilangan,
    Tipe.HARI: bilangan,
    Tipe.TAHUN: bilangan,
    Tipe.DESIMAL: desimal,
}


def dari_isian(nama: str, daftar: Iterable[Isian]) -> type[resources.Resource]:
    """Return the declaration of a kind whose columns stand in a table."""
    isi = {
        satu.nama: (bilangan if satu.is_rupiah else _PEMBUAT.get(satu.tipe, teks))(satu.nama, satu.judul)
        for satu in daftar
    }
    return type(nama, (resources.Resource,), isi)


class PegawaiResource(resources.Resource):
    """One employee as of the day of the file: person, standing, rank, post, degree."""

    nip = teks("nip", "NIP")
    nip_lama = teks("nip_lama", "NIP LAMA")
    nama = teks("nama", "NAMA")
    gelar_depan = teks("gelar_depan", "GELAR DEPAN")
    gelar_belakang = teks("gelar_belakang", "GELAR BELAKANG")
    tempat_lahir = teks("tempat_lahir", "TEMPAT LAHIR")
    tanggal_lahir = tanggal("tanggal_lahir", "TANGGAL LAHIR")
    jenis_kelamin = teks("jenis_kelamin", "JENIS KELAMIN")
    agama = teks("agama", "AGAMA")
    status_kawin = teks("status_kawin", "STATUS KAWIN")
    nik = teks("nik", "NIK")
    npwp = teks("npwp", "NPWP")
    alamat = teks("alamat", "ALAMAT")
    no_hp = teks("no_hp", "NOMOR HP")
    email = teks("email", "EMAIL")
    status_pegawai = teks("status_pegawai", "STATUS PEGAWAI")
    kedudukan_hukum = teks("kedudukan_hukum", "KEDUDUKAN HUKUM")
    tmt_cpns = tanggal("tmt_cpns", "TMT CPNS")
    tmt_pns = tanggal("tmt_pns", "TMT PNS")
    golongan_awal = teks("golongan_awal", "GOLONGAN AWAL")
    golongan = teks("golongan", "GOLONGAN")
    tmt_golongan = tanggal("tmt_golongan", "TMT GOLONGAN")
    jenis_jabatan = teks("jenis_jabatan", "JENIS JABATAN")
    eselon = teks("eselon", "ESELON")
    jabatan = teks("jabatan", "JABATAN")
    tmt_jabatan = tanggal("tmt_jabatan", "TMT JABATAN")
    unit_kerja = teks("unit_kerja", "UNIT KERJA")
    opd = teks("opd", "OPD")
    tingkat_pendidikan = teks("tingkat_pendidikan", "TINGKAT PENDIDIKAN")
    jurusan = teks("jurusan", "JURUSAN")
    sekolah = teks("sekolah", "NAMA SEKOLAH")
    tahun_lulus = bilangan("tahun_lulus", "TAHUN LULUS")
    karpeg = teks("karpeg", "KARPEG")
    bpjs = teks("bpjs", "BPJS")
    keterangan = teks("keterangan", "KETERANGAN")


def daftar_kolom(sumber_daya: type[resources.Resource]) -> dict[str, str]:
    """Return column → SQL type, in the order of declaration."""
    return {nama: TIPE_SQL[type(bidang.widget)] for nama, bidang in _bidang(sumber_daya).items()}


def daftar_judul(sumber_daya: type[resources.Resource]) -> dict[str, str]:
    """Return column → heading, in the order of declaration."""
    return {nama: bidang.column_name for nama, bidang in _bidang(sumber_daya).items()}


def _bidang(sumber_daya: type[resources.Resource]) -> dict[str, Any]:
    return dict(sumber_daya.fields)

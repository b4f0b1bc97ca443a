"""The kind `pegawai`: one row for one employee as the office lists know him or her."""

from functools import cache

from pegawai.domain.impor import periksa, periksa_pegawai, sinonim
from pegawai.domain.impor.jenis import Bidang, JenisImpor, Tipe

BIDANG = (
    Bidang("nip", "NIP", Tipe.NIP, wajib=True),
    Bidang("nama", "Nama", Tipe.NAMA, wajib=True),
    Bidang("gelar_depan", "Gelar depan", Tipe.GELAR_DEPAN, is_pembeda=False),
    Bidang("gelar_belakang", "Gelar belakang", Tipe.GELAR_BELAKANG, is_pembeda=False),
    Bidang("nip_lama", "NIP lama", Tipe.NIP_LAMA),
    Bidang("nik", "NIK", Tipe.NIK),
    Bidang("tempat_lahir", "Tempat lahir"),
    Bidang("tanggal_lahir", "Tanggal lahir", Tipe.TANGGAL_LAHIR),
    Bidang("jenis_kelamin", "Jenis kelamin", Tipe.KELAMIN),
    Bidang("agama", "Agama", Tipe.AGAMA),
    Bidang("status_kawin", "Status kawin", Tipe.KAWIN),
    Bidang("status_pegawai", "Status pegawai", Tipe.STATUS),
    Bidang("kedudukan_hukum", "Kedudukan hukum"),
    Bidang("golongan", "Golongan", Tipe.GOLONGAN),
    Bidang("golongan_ruang", "Ruang", Tipe.RUANG, is_pembeda=False),
    Bidang("pangkat", "Pangkat", is_pembeda=False),
    Bidang("tmt_golongan", "TMT golongan", Tipe.TANGGAL),
    Bidang("golongan_awal", "Golongan awal", Tipe.GOLONGAN),
    Bidang("tmt_cpns", "TMT CPNS", Tipe.TANGGAL),
    Bidang("tmt_pns", "TMT PNS", Tipe.TANGGAL),
    Bidang("masa_kerja_tahun", "Masa kerja (tahun)", Tipe.BULAT),
    Bidang("masa_kerja_bulan", "Masa kerja (bulan)", Tipe.BULAT),
    Bidang("jenis_jabatan", "Jenis jabatan"),
    Bidang("jabatan", "Jabatan"),
    Bidang("eselon", "Eselon", Tipe.ESELON),
    Bidang("tmt_jabatan", "TMT jabatan", Tipe.TANGGAL),
    Bidang("opd", "OPD", is_turun=True),
    Bidang("unit_kerja", "Unit kerja", is_turun=True),
    Bidang("tingkat_pendidikan", "Tingkat pendidikan", Tipe.PENDIDIKAN),
    Bidang("jurusan", "Jurusan"),
    Bidang("tahun_lulus", "Tahun lulus", Tipe.TAHUN),
    Bidang("sekolah", "Sekolah"),
    Bidang("diklat", "Diklat"),
    Bidang("no_hp", "Nomor HP", Tipe.TELEPON),
    Bidang("email", "Surel", Tipe.SUREL),
    Bidang("alamat", "Alamat", is_pembeda=False),
    Bidang("npwp", "NPWP", Tipe.ANGKA),
    Bidang("karpeg", "Nomor Karpeg"),
    Bidang("bpjs", "Nomor BPJS", Tipe.ANGKA),
    Bidang("tmt_pensiun", "TMT pensiun", Tipe.TANGGAL, tahun_ke_depan=60),
    Bidang("usia", "Usia", Tipe.BULAT, is_pembeda=False),
    Bidang("no", "Nomor urut", Tipe.BULAT, is_pembeda=False),
    Bidang("keterangan", "Keterangan", is_pembeda=False),
)


@cache
def jenis_pegawai() -> JenisImpor:
    """Return the kind; its list of headings is read once."""
    return JenisImpor(
        kode="pegawai",
        nama="Data pegawai",
        bidang=BIDANG,
        sinonim=sinonim.muat("pegawai.domain.impor", "data/sinonim_header.csv"),
        jangkar=("nip", "nama"),
        kunci="nip",
        pemeriksa=(
            periksa.periksa_wajib,
            periksa_pegawai.cocokkan_dengan_nip,
            periksa_pegawai.tentukan_status,
            periksa_pegawai.periksa_golongan,
            periksa_pegawai.periksa_status,
            periksa_pegawai.periksa_tmt,
            periksa_pegawai.periksa_masa_kerja,
        ),
        urut=10,
    )

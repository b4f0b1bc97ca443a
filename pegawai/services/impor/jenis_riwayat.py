"""The histories that files bring: one declaration each."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model

from pegawai.domain.impor.riwayat import TABEL, jenis_riwayat
from pegawai.domain.padanan import Padanan
from pegawai.models import (
    Golongan,
    Jabatan,
    JenisCuti,
    JenisHukumanDisiplin,
    JenisPenghargaan,
    TingkatPendidikan,
    UnitKerja,
    riwayat,
)
from pegawai.services.impor.cocokkan import KUNCI_UNIT, Dipilih, buku_rujukan
from pegawai.services.impor.gabung_riwayat import Penggabung
from pegawai.services.impor.jenis import JenisImpor
from pegawai.services.impor.kolom import dari_isian
from pegawai.services.impor.pendidikan_baru import buat_pendidikan
from pegawai.services.impor.perubahan import Diubah
from pegawai.services.impor.susunan import Rujukan, Susunan
from pegawai.services.impor.tempat import PencariUnitKapanPun, model_rujukan

KUNCI_TEMPAT = KUNCI_UNIT.replace("unit_kerja", "{s}unit_kerja").replace("opd", "{s}opd")


def buku(model: type[Model]) -> Callable[[Dipilih], Callable[[str], Padanan]]:
    """Return what gives the book of a reference table, by name and code."""
    return lambda _: buku_rujukan(model).cari


def persis(model: Any) -> Callable[[Dipilih], Callable[[str], Padanan]]:
    """Return what gives the rows of a reference table by code alone: the reader has made sure of the code."""

    def baca(_: Dipilih) -> Callable[[str], Padanan]:
        per_kode = dict(model.objects.values_list("kode", "pk"))
        return lambda kode: Padanan(per_kode.get(kode), "tidak_ada")

    return baca


GOLONGAN = Rujukan(
    nama="golongan", bidang="golongan", kolom="golongan_id", model=Golongan, cari=persis(Golongan)
)
JABATAN = Rujukan(nama="jabatan", bidang="jabatan", kolom="jabatan_id", model=Jabatan, cari=buku(Jabatan))
UNIT = Rujukan(nama="unit", bidang="unit_kerja", kolom="unit_id", model=UnitKerja, cari=PencariUnitKapanPun,
      kunci=KUNCI_TEMPAT)  # fmt: skip
MKG = {
    "mkg_tahun": "s.masa_kerja_tahun",
    "mkg_bulan": "CASE WHEN s.masa_kerja_tahun IS NOT NULL THEN coalesce(s.masa_kerja_bulan, 0) END",
}
MASA = {"mulai": "s.tanggal_mulai", "selesai": "s.tanggal_selesai + 1"}
"""A file names the last day, a record the day after it."""
HARI_KERJA = (
    "(SELECT count(*) FROM generate_series(c.w_mulai, c.w_selesai - 1, '1 day') h "
    "WHERE extract(isodow FROM h) < 6)"
)
IJAZAH = (
    "(SELECT d.id FROM pegawai_pendidikan d WHERE d.tingkat_id = tingkat_pendidikan.id "
    "AND lower(d.jurusan) = lower(left(coalesce(s.jurusan, ''), 150)))"
)
PENGAKUAN = (
    "greatest(coalesce(c.tanggal_lulus, make_date(coalesce(c.tahun_lulus, 1900), 12, 31)), "
    "(SELECT min(k.tmt) FROM pegawai_riwayatkedudukan k WHERE k.pegawai_id = c.pegawai_id "
    "AND k.dibatalkan_pada IS NULL))"
)
"""A degree without a day is recognised from the appointment, or from its year's end when that is later."""


def _jenis(nama: str, kolom: str, model: type[Model]) -> Rujukan:
    return Rujukan(nama=nama, bidang=nama, kolom=kolom, model=model, cari=buku(model))


SUSUNAN = {
    "pangkat": Susunan(
        model=riwayat.RiwayatPangkat, aturan="pangkat", kunci=("tmt", "golongan_id"), rujukan=(GOLONGAN,),
        isian={
            "tmt": "s.tmt_golongan", "jenis": "s.jenis_kp", **MKG, "angka_kredit": "s.angka_kredit",
            "pertek_nomor": "s.pertek_nomor", "pertek_tanggal": "s.pertek_tanggal",
        },
        bawaan={"jenis": "'lain'"},
    ),
    "jabatan": Susunan(
        model=riwayat.RiwayatJabatan, aturan="jabatan", kunci=("tmt", "jabatan_id", "unit_id"),
        rujukan=(JABATAN, UNIT), isian={"tmt": "s.tmt_jabatan", "tmt_pelantikan": "s.tmt_pelantikan"},
        can_buat_rujukan=True,
    ),
    "pendidikan": Susunan(
        model=riwayat.RiwayatPendidikan, aturan="pendidikan", kunci=("pendidikan_id",),
        rujukan=(Rujukan(nama="tingkat_pendidikan", bidang="tingkat_pendidikan", kolom="pendidikan_id",
                         model=TingkatPendidikan, cari=persis(TingkatPendidikan)),),
        isian={
            "pendidikan_id": IJAZAH,
            "tmt": "s.tmt_pengakuan", "sekolah": "s.sekolah",
            "tahun_lulus": "coalesce(s.tahun_lulus, extract(year FROM s.tanggal_lulus)::int)",
            "ijazah_nomor": "s.ijazah_nomor",
        },
        bawaan={"tmt": PENGAKUAN},
        siapkan=buat_pendidikan,
    ),
    "kgb": Susunan(
        model=riwayat.RiwayatGaji, aturan="gaji", kunci=("tmt",), rujukan=(GOLONGAN,),
        isian={"tmt": "s.tmt_gaji", **MKG, "gaji_lama": "s.gaji_lama", "gaji_baru": "s.gaji_baru",
               "tmt_berikutnya": "s.tmt_berikutnya"},
    ),
    "skp": Susunan(
        model=riwayat.RiwayatKinerja, aturan="kinerja", kunci=("tahun",),
        isian={kolom: f"s.{kolom}" for kolom in ("tahun", "predikat", "hasil_kerja", "perilaku", "nilai",
              "penilai")},
    ),
    "disiplin": Susunan(
        model=riwayat.RiwayatDisiplin, aturan="disiplin", kunci=("jenis_id", "mulai"),
        rujukan=(_jenis("jenis_hukuman", "jenis_id", JenisHukumanDisiplin),),
        isian={**MASA, "pasal_dilanggar": "s.pasal_dilanggar", "uraian": "s.uraian_pelanggaran"},
    ),
    "penghargaan": Susunan(
        model=riwayat.RiwayatPenghargaan, aturan="penghargaan", kunci=("jenis_id", "tanggal"),
        rujukan=(_jenis("jenis_penghargaan", "jenis_id", JenisPenghargaan),),
        isian={"tanggal": "s.tanggal", "pemberi": "s.pemberi"},
    ),
    "keluarga": Susunan(
        model=riwayat.RiwayatKeluarga, aturan="keluarga", kunci=("hubungan", "nama"),
        isian={
            "hubungan": "s.hubungan", "nama": "s.nama_keluarga", "tanggal_lahir": "s.tanggal_lahir_keluarga",
            "tanggal_nikah": "s.tanggal_nikah", "pekerjaan": "s.pekerjaan_keluarga",
                  "tunjangan": "s.tunjangan = 'ya'",
        },
        bawaan={"tunjangan": "false"},
    ),
    "cuti": Susunan(
        model=riwayat.RiwayatCuti, aturan="cuti", kunci=("mulai",), is_tanpa_tindih=True,
        rujukan=(_jenis("jenis_cuti", "jenis_id", JenisCuti),),
        isian={**MASA, "hari_kerja": "s.hari_kerja", "tahun_hak": "s.tahun_hak", "alamat": "s.alamat_cuti"},
        bawaan={"hari_kerja": HARI_KERJA, "tahun_hak": "extract(year FROM c.w_mulai)::int"},
    ),
}  # fmt: skip
"""Kind → how its rows become events."""
URAIAN = {
    "pangkat": ("pangkat", "Satu baris per kenaikan pangkat: golongan, TMT, jenis, masa kerja, SK."),
    "jabatan": ("jabatan", "Satu baris per jabatan definitif: jabatan, unit, TMT, pelantikan, SK."),
    "pendidikan": ("pendidikan", "Satu baris per ijazah: tingkat, jurusan, sekolah, tahun lulus, nomor."),
    "kgb": ("gaji berkala", "Satu baris per kenaikan gaji berkala: golongan, masa kerja, gaji, TMT, SK."),
    "skp": ("kinerja", "Satu baris per tahun: predikat, hasil kerja, perilaku kerja; nilai sampai 2021."),
    "disiplin": ("hukuman disiplin", "Satu baris per hukuman: jenis, masa, pasal, SK."),
    "penghargaan": ("penghargaan", "Satu baris per penghargaan: jenis, tanggal, pemberi."),
    "keluarga": ("anggota keluarga",
          "Satu baris per anggota keluarga: hubungan, nama, lahir, nikah, tunjangan."),
    "cuti": ("cuti", "Satu baris per cuti: jenis, tanggal, hari kerja, hak tahun."),
}  # fmt: skip
"""Kind → what one row is about, in a sentence; what the file holds."""


def _susun(kode: str) -> JenisImpor:
    judul, urut, daftar, *_ = TABEL[kode]
    susunan, (satuan, uraian) = SUSUNAN[kode], URAIAN[kode]
    return JenisImpor(
        kode=kode,
        urut=urut,
        judul=judul,
        uraian=uraian,
        sumber_daya=dari_isian(f"{kode.title()}Resource", daftar),
        gabung=Penggabung(susunan),
        bentuk=lambda: jenis_riwayat(kode),
        diubah=Diubah(model=susunan.model, kunci="(b.data->>'riwayat_id')::bigint", kolom=susunan.diubah),
        satuan=satuan,
        rujukan=model_rujukan(susunan.rujukan),
        can_buat_rujukan=susunan.can_buat_rujukan,
        isian=daftar,
    )


DAFTAR = tuple(_susun(kode) for kode in TABEL)

"""Conditions of participation and of passing, case by case."""

from datetime import date

import pytest

from pegawai.domain.syarat import HasilSyarat
from pelatihan.domain.evaluasi import ASPEK, masa_perilaku
from pelatihan.domain.kelas import Calon, StatusKelas, SyaratPelatihan, is_lulus, masa_daftar, syarat_peserta
from pelatihan.domain.sertifikat import berlaku_sampai, peringatan_hari_ini

LABEL = {"PNS": "PNS", "pengawas": "Pengawas"}
CALON = Calon(jenis_asn="PNS", jenis_jabatan="pengawas", masa_kerja_tahun=5, selesai={"dasar a"})


def jawaban(syarat: SyaratPelatihan, calon: Calon = CALON) -> dict[str, HasilSyarat]:
    return {satu.kode: satu.hasil for satu in syarat_peserta(syarat, calon, LABEL)}


def test_tanpa_ketentuan_hanya_keaktifan_cuti_dan_bentrok():
    assert jawaban(SyaratPelatihan()) == dict.fromkeys(("aktif", "cuti", "bentrok"), HasilSyarat.TERPENUHI)


@pytest.mark.parametrize(
    ("syarat", "kode", "hasil"),
    [
        (SyaratPelatihan(jenis_asn=frozenset({"PNS"})), "jenis_asn", HasilSyarat.TERPENUHI),
        (SyaratPelatihan(jenis_asn=frozenset({"CPNS"})), "jenis_asn", HasilSyarat.BELUM),
        (SyaratPelatihan(jenis_jabatan=frozenset({"administrator"})), "jenis_jabatan", HasilSyarat.BELUM),
        (SyaratPelatihan(masa_kerja_tahun=5), "masa_kerja", HasilSyarat.TERPENUHI),
        (SyaratPelatihan(masa_kerja_tahun=6), "masa_kerja", HasilSyarat.BELUM),
        (SyaratPelatihan(prasyarat=("Dasar A",)), "prasyarat", HasilSyarat.TERPENUHI),
        (SyaratPelatihan(prasyarat=("Dasar B",)), "prasyarat", HasilSyarat.BELUM),
    ],
)
def test_ketentuan_katalog(syarat, kode, hasil):
    assert jawaban(syarat)[kode] is hasil


def test_yang_tidak_tercatat_tidak_diketahui():
    kosong = Calon(jenis_asn=None, jenis_jabatan=None, masa_kerja_tahun=None, selesai=())
    syarat = SyaratPelatihan(jenis_asn=frozenset({"PNS"}), masa_kerja_tahun=1)

    hasil = jawaban(syarat, kosong)

    assert hasil["jenis_asn"] is hasil["masa_kerja"] is HasilSyarat.TIDAK_DIKETAHUI


def test_cuti_dan_kelas_lain_menghalangi_dengan_sebabnya():
    calon = Calon(
        jenis_asn="PNS", jenis_jabatan="pengawas", masa_kerja_tahun=5, selesai=(),
        cuti="1–3 Maret 2026", kelas_lain="Pelatihan B (K-2)",
    )  # fmt: skip

    hasil = {satu.kode: satu for satu in syarat_peserta(SyaratPelatihan(), calon, LABEL)}

    assert hasil["cuti"].hasil is HasilSyarat.BELUM
    assert "1–3 Maret 2026" in hasil["cuti"].keterangan
    assert "Pelatihan B (K-2)" in hasil["bentrok"].keterangan


@pytest.mark.parametrize(
    ("status", "hari", "buka"),
    [
        (StatusKelas.DIBUKA, date(2026, 3, 10), HasilSyarat.TERPENUHI),
        (StatusKelas.DIBUKA, date(2026, 3, 11), HasilSyarat.BELUM),
        (StatusKelas.BERJALAN, date(2026, 3, 1), HasilSyarat.BELUM),
    ],
)
def test_masa_daftar_sampai_hari_terakhir(status, hari, buka):
    assert masa_daftar(status, date(2026, 3, 10), hari).hasil is buka


@pytest.mark.parametrize(
    ("hadir", "sesi", "nilai", "lulus"),
    [
        (4, 5, 70.0, True),
        (3, 5, 100.0, False),
        (4, 5, 69.99, False),
        (5, 5, None, False),
        (0, 0, 70.0, True),
    ],
)
def test_lulus_menurut_kehadiran_dan_nilai(hadir, sesi, nilai, lulus):
    assert is_lulus(hadir=hadir, sesi=sesi, kehadiran_min_persen=80, nilai=nilai, nilai_lulus=70) is lulus


def test_tanpa_ujian_cukup_hadir():
    assert is_lulus(hadir=1, sesi=1, kehadiran_min_persen=80, nilai=None, nilai_lulus=0)


def test_masa_perilaku_tiga_sampai_enam_bulan():
    assert masa_perilaku(date(2026, 8, 31)) == (date(2026, 11, 30), date(2027, 2, 28))


def test_setiap_formulir_lima_pernyataan():
    assert {len(satu) for satu in ASPEK.values()} == {5}


def test_masa_berlaku_sertifikat():
    assert berlaku_sampai(date(2026, 1, 31), 13) == date(2027, 2, 28)
    assert berlaku_sampai(date(2026, 1, 31), None) is None
    assert peringatan_hari_ini(date(2026, 4, 1), date(2026, 1, 1)) == 90
    assert peringatan_hari_ini(date(2026, 4, 1), date(2026, 1, 2)) is None

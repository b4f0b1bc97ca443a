"""`manage.py periksa_data`: clean data passes, each kind of damage is found."""

import json
from datetime import date

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from pegawai import periksa as pemeriksaan
from pegawai.models import AntreanKeadaan, Pegawai, PenugasanTambahan, UnitKerja
from serang_asn.inti.registri.periksa import periksa
from tests.factories import (
    GolonganFactory,
    JabatanFactory,
    PegawaiAktifFactory,
    RiwayatKedudukanFactory,
    UnitKerjaFactory,
)

pytestmark = pytest.mark.django_db


def temuan(kode):
    return [(satu.objek, satu.keterangan) for satu in periksa.ambil(kode).jalankan()]


def rusak(sql, *parameter):
    """Write what the guards forbid, as a defect of the derivation would leave it."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT set_config('siasn.keadaan_ditulis', 'ya', true)")
        kursor.execute(sql, parameter)
        kursor.execute("SELECT set_config('siasn.keadaan_ditulis', '', true)")


def test_data_bersih_lulus(capsys):
    PegawaiAktifFactory.create_batch(3)

    call_command("periksa_data", "--json")

    hasil = json.loads(capsys.readouterr().out)
    assert hasil["lulus"] is True
    assert {
        satu["kode"]: satu["temuan"] for satu in hasil["pemeriksaan"] if satu["invarian"]
    } == dict.fromkeys([satu.kode for satu in periksa if satu.invarian], 0)


def test_keadaan_menyimpang_ditemukan(capsys):
    pegawai = PegawaiAktifFactory()
    rusak(
        "UPDATE pegawai_keadaanpegawai SET kelas = 9 WHERE pegawai_id = %s AND mulai = '2010-01-01'",
        pegawai.pk,
    )

    with pytest.raises(CommandError) as galat:
        call_command("periksa_data", "--json")

    assert galat.value.returncode == 1
    assert json.loads(capsys.readouterr().out)["lulus"] is False
    assert {objek for objek, _ in temuan("keadaan_sesuai_riwayat")} == {str(pegawai.kode)}
    assert len(temuan("keadaan_sesuai_riwayat")) == 2


def test_keadaan_diperiksa_sampai_potongan_terakhir(monkeypatch):
    monkeypatch.setattr(pemeriksaan, "POTONG", 2)
    *_, terakhir = PegawaiAktifFactory.create_batch(5)
    rusak("DELETE FROM pegawai_keadaanpegawai WHERE pegawai_id = %s", terakhir.pk)

    assert {objek for objek, _ in temuan("keadaan_sesuai_riwayat")} == {str(terakhir.kode)}


def test_masa_tumpang_tindih_dan_belum_tergabung():
    menimpa, terbelah = PegawaiAktifFactory(), PegawaiAktifFactory()
    salin = """
        INSERT INTO pegawai_keadaanpegawai (pegawai_id, mulai, selesai, kedudukan_id, dihitung, jenis_asn,
            tmt_masa_kerja, jenis_kelamin, tanggal_lahir, unit_id, jabatan_id, jenis_jabatan, golongan_id,
            tingkat_pendidikan_id, pendidikan_id, tmt_jabatan, tmt_golongan)
        SELECT pegawai_id, '2020-01-01', selesai, kedudukan_id, dihitung, jenis_asn, tmt_masa_kerja,
            jenis_kelamin, tanggal_lahir, unit_id, jabatan_id, jenis_jabatan, golongan_id,
            tingkat_pendidikan_id, pendidikan_id, tmt_jabatan, tmt_golongan
        FROM pegawai_keadaanpegawai WHERE pegawai_id = %s
    """
    rusak(salin, menimpa.pk)
    rusak(salin, terbelah.pk)
    rusak(
        "UPDATE pegawai_keadaanpegawai SET selesai = '2020-01-01' "
        "WHERE pegawai_id = %s AND mulai < '2020-01-01'",
        terbelah.pk,
    )

    assert [objek for objek, _ in temuan("keadaan_tidak_tumpang_tindih")] == [str(menimpa.kode)]
    assert [objek for objek, _ in temuan("keadaan_tergabung")] == [str(terbelah.kode)]


def test_antrean_tersisa_ditemukan():
    AntreanKeadaan.objects.create(pegawai_ids=[PegawaiAktifFactory().pk])

    assert len(temuan("antrean_kosong")) == 1


def test_pohon_unit_rusak_ditemukan():
    akar = UnitKerjaFactory(kode="AKAR")
    UnitKerjaFactory(kode="ANAK", induk=akar)
    UnitKerja.objects.filter(pk=akar.pk).update(numchild=5)

    assert temuan("pohon_unit") == [("AKAR", "Tercatat 5 unit bawahan, nyatanya 1.")]


def test_nip_tidak_sesuai():
    lahir = PegawaiAktifFactory(tanggal_lahir=date(1990, 1, 1), nip="199001022010012001")
    kelamin = PegawaiAktifFactory(tanggal_lahir=date(1990, 1, 1), jenis_kelamin="L", nip="199001012010012002")

    assert [objek for objek, _ in temuan("nip_tanggal_lahir")] == [str(lahir.kode)]
    assert [objek for objek, _ in temuan("nip_jenis_kelamin")] == [str(kelamin.kode)]


def test_golongan_di_atas_batas_pendidikan():
    tertinggi = GolonganFactory(kode="III/d", nama="Penata Tingkat I", urut=12)
    di_atas = GolonganFactory(kode="IV/a", nama="Pembina", urut=13)
    PegawaiAktifFactory(pangkat__golongan=tertinggi)
    lewat = PegawaiAktifFactory(pangkat__golongan=di_atas)

    assert [objek for objek, _ in temuan("golongan_di_atas_batas")] == [str(lewat.kode)]


def test_tanpa_jabatan_unit_berakhir_dan_plt_lama():
    tanpa = RiwayatKedudukanFactory().pegawai
    berakhir = PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(berlaku_selesai=date(2020, 1, 1)))
    plt = PegawaiAktifFactory()
    PenugasanTambahan.objects.create(
        pegawai=plt, jenis="plt", jabatan=JabatanFactory(), unit=UnitKerjaFactory(), mulai=date(2020, 1, 1)
    )
    baru = PegawaiAktifFactory()
    PenugasanTambahan.objects.create(
        pegawai=baru,
        jenis="plt",
        jabatan=JabatanFactory(),
        unit=UnitKerjaFactory(),
        mulai=timezone.localdate(),
    )

    assert [objek for objek, _ in temuan("tanpa_jabatan")] == [str(tanpa.kode)]
    assert [objek for objek, _ in temuan("unit_berakhir")] == [str(berakhir.kode)]
    assert [objek for objek, _ in temuan("plt_lama")] == [str(plt.kode)]


def test_temuan_tidak_memuat_data_pribadi(capsys):
    PegawaiAktifFactory(nama="Nama Orang", tanggal_lahir=date(1990, 1, 1), nip="199001022010012001")

    call_command("periksa_data")

    keluaran = capsys.readouterr().out
    assert "Nama Orang" not in keluaran
    assert "199001022010012001" not in keluaran
    assert str(Pegawai.objects.get().kode) in keluaran

"""Where the header stands and what its levels are."""

import pytest

from pegawai.domain.impor.kepala import cari_kepala, is_kepala_berulang, is_mirip_kepala, susun_kepala
from pegawai.domain.impor.pegawai import jenis_pegawai

DATA = [1, "Mulyono", "197611052003121071", "III/d", "01-04-2020"]


def _cari(daftar_baris, gabungan=()):
    lebar = max(map(len, daftar_baris))
    rata = [list(baris) + [""] * (lebar - len(baris)) for baris in daftar_baris]
    return cari_kepala(rata, gabungan, jenis_pegawai().sinonim, ("nip", "nama"))


@pytest.mark.parametrize("jumlah_judul", [0, 1, 5, 40])
def test_judul_di_atas_dilewati(jumlah_judul):
    judul = [["DAFTAR PEGAWAI"]] * jumlah_judul

    assert _cari([*judul, ["No", "Nama", "NIP", "Gol", "TMT Gol"], DATA]).baris == (jumlah_judul,)


def test_dua_tingkat_dengan_sel_tergabung():
    gabungan = [((0, 0), (1, 0)), ((0, 3), (0, 4))]

    kepala = _cari([["No", "Nama", "NIP", "PANGKAT", ""], ["", "", "", "Gol", "TMT"], DATA], gabungan)

    assert kepala.baris == (0, 1)
    assert kepala.teks == ("No", "Nama", "NIP", "PANGKAT > Gol", "PANGKAT > TMT")


def test_dua_tingkat_tanpa_keterangan_sel_tergabung():
    kepala = _cari([["No", "Nama", "NIP", "PANGKAT", ""], ["", "", "", "Gol", "TMT"], DATA])

    assert kepala.teks == ("No", "Nama", "NIP", "PANGKAT > Gol", "PANGKAT > TMT")


def test_kelompok_tidak_melebar_ke_kolom_yang_berjudul_sendiri():
    kepala = susun_kepala([["JABATAN", "", "NIP", ""], ["Nama", "TMT", "", "Ket"]], 0, ())

    assert kepala.teks == ("JABATAN > Nama", "JABATAN > TMT", "NIP", "Ket")


def test_baris_subjudul_di_bawah_kepala_tidak_ikut():
    assert _cari([["No", "Nama", "NIP"], ["I. SEKRETARIAT", "", ""], DATA[:3]]).baris == (0,)


def test_tanpa_kepala():
    assert _cari([DATA, DATA]) is None
    assert _cari([["NO", "NAMA OPD", "JUMLAH"], [1, "Dinas Sosial", 20]]) is None


@pytest.mark.parametrize("baris", [[""], [1, 2, 3], ["x" * 80], ["a", 45000.0], ["NIP 197611052003121071"]])
def test_bukan_baris_kepala(baris):
    assert not is_mirip_kepala(baris)


def test_kepala_berulang_di_tengah_data():
    kepala = _cari([["No", "Nama", "NIP", "PANGKAT", ""], ["", "", "", "Gol", "TMT"], DATA])

    assert is_kepala_berulang(["NO.", "NAMA", "N I P", "Pangkat", ""], kepala)
    assert is_kepala_berulang(["", "", "", "GOL", "TMT"], kepala)
    assert not is_kepala_berulang(DATA, kepala)
    assert not is_kepala_berulang(["", "", "", "", ""], kepala)

"""Rows that are no records."""

import pytest

from pegawai.domain.impor import bukan_data
from pegawai.domain.impor.bukan_data import BarisLain, JenisBaris, Penggolong
from pegawai.domain.impor.kepala import Kepala
from pegawai.domain.impor.kolom import Kolom
from pegawai.domain.impor.pegawai import jenis_pegawai

BIDANG = ("no", "nama", "nip", "golongan", "jabatan", "unit_kerja", "agama", "tanggal_lahir")
PEGAWAI = [1, "Mulyono", "197611052003121071", "III/d", "Guru", "SDN 1", "Islam", "05-11-1976"]


@pytest.fixture
def golongkan():
    kolom = [Kolom(posisi, bidang.upper(), (bidang,), (bidang,)) for posisi, bidang in enumerate(BIDANG)]
    kepala = Kepala((0,), tuple(map(str.upper, BIDANG)), (tuple(map(str.upper, BIDANG)),))
    penggolong = Penggolong(jenis_pegawai(), kepala, kolom)
    penggolong.pelajari([PEGAWAI] * 5)
    return lambda *baris: penggolong.golongkan([*baris, *[""] * (len(BIDANG) - len(baris))])


@pytest.mark.parametrize(
    ("baris", "jenis"),
    [
        (PEGAWAI, JenisBaris.DATA),
        ([2, "Ari", "", "III/d", "Guru", "SDN 1", "Islam"], JenisBaris.DATA),
        ([3, "", "197611052003121071", "III/d", "Guru", "SDN 1", "Islam"], JenisBaris.DATA),
        ([4, "Ari"], JenisBaris.DATA),
        (["", "Ari", "197611052003121071"], JenisBaris.DATA),
        (["", "Ari", "", "", "Guru"], JenisBaris.MUNGKIN_DATA),
        ([], JenisBaris.KOSONG),
        (["  ", "\u00a0"], JenisBaris.KOSONG),
        (["", "JUMLAH", 5], JenisBaris.SUBTOTAL),
        (["Sub Total", "", 5], JenisBaris.SUBTOTAL),
        (["Jumlah : 30 orang"], JenisBaris.SUBTOTAL),
        (["I. SEKRETARIAT"], JenisBaris.SUBJUDUL),
        (["II", "BIDANG UMUM"], JenisBaris.SUBJUDUL),
        ([1, 2, 3, 4, 5, 6, 7, 8], JenisBaris.NOMOR_KOLOM),
        (["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"], JenisBaris.NOMOR_KOLOM),
        (["1", "2", "3", "4", "5", "6=4+5", "7", "8"], JenisBaris.NOMOR_KOLOM),
        (["NO", "NAMA", "NIP", "GOLONGAN", "JABATAN", "UNIT_KERJA"], JenisBaris.KEPALA_BERULANG),
        (["NO", "NIP", "NAMA LENGKAP", "GOL", "L/P"], JenisBaris.KEPALA),
        (["", "KOSONG", "-", "", "Kepala Seksi"], JenisBaris.LOWONG),
        ([5, "LOWONG", "", "", "Kepala Seksi", "SDN 1"], JenisBaris.LOWONG),
        (["", "-", "-", "-", "Kepala Seksi"], JenisBaris.LOWONG),
        (["", "", "", "", "Mengetahui,"], JenisBaris.TANDA_TANGAN),
        (["", "NIP. 197611052003121071"], JenisBaris.TANDA_TANGAN),
        (["Dicetak dari Excel, 5 Januari 2026", "", "x", "y"], JenisBaris.CATATAN),
    ],
)
def test_jenis_baris(golongkan, baris, jenis):
    assert golongkan(*baris) is jenis


@pytest.mark.parametrize(
    ("baris", "teks"),
    [
        (["I. SEKRETARIAT", "", ""], "SEKRETARIAT"), (["II", "Bidang Umum"], "Bidang Umum"),
        (["A.", "PNS"], "PNS"),
        (["", "1) Seksi A"], "Seksi A"), (["Bagian I"], "Bagian I"), (["dr. Ari"], "dr. Ari"), ([], ""),
    ],
)  # fmt: skip
def test_teks_subjudul_tanpa_nomor(baris, teks):
    assert bukan_data.teks_subjudul(baris) == teks


def test_jumlah_terakhir_adalah_total_dan_ekor_adalah_tanda_tangan():
    lain = [
        BarisLain(5, JenisBaris.SUBTOTAL),
        BarisLain(6, JenisBaris.SUBJUDUL, "Bidang"),
        BarisLain(9, JenisBaris.SUBTOTAL),
        BarisLain(11, JenisBaris.SUBJUDUL, "Kepala Dinas"),
        BarisLain(12, JenisBaris.SUBJUDUL, "Sumber: BKPSDM"),
    ]

    assert [satu.jenis for satu in bukan_data.bedakan_penutup(lain, 8)] == [
        *(JenisBaris.SUBTOTAL, JenisBaris.SUBJUDUL, JenisBaris.TOTAL),
        *(JenisBaris.TANDA_TANGAN, JenisBaris.CATATAN),
    ]

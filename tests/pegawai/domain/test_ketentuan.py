import pickle
from datetime import date

import pytest

from pegawai.domain import ketentuan
from pegawai.domain.jabatan import Eselon, JenisJabatan, Jenjang
from pegawai.domain.ketentuan import BUP_BAWAAN, Ketentuan, KetentuanBelumBerlaku

JP = Ketentuan("jp", "PP 11/2017 ps. 203", "JP", {date(2017, 4, 7): 20, date(2024, 2, 29): 24})


@pytest.mark.parametrize(
    ("tanggal", "nilai"),
    [
        (date(2017, 4, 7), 20),
        (date(2024, 2, 28), 20),
        (date(2024, 2, 29), 24),
        (date(2024, 3, 1), 24),
        (date(9999, 12, 31), 24),
    ],
)
def test_ketentuan_pada_both_sides_of_its_change(tanggal: date, nilai: int) -> None:
    assert JP.pada(tanggal) == nilai


def test_ketentuan_before_the_first_value_is_unknown() -> None:
    with pytest.raises(KetentuanBelumBerlaku) as galat:
        JP.pada(date(2017, 4, 6))

    assert galat.value.kode == "ketentuan_belum_berlaku"
    assert galat.value.pesan == "Ketentuan jp yang berlaku pada 6 April 2017 tidak tersedia."
    assert pickle.loads(pickle.dumps(galat.value)).pesan == galat.value.pesan


def test_ketentuan_needs_a_value() -> None:
    with pytest.raises(ValueError, match="tanpa nilai"):
        Ketentuan[int]("kosong", "-", "tahun", {})


def test_bup_bawaan_covers_every_kind_and_level() -> None:
    for jenis in set(JenisJabatan) - {JenisJabatan.FUNGSIONAL}:
        assert (jenis, None, "") in BUP_BAWAAN
    for jenjang in Jenjang:
        assert (JenisJabatan.FUNGSIONAL, jenjang, "") in BUP_BAWAAN
    assert len({satu.kode for satu in BUP_BAWAAN.values()}) == len(BUP_BAWAAN)


@pytest.mark.parametrize(
    "belum_pasti",
    [
        BUP_BAWAAN[JenisJabatan.FUNGSIONAL, None, "dosen"],
        BUP_BAWAAN[JenisJabatan.FUNGSIONAL, Jenjang.AHLI_MUDA, "dokter"],
        ketentuan.USIA_PENSIUN_DINI,
        ketentuan.MASA_KERJA_PENSIUN_DINI,
        ketentuan.PERINGKAT_JABATAN_DUK,
    ],
)
def test_uncertain_figures_say_so(belum_pasti: Ketentuan[object]) -> None:
    assert not belum_pasti.terverifikasi
    assert belum_pasti.acuan


def test_peringkat_jabatan_duk_names_every_post_once() -> None:
    daftar = [
        jabatan for setara in ketentuan.PERINGKAT_JABATAN_DUK.pada(date(2026, 1, 1)) for jabatan in setara
    ]

    assert sorted(daftar) == sorted([*Eselon, *Jenjang])

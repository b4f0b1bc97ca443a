"""Kinds of punishment and their effects agree with the reference table. Acuan: PP 94/2021 ps. 8."""

import pytest

from pegawai.domain.kelayakan.disiplin import DAFTAR_HUKUMAN, Akibat, akibat
from pegawai.domain.riwayat.disiplin import BULAN
from tests.pegawai.domain.kelayakan.orang import baca


@pytest.mark.parametrize("baris", baca("jenis_hukuman_disiplin.csv"), ids=lambda baris: baris["kode"])
def test_setiap_jenis_hukuman_dikenal(baris):
    jenis = DAFTAR_HUKUMAN[baris["kode"]]

    assert jenis.tingkat == baris["tingkat"]
    assert (Akibat.PANGKAT in jenis.akibat) is (baris["tingkat"] in {"sedang", "berat"})
    assert jenis.bulan == BULAN.get(baris["kode"])


def test_jenis_tak_dikenal_menurut_tingkatnya():
    assert akibat("ENTAH", "ringan") == frozenset()
    assert Akibat.PANGKAT in akibat("ENTAH", "sedang")
    assert Akibat.JABATAN in akibat("ENTAH", "berat")
    assert Akibat.KGB not in akibat("POTONG_TPP_12", "sedang")
    assert Akibat.KGB in akibat("TUNDA_KGB", "sedang")

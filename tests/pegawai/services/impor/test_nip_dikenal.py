"""Numbers that lost their digits: proposed where one recorded person fits, never taken by themselves."""

import pytest

from pegawai.models import NipTerdahulu
from pegawai.services.impor.nip_dikenal import cari_nip
from tests.factories import PegawaiFactory
from tests.pegawai.services.impor.layar import buku, unggah_dan_periksa

pytestmark = pytest.mark.django_db
KEPALA = ["NIP", "NAMA", "TGL LAHIR", "JK"]
NIP = "198503142010012001"


def test_nip_hilang_diusulkan_dari_pegawai_yang_tercatat() -> None:
    PegawaiFactory(nip=NIP, nama="Siti Aminah")
    PegawaiFactory(nip="198503142010012002", nama="Siti Rohmah")
    baris = [
        [float(NIP), "SITI AMINAH", "14-03-1985", "P"],
        [float(NIP), "Orang Lain", "14-03-1985", "P"],
        [float(NIP), "Siti Rohmah", "14-03-1985", "L"],
    ]

    batch = unggah_dan_periksa(buku(*baris, kepala=KEPALA))

    usul = dict(batch.masalah.filter(kode="nip_lost_precision").values_list("baris", "usul"))
    assert usul == {2: NIP, 3: "", 4: ""}
    assert batch.ringkasan["bermasalah"] == 3


def test_cari_nip_menurut_awalan_dan_nip_terdahulu(django_assert_num_queries) -> None:
    siti = PegawaiFactory(nip=NIP, nama="Siti Aminah")
    NipTerdahulu.objects.create(pegawai=siti, nip="198503142009012001")
    PegawaiFactory(nip="199001012015011001", nama="Budi")

    with django_assert_num_queries(2):
        hasil = cari_nip({"19850314201", "198503142009012", "200001"})

    assert hasil == {NIP: "Siti Aminah", "198503142009012001": "Siti Aminah"}
    with django_assert_num_queries(0):
        assert cari_nip({""}) == {}

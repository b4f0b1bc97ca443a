"""Every registry of the house is used by an app above the one that offers it."""

import pytest

from pegawai.registri import bagian_drh, dimensi, jenis_impor, panel_pegawai
from serang_asn.inti.registri.bantuan import bantuan
from serang_asn.inti.registri.contoh import contoh
from serang_asn.inti.registri.navigasi import navigasi
from serang_asn.inti.registri.periksa import periksa
from serang_asn.inti.registri.rujukan import rujukan

TERPAKAI = {
    "navigasi": (navigasi, {"capaian", "portal"}),
    "panel_pegawai": (panel_pegawai, {"pelatihan"}),
    "bagian_drh": (bagian_drh, {"pelatihan"}),
    "dimensi": (dimensi, {"jp"}),
    "contoh": (contoh, {"pelatihan"}),
    "periksa": (periksa, {"jp_berlebih", "angka_terbit_tersamar"}),
    "bantuan": (bantuan, {"pelatihan", "warga"}),
    "rujukan": (rujukan, {"jenis-pelatihan"}),
}


@pytest.mark.parametrize("nama", TERPAKAI)
def test_app_lain_mendaftar(nama):
    registri, kode = TERPAKAI[nama]

    assert kode <= {satu.kode for satu in registri}


def test_jenis_impor_terdaftar():
    assert {"pegawai", "diklat"} <= {satu.kode for satu in jenis_impor}

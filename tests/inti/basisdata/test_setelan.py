"""Server parameters follow the machine."""

import pytest

from serang_asn.inti.basisdata.setelan import GB, MB, memori_mesin, setelan


@pytest.mark.parametrize(
    ("memori", "shared_buffers", "work_mem"),
    [
        (1 * GB, "170MB", "8MB"),
        (4 * GB, "682MB", "10MB"),
        (24 * GB, "4096MB", "64MB"),
        (256 * GB, "4096MB", "64MB"),
    ],
)
def test_memori_dibagi_dengan_aplikasi(memori: int, shared_buffers: str, work_mem: str) -> None:
    nilai = setelan(memori=memori, inti=2, disk_bebas=100 * GB, uji=False)

    assert nilai["shared_buffers"] == shared_buffers
    assert nilai["work_mem"] == work_mem


def test_paralel_mengikuti_inti() -> None:
    satu_inti = setelan(memori=GB, inti=1, disk_bebas=GB, uji=False)
    dua_inti = setelan(memori=GB, inti=2, disk_bebas=GB, uji=False)
    banyak_inti = setelan(memori=GB, inti=64, disk_bebas=GB, uji=False)

    kunci = "max_parallel_workers_per_gather"
    assert [satu_inti[kunci], dua_inti[kunci], banyak_inti[kunci]] == ["1", "1", "4"]


def test_disk_sempit_membatasi_wal() -> None:
    assert setelan(memori=GB, inti=2, disk_bebas=500 * MB, uji=False)["max_wal_size"] == "256MB"
    assert setelan(memori=GB, inti=2, disk_bebas=100 * GB, uji=False)["max_wal_size"] == "4096MB"


def test_hanya_gugus_uji_yang_boleh_kehilangan_data() -> None:
    biasa = setelan(memori=GB, inti=2, disk_bebas=GB, uji=False)
    uji = setelan(memori=GB, inti=2, disk_bebas=GB, uji=True)

    assert not {"fsync", "synchronous_commit", "full_page_writes"} & biasa.keys()
    assert uji["fsync"] == "off"


def test_memori_mesin_masuk_akal() -> None:
    assert 128 * MB < memori_mesin() < 64 * 1024 * GB

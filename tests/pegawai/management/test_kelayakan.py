"""The command answers as its contract says and refuses in Indonesian."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from pegawai.registri import jenis_kelayakan
from tests.factories import PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.kelayakan import buat_layak_reguler

pytestmark = pytest.mark.django_db


def jalankan(*argumen: str) -> str:
    keluar = StringIO()
    call_command("kelayakan", *argumen, stdout=keluar, stderr=StringIO())
    return keluar.getvalue()


def test_json_sesuai_kontrak() -> None:
    pegawai = buat_layak_reguler()

    isi = json.loads(
        jalankan("--jenis", "kp_reguler", "--nip", pegawai.nip, "--pada", "2026-04-01", "--json")
    )

    assert len(isi) == 1
    satu = isi[0]
    assert set(satu) == {"nip", "jenis", "hasil", "tanggal", "rincian", "syarat"}
    assert (satu["nip"], satu["jenis"], satu["hasil"]) == (pegawai.nip, "kp_reguler", "layak")
    assert satu["tanggal"] == "2022-04-01"  # ratings are recorded since 2020, so two good years by 2022
    assert satu["rincian"]["golongan"] == "III/b"
    assert {"kode", "hasil", "dasar", "keterangan"} <= set(satu["syarat"][0])
    assert {syarat["hasil"] for syarat in satu["syarat"]} == {"terpenuhi"}


def test_tanpa_jenis_semua_jenis_menurut_urutannya() -> None:
    pegawai = buat_layak_reguler()

    isi = json.loads(jalankan("--nip", pegawai.nip, "--pada", "2026-04-01", "--json"))

    assert [satu["jenis"] for satu in isi] == [satu.kode for satu in jenis_kelayakan]
    assert {
        "kp_reguler",
        "kp_struktural",
        "kp_fungsional",
        "kgb",
        "pensiun",
        "satyalancana",
        "cuti_tahunan",
    } <= {satu["jenis"] for satu in isi}


def test_beberapa_jenis_dan_beberapa_nip() -> None:
    satu, dua = buat_layak_reguler(), buat_layak_reguler()

    isi = json.loads(jalankan("--jenis", "kgb", "pensiun", "--nip", dua.nip, satu.nip, "--json"))
    berulang = json.loads(jalankan("--jenis", "kgb", "--jenis", "pensiun", "--nip", satu.nip, "--json"))

    assert [(baris["nip"], baris["jenis"]) for baris in isi] == [
        (dua.nip, "kgb"),
        (dua.nip, "pensiun"),
        (satu.nip, "kgb"),
        (satu.nip, "pensiun"),
    ]
    assert [baris["jenis"] for baris in berulang] == ["kgb", "pensiun"]


def test_unit_dengan_bawahannya() -> None:
    dinas = UnitKerjaFactory(kode="DINAS-UJI")
    di_bawah = PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(induk=dinas))
    PegawaiAktifFactory()

    isi = json.loads(jalankan("--jenis", "kgb", "--unit", "DINAS-UJI", "--json"))

    assert [baris["nip"] for baris in isi] == [di_bawah.nip]


def test_tanpa_pegawai_dokumen_kosong() -> None:
    UnitKerjaFactory(kode="UNIT-KOSONG")

    assert json.loads(jalankan("--unit", "UNIT-KOSONG", "--json")) == []


def test_untuk_dibaca_orang() -> None:
    pegawai = buat_layak_reguler()

    teks = jalankan("--jenis", "kp_reguler", "--nip", pegawai.nip, "--pada", "2026-04-01")

    assert teks.startswith(f"Kelayakan per 1 April 2026\n\nNIP {pegawai.nip}\n")
    assert "  Kenaikan pangkat reguler: layak, 1 April 2022\n" in teks
    assert "    + Berstatus PNS. (PP 99/2000 jo. PP 12/2002)\n" in teks


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (["--jenis", "naik_haji"], "Jenis “naik_haji” tidak dikenal"),
        (["--nip", "199001012015011001"], "Tidak ada pegawai dengan NIP 199001012015011001"),
        (["--unit", "TIDAK-ADA"], "Tidak ada unit dengan kode “TIDAK-ADA”"),
        (["--pada", "2026-02-30"], "2026-02-30"),
    ],
)
def test_penolakan_dengan_kalimat(argumen: list[str], pesan: str) -> None:
    with pytest.raises(CommandError, match=pesan):
        jalankan(*argumen)

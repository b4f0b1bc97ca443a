"""The command prints what its contract says and refuses in Indonesian."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.factories import PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


def jalankan(*argumen: str) -> str:
    keluar = StringIO()
    call_command("jumlah", *argumen, stdout=keluar, stderr=StringIO())
    return keluar.getvalue()


def test_jumlah_json_sesuai_kontrak() -> None:
    dinas = UnitKerjaFactory(kode="DINAS-UJI")
    PegawaiAktifFactory(posisi__unit=dinas, jenis_kelamin="P")
    PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(induk=dinas), jenis_kelamin="L")
    PegawaiAktifFactory(jenis_kelamin="L")

    isi = json.loads(
        jalankan("--pada", "2026-11-23", "--per", "unit:1,jenis_kelamin", "--unit", "DINAS-UJI", "--json")
    )

    assert isi == {
        "pada": "2026-11-23",
        "total": 2,
        "baris": [
            {"unit:1": "DINAS-UJI", "jenis_kelamin": "L", "jumlah": 1},
            {"unit:1": "DINAS-UJI", "jenis_kelamin": "P", "jumlah": 1},
        ],
    }


def test_jumlah_saring_dan_tanpa_data() -> None:
    PegawaiAktifFactory(pangkat=None)
    PegawaiAktifFactory()

    isi = json.loads(jalankan("--pada", "2026-11-23", "--per", "golongan", "--json"))
    tersaring = json.loads(jalankan("--pada", "2026-11-23", "--saring", "golongan=III/a", "--json"))

    assert [baris["golongan"] for baris in isi["baris"]] == ["III/a", None]
    assert tersaring["total"] == 1


def test_jumlah_tabel_untuk_dibaca() -> None:
    PegawaiAktifFactory(jenis_kelamin="P")

    teks = jalankan("--pada", "2026-11-23", "--per", "jenis_kelamin")

    assert teks.splitlines() == [
        "Jumlah pegawai per 23 November 2026",
        "Jenis kelamin  Jumlah",
        "Perempuan           1",
        "Jumlah              1",
    ]


def test_jumlah_tanpa_tanggal_berarti_hari_ini(time_machine) -> None:
    time_machine.move_to(date(2009, 6, 1))
    PegawaiAktifFactory()

    assert json.loads(jalankan("--json"))["total"] == 0
    time_machine.move_to(date(2010, 1, 2))
    assert json.loads(jalankan("--json"))["pada"] == "2010-01-02"
    assert json.loads(jalankan("--json"))["total"] == 1


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (["--pada", "2026-13-01"], "Tanggal “2026-13-01” tidak sah"),
        (["--per", "sepatu"], "Dimensi “sepatu” tidak dikenal"),
        (["--unit", "TIDAK-ADA"], "TIDAK-ADA"),
        (["--saring", "golongan"], "Tulis dimensi=nilai"),
        (["--saring", "golongan=Z/z"], "Nilai “Z/z” tidak dikenal"),
        (["--saring", "sepatu=42"], "Dimensi “sepatu” tidak dikenal"),
    ],
)
def test_jumlah_menolak_dengan_pesan(argumen: list[str], pesan: str) -> None:
    with pytest.raises(CommandError, match=pesan):
        jalankan(*argumen)

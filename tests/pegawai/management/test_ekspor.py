"""The command `ekspor`, and `impor --jenis J` of what it wrote."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from pegawai.models import RiwayatKinerja
from pegawai.services import referensi
from tests.factories import PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


def jalankan(capsys: pytest.CaptureFixture[str], *argumen: str) -> tuple[int, dict[str, Any]]:
    try:
        call_command(*argumen, "--json")
        kode = 0
    except SystemExit as keluar:
        kode = int(keluar.code or 0)
    return kode, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("nama", ["skp.xlsx", "skp.csv"])
def test_keluar_lalu_masuk(tmp_path: Path, capsys: pytest.CaptureFixture[str], nama: str) -> None:
    referensi.muat()
    orang = PegawaiAktifFactory(posisi__unit=UnitKerjaFactory())
    satu = RiwayatKinerja.objects.create(pegawai=orang, tahun=2022, predikat="baik", hasil_kerja="sesuai")
    RiwayatKinerja.objects.create(pegawai=orang, tahun=2023, predikat="sangat_baik", penilai="Kepala")
    berkas = tmp_path / nama

    kode, hasil = jalankan(capsys, "ekspor", "skp", "--ke", str(berkas))
    assert (kode, hasil) == (0, {"jenis": "skp", "berkas": str(berkas), "baris": 2})
    assert [lain.name for lain in tmp_path.iterdir()] == [nama]

    _, sama = jalankan(capsys, "impor", str(berkas), "--jenis", "skp")
    satu.delete()
    kode, baru = jalankan(capsys, "impor", str(berkas), "--jenis", "skp", "--terapkan", "--data", "1")

    assert (sama["sama"], sama["baru"], sama["masalah"]) == (2, 0, [])
    assert (kode, baru["baru"], baru["sama"], baru["data"][0]["predikat"]) == (0, 1, 1, "baik")
    assert RiwayatKinerja.objects.sah().count() == 2


def test_jenis_tak_dikenal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kode, hasil = jalankan(capsys, "ekspor", "entah", "--ke", str(tmp_path / "x.xlsx"))

    assert (kode, hasil["galat"]["kode"], [*tmp_path.iterdir()]) == (2, "jenis_tidak_dikenal", [])

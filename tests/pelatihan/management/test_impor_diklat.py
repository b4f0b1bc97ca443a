"""The command `impor --jenis diklat`: its document, its exit codes, and its undo."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from pelatihan.models import RiwayatPelatihan
from pelatihan.services import referensi
from tests.factories import PegawaiAktifFactory, UnitKerjaFactory
from tests.pelatihan.berkas_diklat import NIP, sel, xlsx

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _peserta() -> None:
    referensi.muat()
    PegawaiAktifFactory(nip=NIP, nama="Siti Aminah", posisi__unit=UnitKerjaFactory())


def jalankan(
    capsys: pytest.CaptureFixture[str], berkas: Path, *argumen: str
) -> tuple[int, dict[str, Any], str]:
    try:
        call_command("impor", str(berkas), "--jenis", "diklat", "--json", *argumen)
        kode = 0
    except SystemExit as keluar:
        kode = int(keluar.code or 0)
    tangkapan = capsys.readouterr()
    return kode, json.loads(tangkapan.out), tangkapan.err


def test_semua_baik_lalu_dibatalkan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "diklat.xlsx"
    berkas.write_bytes(xlsx(sel(), sel(k4="Arsip Dinamis", k6="01-02-2021", k7="01-02-2021", k8=8, k10=2021)))

    kode, hasil, _ = jalankan(capsys, berkas, "--terapkan", "--data", "1")

    assert (kode, hasil["baris"], hasil["baik"], hasil["baru"], hasil["bermasalah"]) == (0, 2, 2, 2, 0)
    assert hasil["data"][0]["tanggal_selesai"] == "2020-03-04"
    assert {satu["bidang"][0] for satu in hasil["pemetaan"]["Diklat"].values()} >= {"nama_pelatihan", "jp"}
    assert RiwayatPelatihan.objects.sah().count() == 2

    call_command("batal_impor", hasil["batch"], "--json")

    assert json.loads(capsys.readouterr().out)["dibatalkan"] is True
    assert not RiwayatPelatihan.objects.sah().exists()


def test_sebagian_bermasalah(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "diklat.xlsx"
    berkas.write_bytes(xlsx(sel(k1="199802142022212084"), sel(k3="Pelatihan teknik"), sel(k8=0), sel()))

    kode, hasil, pesan = jalankan(capsys, berkas, "--uji", "--data", "9")

    assert (kode, hasil["baris"], hasil["baik"], hasil["bermasalah"], hasil["baru"]) == (3, 4, 1, 3, 1)
    assert sorted(
        (s["baris"], s["kolom"], s["bidang"], s["kode"], s["tingkat"]) for s in hasil["masalah"]
    ) == [
        (3, "B", "nip", "nip_unknown", "galat"),
        (4, "D", "jenis_pelatihan", "jenis_pelatihan_unknown", "galat"),
        (5, "I", "jp", "jp_out_of_range", "galat"),
    ]
    assert [satu["baris"] for satu in hasil["data"]] == [6]
    assert hasil["tak_dikenal"][0]["usul"] == "Pelatihan teknis"
    assert "--buat-unit" not in pesan
    assert not RiwayatPelatihan.objects.exists()


def test_berkas_tanpa_pelatihan_ditolak(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "bukan.csv"
    berkas.write_text("Alamat,Kota\nJl. Merdeka,Serang\n")

    kode, hasil, _ = jalankan(capsys, berkas)

    assert (kode, hasil["galat"]["kode"]) == (2, "no_data_rows")

"""The commands `impor` and `batal_impor`: the contract of their output, and what they leave behind."""

import io
import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from pegawai.management.commands import impor as perintah_impor
from pegawai.models import BatchImpor, Pegawai, UnitKerja
from pegawai.models.impor import StatusBatch
from tests.alat.keadaan import pastikan_keadaan

BERKAS = Path(__file__).parents[2] / "data" / "legacy"
SIASN = BERKAS / "01_siasn_export.xlsx"

pytestmark = pytest.mark.django_db


def jalankan(capsys: pytest.CaptureFixture[str], *argumen: str) -> tuple[int, dict[str, Any], str]:
    """Run the command in this process; return exit code, document and messages."""
    try:
        call_command("impor", *argumen, "--json")
        kode = 0
    except SystemExit as keluar:
        kode = int(keluar.code or 0)
    tangkapan = capsys.readouterr()
    return kode, json.loads(tangkapan.out), tangkapan.err


@pytest.fixture(scope="module")
def harapan() -> dict[str, Any]:
    return json.loads(SIASN.with_suffix(".xlsx.expected.json").read_text())


def test_ekspor_siasn_dibaca_seperti_seharusnya(
    capsys: pytest.CaptureFixture[str], harapan: dict[str, Any]
) -> None:
    kode, hasil, _ = jalankan(capsys, str(SIASN), "--uji", "--data", "1000")

    baris = harapan["rows"]
    assert kode == 3
    assert (hasil["baris"], hasil["baik"], hasil["bermasalah"]) == (
        baris["data"],
        baris["importable"],
        baris["error"],
    )
    assert hasil["baru"] + hasil["berubah"] + hasil["sama"] == hasil["baik"]
    assert Counter(satu["kode"] for satu in hasil["masalah"]) == harapan["problem_counts"]
    assert {(s["baris"], s["kolom"], s["kode"]) for s in hasil["masalah"]} == {
        (s["row"], s["column"], s["code"]) for s in harapan["problems"]
    }
    assert {(s["baris"], s["tingkat"]) for s in hasil["masalah"]} == {
        (s["row"], {"error": "galat", "warning": "peringatan"}[s["severity"]]) for s in harapan["problems"]
    }
    assert hasil["batch"] is None
    assert not Pegawai.objects.exists()


def test_nilai_contoh_ekspor_siasn(capsys: pytest.CaptureFixture[str], harapan: dict[str, Any]) -> None:
    _, hasil, _ = jalankan(capsys, str(SIASN), "--data", "1000")

    per_baris = {satu["baris"]: satu for satu in hasil["data"]}
    for contoh in harapan["samples"]:
        dibaca = per_baris[contoh["row"]]
        for bidang, nilai in contoh["values"].items():
            assert samakan(bidang, dibaca[bidang]) == samakan(bidang, nilai), (contoh["row"], bidang)


def samakan(bidang: str, nilai: Any) -> Any:
    """Bring a value to the strictness that the sidecar's `compare` asks of its field."""
    if nilai is None or isinstance(nilai, int):
        return nilai
    teks = " ".join(str(nilai).casefold().replace("\u2019", "'").replace("`", "'").split())
    if bidang.startswith("gelar"):
        return teks.replace(".", "").replace(" ", "")
    if bidang == "no_hp":
        return teks.removeprefix("+62").removeprefix("62").removeprefix("0")
    return teks


def test_menerapkan_lalu_menerapkan_lagi(capsys: pytest.CaptureFixture[str], harapan: dict[str, Any]) -> None:
    UnitKerja.objects.add_root({"kode": "PEMKOT", "nama": "Pemerintah Kota", "jenis": "instansi",
                                "berlaku_mulai": "2008-01-01", "sumber": "uji"})  # fmt: skip

    kode, pertama, pesan = jalankan(capsys, str(SIASN), "--terapkan", "--buat-unit")
    pastikan_keadaan()
    _, kedua, _ = jalankan(capsys, str(SIASN), "--terapkan", "--buat-unit")
    pastikan_keadaan()

    layak = harapan["rows"]["importable"]
    assert kode == 3
    assert (pertama["baru"], pertama["sama"]) == (layak, 0)
    assert (kedua["baru"], kedua["berubah"], kedua["sama"]) == (0, 0, layak)
    assert Pegawai.objects.count() == layak
    assert BatchImpor.objects.get(kode=pertama["batch"]).status == StatusBatch.DITERAPKAN
    assert pertama["batch"] in pesan


def test_dibatalkan_semua_kembali_kosong(capsys: pytest.CaptureFixture[str]) -> None:
    _, hasil, _ = jalankan(capsys, str(SIASN), "--terapkan")

    call_command("batal_impor", hasil["batch"], "--json")

    assert json.loads(capsys.readouterr().out)["dibatalkan"] is True
    assert not Pegawai.objects.exists()
    pastikan_keadaan()


def test_dua_impor_berkas_yang_sama_dibatalkan_berurutan(capsys: pytest.CaptureFixture[str]) -> None:
    """The second one only adds posts in units it created; both go back, last one first."""
    UnitKerja.objects.add_root({"kode": "PEMKOT", "nama": "Pemerintah Kota", "jenis": "instansi",
                                "berlaku_mulai": "2008-01-01", "sumber": "uji"})  # fmt: skip
    _, pertama, _ = jalankan(capsys, str(SIASN), "--terapkan")
    _, kedua, _ = jalankan(capsys, str(SIASN), "--terapkan", "--buat-unit")
    assert kedua["berubah"] > 0

    call_command("batal_impor", kedua["batch"])
    pastikan_keadaan()
    call_command("batal_impor", pertama["batch"])

    assert not Pegawai.objects.exists()
    pastikan_keadaan()


def test_batch_yang_sudah_dibatalkan_disebutkan(capsys: pytest.CaptureFixture[str]) -> None:
    _, hasil, _ = jalankan(capsys, str(SIASN), "--terapkan")
    call_command("batal_impor", hasil["batch"])
    capsys.readouterr()

    call_command("batal_impor", hasil["batch"], "--json")

    tangkapan = capsys.readouterr()
    assert "sudah dibatalkan pada" in tangkapan.err
    assert json.loads(tangkapan.out) == {"batch": hasil["batch"], "dibatalkan": True, "halangan": []}


def test_batch_yang_tidak_ada_disebutkan() -> None:
    with pytest.raises(CommandError, match="tidak ditemukan"):
        call_command("batal_impor", "00000000-0000-0000-0000-000000000000")


def test_berkas_ditolak_dengan_alasan(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    palsu = tmp_path / "pegawai.xlsx"
    palsu.write_bytes(b"%PDF-1.7 bukan lembar kerja")

    kode, hasil, pesan = jalankan(capsys, str(palsu))

    assert kode == 2
    assert hasil["berkas"] == "pegawai.xlsx"
    assert set(hasil["galat"]) == {"kode", "pesan"}
    assert hasil["galat"]["kode"] == "file_not_spreadsheet"
    assert hasil["galat"]["pesan"] in pesan


def test_jenis_tak_dikenal_menyebut_pilihannya(capsys: pytest.CaptureFixture[str]) -> None:
    kode, hasil, pesan = jalankan(capsys, str(SIASN), "--jenis", "entah")

    assert (kode, hasil["galat"]["kode"]) == (2, "jenis_tidak_dikenal")
    assert "pegawai" in hasil["galat"]["pesan"]
    assert hasil["galat"]["pesan"] in pesan


def test_berkas_yang_tidak_ada_disebutkan(capsys: pytest.CaptureFixture[str]) -> None:
    kode, hasil, pesan = jalankan(capsys, "tidak-ada.xlsx")

    assert (kode, hasil["galat"]["kode"]) == (2, "berkas_tidak_ada")
    assert "tidak-ada.xlsx tidak ditemukan" in pesan


def test_berkas_nol_byte_disebut_kosong(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    kosong = tmp_path / "pegawai.xlsx"
    kosong.touch()

    kode, _, pesan = jalankan(capsys, str(kosong))

    assert kode == 2
    assert "kosong (0 byte)" in pesan


def test_pesan_menyebut_tempat_dan_nama_yang_belum_ada(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A CSV has no sheets, so its problems name row and column alone."""
    berkas = tmp_path / "pegawai.csv"
    berkas.write_text(
        "NIP,NAMA,UNIT KERJA,TANGGAL LAHIR\n"
        "198503142010011001,Budi,Dinas Antariksa,14-03-1985\n"
        "19850314,Ani,Dinas Antariksa,14-03-1985\n"
    )

    _, _, pesan = jalankan(capsys, str(berkas))

    assert "None" not in pesan
    assert "\nbaris 3 kolom A: " in pesan
    assert "“Dinas Antariksa” (1 baris)" in pesan


def test_bantuan_berbahasa_indonesia() -> None:
    hasil = subprocess.run(
        [sys.executable, "manage.py", "impor", "--help"],
        capture_output=True, text=True, check=True, cwd=BERKAS.parents[2],
    )  # fmt: skip

    assert "--terapkan" in hasil.stdout
    assert "tidak menulis apa pun" in hasil.stdout


@pytest.mark.django_db(transaction=True)
def test_ctrl_c_menarik_semuanya_kembali(
    tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Interrupted in the middle of its writing, the command writes nothing and says so."""
    settings.MEDIA_ROOT = str(tmp_path)
    call_command("referensi", verbosity=0)
    keluar = io.StringIO()
    asli = perintah_impor.Command._lapor

    def lapor(self: Any, tahap: str, **bagian: Any) -> None:
        asli(self, tahap, **bagian)
        if tahap == "Menurunkan keadaan pegawai":
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(perintah_impor.Command, "_lapor", lapor)
    semula = signal.signal(signal.SIGINT, signal.default_int_handler)  # a worker run before keeps its own
    try:
        with pytest.raises(SystemExit) as galat:
            call_command("impor", str(SIASN), "--terapkan", stdout=io.StringIO(), stderr=keluar)
    finally:
        signal.signal(signal.SIGINT, semula)

    assert galat.value.code == 130
    assert "Menulis data pegawai … " in keluar.getvalue()
    assert keluar.getvalue().rstrip().endswith("Dihentikan; tidak ada yang ditulis.")
    assert not Pegawai.objects.exists()
    assert not BatchImpor.objects.exists()


@pytest.mark.parametrize("salah", ["nama=ngawur", "asing=timpa", "nama"])
def test_kebijakan_yang_tidak_dikenal_ditolak(salah: str) -> None:
    with pytest.raises(CommandError, match="BIDANG=CARA"):
        call_command("impor", str(SIASN), "--kebijakan", salah)

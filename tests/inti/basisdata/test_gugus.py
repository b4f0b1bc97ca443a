"""The embedded cluster, with a real server in a temporary folder."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from serang_asn.inti.basisdata import BasisDataGagal, Gugus, Pemakai, alamat, is_tertanam
from serang_asn.inti.basisdata.gugus import PANJANG_SOKET_MAKS, versi_terpasang

AKAR = Path(__file__).resolve().parents[3]
MEMAKAI_LALU_MENUNGGU = """
import sys
from pathlib import Path
from serang_asn.inti.basisdata import alamat
print(alamat(Path(sys.argv[1]), uji=True, argv=["pytest"]), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Outside pytest's own folder, which every new run closes again for other users, also the server's."""
    with TemporaryDirectory(prefix="siasn-uji-") as nama:
        yield Path(nama)


@pytest.fixture
def gugus(folder: Path) -> Iterator[Gugus]:
    gugus = Gugus(folder / "pg-uji", uji=True)
    yield gugus
    gugus.hentikan()


def tanya(gugus: Gugus, kueri: str) -> object:
    with closing(gugus.sambung("siasn")) as sambungan, sambungan.cursor() as kursor:
        kursor.execute(kueri)
        return kursor.fetchone()[0] if kursor.description else None


def test_padam_bersama_pemakai_terakhir(gugus: Gugus) -> None:
    pertama, kedua = Pemakai(gugus), Pemakai(gugus)
    pertama.masuk()
    kedua.masuk()

    pertama.keluar()
    assert gugus.is_berjalan()

    kedua.keluar()
    assert not gugus.is_berjalan()


def test_data_tetap_ada_setelah_padam_dan_menyala_lagi(gugus: Gugus) -> None:
    gugus.mulai()
    tanya(gugus, "CREATE TABLE catatan AS SELECT 36 AS isi")
    gugus.hentikan()

    gugus.mulai()

    assert tanya(gugus, "SELECT isi FROM catatan") == 36


def test_urutan_dan_huruf_tidak_bergantung_pada_mesin(gugus: Gugus) -> None:
    gugus.mulai()

    assert tanya(gugus, "SELECT datlocale FROM pg_database WHERE datname = 'siasn'") == "C.UTF-8"
    assert tanya(gugus, "SELECT lower('ÉKA') < 'z'") is False
    assert tanya(gugus, "SHOW server_encoding") == "UTF8"


def test_ekstensi_yang_dipakai_tersedia(gugus: Gugus) -> None:
    gugus.mulai()

    for nama in ("pg_trgm", "btree_gist", "unaccent"):
        tanya(gugus, f"CREATE EXTENSION {nama}")
    assert tanya(gugus, "SELECT count(*) FROM pg_extension") == 4  # with plpgsql


def test_hanya_mendengarkan_di_soket(gugus: Gugus) -> None:
    gugus.mulai()

    assert tanya(gugus, "SHOW listen_addresses") == ""
    assert gugus.folder_soket.stat().st_mode & 0o077 == 0


def test_jalur_panjang_memakai_soket_pendek(folder: Path) -> None:
    gugus = Gugus(folder / ("p" * 60) / ("q" * 60) / "pg-uji", uji=True)
    gugus.siapkan_folder()
    try:
        gugus.mulai()

        assert len(str(gugus.folder_soket / ".s.PGSQL.5432")) <= PANJANG_SOKET_MAKS
        assert tanya(gugus, "SELECT 1") == 1
        assert is_tertanam(str(gugus.folder_soket))
    finally:
        gugus.hentikan()
        gugus.folder_soket.rmdir()


def test_pemakai_yang_dibunuh_tidak_terhitung(folder: Path) -> None:
    gugus = Gugus(folder / "pg-uji", uji=True)
    korban = subprocess.Popen(
        [sys.executable, "-c", MEMAKAI_LALU_MENUNGGU, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=AKAR, text=True,
    )  # fmt: skip
    assert korban.stdout is not None
    assert korban.stdout.readline().startswith("postgresql://")
    korban.send_signal(signal.SIGKILL)
    korban.communicate()
    assert gugus.is_berjalan()

    pemakai = Pemakai(gugus)
    pemakai.masuk()
    pemakai.keluar()

    assert not gugus.is_berjalan()


def test_proses_yang_selesai_memadamkan_server(folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", MEMAKAI_LALU_MENUNGGU, str(folder)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, cwd=AKAR, check=True,
    )  # fmt: skip

    assert not Gugus(folder / "pg-uji", uji=True).is_berjalan()


def test_kunci_peninggalan_server_mati_diabaikan(gugus: Gugus) -> None:
    gugus.mulai()
    gugus.hentikan()
    (gugus.folder / "postmaster.pid").write_text(f"{os.getpid()}\n{gugus.folder}\n")

    gugus.mulai()

    assert tanya(gugus, "SELECT 1") == 1


def test_data_versi_lain_ditolak_dengan_jalan_keluar(gugus: Gugus) -> None:
    gugus.folder.mkdir()
    (gugus.folder / "PG_VERSION").write_text("12\n")

    with pytest.raises(BasisDataGagal, match=rf"PostgreSQL 12.*versi {versi_terpasang()}.*cadangkan"):
        gugus.mulai()


def test_folder_berisi_berkas_lain_tidak_disentuh(gugus: Gugus) -> None:
    gugus.folder.mkdir()
    (gugus.folder / "surat.txt").write_text("penting")

    with pytest.raises(BasisDataGagal, match="berisi berkas lain"):
        gugus.mulai()
    assert (gugus.folder / "surat.txt").read_text() == "penting"


def test_gagal_mulai_menunjukkan_catatan_server(folder: Path) -> None:
    gugus = Gugus(folder / "pg")
    gugus.mulai()
    gugus.hentikan()
    with (gugus.folder / "postgresql.conf").open("a") as setelan:
        setelan.write("parameter_ngawur = 1\n")

    with pytest.raises(BasisDataGagal, match=r"(?s)Catatan terakhir.*parameter_ngawur"):
        gugus.mulai()
    assert (gugus.folder / "PG_VERSION").exists()


def test_gugus_uji_yang_rusak_dibuat_ulang(gugus: Gugus) -> None:
    gugus.mulai()
    gugus.hentikan()
    (gugus.folder / "global" / "pg_control").write_bytes(b"rusak")

    gugus.mulai()

    assert tanya(gugus, "SELECT 1") == 1


def test_folder_induk_yang_tidak_dapat_dibuat(folder: Path) -> None:
    (folder / "var").write_text("sebuah berkas, bukan folder")

    with pytest.raises(BasisDataGagal, match="tidak dapat dibuat"):
        Pemakai(Gugus(folder / "var" / "dalam" / "pg")).masuk()


@pytest.mark.parametrize(
    "argv",
    [
        ["manage.py", "check"],
        ["manage.py"],
        ["manage.py", "impor", "--help"],
        ["./manage.py", "collectstatic"],
    ],
)
def test_perintah_tanpa_basisdata_tidak_menyalakan_server(folder: Path, argv: list[str]) -> None:
    url = alamat(folder, argv=argv)

    assert url == f"postgresql://postgres@/{folder}/pg/siasn"
    assert not (folder / "pg").exists()


def test_server_di_jaringan_bukan_tertanam() -> None:
    assert not is_tertanam("db.serangkota.go.id")
    assert not is_tertanam("/var/run/postgresql")

"""A full disk: a sentence with a way on, and nothing half written."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import OperationalError, connection
from django.test import Client
from django.urls import reverse

from pegawai.models import BatchImpor, Pegawai
from pegawai.services.impor import batch as layanan
from serang_asn.inti import gangguan, kemajuan
from serang_asn.inti.basisdata import BasisDataGagal, gugus
from serang_asn.inti.models import Akun, Dokumen, Peran, Tugas
from serang_asn.inti.registri.contoh import Pembangkit, Permintaan, contoh
from tests.alat.penyimpanan import berkas_di, disk_penuh
from tests.factories import AkunFactory

SIASN = Path(__file__).parents[1] / "data" / "legacy" / "01_siasn_export.xlsx"
MENGHAPUS = ("hapus", "kosongkan")
TRANSAKSI = pytest.mark.django_db(transaction=True)


@pytest.fixture
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = str(tmp_path)
    return tmp_path


@pytest.fixture
def penuh(settings: Any, folder: Path) -> Path:
    """A document storage without room."""
    lain = {nama: isi for nama, isi in settings.STORAGES.items() if nama != "default"}
    settings.STORAGES = {"default": {"BACKEND": "tests.alat.penyimpanan.PenyimpananPenuh"}, **lain}
    return folder


def basisdata_penuh() -> None:
    """Let PostgreSQL itself report that its disk is full."""
    with connection.cursor() as kursor:
        kursor.execute("DO $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$")


def unggah(client: Client, isi: bytes = b"") -> Any:
    berkas = SimpleUploadedFile("pegawai.xlsx", isi or SIASN.read_bytes())
    return client.post(reverse("pegawai:impor-list"), {"berkas": berkas, "jenis": "pegawai"})


@pytest.fixture
def petugas() -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(AkunFactory(peran=Peran.PETUGAS))
    return client


@TRANSAKSI
def test_unggahan_impor_pada_disk_penuh(petugas: Client, penuh: Path) -> None:
    respons = unggah(petugas)

    assert respons.status_code == 422
    assert gangguan.BERKAS_PENUH.pesan in respons.text
    assert berkas_di(penuh) == []
    assert not Dokumen.objects.exists()
    assert not BatchImpor.objects.exists()


@TRANSAKSI
def test_unggahan_yang_transaksinya_batal_tidak_meninggalkan_berkas(folder: Path) -> None:
    isi = SIASN.read_bytes()
    with connection.cursor() as kursor:  # the second row with this hash is refused, after the file is stored
        kursor.execute("CREATE UNIQUE INDEX sekali ON pegawai_batchimpor (sha256)")
    try:
        layanan.unggah(isi=isi, nama="a.xlsx", jenis="pegawai", oleh=None)
        sebelum = berkas_di(folder)
        with pytest.raises(Exception, match="sekali"):
            layanan.unggah(isi=isi, nama="b.xlsx", jenis="pegawai", oleh=None)
    finally:
        with connection.cursor() as kursor:
            kursor.execute("DROP INDEX sekali")

    assert len(sebelum) == 1
    assert berkas_di(folder) == sebelum


@TRANSAKSI
def test_perintah_impor_pada_disk_penuh(penuh: Path) -> None:
    keluar = io.StringIO()

    with pytest.raises(SystemExit) as galat:
        call_command("impor", str(SIASN), "--terapkan", "--json", stdout=keluar, stderr=io.StringIO())

    assert galat.value.code == 2
    assert json.loads(keluar.getvalue())["galat"] == {
        "kode": "disk_penuh",
        "pesan": gangguan.BERKAS_PENUH.pesan,
    }
    assert berkas_di(penuh) == []
    assert not Pegawai.objects.exists()


@TRANSAKSI
def test_disk_penuh_saat_menerima_unggahan_menjawab_dengan_kalimat(
    petugas: Client, settings: Any, folder: Path
) -> None:
    settings.FILE_UPLOAD_HANDLERS = ["tests.alat.penyimpanan.TitipanPenuh"]

    respons = unggah(petugas)

    assert respons.status_code == 503
    assert gangguan.BERKAS_PENUH.pesan in respons.text
    assert berkas_di(folder) == []


def tugas_berkas_penuh(*, kemajuan: Any) -> None:
    raise disk_penuh()


def tugas_basisdata_penuh(*, kemajuan: Any) -> None:
    basisdata_penuh()


@TRANSAKSI
@pytest.mark.parametrize(
    ("fungsi", "dikenal"),
    [(tugas_berkas_penuh, gangguan.BERKAS_PENUH), (tugas_basisdata_penuh, gangguan.BASISDATA_PENUH)],
)
def test_tugas_pada_disk_penuh_menyebut_sebab(fungsi: Any, dikenal: gangguan.Gangguan) -> None:
    tugas = kemajuan.jalankan(fungsi=fungsi, judul="Percobaan", akun=AkunFactory(), argumen={})

    call_command("db_worker", batch=True, verbosity=0, startup_delay=False)

    tugas.refresh_from_db()
    assert (tugas.status, tugas.pesan) == (Tugas.Status.GAGAL, dikenal.pesan)


@pytest.mark.django_db
def test_disk_penuh_di_postgresql_dikenali() -> None:
    with pytest.raises(OperationalError) as galat:
        basisdata_penuh()

    assert gangguan.kenali(galat.value) is gangguan.BASISDATA_PENUH


@TRANSAKSI
def test_kota_contoh_pada_disk_penuh_tidak_meninggalkan_separuh_kota() -> None:
    """A later part fails: nothing stays, and the same command may run again."""

    def gagal(permintaan: Permintaan) -> dict[str, int]:
        basisdata_penuh()
        return {}

    semula = list(contoh)
    contoh.daftar(Pembangkit(kode="penuh", urut=10_000, judul="Disk penuh", jalankan=gagal))
    try:
        with pytest.raises(OperationalError):
            call_command("contoh", "--pegawai", "200", stderr=io.StringIO(), verbosity=0)
    finally:
        contoh._isi.pop("penuh")

    assert [satu.kode for satu in contoh] == [satu.kode for satu in semula]
    assert not Pegawai.objects.exists()
    assert not Akun.objects.exists()


def test_gugus_menolak_disk_yang_hampir_penuh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gugus, "DISK_MINIMUM", 10**18)
    satu = gugus.Gugus(tmp_path / "pg")

    with pytest.raises(BasisDataGagal) as galat:
        satu.mulai()

    assert "tinggal" in galat.value.pesan
    assert "ASN_VAR" in galat.value.pesan
    assert not satu.folder.exists()


def test_tidak_satu_pesan_pun_menyuruh_menghapus_data() -> None:
    pesan = [
        teks for satu in (gangguan.BERKAS_PENUH, gangguan.BASISDATA_PENUH) for teks in (satu.pesan, satu.obat)
    ]

    assert not [satu for satu in pesan if any(kata in satu.lower() for kata in MENGHAPUS)]

"""Taking documents in: rows and files come and go together."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction

from serang_asn.inti import dokumen
from serang_asn.inti.dokumen import DokumenDitolak, penyimpanan
from serang_asn.inti.models import Dokumen, Peran
from tests.alat import berkas
from tests.factories import AkunFactory

TRANSAKSI = pytest.mark.django_db(transaction=True)


def unggahan(isi: bytes = b"", nama: str = "SK 197001012000031001.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(nama, isi or berkas.pdf(), content_type="text/plain")


def berkas_tersimpan() -> set[str]:
    return {
        f"{folder}/{nama}"
        for folder in default_storage.listdir("")[0]
        for nama in default_storage.listdir(folder)[1]
    }


@contextmanager
def transaksi_batal() -> Iterator[None]:
    """What is done inside is rolled back (to the savepoint, inside another transaction)."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def isi_tersimpan(nama: str) -> bytes:
    with default_storage.open(nama) as aliran:
        return aliran.read()


@pytest.fixture(autouse=True)
def _penyimpanan_sendiri(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)


def simpan(isi: bytes = b"", oleh=None, **isian) -> Dokumen:
    bawaan = {"jenis": "sk", "judul": "SK kenaikan pangkat"}
    return dokumen.simpan(berkas=unggahan(isi), oleh=oleh, **(bawaan | isian))


@pytest.mark.django_db
def test_baris_menurut_isi_bukan_nama_dan_kepala_peramban():
    akun = AkunFactory(peran=Peran.PETUGAS)

    hasil = simpan(oleh=akun, nomor="823/1")

    hasil.refresh_from_db()
    assert (hasil.tipe_isi, hasil.ukuran) == ("application/pdf", len(berkas.pdf()))
    assert hasil.sha256 == hashlib.sha256(berkas.pdf()).hexdigest()
    assert isi_tersimpan(hasil.berkas.name) == berkas.pdf()
    assert "1970" not in hasil.berkas.name
    assert (hasil.nama_asli, hasil.nomor, hasil.diunggah_oleh) == ("SK 197001012000031001.pdf", "823/1", akun)
    assert isi_tersimpan(hasil.lokasi_gambar).startswith(b"\x89PNG")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        (b"MZ\x90\x00" + b"\0" * 500, "jenis_tidak_diterima"),
        (berkas.gambar("JPEG", (300, 300))[:1200], "rusak"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "jenis_tidak_diterima"),
        (berkas.gambar("JPEG") + berkas.zip_berisi(), "bermuatan_lain"),
        (berkas.pdf(aksi="Launch"), "isi_aktif"),
    ],
)
def test_yang_ditolak_tidak_meninggalkan_apa_pun(isi, kode):
    with pytest.raises(DokumenDitolak) as galat:
        simpan(isi)

    assert galat.value.kode == kode
    assert not Dokumen.objects.exists()
    assert berkas_tersimpan() == set()


@pytest.mark.django_db
def test_kosong_dan_terlalu_besar(settings):
    with pytest.raises(DokumenDitolak, match="0 byte"):
        dokumen.simpan(berkas=b"", jenis="sk", judul="SK", oleh=None)
    with pytest.raises(DokumenDitolak, match=r"50,0.MB; paling besar 10,0.MB"):
        dokumen.simpan(berkas=b"%PDF-" + bytes(50 * 1024 * 1024 - 5), jenis="sk", judul="SK", oleh=None)
    settings.DOKUMEN_UKURAN_MAKS = len(berkas.pdf())

    assert simpan().pk
    settings.DOKUMEN_UKURAN_MAKS -= 1
    with pytest.raises(DokumenDitolak, match="paling besar"):
        simpan()


@pytest.mark.django_db
def test_isi_sama_menjadi_baris_sendiri_dan_diberitahukan():
    petugas, orang_lain = AkunFactory(peran=Peran.PETUGAS), AkunFactory(peran=Peran.PETUGAS)
    pertama = simpan(oleh=petugas)

    kedua = simpan(oleh=petugas)

    assert pertama.kembaran is None
    assert kedua.kembaran == pertama
    assert kedua.berkas.name != pertama.berkas.name
    assert simpan(oleh=petugas, jenis="ijazah").kembaran is None
    assert simpan(oleh=orang_lain).kembaran is None  # what one may not open, one is not told of


@TRANSAKSI
def test_transaksi_batal_tidak_meninggalkan_berkas():
    with transaksi_batal():
        simpan()
        assert len(berkas_tersimpan()) == 2

    assert berkas_tersimpan() == set()
    assert not Dokumen.objects.exists()


@TRANSAKSI
def test_titik_simpan_batal_hanya_membuang_miliknya():
    with transaction.atomic():
        tinggal = simpan()
        with transaksi_batal():
            simpan(berkas.pdf("lain"))

    assert Dokumen.objects.get() == tinggal
    assert berkas_tersimpan() == {tinggal.berkas.name, tinggal.lokasi_gambar}


@TRANSAKSI
def test_kegagalan_kait_lain_tidak_membuang_berkas_yang_sudah_tercatat():
    def gagal() -> None:
        raise ZeroDivisionError

    @transaction.atomic
    def simpan_sesudah_kait_yang_gagal() -> None:
        transaction.on_commit(gagal)
        simpan()

    with pytest.raises(ZeroDivisionError):
        simpan_sesudah_kait_yang_gagal()

    tersimpan = Dokumen.objects.get()
    assert berkas_tersimpan() == {tersimpan.berkas.name, tersimpan.lokasi_gambar}


@TRANSAKSI
def test_di_luar_transaksi_berkas_tinggal():
    tersimpan = simpan()

    assert berkas_tersimpan() == {tersimpan.berkas.name, tersimpan.lokasi_gambar}


@TRANSAKSI
def test_hapus_membuang_berkas_setelah_pasti():
    tersimpan = simpan()

    with transaksi_batal():
        dokumen.hapus(dokumen=Dokumen.objects.get())
    assert berkas_tersimpan() == {tersimpan.berkas.name, tersimpan.lokasi_gambar}
    dokumen.hapus(dokumen=Dokumen.objects.get())

    assert berkas_tersimpan() == set()


@pytest.mark.django_db
def test_gambar_dibuat_sekali_lalu_disimpan(monkeypatch):
    tersimpan = simpan()
    default_storage.delete(tersimpan.lokasi_gambar)

    with penyimpanan.gambar(tersimpan) as baru:
        pertama = baru.read()
    monkeypatch.delattr(penyimpanan, "terpisah")

    with penyimpanan.gambar(tersimpan) as lama:
        assert lama.read() == pertama


@pytest.mark.django_db
def test_lembar_kerja_tidak_bergambar():
    lembar = dokumen.simpan_tepercaya(
        isi=b"a,b", tipe_isi="text/csv", jenis="impor", judul="Impor", oleh=None
    )

    assert penyimpanan.gambar(lembar) is None

"""A real round trip: what was backed up comes back whole, and nothing is lost when it does not."""

import hashlib
import io
import json
import os
import stat
import tarfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, connections
from pghistory.models import Events

from pegawai.models import KeadaanPegawai, Pegawai
from serang_asn.inti import cadangan
from serang_asn.inti.cadangan import alat, arsip, manifes
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Akun, Dokumen
from tests.alat import basisdata
from tests.alat.penyimpanan import berkas_di
from tests.factories import AkunFactory, PegawaiAktifFactory

ISI_SK = b"%PDF-1.7 surat keputusan"


@pytest.fixture
def kota(django_db_setup: None, django_db_blocker: Any, settings: Any, tmp_path: Path) -> Iterator[str]:
    """A database of its own, filled: an employee with state, an account with a trail, a document."""
    settings.MEDIA_ROOT = str(tmp_path / "dokumen")
    settings.VAR_DIR = tmp_path / "var"
    with django_db_blocker.unblock():
        semula = connection.settings_dict["NAME"]
        nama = f"{semula}_kota"
        with connection._nodb_cursor() as kursor:
            basisdata._salin(kursor, nama, basisdata._daftar(kursor, basisdata.TEMPLAT_ISI)[-1])
            basisdata._izinkan_kosongkan(kursor, nama)
        basisdata._arahkan(nama)
        _isi()
        yield nama
        basisdata._arahkan(semula)
        with connection._nodb_cursor() as kursor:
            for satu in basisdata._daftar(kursor, nama):
                basisdata._buang(kursor, satu)


def _isi() -> None:
    with sebagai(akun_id=None, asal="uji", alasan="mengisi"):
        AkunFactory(pengguna="ani", nama="Ani Lama")
        Akun.objects.filter(pengguna="ani").update(nama="Ani")
        PegawaiAktifFactory(nip="198503142010012001")
        dokumen = Dokumen(jenis="sk", judul="SK", tipe_isi="application/pdf", ukuran=len(ISI_SK))
        dokumen.sha256 = hashlib.sha256(ISI_SK).hexdigest()
        dokumen.berkas.save("sk.pdf", ContentFile(ISI_SK))


@pytest.fixture
def berkas(kota: str, tmp_path: Path) -> Path:
    """A backup of the city."""
    satu = tmp_path / "cadangan.tar"
    cadangan.cadangkan(berkas=satu)
    return satu


def perintah(nama: str, *argumen: str) -> Any:
    keluar = io.StringIO()
    call_command(nama, *argumen, "--json", stdout=keluar, stderr=io.StringIO())
    return json.loads(keluar.getvalue())


def daftar_basisdata(awalan: str) -> list[str]:
    with connection._nodb_cursor() as kursor:
        return basisdata._daftar(kursor, awalan)


def kosongkan(folder: Path) -> None:
    """As in a new installation: reference rows, but nobody and no files."""
    with connection.cursor() as kursor:
        kursor.execute("TRUNCATE pegawai_pegawai, inti_akun, inti_akunevent, inti_dokumen CASCADE")
    for nama in berkas_di(folder):
        (folder / nama).unlink()


def keadaan_kota() -> dict[str, Any]:
    return {
        "akun": list(Akun.objects.values_list("pengguna", "nama")),
        "pegawai": list(Pegawai.objects.values_list("nip", flat=True)),
        "keadaan": list(KeadaanPegawai.objects.values_list("mulai", "selesai", "unit__nama")),
        "jejak": list(
            Events.objects.filter(pgh_model="inti.AkunEvent")
            .order_by("pgh_id")
            .values_list("pgh_label", "pgh_data")
        ),
        "dokumen": [_isi_berkas(satu) for satu in Dokumen.objects.all()],
    }


def _isi_berkas(dokumen: Dokumen) -> bytes:
    with dokumen.berkas.open("rb") as aliran:
        return aliran.read()


def test_pulang_pergi(kota: str, tmp_path: Path) -> None:
    folder, berkas = tmp_path / "dokumen", tmp_path / "cadangan.tar"
    semula = keadaan_kota()

    dibuat = perintah("cadangkan", str(berkas))
    diperiksa = perintah("pulihkan", str(berkas), "--periksa")
    kosongkan(folder)
    hasil = perintah("pulihkan", str(berkas))

    assert (dibuat["dokumen"], dibuat["dokumen_hilang"]) == (1, [])
    assert diperiksa["utuh"] is True
    assert diperiksa["baris"] == dibuat["baris"] > 1000
    assert keadaan_kota() == semula
    assert hasil["dokumen_baru"] == 1
    assert hasil["periksa_data"] == {"lulus": True, "invarian_dilanggar": []}
    assert (hasil["migrasi_kurang"], hasil["peringatan"], hasil["basisdata_lama"]) == ([], [], None)
    assert daftar_basisdata(kota) == [kota]  # the empty one is gone


def test_setelah_pulih_pemicu_dan_nomor_tetap_bekerja(kota: str, berkas: Path) -> None:
    perintah("pulihkan", str(berkas), "--timpa")

    baru = PegawaiAktifFactory()
    with sebagai(akun_id=None, asal="uji"):
        Akun.objects.filter(pengguna="ani").update(nama="Ani Baru")

    assert KeadaanPegawai.objects.filter(pegawai=baru).exists()
    event = Events.objects.filter(pgh_model="inti.AkunEvent").order_by("-pgh_created_at", "-pgh_id").first()
    assert event.pgh_diff["nama"] == ["Ani", "Ani Baru"]
    with pytest.raises(DatabaseError, match="jejak perubahan"), connection.cursor() as kursor:
        kursor.execute("DELETE FROM inti_akunevent")


def test_basis_data_berisi_hanya_ditimpa_bila_diminta_dan_disimpan(kota: str, berkas: Path) -> None:
    Akun.objects.filter(pengguna="ani").update(nama="Sesudah Cadangan")

    with pytest.raises(CommandError, match="--timpa"):
        perintah("pulihkan", str(berkas))
    assert Akun.objects.get(pengguna="ani").nama == "Sesudah Cadangan"
    hasil = perintah("pulihkan", str(berkas), "--timpa")

    assert Akun.objects.get(pengguna="ani").nama == "Ani"
    assert hasil["basisdata_lama"] in daftar_basisdata(kota)
    basisdata._arahkan(hasil["basisdata_lama"])
    assert Akun.objects.get(pengguna="ani").nama == "Sesudah Cadangan"
    basisdata._arahkan(kota)


def test_setelan_basis_data_ikut(kota: str, berkas: Path) -> None:
    perintah("pulihkan", str(berkas), "--timpa")

    with connection.cursor() as kursor:
        kursor.execute("SHOW siasn.kosongkan")
        assert kursor.fetchone()[0] == "ya"
        kursor.execute("SELECT datlocale FROM pg_database WHERE datname = current_database()")
        assert kursor.fetchone()[0] == "C.UTF-8"


def rusakkan(berkas: Path, cari: bytes) -> None:
    isi = bytearray(berkas.read_bytes())
    isi[isi.index(cari) + 3] ^= 1
    berkas.write_bytes(isi)


@pytest.mark.parametrize("cari", [ISI_SK, b"PGDMP", b'"dibuat_pada"'])
def test_satu_bit_yang_berubah_ditolak_sebelum_menyentuh_apa_pun(
    kota: str, berkas: Path, tmp_path: Path, cari: bytes
) -> None:
    rusakkan(berkas, cari)
    semula = keadaan_kota()

    for argumen in (["--periksa"], ["--timpa"]):
        with pytest.raises(CommandError, match="Cadangan rusak"):
            perintah("pulihkan", str(berkas), *argumen)

    assert keadaan_kota() == semula
    assert daftar_basisdata(kota) == [kota]


def test_cadangan_terpotong_atau_bukan_cadangan_ditolak(kota: str, berkas: Path, tmp_path: Path) -> None:
    berkas.write_bytes(berkas.read_bytes()[: berkas.stat().st_size // 2])
    (tmp_path / "lain.tar").write_text("bukan tar")

    for satu in (berkas, tmp_path / "lain.tar"):
        with pytest.raises(CommandError, match="Cadangan rusak"):
            perintah("pulihkan", str(satu), "--periksa")
    with pytest.raises(CommandError, match="tidak ditemukan"):
        perintah("pulihkan", str(tmp_path / "tidak-ada.tar"))


def tulis_ulang(berkas: Path, **ganti: Any) -> None:
    """Rewrite an archive with another manifest and right checksums."""
    lama = cadangan.periksa(berkas)
    isi = {}
    with tarfile.open(berkas) as tar:
        for nama in lama.bagian:
            aliran = tar.extractfile(nama)
            assert aliran is not None
            isi[nama] = ganti.get(nama, aliran.read())
    berkas.unlink()
    with arsip.menulis(berkas) as penulis:
        for nama, byte in isi.items():
            penulis.tambah(nama, io.BytesIO(byte), len(byte))
        penulis.tutup(replace(lama, **{k: v for k, v in ganti.items() if k not in isi}))


@pytest.mark.parametrize(
    ("ganti", "pesan"),
    [
        ({manifes.DUMP: b"PGDMP rusak"}, "pg_restore gagal"),
        ({"tabel": {"inti_akun": 99}}, "Jumlah baris"),
        ({"migrasi": ["inti.9999_masa_depan"]}, "rilis yang lebih baru"),
        ({"format": 99}, "berformat 99"),
    ],
)
def test_pulih_yang_gagal_meninggalkan_keadaan_semula(
    kota: str, berkas: Path, tmp_path: Path, ganti: dict[str, Any], pesan: str
) -> None:
    tulis_ulang(berkas, **ganti)
    semula, dokumen = keadaan_kota(), berkas_di(tmp_path / "dokumen")

    with pytest.raises(CommandError, match=pesan):
        perintah("pulihkan", str(berkas), "--timpa")

    assert keadaan_kota() == semula
    assert berkas_di(tmp_path / "dokumen") == dokumen
    assert daftar_basisdata(kota) == [kota]


def test_dokumen_yang_gagal_disimpan_membatalkan_semuanya(
    kota: str, berkas: Path, tmp_path: Path, settings: Any
) -> None:
    kosongkan(tmp_path / "dokumen")
    lain = {nama: isi for nama, isi in settings.STORAGES.items() if nama != "default"}
    settings.STORAGES = {"default": {"BACKEND": "tests.alat.penyimpanan.PenyimpananPenuh"}, **lain}

    with pytest.raises(OSError, match="No space left"):
        perintah("pulihkan", str(berkas))

    assert not Akun.objects.exists()
    assert berkas_di(tmp_path / "dokumen") == []
    assert daftar_basisdata(kota) == [kota]


def test_aplikasi_yang_masih_berjalan_menghalangi(kota: str, berkas: Path) -> None:
    lain = connections.create_connection("default")
    try:
        lain.ensure_connection()
        with pytest.raises(CommandError, match="Hentikan server web"):
            perintah("pulihkan", str(berkas), "--timpa")
    finally:
        lain.close()


def test_dokumen_hilang_disebut_dan_yang_rusak_diganti(kota: str, berkas: Path, tmp_path: Path) -> None:
    tersimpan = tmp_path / "dokumen" / Dokumen.objects.get().berkas.name
    tersimpan.write_bytes(b"rusak")

    perintah("pulihkan", str(berkas), "--timpa")
    assert tersimpan.read_bytes() == ISI_SK
    tersimpan.unlink()
    hasil = perintah("cadangkan", str(tmp_path / "kedua.tar"))

    assert hasil["dokumen_hilang"] == [str(Dokumen.objects.get().kode)]


def test_kunci_nik_yang_lain_diperingatkan(kota: str, berkas: Path, settings: Any) -> None:
    settings.NIK_KUNCI = [Fernet.generate_key().decode()]
    settings.NIK_KUNCI_HASH = "kunci-hash-yang-lain"

    peringatan = perintah("pulihkan", str(berkas), "--timpa")["peringatan"]

    assert [satu.split(" ")[0] for satu in peringatan] == ["NIK_KUNCI", "NIK_KUNCI_HASH"]


def test_berkas_cadangan_hanya_terbaca_pemiliknya_dan_tidak_tertimpa(berkas: Path) -> None:
    assert stat.S_IMODE(berkas.stat().st_mode) == 0o600
    with pytest.raises(CommandError, match="sudah ada"):
        perintah("cadangkan", str(berkas))
    with pytest.raises(CommandError, match="Folder"):
        perintah("cadangkan", str(berkas.parent / "tidak-ada" / "c.tar"))
    assert [satu.name for satu in berkas.parent.iterdir() if "sebagian" in satu.name] == []


def test_sesi_masuk_tidak_ikut(kota: str, tmp_path: Path) -> None:
    with connection.cursor() as kursor:
        kursor.execute("INSERT INTO django_session VALUES ('kunci', 'rahasia', now() + interval '1 day')")
    perintah("cadangkan", str(tmp_path / "c.tar"))

    perintah("pulihkan", str(tmp_path / "c.tar"), "--timpa")

    with connection.cursor() as kursor:
        kursor.execute("SELECT count(*) FROM django_session")
        assert kursor.fetchone()[0] == 0


def test_alat_dari_versi_lain_tidak_dipakai(
    kota: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    palsu = tmp_path / "pg_dump"
    palsu.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.1'\n")
    palsu.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

    assert alat.temukan("pg_dump") != palsu
    with pytest.raises(cadangan.CadanganDitolak, match="postgresql-client-"):
        alat.temukan("pg_dump_tidak_ada")

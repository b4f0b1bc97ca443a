"""Restoring a backup beside the present database, which gives way only when everything has arrived."""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from tarfile import TarFile
from tempfile import TemporaryDirectory
from typing import IO, Any

from cryptography.fernet import InvalidToken
from django.conf import settings
from django.core.files.base import File
from django.core.files.storage import Storage, default_storage
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from serang_asn.inti import sandi
from serang_asn.inti.cadangan import alat, arsip, wadah
from serang_asn.inti.cadangan.buat import TANDA_KUNCI, hitung_baris
from serang_asn.inti.cadangan.manifes import DUMP, FOLDER_DOKUMEN, CadanganDitolak, Manifes

PANJANG_NAMA = 40
"""Of a database's name, so that what is added to it stays within PostgreSQL's 63 bytes."""


@dataclass(slots=True)
class Hasil:
    """What a restore did. basisdata_lama: where the data from before is kept, empty if there was none."""

    manifes: Manifes
    basisdata_lama: str = ""
    dokumen_baru: int = 0
    migrasi_kurang: list[str] = field(default_factory=list)
    peringatan: list[str] = field(default_factory=list)


def pulihkan(*, berkas: Path, timpa: bool = False, lapor: Callable[[str], Any] = lambda _: None) -> Hasil:
    """Read the backup `berkas` into this installation. Raises CadanganDitolak; then all is as before.

    timpa: also when there is data already; it is kept in a database of another name. The checksums are
    compared before anything is touched; nothing else may be connected to the database.
    """
    lapor("Memeriksa cadangan …")
    manifes = arsip.periksa(berkas)
    hasil = Hasil(manifes, migrasi_kurang=_bandingkan_rilis(manifes), peringatan=_peringatan_kunci(manifes))
    if (is_berisi := wadah.is_berisi()) and not timpa:
        raise CadanganDitolak(
            "Basis data ini sudah berisi akun atau dokumen. Pulihkan ke pemasangan yang kosong, atau "
            "tambahkan --timpa: basis data yang sekarang disimpan dengan nama lain."
        )
    nama, cap = str(connection.settings_dict["NAME"]), f"{timezone.localtime():%Y%m%d_%H%M%S}"
    lama = f"{nama[:PANJANG_NAMA]}_sebelum_{cap}"
    wadah.pastikan_sendirian(nama)
    with (
        arsip.membaca(berkas) as tar,
        wadah.basisdata_baru(nama, f"{nama[:PANJANG_NAMA]}_pulih_{cap}") as baru,
    ):
        lapor("Memulihkan basis data …")
        _isi_basisdata(tar, baru, manifes)
        lapor("Memulihkan dokumen …")
        with _dokumen_dari(tar, manifes) as hasil.dokumen_baru:
            wadah.tukar(nama, baru, lama)
    if is_berisi:
        hasil.basisdata_lama = lama
    else:
        wadah.buang(lama)
    return hasil


def _bandingkan_rilis(manifes: Manifes) -> list[str]:
    """Return the migrations that the backup lacks. Raises CadanganDitolak when it is of a newer release.

    Migrations of apps that this release no longer has do no harm.
    """
    kode = {f"{app}.{nama}" for app, nama in MigrationLoader(None).disk_migrations}
    app = {satu.partition(".")[0] for satu in kode}
    if asing := {satu for satu in manifes.migrasi if satu.partition(".")[0] in app} - kode:
        raise CadanganDitolak(
            f"Cadangan ini dibuat oleh rilis yang lebih baru ({len(asing)} migrasi belum dikenal). "
            "Pasang rilis itu dahulu, lalu pulihkan."
        )
    return sorted(kode - set(manifes.migrasi))


def _peringatan_kunci(manifes: Manifes) -> list[str]:
    """Say when the keys of this installation do not open what the backup holds."""
    peringatan = []
    try:
        sandi.buka(manifes.kunci["nik"].encode())
    except InvalidToken:
        peringatan.append(
            "NIK_KUNCI bukan kunci saat pencadangan: NIK tidak terbaca sampai kunci itu dipasang."
        )
    if manifes.kunci["cari"] != sandi.kunci_cari(TANDA_KUNCI):
        peringatan.append("NIK_KUNCI_HASH bukan kunci saat pencadangan: NIK tidak ditemukan tanpa kunci itu.")
    return peringatan


def _isi_basisdata(tar: TarFile, nama: str, manifes: Manifes) -> None:
    """Fill the database from the archive and count its rows. Raises CadanganDitolak."""
    var = Path(settings.VAR_DIR)
    var.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=var, prefix="pulih-") as folder:
        dump = Path(folder) / DUMP
        with arsip.bagian(tar, DUMP) as sumber, dump.open("wb") as tujuan:
            shutil.copyfileobj(sumber, tujuan, arsip.POTONG)
        cara = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
        alat.jalankan("pg_restore", *cara, str(dump), basisdata=nama)
    with wadah.tersambung(nama) as kursor:
        jumlah = hitung_baris(kursor)
        kursor.execute("ANALYZE")
    beda = sorted(t for t in manifes.tabel | jumlah if manifes.tabel.get(t) != jumlah.get(t))
    if beda:
        raise CadanganDitolak(
            f"Jumlah baris {len(beda)} tabel tidak sama dengan daftar isi cadangan, misalnya {beda[0]}. "
            "Basis data yang sekarang tidak diubah."
        )


@contextmanager
def _dokumen_dari(tar: TarFile, manifes: Manifes) -> Iterator[int]:
    """Store the files that are not there yet; taken away again when the block fails.

    Files bear random names and never change, so what is there with the same content stays, and what belongs
    to nothing in the backup does no harm.
    """
    baru: list[str] = []
    try:
        for nama in manifes.daftar_dokumen:
            lengkap = FOLDER_DOKUMEN + nama
            if not _is_sama(default_storage, nama, manifes.bagian[lengkap].sha256):
                with arsip.bagian(tar, lengkap) as aliran:
                    _simpan(default_storage, nama, aliran, baru)
        yield len(baru)
    except BaseException:
        for nama in baru:
            default_storage.delete(nama)
        raise


def _is_sama(penyimpanan: Storage, nama: str, sha256: str) -> bool:
    if not penyimpanan.exists(nama):
        return False
    with penyimpanan.open(nama) as aliran:
        return hashlib.file_digest(aliran, "sha256").hexdigest() == sha256


def _simpan(penyimpanan: Storage, nama: str, aliran: IO[bytes], baru: list[str]) -> None:
    if penyimpanan.exists(nama):
        penyimpanan.delete(nama)  # damaged: its content is not what its name stands for
    baru.append(nama)
    penyimpanan.save(nama, File(aliran, name=PurePosixPath(nama).name))

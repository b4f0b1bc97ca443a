"""The file of a backup: writing its parts with their checksums, and reading them back only if they agree."""

import hashlib
import io
import os
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

from serang_asn.inti.cadangan.manifes import MANIFES, SIDIK_MANIFES, Bagian, CadanganDitolak, Manifes, baca

POTONG = 1024 * 1024
RUSAK = "Cadangan rusak: {sebab}. Pakai salinan cadangan yang lain."


class Penulis:
    """Writes parts one after another and remembers their checksums."""

    def __init__(self, tar: tarfile.TarFile) -> None:
        self._tar = tar
        self.bagian: dict[str, Bagian] = {}

    def tambah(self, nama: str, aliran: IO[bytes], byte: int) -> None:
        """Add one part of `byte` bytes. Raises OSError when the stream is shorter."""
        kepala = tarfile.TarInfo(nama)
        kepala.size, kepala.mode = byte, 0o600
        pembaca = _Bersidik(aliran)
        self._tar.addfile(kepala, pembaca)
        self.bagian[nama] = Bagian(byte, pembaca.sidik.hexdigest())

    def tutup(self, manifes: Manifes) -> Manifes:
        """Add the manifest with all checksums, then its own; return it."""
        lengkap = replace(manifes, bagian=dict(self.bagian))
        teks = lengkap.sebagai_json().encode()
        self.tambah(MANIFES, io.BytesIO(teks), len(teks))
        sidik = self.bagian[MANIFES].sha256.encode()
        self.tambah(SIDIK_MANIFES, io.BytesIO(sidik), len(sidik))
        return lengkap


@contextmanager
def menulis(berkas: Path) -> Iterator[Penulis]:
    """Write the archive `berkas`; it gets its name when it is complete and on the disk, else nothing stays.

    Only its owner can read it, for it holds personal data. Raises CadanganDitolak when the name is taken.
    """
    if berkas.exists():
        raise CadanganDitolak(f"Berkas {berkas} sudah ada. Pilih nama lain.")
    sementara = berkas.with_name(f"{berkas.name}.sebagian")
    try:
        tanda = os.open(sementara, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    except OSError as galat:
        if isinstance(galat, FileNotFoundError | NotADirectoryError | PermissionError):
            raise CadanganDitolak(
                f"Folder {berkas.parent} tidak ada atau tidak dapat ditulisi. Pilih folder lain."
            ) from galat
        raise
    try:
        with os.fdopen(tanda, "w+b") as aliran:
            with tarfile.open(fileobj=aliran, mode="w", format=tarfile.PAX_FORMAT) as tar:
                yield Penulis(tar)
            aliran.flush()
            os.fsync(aliran.fileno())
        os.link(sementara, berkas)  # unlike a rename, never over a file that came meanwhile
    finally:
        sementara.unlink(missing_ok=True)


def periksa(berkas: Path) -> Manifes:
    """Read the whole archive and compare every part with its checksum. Raises CadanganDitolak."""
    with membaca(berkas) as tar:
        teks = _isi(tar, MANIFES)
        if hashlib.sha256(teks).hexdigest().encode() != _isi(tar, SIDIK_MANIFES).strip():
            raise CadanganDitolak(RUSAK.format(sebab="daftar isinya tidak cocok dengan sidiknya"))
        manifes = baca(teks.decode())
        ada = {}
        for satu in tar:
            if satu.name not in (MANIFES, SIDIK_MANIFES):
                ada[satu.name] = _bagian(tar, satu)
        if beda := sorted(nama for nama in ada | manifes.bagian if ada.get(nama) != manifes.bagian.get(nama)):
            raise CadanganDitolak(
                RUSAK.format(sebab=f"{len(beda)} bagian tidak cocok dengan sidiknya, misalnya {beda[0]}")
            )
    return manifes


@contextmanager
def membaca(berkas: Path) -> Iterator[tarfile.TarFile]:
    """Open an archive for reading. Raises CadanganDitolak when there is none."""
    if not berkas.is_file():
        raise CadanganDitolak(f"Berkas {berkas} tidak ditemukan.")
    try:
        with tarfile.open(berkas, mode="r:") as tar:
            yield tar
    except (tarfile.TarError, EOFError) as galat:
        raise CadanganDitolak(RUSAK.format(sebab="bukan arsip cadangan, atau terpotong")) from galat


@contextmanager
def bagian(tar: tarfile.TarFile, nama: str) -> Iterator[IO[bytes]]:
    """Open one part for reading. Raises CadanganDitolak when it is not there."""
    try:
        aliran = tar.extractfile(nama)
    except KeyError:
        aliran = None
    if aliran is None:
        raise CadanganDitolak(RUSAK.format(sebab=f"{nama} tidak ada"))
    with aliran:
        yield aliran


def _isi(tar: tarfile.TarFile, nama: str) -> bytes:
    with bagian(tar, nama) as aliran:
        return aliran.read()


def _bagian(tar: tarfile.TarFile, kepala: tarfile.TarInfo) -> Bagian:
    sidik = hashlib.sha256()
    with bagian(tar, kepala.name) as aliran:
        while potong := aliran.read(POTONG):
            sidik.update(potong)
    return Bagian(kepala.size, sidik.hexdigest())


class _Bersidik(io.RawIOBase):
    """A stream that hashes what is read through it."""

    def __init__(self, aliran: IO[bytes]) -> None:
        self._aliran = aliran
        self.sidik = hashlib.sha256()

    def read(self, ukuran: int = -1) -> bytes:
        potong = self._aliran.read(ukuran)
        self.sidik.update(potong)
        return potong

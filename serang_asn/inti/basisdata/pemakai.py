"""Who uses the cluster: file locks, which the operating system lets go of even when a process is killed."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from serang_asn.inti.basisdata.gugus import Gugus
from serang_asn.inti.basisdata.kesalahan import BasisDataGagal


class Pemakai:
    """One process's use of one cluster: a shared lock on `<cluster>.pemakai` from `masuk` to `keluar`.

    Starting and stopping happen under an exclusive lock on `<cluster>.kunci`, so a process that arrives
    while the last one leaves waits, then starts the server again.
    """

    def __init__(self, gugus: Gugus) -> None:
        self.gugus = gugus
        self._tanda: int | None = None

    def masuk(self) -> None:
        """Start the server unless it runs, and count this process among its users. Raises BasisDataGagal."""
        self.gugus.siapkan_folder()
        with self._giliran():
            tanda = _buka(self._berkas("pemakai"))
            fcntl.flock(tanda, fcntl.LOCK_SH)
            self._tanda = tanda
            self.gugus.mulai()

    def keluar(self) -> None:
        """Leave; the last user stops the server. Leaving twice does nothing."""
        if self._tanda is None:
            return
        with self._giliran():
            if self._is_terakhir(self._tanda):
                self.gugus.hentikan()
            os.close(self._tanda)
            self._tanda = None

    @staticmethod
    def _is_terakhir(tanda: int) -> bool:
        try:
            fcntl.flock(tanda, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    @contextmanager
    def _giliran(self) -> Iterator[None]:
        kunci = _buka(self._berkas("kunci"))
        try:
            fcntl.flock(kunci, fcntl.LOCK_EX)
            yield
        finally:
            os.close(kunci)

    def _berkas(self, akhiran: str) -> Path:
        folder = self.gugus.folder
        return folder.with_name(f"{folder.name}.{akhiran}")


def _buka(berkas: Path) -> int:
    try:
        return os.open(berkas, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except PermissionError as galat:
        raise BasisDataGagal(
            f"Berkas {berkas} milik pengguna lain. Jalankan sebagai pengguna yang sama dengan sebelumnya, "
            "atau pilih folder lain melalui ASN_VAR."
        ) from galat

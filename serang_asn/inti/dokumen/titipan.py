"""Files written inside a transaction: they stay when it commits and are removed when it does not.

Django tells when a transaction commits and forgets the commit hooks of one that rolls back, also of a
savepoint. So the hook holds the only reference to a token: when the token goes without the hook having run,
the files are removed. A process that is killed in between leaves them; `periksa_data` names those.
"""

import logging
import uuid
import weakref
from collections.abc import Sequence

from django.core.files.storage import Storage
from django.db import DatabaseError, connections, transaction

logger = logging.getLogger(__name__)


class _Tanda:
    """Lives as long as it is open whether the transaction commits."""

    __slots__ = ("__weakref__",)


def titipkan(*, kode: uuid.UUID, penyimpanan: Storage, nama: Sequence[str]) -> None:
    """Remove the files `nama` unless the running transaction commits. kode: of the `Dokumen` they belong to.

    nama is read when it comes to it, so the caller may still add to it.
    """
    tanda = _Tanda()
    pembersih = weakref.finalize(tanda, _buang, kode, penyimpanan, nama)

    def terima(tanda: _Tanda = tanda) -> None:
        pembersih.detach()

    transaction.on_commit(terima, robust=True)


def _buang(kode: uuid.UUID, penyimpanan: Storage, nama: Sequence[str]) -> None:
    try:
        if _is_tercatat(kode):
            return  # committed, but a hook of somebody else failed before ours
    except DatabaseError:
        logger.warning("files of document %s stay: the database cannot say whether it exists", kode)
        return
    for satu in nama:
        penyimpanan.delete(satu)


def _is_tercatat(kode: uuid.UUID) -> bool:
    """Ask on a connection of its own: the caller's is in the middle of a rollback."""
    koneksi = connections.create_connection("default")
    try:
        with koneksi.cursor() as kursor:
            kursor.execute("SELECT 1 FROM inti_dokumen WHERE kode = %s", [str(kode)])
            return kursor.fetchone() is not None
    finally:
        koneksi.close()

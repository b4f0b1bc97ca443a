"""PostgreSQL without a server to set up: a cluster in a folder, running while somebody uses it.

One process asks for the address and hands it to its children through the environment variable DATABASE_URL;
a child that finds it there never comes here. Authentication is trust on a socket only the owner can reach:
right for trying out, tests and one machine, wrong for a shared server (production refuses it).
"""

import atexit
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from serang_asn.inti.basisdata.gugus import AWALAN_SOKET, Gugus
from serang_asn.inti.basisdata.kesalahan import BasisDataGagal
from serang_asn.inti.basisdata.pemakai import Pemakai

__all__ = ["AWALAN_SOKET", "BasisDataGagal", "Gugus", "Pemakai", "alamat", "is_tertanam"]

PERINTAH_TANPA_BASISDATA = frozenset(
    {
        "check",
        "collectstatic",
        "compilemessages",
        "diffsettings",
        "findstatic",
        "help",
        "makemessages",
        "version",
    }
)
PENANDA_BANTUAN = frozenset({"-h", "--help", "--version"})


def alamat(var_dir: Path, *, uji: bool = False, argv: Sequence[str] | None = None) -> str:
    """Return the DATABASE_URL of the embedded cluster in `var_dir`, starting it when the command needs it.

    The server stops when the last process that called this ends. uji: the cluster of the tests, which
    gives up durability for speed. Ends the process with a sentence when the server cannot run.
    """
    gugus = Gugus(var_dir / ("pg-uji" if uji else "pg"), uji=uji)
    if _perlu_server(sys.argv if argv is None else argv):
        try:
            _pakai(gugus)
        except BasisDataGagal as galat:
            raise SystemExit(galat.pesan) from galat
    return gugus.alamat


def is_tertanam(host: str) -> bool:
    """Tell whether a database host is an embedded cluster's socket folder."""
    if not host.startswith("/"):
        return False
    folder = Path(host)
    return folder.name.startswith(AWALAN_SOKET) or (folder / "PG_VERSION").exists()


def _perlu_server(argv: Sequence[str]) -> bool:
    if not argv or Path(argv[0]).name != "manage.py":
        return True
    if len(argv) == 1 or PENANDA_BANTUAN.intersection(argv[1:]):
        return False
    return argv[1] not in PERINTAH_TANPA_BASISDATA


def _pakai(gugus: Gugus) -> None:
    """Start the cluster on behalf of this process and let go of it when the process ends."""
    pemakai = Pemakai(gugus)
    pemakai.masuk()
    pid = os.getpid()

    def lepas() -> None:
        if os.getpid() == pid:  # a forked child runs its parent's exit handlers too
            pemakai.keluar()

    atexit.register(lepas)

"""The rights of the kernel's own pages: reference tables, accounts and role grants."""

from serang_asn.inti.izin import Izin
from serang_asn.inti.models import Peran

RUJUKAN_KELOLA = Izin(
    "inti.rujukan", "mengelola tabel rujukan", frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS})
)

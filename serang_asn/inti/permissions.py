"""The rights of the kernel's own pages: reference tables, accounts and role grants."""

from serang_asn.inti.izin import Izin
from serang_asn.inti.models import Peran

RUJUKAN_KELOLA = Izin(
    "inti.rujukan", "mengelola tabel rujukan", frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS})
)
AKUN_LIHAT = Izin(
    "inti.akun_lihat",
    "melihat akun dan peran",
    frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.AUDITOR}),
)
AKUN_KELOLA = Izin(
    "inti.akun",
    "mengelola akun dan peran",
    frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS, Peran.PENGELOLA_OPD}),
)
AKUN_LUAR = Izin("inti.akun_luar", "membuat akun orang luar", frozenset({Peran.ADMINISTRATOR}))
GALERI = Izin(
    "inti.galeri", "melihat galeri komponen", frozenset(satu for satu in Peran if satu is not Peran.PEGAWAI)
)

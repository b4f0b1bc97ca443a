"""Rights of this app."""

from serang_asn.inti.izin import Izin
from serang_asn.inti.models import Peran

CATAT = Izin(
    "pelatihan.catat",
    "mencatat riwayat pelatihan",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD}),
)
LIHAT = Izin(
    "pelatihan.lihat",
    "melihat riwayat pelatihan",
    frozenset(
        {Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.PEGAWAI, Peran.AUDITOR}
    ),
)
CAPAIAN = Izin(
    "pelatihan.capaian",
    "melihat capaian jam pelajaran",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR}),
)

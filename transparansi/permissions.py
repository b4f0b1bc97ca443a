"""Rights of this app."""

from serang_asn.inti.izin import Izin
from serang_asn.inti.models import Peran

PEMBACA = frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR})
"""Roles that read what citizens say of the units within their scope."""

LAYANAN_KELOLA = Izin(
    "transparansi.layanan",
    "mengelola layanan publik dan petugas layanan",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD}),
)
KODE_TERBIT = Izin(
    "transparansi.kode",
    "mencetak kode penilaian",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}),
)
NILAI_LIHAT = Izin("transparansi.nilai", "melihat penilaian warga", PEMBACA)
NILAI_MODERASI = Izin(
    "transparansi.moderasi", "memeriksa kata dan menyisihkan penilaian", frozenset({Peran.PETUGAS})
)
NILAI_JAWAB = Izin(
    "transparansi.jawab",
    "menjawab penilaian warga",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}),
)
NILAI_SAYA = Izin("transparansi.nilai_saya", "melihat penilaian atas diri sendiri", PEMBACA | {Peran.PEGAWAI})
ADUAN_LIHAT = Izin("transparansi.aduan", "melihat aduan warga", PEMBACA)
ADUAN_URUS = Izin("transparansi.aduan_urus", "memeriksa dan meneruskan aduan", frozenset({Peran.PETUGAS}))
ADUAN_JAWAB = Izin(
    "transparansi.aduan_jawab",
    "menjawab aduan",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}),
)

"""Rights of this app."""

from typing import Any

from serang_asn.inti.izin import Izin, punya
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

_SEMUA = frozenset(
    {Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.PEGAWAI, Peran.AUDITOR}
)
KELAS = Izin("pelatihan.kelas", "melihat katalog dan kelas pelatihan", _SEMUA)
KELOLA = Izin("pelatihan.kelola", "mengelola katalog, kelas, dan sertifikat", frozenset({Peran.PETUGAS}))
USUL = Izin(
    "pelatihan.usul",
    "mengusulkan peserta pelatihan",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}),
)
TIM = Izin(
    "pelatihan.tim",
    "melihat pelatihan tim",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR}),
)
PERILAKU = Izin(
    "pelatihan.perilaku",
    "menilai penerapan hasil pelatihan bawahan",
    frozenset({Peran.KEPALA_OPD, Peran.PENGELOLA_OPD}),
)
SERTIFIKAT = Izin("pelatihan.sertifikat", "melihat sertifikat pelatihan", _SEMUA)
SERTIFIKAT_UNGGAH = Izin(
    "pelatihan.sertifikat_unggah",
    "mengunggah sertifikat dari luar",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.PEGAWAI}),
)
DAMPAK = Izin(
    "pelatihan.dampak",
    "melihat hasil evaluasi pelatihan",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR}),
)


def can_mengajar(akun: Any, kelas: Any) -> bool:
    """Answer whether `akun` runs the sessions of `kelas`: an officer, or one of its trainers. One query."""
    return punya(akun, KELOLA) or type(kelas).objects.filter(pk=kelas.pk).diajar_oleh(akun).exists()

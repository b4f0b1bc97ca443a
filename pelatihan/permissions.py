"""Rights of this app."""

from typing import Any

from pelatihan.domain.kompetensi import SumberPenilaian
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

KESENJANGAN = Izin(
    "pelatihan.kesenjangan",
    "melihat kesenjangan kompetensi",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR}),
)
PENILAIAN_KELOLA = Izin(
    "pelatihan.penilaian_kelola", "mencatat dan membatalkan penilaian kompetensi", frozenset({Peran.PETUGAS})
)
PENILAIAN_ATASAN = Izin(
    "pelatihan.penilaian_atasan", "menilai kompetensi pegawai unitnya", frozenset({Peran.KEPALA_OPD})
)


def sumber_boleh(akun: Any, pegawai: Any) -> tuple[SumberPenilaian, ...]:
    """Return the sources of which `akun` records assessments of `pegawai`, whom it sees; empty for none.

    An officer records all of others, a head his own view of them, everybody his own view of himself.
    """
    if pegawai.akun_id is not None and pegawai.akun_id == akun.pk:
        return (SumberPenilaian.MANDIRI,)
    if punya(akun, PENILAIAN_KELOLA):
        return tuple(satu for satu in SumberPenilaian if satu is not SumberPenilaian.MANDIRI)
    return (SumberPenilaian.ATASAN,) if punya(akun, PENILAIAN_ATASAN) else ()


def can_mengajar(akun: Any, kelas: Any) -> bool:
    """Answer whether `akun` runs the sessions of `kelas`: an officer, or one of its trainers. One query."""
    return punya(akun, KELOLA) or type(kelas).objects.filter(pk=kelas.pk).diajar_oleh(akun).exists()

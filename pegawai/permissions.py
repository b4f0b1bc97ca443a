"""The rights of this app: what each role may do with employee records."""

from typing import Any

from django.core.exceptions import PermissionDenied

from pegawai.models.delegasi import daftar_wewenang
from pegawai.models.usulan import PENYIAP, PERAN_SENSITIF
from serang_asn.inti import izin
from serang_asn.inti.izin import Izin
from serang_asn.inti.models import Peran

PEMBACA = frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR})
"""Roles that read records of others within their scope."""

PEGAWAI_LIHAT = Izin("pegawai.lihat", "melihat data pegawai", PEMBACA)
ORGANISASI_LIHAT = Izin("pegawai.organisasi", "melihat susunan organisasi", PEMBACA)
ORGANISASI_UBAH = Izin(
    "pegawai.organisasi_ubah", "mengubah susunan organisasi dan formasi", frozenset({Peran.PETUGAS})
)
LAPORAN_LIHAT = Izin("pegawai.laporan", "membuka laporan jumlah pegawai", PEMBACA)
CARI = Izin(
    "pegawai.cari", "mencari pegawai, unit, dan jabatan", PEMBACA | {Peran.PEGAWAI, Peran.ADMINISTRATOR}
)
SENSITIF = Izin(
    "pegawai.sensitif",
    "membaca NIK, keluarga, hukuman disiplin, dan cuti kesehatan",
    PERAN_SENSITIF,
)
JEJAK_LIHAT = Izin(
    "pegawai.jejak", "melihat jejak perubahan data pegawai", frozenset({Peran.PETUGAS, Peran.AUDITOR})
)
AKSES_LIHAT = Izin("pegawai.akses", "melihat catatan pembacaan data sensitif", frozenset({Peran.AUDITOR}))
IMPOR_PANTAU = Izin(
    "pegawai.impor_pantau", "memantau impor data", frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS})
)
IMPOR = Izin("pegawai.impor", "mengimpor data", frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS}))

DOKUMEN_UNGGAH = Izin(
    "pegawai.dokumen_unggah",
    "mengunggah dokumen dan foto pegawai",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD}),
)


def can_lihat_sensitif(akun: Any, pegawai: Any) -> bool:
    """Answer whether `akun` may read the sensitive parts of `pegawai`: by right, or as its own."""
    return izin.punya(akun, SENSITIF) or (pegawai.akun_id is not None and pegawai.akun_id == akun.pk)


RIWAYAT_TULIS = Izin(
    "pegawai.riwayat_tulis", "mencatat dan mengoreksi data pegawai", frozenset({Peran.PETUGAS})
)

TINDAKAN_LIHAT = Izin(
    "pegawai.tindakan", "melihat tindakan kepegawaian", frozenset({Peran.PETUGAS, Peran.AUDITOR})
)


def can_tulis_riwayat(akun: Any) -> bool:
    """Answer whether `akun` may record, correct and withdraw events."""
    return izin.punya(akun, RIWAYAT_TULIS)


MUTU_RINGKASAN = Izin(
    "pegawai.mutu_ringkasan", "melihat ringkasan mutu data", PEMBACA | {Peran.ADMINISTRATOR}
)
MUTU_LIHAT = Izin("pegawai.mutu", "melihat temuan mutu data", PEMBACA)
MUTU_PERIKSA = Izin(
    "pegawai.mutu_periksa",
    "menjalankan pemeriksaan mutu data",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD}),
)
MUTU_TERIMA = Izin("pegawai.mutu_terima", "menerima temuan mutu data", frozenset({Peran.PETUGAS}))


def can_perbaiki_mutu(akun: Any) -> bool:
    """Answer whether `akun` mends records of others, so that findings are shown on their pages."""
    return izin.punya(akun, RIWAYAT_TULIS) or izin.punya(akun, DOKUMEN_UNGGAH)


LAYANAN = Izin("pegawai.layanan", "memakai layanan kepegawaian", PEMBACA | {Peran.PEGAWAI})
LAYANAN_URUS = Izin(
    "pegawai.layanan_urus", "menerbitkan dan menyelesaikan usulan", frozenset({Peran.PETUGAS})
)
LAYANAN_SIAP = Izin("pegawai.layanan_siap", "mengajukan usulan yang disiapkan sistem", PENYIAP)
LAYANAN_KELOMPOK = Izin("pegawai.layanan_kelompok", "membuka kelompok usulan", PEMBACA)
DELEGASI = Izin(
    "pegawai.delegasi",
    "menunjuk pengganti",
    frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.PEGAWAI}),
)

KELAYAKAN_LIHAT = Izin("pegawai.kelayakan", "melihat kelayakan pegawai", PEMBACA)
KELAYAKAN_HITUNG = Izin(
    "pegawai.kelayakan_hitung", "menghitung ulang kelayakan pegawai", frozenset({Peran.PETUGAS})
)

DATA_SAYA = Izin("pegawai.saya", "melihat data sendiri", PEMBACA | {Peran.PEGAWAI, Peran.ADMINISTRATOR})
KALENDER_TIM = Izin(
    "pegawai.kalender_tim",
    "melihat kalender tim",
    frozenset({Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PEGAWAI}),
)


def can_memutus(akun: Any) -> bool:
    """Answer whether `akun` decides on proposals: by a role of its own, by name, or for somebody else."""
    return izin.punya(akun, DELEGASI)


def can_mengurus(akun: Any) -> bool:
    """Answer whether `akun` issues and finishes proposals: by its own right, or for somebody who has it."""
    return any(peran in LAYANAN_URUS.peran for satu in daftar_wewenang(akun) for peran, _ in satu.pegangan)


def check_mengurus(akun: Any) -> None:
    """Raise PermissionDenied unless `can_mengurus`."""
    if not can_mengurus(akun):
        raise PermissionDenied(f"Anda tidak mempunyai izin untuk {LAYANAN_URUS.nama}.")


PENGISIAN_LIHAT = Izin(
    "pegawai.pengisian",
    "melihat berkas pengisian jabatan",
    frozenset({Peran.PETUGAS, Peran.PIMPINAN, Peran.AUDITOR}),
)
PENGISIAN_SUSUN = Izin(
    "pegawai.pengisian_susun", "menyusun berkas pengisian jabatan", frozenset({Peran.PETUGAS})
)
PENGISIAN_PUTUS = Izin("pegawai.pengisian_putus", "memutuskan pengisian jabatan", frozenset({Peran.PIMPINAN}))

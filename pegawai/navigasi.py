"""Entries of this app's reading pages in the navigation."""

from typing import Any

from pegawai import permissions
from pegawai.selectors.antrean import count_menunggu
from serang_asn.inti import izin, lingkup
from serang_asn.inti.models import Peran
from serang_asn.inti.registri.navigasi import Butir, navigasi


def daftarkan() -> None:
    """Add the entries; each asks whether the account may open its page."""
    navigasi.daftar(
        Butir("beranda", "Beranda", "pegawai:beranda-utama", "home", 10, _semua),
        Butir("pegawai", "Pegawai", "pegawai:pegawai-list", "users", 20, _boleh_pegawai),
        Butir(
            "organisasi", "Organisasi", "pegawai:organisasi-list", "building-office-2", 30, _boleh_organisasi
        ),
        Butir("impor", "Impor data", "pegawai:impor-list", "arrow-up-tray", 60, _boleh_impor, "Data"),
        Butir(
            "impor_ekspor",
            "Ekspor data",
            "pegawai:impor_ekspor-list",
            "arrow-down-tray",
            61,
            _boleh_pegawai,
            "Data",
        ),
        Butir("tindakan", "Mutasi", "pegawai:tindakan-list", "arrows-right-left", 25, _boleh_tindakan),
        Butir(
            "kelayakan",
            "Kelayakan",
            "pegawai:kelayakan-list",
            "check-badge",
            27,
            _boleh_kelayakan,
        ),
        Butir("mutu", "Mutu data", "pegawai:mutu-lihat", "clipboard-document-check", 35, _boleh_mutu),
        Butir(
            "layanan",
            "Layanan",
            "pegawai:usulan-list",
            "inbox-stack",
            22,
            _boleh_layanan,
            hitungan=count_menunggu,
        ),
        Butir("pengisian", "Pengisian jabatan", "pegawai:pengisian-list", "briefcase", 26, _boleh_pengisian),
        Butir("saya", "Data saya", "pegawai:saya-utama", "user-circle", 12, _boleh_saya),
        Butir(
            "kalender_tim", "Kalender tim", "pegawai:kalender_tim-lihat", "calendar-days", 23, _boleh_kalender
        ),
        Butir("jumlah", "Jumlah pegawai", "pegawai:jumlah-lihat", "chart-bar", 40, _boleh_laporan),
    )


def _semua(akun: Any) -> bool:
    return bool(akun.is_authenticated)


def _boleh_pegawai(akun: Any) -> bool:
    return izin.punya(akun, permissions.PEGAWAI_LIHAT)


def _boleh_tindakan(akun: Any) -> bool:
    return izin.punya(akun, permissions.TINDAKAN_LIHAT)


def _boleh_organisasi(akun: Any) -> bool:
    return izin.punya(akun, permissions.ORGANISASI_LIHAT)


def _boleh_laporan(akun: Any) -> bool:
    return izin.punya(akun, permissions.LAPORAN_LIHAT)


def _boleh_impor(akun: Any) -> bool:
    return izin.punya(akun, permissions.IMPOR)


def _boleh_kelayakan(akun: Any) -> bool:
    return izin.punya(akun, permissions.KELAYAKAN_LIHAT)


def _boleh_mutu(akun: Any) -> bool:
    return izin.punya(akun, permissions.MUTU_RINGKASAN)


def _boleh_layanan(akun: Any) -> bool:
    return izin.punya(akun, permissions.LAYANAN)


def _boleh_saya(akun: Any) -> bool:
    return Peran.PEGAWAI in lingkup.untuk(akun).peran


def _boleh_kalender(akun: Any) -> bool:
    return bool(lingkup.untuk(akun).peran & {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD})


def _boleh_pengisian(akun: Any) -> bool:
    return izin.punya(akun, permissions.PENGISIAN_LIHAT)

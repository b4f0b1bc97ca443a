"""What this app adds to the registries of the house."""

from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings

from pegawai.domain.impor import istilah
from pegawai.registri import (
    BagianDrh,
    PanelPegawai,
    SumberPelatihan,
    SumberPertimbangan,
    TabelDrh,
    TabelRiwayat,
    bagian_drh,
    dimensi,
    ekspor_impor,
    jenis_impor,
    panel_pegawai,
    sumber_pelatihan,
    sumber_pertimbangan,
    tabel_riwayat,
)
from pelatihan import periksa, permissions, registrasi_kelas, registrasi_kompetensi
from pelatihan.domain import impor_diklat as istilah_diklat
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from pelatihan.selectors import dimensi as dimensi_jp
from pelatihan.selectors.ekspor_diklat import EKSPOR
from pelatihan.selectors.pertimbangan import baca_pertimbangan
from pelatihan.selectors.riwayat import baca_pelatihan, get_riwayat_jp, list_riwayat
from pelatihan.services import contoh as pembangkit
from pelatihan.services.impor_diklat import JENIS_DIKLAT
from serang_asn.inti import penulisan
from serang_asn.inti.izin import punya
from serang_asn.inti.registri.bantuan import HalamanBantuan, bantuan
from serang_asn.inti.registri.contoh import Pembangkit, contoh
from serang_asn.inti.registri.navigasi import Butir, navigasi
from serang_asn.inti.registri.rujukan import TabelRujukan, rujukan


def siapkan_panel(pegawai: Any, pada: date, akun: Any) -> dict[str, Any]:
    """Context of the panel on the employee's page."""
    return {"jp": get_riwayat_jp(pegawai, pada=pada), "boleh_catat": punya(akun, permissions.CATAT)}


def siapkan_drh(pegawai: Any) -> TabelDrh:
    """The courses and trainings of the daftar riwayat hidup."""
    return TabelDrh(
        judul="Kursus dan pelatihan",
        kolom=("Nama", "Penyelenggara", "Waktu", "JP", "Nomor sertifikat"),
        baris=tuple(
            (
                satu.nama,
                satu.penyelenggara,
                penulisan.rentang(satu.mulai, satu.selesai),
                str(satu.jp),
                satu.sertifikat_nomor,
            )
            for satu in list_riwayat(pegawai)
        ),
    )


def daftarkan() -> None:
    """Register everything this app adds; called once when Django is ready."""
    panel_pegawai.daftar(
        PanelPegawai(
            kode="pelatihan",
            urut=50,
            judul="Pelatihan dan jam pelajaran",
            template="pelatihan/riwayat/_panel.html",
            siapkan=siapkan_panel,
            boleh=lambda akun: punya(akun, permissions.LIHAT),
        )
    )
    dimensi.daftar(*dimensi_jp.DAFTAR)
    periksa.daftarkan()
    registrasi_kelas.daftarkan()
    registrasi_kompetensi.daftarkan()
    navigasi.daftar(
        Butir(
            "capaian", "Capaian JP", "pelatihan:capaian-lihat", "academic-cap", 45,
            lambda akun: punya(akun, permissions.CAPAIAN), "Pelatihan",
        )
    )  # fmt: skip
    bantuan.daftar(
        HalamanBantuan(
            "pelatihan", 45, "Pelatihan dan jam pelajaran",
            Path(settings.BASE_DIR) / "docs" / "panduan" / "pelatihan.md", frozenset(permissions.LIHAT.peran),
        )
    )  # fmt: skip
    bagian_drh.daftar(BagianDrh(kode="pelatihan", urut=50, bab="II", siapkan=siapkan_drh))
    sumber_pelatihan.daftar(SumberPelatihan(kode="pelatihan", urut=50, baca=baca_pelatihan))
    sumber_pertimbangan.daftar(SumberPertimbangan(kode="pelatihan", urut=50, baca=baca_pertimbangan))
    jenis_impor.daftar(JENIS_DIKLAT)
    ekspor_impor.daftar(EKSPOR)
    tabel_riwayat.daftar(TabelRiwayat(kode="pelatihan", urut=50, model=RiwayatPelatihan))
    istilah.tambahkan(bidang=istilah_diklat.JUDUL_BIDANG, masalah=istilah_diklat.JUDUL_MASALAH)
    contoh.daftar(
        Pembangkit(kode="pelatihan", urut=50, judul="Riwayat pelatihan", jalankan=pembangkit.bangkitkan)
    )
    rujukan.daftar(
        TabelRujukan(
            kode="jenis-pelatihan",
            urut=105,
            kelompok="Jenis riwayat",
            judul="Jenis pelatihan",
            keterangan="Bentuk pengembangan kompetensi (PerLAN 10/2018).",
            model=JenisPelatihan,
            kolom=("nama", "kode", "klasikal", "urut"),
            bidang=("kode", "nama", "klasikal", "urut", "kode_bkn", "sumber"),
            saring=("klasikal",),
        )
    )

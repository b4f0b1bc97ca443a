"""What this app adds to the registries of the house."""

from pathlib import Path

from django.conf import settings

from serang_asn.inti.izin import punya
from serang_asn.inti.registri.bantuan import HalamanBantuan, bantuan
from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala
from serang_asn.inti.registri.contoh import Pembangkit, contoh
from serang_asn.inti.registri.dokumen import PemilikDokumen, pemilik_dokumen
from serang_asn.inti.registri.navigasi import Butir, navigasi
from serang_asn.inti.registri.pemberitahuan import JenisPemberitahuan, jenis_pemberitahuan
from serang_asn.inti.registri.rujukan import TabelRujukan, rujukan
from transparansi import periksa, permissions
from transparansi.models import JaringanKantor
from transparansi.selectors import aduan as baca_aduan
from transparansi.selectors.penilaian import count_tunggu
from transparansi.services import aduan, penyaringan
from transparansi.services import contoh as pembangkit

PANDUAN = Path(settings.BASE_DIR) / "docs" / "panduan"
KELOMPOK = "Pelayanan publik"


def daftarkan() -> None:
    """Register everything this app adds; called once when Django is ready."""
    periksa.daftarkan()
    navigasi.daftar(
        Butir(
            "portal", "Portal publik", "transparansi:beranda", "globe-asia-australia", 95,
            lambda akun: bool(akun.is_authenticated), "Publik",
        )
    )  # fmt: skip
    bantuan.daftar(
        HalamanBantuan("warga", 10, "Panduan untuk warga", PANDUAN / "warga.md"),
        HalamanBantuan(
            "pelayanan",
            60,
            "Layanan, penilaian, dan aduan warga",
            PANDUAN / "pelayanan.md",
            permissions.PEMBACA,
        ),
    )
    _daftarkan_pelayanan()


def _daftarkan_pelayanan() -> None:
    """Services, ratings and complaints."""
    navigasi.daftar(
        Butir(
            "layanan_publik", "Layanan publik", "transparansi:layanan_kelola-list", "building-storefront", 81,
            lambda akun: punya(akun, permissions.LAYANAN_KELOLA), KELOMPOK,
        ),
        Butir(
            "kode_penilaian", "Kode penilaian", "transparansi:kode-list", "qr-code", 82,
            lambda akun: punya(akun, permissions.KODE_TERBIT), KELOMPOK,
        ),
        Butir(
            "penilaian", "Penilaian warga", "transparansi:penilaian-list", "star", 83,
            lambda akun: punya(akun, permissions.NILAI_LIHAT), KELOMPOK, count_tunggu,
        ),
        Butir(
            "aduan", "Aduan warga", "transparansi:aduan_kantor-list", "megaphone", 84,
            lambda akun: punya(akun, permissions.ADUAN_LIHAT), KELOMPOK, baca_aduan.count_antrean,
        ),
        Butir(
            "nilai_saya", "Penilaian atas saya", "transparansi:nilai_saya-list", "hand-thumb-up", 85,
            lambda akun: punya(akun, permissions.NILAI_SAYA), KELOMPOK,
        ),
    )  # fmt: skip
    contoh.daftar(
        Pembangkit(
            kode="pelayanan", urut=70, judul="Layanan, penilaian, aduan", jalankan=pembangkit.bangkitkan
        )
    )
    berkala.daftar(
        PekerjaanBerkala(
            kode="penyaringan", urut=40, judul="Menyaring penilaian warga", fungsi=penyaringan.saring
        ),
        PekerjaanBerkala(
            kode="aduan", urut=50, judul="Memeriksa tenggat aduan", fungsi=aduan.periksa_tenggat, mulai_jam=6
        ),
    )
    jenis_pemberitahuan.daftar(
        JenisPemberitahuan(
            kode=aduan.JENIS_PEMBERITAHUAN, urut=60, judul="Aduan warga",
            uraian="Ketika aduan diteruskan ke unit Anda, atau tenggatnya lewat.",
        )
    )  # fmt: skip
    pemilik_dokumen.daftar(
        PemilikDokumen(
            kode="aduan", urut=60, milik=baca_aduan.dokumen_aduan, terlihat=baca_aduan.dokumen_terlihat
        )
    )
    rujukan.daftar(
        TabelRujukan(
            kode="jaringan-kantor", urut=300, kelompok=KELOMPOK, judul="Jaringan kantor",
            keterangan="Penilaian untuk unit dari jaringannya sendiri disisihkan.", model=JaringanKantor,
            kolom=("kode", "unit", "jaringan", "is_tamu"),
            bidang=("kode", "unit", "jaringan", "is_tamu", "sumber"), cari=("kode", "jaringan"),
            urutan=("kode",), saring=("is_tamu",),
        )
    )  # fmt: skip

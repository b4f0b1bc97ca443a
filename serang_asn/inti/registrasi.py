"""What the kernel itself adds to its registries."""

from pathlib import Path

from django.conf import settings

from serang_asn.inti import izin, penjaga, permissions
from serang_asn.inti.models import Peran
from serang_asn.inti.registri.bantuan import HalamanBantuan, bantuan
from serang_asn.inti.registri.navigasi import Butir, navigasi
from serang_asn.inti.registri.periksa import Pemeriksaan, periksa


def daftarkan() -> None:
    """Register everything the kernel adds; called once when Django is ready."""
    periksa.daftar(
        Pemeriksaan(
            kode="jejak_terjaga", urut=90, judul="Pemicu jejak perubahan terpasang", invarian=True,
            jalankan=penjaga.periksa_penjaga,
        )
    )  # fmt: skip
    from serang_asn.inti.dokumen import keutuhan

    keutuhan.daftarkan()
    _daftarkan_navigasi()
    _daftarkan_pemberitahuan()
    panduan = Path(settings.BASE_DIR) / "docs" / "panduan"
    bantuan.daftar(
        HalamanBantuan("masuk", 20, "Masuk dan menjaga akun", panduan / "masuk.md"),
    )
    semua = frozenset(Peran.values)
    bantuan.daftar(
        HalamanBantuan("pegawai", 30, "Panduan untuk pegawai", panduan / "pegawai.md", semua),
        HalamanBantuan(
            "petugas", 40, "Panduan untuk petugas kepegawaian", panduan / "petugas.md",
            frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR}),
        ),
        HalamanBantuan(
            "administrator", 45, "Panduan untuk administrator", panduan / "administrator.md",
            frozenset({Peran.ADMINISTRATOR, Peran.PETUGAS}),
        ),
        HalamanBantuan(
            "pembaca", 45, "Panduan untuk kepala OPD dan pimpinan", panduan / "pembaca.md",
            frozenset({Peran.KEPALA_OPD, Peran.PIMPINAN}),
        ),
        HalamanBantuan(
            "auditor", 46, "Panduan untuk auditor", panduan / "auditor.md", frozenset({Peran.AUDITOR})
        ),
        HalamanBantuan(
            "impor", 50, "Mengimpor lembar kerja", panduan / "impor.md",
            frozenset({Peran.PETUGAS, Peran.ADMINISTRATOR}),
        ),
    )  # fmt: skip


def _daftarkan_pemberitahuan() -> None:
    from serang_asn.inti.pemberitahuan import ringkasan
    from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala
    from serang_asn.inti.registri.pemberitahuan import UMUM, JenisPemberitahuan, jenis_pemberitahuan

    jenis_pemberitahuan.daftar(
        JenisPemberitahuan(
            kode=UMUM, urut=90, judul="Pemberitahuan lain", uraian="Yang tidak termasuk jenis lain.",
            cara="harian",
        )
    )  # fmt: skip
    berkala.daftar(
        PekerjaanBerkala(
            kode="ringkasan", urut=90, judul=ringkasan.JUDUL, fungsi=ringkasan.susun, mulai_jam=7
        )
    )


def _daftarkan_navigasi() -> None:
    navigasi.daftar(
        Butir(
            "rujukan", "Rujukan", "rujukan:index", "book-open", 80,
            lambda akun: izin.punya(akun, permissions.RUJUKAN_KELOLA), "Pengaturan",
        ),
        Butir(
            "akun", "Akun", "akun:list", "identification", 85,
            lambda akun: izin.punya(akun, permissions.AKUN_LIHAT), "Pengaturan",
        ),
    )  # fmt: skip

"""What the kernel itself adds to its registries."""

from pathlib import Path

from django.conf import settings

from serang_asn.inti import penjaga
from serang_asn.inti.models import Peran
from serang_asn.inti.registri.bantuan import HalamanBantuan, bantuan
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
    panduan = Path(settings.BASE_DIR) / "docs" / "panduan"
    bantuan.daftar(
        HalamanBantuan("warga", 10, "Panduan untuk warga", panduan / "warga.md"),
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
            "impor", 50, "Mengimpor lembar kerja", panduan / "impor.md",
            frozenset({Peran.PETUGAS, Peran.ADMINISTRATOR}),
        ),
    )  # fmt: skip

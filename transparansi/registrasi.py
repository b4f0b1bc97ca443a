"""What this app adds to the registries of the house."""

from pathlib import Path

from django.conf import settings

from serang_asn.inti.registri.bantuan import HalamanBantuan, bantuan
from serang_asn.inti.registri.navigasi import Butir, navigasi
from transparansi import periksa


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
        HalamanBantuan(
            "warga", 10, "Panduan untuk warga", Path(settings.BASE_DIR) / "docs" / "panduan" / "warga.md"
        )
    )

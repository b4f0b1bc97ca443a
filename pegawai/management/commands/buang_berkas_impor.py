"""Erase the files of imports whose time has passed."""

from typing import Any

from django.core.management.base import BaseCommand

from pegawai.services.impor import penyimpanan
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.kemajuan import DIAM


class Command(BaseCommand):
    help = "Membuang berkas impor yang masa simpannya lewat; catatan impornya tetap ada. Jalankan tiap hari."

    def handle(self, *args: Any, **opsi: Any) -> None:
        with sebagai(akun_id=None, asal="manage.py buang_berkas_impor"):
            jumlah = penyimpanan.buang_semua(kemajuan=DIAM)["dibuang"]
        self.stderr.write(f"{jumlah} berkas impor dibuang.")

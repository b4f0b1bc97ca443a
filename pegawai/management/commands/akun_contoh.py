"""List the demo accounts."""

import json
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from pegawai.services.contoh import akun
from serang_asn.inti.models import Peran


class Command(BaseCommand):
    help = "Menampilkan akun contoh beserta sandinya. Ditolak di luar mode demo atau uji."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="Cetak hasil sebagai JSON.")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        try:
            daftar = akun.daftar()
        except akun.BukanModeContoh as galat:
            raise CommandError(str(galat)) from galat
        if pilihan["json"]:
            self.stdout.write(json.dumps([asdict(satu) for satu in daftar], ensure_ascii=False))
            return
        for satu in daftar:
            peran = Peran(satu.peran).label
            self.stdout.write(f"{peran:<31} {satu.pengguna:<10} {satu.sandi}  {satu.unit}".rstrip())
        self.stdout.write(f"{'Warga':<31} tanpa akun: buka halaman utama")

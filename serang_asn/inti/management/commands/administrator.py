"""Make the first administrator of an installation and print the link for the password."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from serang_asn.inti.akun.kelola import surat
from serang_asn.inti.akun.kelola.pertama import buat_administrator_pertama
from serang_asn.inti.kesalahan import Penolakan


class Command(BaseCommand):
    help = (
        "Membuat administrator pertama dan mencetak tautan kata sandinya, berlaku sekali selama tiga hari. "
        "Ditolak bila sudah ada administrator yang pernah masuk; yang berikutnya diberi peran di Akun."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("pengguna", help="Nama pengguna, misalnya nama.belakang.")
        parser.add_argument("nama", help="Nama orangnya.")
        parser.add_argument("--surel", default="", help="Alamat surel, bila ada.")
        parser.add_argument(
            "--alamat", default="", help="Awal alamat sistem, misalnya https://siasn.serangkota.go.id"
        )

    def handle(self, *args: Any, **pilihan: Any) -> None:
        try:
            jalur = buat_administrator_pertama(
                pengguna=pilihan["pengguna"],
                nama=pilihan["nama"],
                email=pilihan["surel"],
                per_tanggal=timezone.localdate(),
            )
        except Penolakan as galat:
            raise CommandError(galat.pesan) from galat
        self.stdout.write(pilihan["alamat"].rstrip("/") + jalur)
        self.stderr.write(f"Tautan berlaku sekali sampai {surat.sebut_batas()}.")

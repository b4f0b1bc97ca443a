"""Build the demo city: every generator of the registry, in order."""

import json
import time
from datetime import date
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, transaction
from pghistory.models import Event

from pegawai.services.contoh import PermintaanDitolak
from pegawai.services.contoh.akun import BukanModeContoh, pastikan_mode_contoh
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.registri.contoh import Pembangkit, Permintaan, contoh

PER_TANGGAL = date(2026, 11, 1)


class Command(BaseCommand):
    help = (
        "Membuat kota contoh: unit kerja, formasi, dan pegawai rekaan dengan riwayat lengkap. Hanya pada "
        "basis data yang belum berisi pegawai. Benih yang sama menghasilkan kota yang sama."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--pegawai", type=int, default=10_000, help="Jumlah pegawai (bawaan 10000).")
        parser.add_argument("--benih", type=int, default=1, help="Benih acak (bawaan 1).")
        parser.add_argument(
            "--per-tanggal", type=date.fromisoformat, default=PER_TANGGAL,
            help="Hari terakhir riwayat, YYYY-MM-DD (bawaan 2026-11-01).",
        )  # fmt: skip
        parser.add_argument("--json", action="store_true", help="Cetak hasil sebagai JSON.")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        permintaan = Permintaan(pilihan["pegawai"], pilihan["benih"], pilihan["per_tanggal"])
        try:
            pastikan_mode_contoh()
            with (
                transaction.atomic(),
                sebagai(akun_id=None, asal="contoh"),
            ):  # half a city could be neither finished nor begun again
                hasil = {pembangkit.kode: self._jalankan(pembangkit, permintaan) for pembangkit in contoh}
        except (PermintaanDitolak, BukanModeContoh) as galat:
            raise CommandError(str(galat)) from galat
        if not connection.in_atomic_block:
            self._segarkan_statistik()
        if pilihan["json"]:
            self.stdout.write(json.dumps(hasil, ensure_ascii=False))
        elif pilihan["verbosity"] > 0:
            for isi in hasil.values():
                for tabel, jumlah in isi.items():
                    self.stdout.write(f"{tabel}: {jumlah} baris")

    def _jalankan(self, pembangkit: Pembangkit, permintaan: Permintaan) -> dict[str, int]:
        mulai = time.perf_counter()
        jumlah = pembangkit.jalankan(permintaan)
        self.stderr.write(f"{pembangkit.judul}: {time.perf_counter() - mulai:.1f} detik")
        return jumlah

    def _segarkan_statistik(self) -> None:
        """Let the planner and index-only scans know the new rows; not possible inside a transaction.

        The copies of the audit trail are left to autovacuum: nothing reads them in bulk.
        """
        jejak = {model._meta.db_table for model in apps.get_models() if issubclass(model, Event)}
        tabel = [nama for nama in connection.introspection.table_names() if nama not in jejak]
        with connection.cursor() as kursor:
            kursor.execute(f"VACUUM (ANALYZE) {', '.join(map(connection.ops.quote_name, tabel))}")

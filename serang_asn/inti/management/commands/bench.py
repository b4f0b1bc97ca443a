"""`make bench`: the figures the house promises, measured."""

import json
import os
import pkgutil
import time
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from psycopg2 import sql

from serang_asn.inti import pemungut
from serang_asn.inti.jalan import persiapan
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

BASISDATA = "siasn_ukur"
KEPALA = ("Pekerjaan", "Nilai", "Satuan", "Pembanding", "Rasio", "Batas", "")
KOLOM_ANGKA = {1, 4}


class Command(BaseCommand):
    help = (
        "Mengukur kinerja di basis data tersendiri berisi kota contoh, menampilkan tabelnya, dan menulis "
        "var/bench.json. Kode keluar 1 bila ada batas yang tidak tercapai."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--hanya", nargs="+", metavar="KODE", help="Hanya pengukuran ini.")
        parser.add_argument("--berat", action="store_true", help="Termasuk pengukuran yang lama.")
        parser.add_argument("--ulang", action="store_true", help="Bangun ulang basis data pengukuran.")
        parser.add_argument("--json", action="store_true", help="Cetak JSON, bukan tabel.")

    def handle(self, *, hanya: list[str] | None, berat: bool, ulang: bool, **options: Any) -> None:
        pilihan = _pilihan(hanya, berat=berat)
        _pakai_basisdata(ulang=ulang)
        self._siapkan()
        angka = [satu for pengukuran in pilihan for satu in self._ukur(pengukuran)]
        isi = json.dumps([asdict(satu) for satu in angka], ensure_ascii=False, indent=2)
        (Path(settings.VAR_DIR) / "bench.json").write_text(isi + "\n")
        self.stdout.write(isi if options["json"] else tabel(angka))
        if gagal := [satu.nama for satu in angka if not satu.lulus]:
            raise CommandError("Batas tidak tercapai: " + "; ".join(gagal))

    def _siapkan(self) -> None:
        try:
            persiapan.siapkan(self.stderr.write, demo=True)
        except persiapan.PersiapanGagal as galat:
            raise CommandError(galat.pesan) from galat
        pemungut.siap_melayani()  # as the web server does

    def _ukur(self, pengukuran: Pengukuran) -> list[Angka]:
        self.stderr.write(f"{pengukuran.judul} …")
        mulai = time.monotonic()
        angka = list(pengukuran.jalankan())
        self.stderr.write(f"{pengukuran.judul}: {time.monotonic() - mulai:.0f} detik")
        return angka


def tabel(angka: Sequence[Angka]) -> str:
    """Lay the figures out in columns, one line each; a missed bound is marked."""
    baris = [KEPALA, *map(_baris, angka)]
    lebar = [max(len(satu[kolom]) for satu in baris) for kolom in range(len(KEPALA))]
    return "\n".join("  ".join(_ratakan(satu, lebar)).rstrip() for satu in baris)


def _ratakan(sel: Sequence[str], lebar: Sequence[int]) -> list[str]:
    return [
        isi.rjust(n) if kolom in KOLOM_ANGKA else isi.ljust(n)
        for kolom, (isi, n) in enumerate(zip(sel, lebar, strict=True))
    ]


def _baris(angka: Angka) -> tuple[str, ...]:
    rasio = "" if angka.rasio is None else f"{angka.rasio:g}×"
    tanda = "✓" if angka.lulus else "✗"
    return (angka.nama, f"{angka.nilai:g}", angka.satuan, angka.pembanding, rasio, angka.batas, tanda)


def _pilihan(hanya: Sequence[str] | None, *, berat: bool) -> list[Pengukuran]:
    """Load every module of `bench/` and return the measurements asked for. Raises CommandError."""
    paket = import_module("bench")
    for modul in pkgutil.iter_modules(paket.__path__):
        import_module(f"bench.{modul.name}")
    if hanya is None:
        return [satu for satu in ukur if berat or not satu.berat]
    if asing := set(hanya) - {satu.kode for satu in ukur}:
        raise CommandError(
            f"Pengukuran tidak dikenal: {', '.join(sorted(asing))}. "
            f"Pilih: {', '.join(satu.kode for satu in ukur)}."
        )
    return [satu for satu in ukur if satu.kode in hanya]


def _pakai_basisdata(*, ulang: bool) -> None:
    """Point this process and its children at the database of the measurements, making it when missing."""
    nama = sql.Identifier(BASISDATA)
    connection.close()
    with connection._nodb_cursor() as kursor:
        if ulang:
            kursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(nama))
        kursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [BASISDATA])
        if kursor.fetchone() is None:
            kursor.execute(sql.SQL("CREATE DATABASE {}").format(nama))
    connection.settings_dict["NAME"] = BASISDATA
    os.environ["DATABASE_URL"] = os.environ["DATABASE_URL"].rsplit("/", 1)[0] + f"/{BASISDATA}"

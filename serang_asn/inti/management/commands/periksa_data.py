"""`manage.py periksa_data`: prove the invariants over all rows and report the quality of the data."""

import json
from argparse import ArgumentParser
from itertools import islice
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from serang_asn.inti.registri.periksa import Pemeriksaan, periksa

CONTOH = 20
"""Findings that are written out for each check."""


class Command(BaseCommand):
    help = (
        "Membuktikan invarian data atas semua baris dan melaporkan mutu data. "
        "Kode keluar 1 bila invarian dilanggar."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="cetak satu dokumen JSON pada stdout")

    def handle(self, *args: Any, **opsi: Any) -> None:
        hasil = [_jalankan(satu) for satu in periksa]
        lulus = not any(satu["invarian"] and satu["temuan"] for satu in hasil)
        if opsi["json"]:
            self.stdout.write(json.dumps({"lulus": lulus, "pemeriksaan": hasil}, ensure_ascii=False))
        else:
            for satu in hasil:
                self._tulis(satu)
        if not lulus:
            raise CommandError("Ada invarian yang dilanggar.", returncode=1)

    def _tulis(self, hasil: dict[str, Any]) -> None:
        tanda = "baik" if not hasil["temuan"] else "GALAT" if hasil["invarian"] else "periksa"
        self.stdout.write(f"[{tanda}] {hasil['judul']}: {hasil['temuan']} temuan")
        for satu in hasil["contoh"]:
            self.stdout.write(f"    {satu['objek']}  {satu['keterangan']}")


def _jalankan(pemeriksaan: Pemeriksaan) -> dict[str, Any]:
    temuan = iter(pemeriksaan.jalankan())
    contoh = [{"objek": satu.objek, "keterangan": satu.keterangan} for satu in islice(temuan, CONTOH)]
    return {
        "kode": pemeriksaan.kode,
        "judul": pemeriksaan.judul,
        "invarian": pemeriksaan.invarian,
        "temuan": len(contoh) + sum(1 for _ in temuan),
        "contoh": contoh,
    }

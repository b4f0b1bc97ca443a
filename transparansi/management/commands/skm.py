"""The survey result of a unit on the command line; the same engine as the portal."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pegawai.domain.jumlah import tanggal_dari
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import UnitKerja
from serang_asn.inti.penulisan import angka
from transparansi.domain.skm import KINERJA, UNSUR
from transparansi.selectors.skm import get_hasil, sebagai_json


class Command(BaseCommand):
    help = "Menghitung hasil survei kepuasan masyarakat (SKM) sebuah unit menurut PermenPANRB 14/2017."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--unit", required=True, metavar="KODE", help="Kode unit; semua unit di bawahnya ikut dihitung."
        )
        parser.add_argument("--dari", required=True, metavar="TANGGAL", help="Hari pertama, mis. 2026-01-01.")
        parser.add_argument(
            "--sampai", required=True, metavar="TANGGAL", help="Hari terakhir, ikut dihitung."
        )
        parser.add_argument("--json", action="store_true", help="Cetak satu dokumen JSON.")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        unit = UnitKerja.objects.filter(kode=pilihan["unit"]).first()
        if unit is None:
            raise CommandError(f"Tidak ada unit dengan kode “{pilihan['unit']}”.")
        try:
            dari, sampai = tanggal_dari(pilihan["dari"]), tanggal_dari(pilihan["sampai"])
        except KesalahanAturan as galat:
            raise CommandError(galat.pesan) from galat
        if sampai < dari:
            raise CommandError("Tanggal sampai harus sama dengan atau setelah tanggal dari.")
        hasil = get_hasil(unit, dari, sampai)
        if pilihan["json"]:
            self.stdout.write(json.dumps(sebagai_json(unit, hasil), ensure_ascii=False))
            return
        self.stdout.write(f"SKM {unit.nama}, {tanggal_panjang(dari)} – {tanggal_panjang(sampai)}")
        self.stdout.write(f"Responden: {angka(hasil.responden)}; dikesampingkan: {angka(hasil.disisihkan)}")
        if hasil.hasil is None or hasil.selang is None:
            return
        for unsur, nilai in hasil.hasil.nrr.items():
            self.stdout.write(f"  {unsur.upper()} {UNSUR[unsur]}: {angka(float(nilai), 2)}")
        isi = hasil.hasil
        self.stdout.write(
            f"IKM {angka(isi.ikm, 2)} (selang {angka(hasil.selang[0], 2)}–{angka(hasil.selang[1], 2)}), "
            f"mutu {isi.mutu} ({KINERJA[isi.mutu]})"
        )

"""Load the reference tables, and on request the city's organisation."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from pegawai.registri import pemuat_referensi
from pegawai.services import organisasi_awal, referensi, surat


class Command(BaseCommand):
    help = (
        "Memuat tabel referensi (golongan, gaji pokok, jabatan, batas usia pensiun, dan lain-lain) dari "
        "berkas bawaan. Aman dijalankan berulang; hanya baris yang berubah yang ditulis, dan baris yang "
        "diubah petugas dipertahankan."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--unit",
            action="store_true",
            help="Muat juga susunan perangkat daerah, kecamatan, dan kelurahan Kota Serang.",
        )
        parser.add_argument("--json", action="store_true", help="Cetak hasil sebagai JSON.")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        ditulis = referensi.muat() | {"templat_surat": surat.muat_bawaan()}
        for pemuat in pemuat_referensi:
            ditulis |= pemuat.muat()
        if pilihan["unit"]:
            ditulis["unit_kerja"] = organisasi_awal.muat_unit()
        lain = [satu for pemuat in pemuat_referensi for satu in pemuat.dipertahankan()]
        dipertahankan = [satu.teks for satu in (*referensi.list_dipertahankan(), *lain)]
        for teks in dipertahankan:
            self.stderr.write(teks)
        if pilihan["json"]:
            self.stdout.write(json.dumps(ditulis | {"dipertahankan": dipertahankan}, ensure_ascii=False))
        elif pilihan["verbosity"] > 0:
            for tabel, jumlah in ditulis.items():
                self.stdout.write(f"{tabel}: {jumlah} baris ditulis")

"""Back up database and documents into one file."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from serang_asn.inti import cadangan


class Command(BaseCommand):
    help = (
        "Mencadangkan basis data dan dokumen ke satu berkas dengan sidik setiap bagiannya. "
        "Aplikasi boleh tetap berjalan. Berkas memuat data pribadi: simpan di tempat yang terjaga."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("berkas", type=Path, metavar="BERKAS", help="Berkas baru yang dibuat.")
        parser.add_argument("--json", action="store_true", help="Mencetak satu dokumen JSON pada stdout.")

    def handle(self, *args: Any, berkas: Path, **opsi: Any) -> None:
        try:
            manifes = cadangan.cadangkan(berkas=berkas)
        except cadangan.CadanganDitolak as galat:
            raise CommandError(galat.pesan) from galat
        isi = {"berkas": str(berkas), **manifes.ringkas()}
        for kode in manifes.dokumen_hilang:
            self.stderr.write(f"Peringatan: berkas dokumen {kode} tidak ada di penyimpanan.")
        if opsi["json"]:
            self.stdout.write(json.dumps(isi, ensure_ascii=False))
        else:
            self.stdout.write(
                f"{berkas}: {isi['baris']} baris dalam {isi['tabel']} tabel, {isi['dokumen']} berkas dokumen."
            )

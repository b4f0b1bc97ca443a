"""Write the records of one kind as a file that `impor` reads again as the same."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from pegawai import ekspor_impor
from pegawai.domain.kesalahan import KesalahanAturan

DITOLAK = 2


class Command(BaseCommand):
    help = (
        "Menulis data satu jenis sebagai berkas (xlsx atau csv) yang dapat diimpor lagi dan hasilnya sama. "
        "Kode keluar: 0 selesai, 2 jenis tidak dikenal."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("jenis", metavar="JENIS", help="Jenis isi, seperti pada impor --jenis.")
        parser.add_argument("--ke", type=Path, metavar="BERKAS", help="Berkas tujuan; bawaan: JENIS.xlsx.")
        parser.add_argument("--json", action="store_true", help="Menulis hasil sebagai satu dokumen JSON.")

    def handle(self, *args: Any, **opsi: Any) -> None:
        tujuan: Path = opsi["ke"] or Path(f"{opsi['jenis']}.xlsx")
        sementara = tujuan.with_name(f".{tujuan.name}.sebagian")
        try:
            ekspor_impor.ambil(opsi["jenis"])
            with sementara.open("wb") as berkas:
                bentuk = "csv" if tujuan.suffix == ".csv" else "xlsx"
                jumlah = ekspor_impor.tulis(opsi["jenis"], berkas, bentuk).jumlah
            sementara.replace(tujuan)
        except KesalahanAturan as galat:
            self._tulis(opsi, {"galat": {"kode": galat.kode, "pesan": galat.pesan}}, galat.pesan)
            sys.exit(DITOLAK)
        finally:
            sementara.unlink(missing_ok=True)
        hasil = {"jenis": opsi["jenis"], "berkas": str(tujuan), "baris": jumlah}
        self._tulis(opsi, hasil, f"{tujuan}: {jumlah} baris.")

    def _tulis(self, opsi: dict[str, Any], hasil: dict[str, Any], kalimat: str) -> None:
        if opsi["json"]:
            self.stdout.write(json.dumps(hasil, ensure_ascii=False))
        self.stderr.write(kalimat)

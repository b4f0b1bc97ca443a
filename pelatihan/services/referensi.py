"""Loads the reference tables of training from `pelatihan/data/`."""

import csv
from pathlib import Path

from pelatihan.models import JenisPelatihan

DATA = Path(__file__).resolve().parent.parent / "data"


def muat() -> int:
    """Insert or correct every reference row by its code; return how many rows the files hold."""
    with (DATA / "jenis_pelatihan.csv").open(encoding="utf-8", newline="") as berkas:
        baris = [
            JenisPelatihan(
                kode=satu["kode"], nama=satu["nama"], urut=int(satu["urut"]), sumber=satu["sumber"],
                klasikal=satu["klasikal"] == "ya", terverifikasi=satu["terverifikasi"] == "ya",
            )
            for satu in csv.DictReader(berkas)
        ]  # fmt: skip
    ada = {satu.kode: satu for satu in JenisPelatihan.objects.all()}
    bidang = ["nama", "urut", "sumber", "klasikal", "terverifikasi"]
    berubah = [
        satu
        for satu in baris
        if satu.kode not in ada or any(getattr(satu, b) != getattr(ada[satu.kode], b) for b in bidang)
    ]
    JenisPelatihan.objects.bulk_create(
        berubah, update_conflicts=True, unique_fields=["kode"], update_fields=bidang
    )
    return len(baris)

"""The headcount on the command line; the same engine as the screen."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from pegawai.domain.jumlah import Hasil, Pertanyaan, sebagai_json, tanggal_dari
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.selectors.jumlah import hitung, list_dimensi
from pegawai.selectors.jumlah.kamus import get_dimensi
from serang_asn.inti.penulisan import angka


class Command(BaseCommand):
    help = "Menghitung jumlah pegawai pada suatu tanggal menurut dimensi yang diminta."

    def add_arguments(self, parser: ArgumentParser) -> None:
        dimensi = ", ".join(satu.kode for satu in list_dimensi())
        parser.add_argument(
            "--pada", metavar="TANGGAL", help="Tanggal hitung, misalnya 2026-11-23; tanpa ini hari ini."
        )
        parser.add_argument(
            "--per",
            default="",
            metavar="DIMENSI,…",
            help=f"Dimensi pembagi, dipisahkan koma: {dimensi}; unit:N adalah tingkat ke-N pohon unit.",
        )
        parser.add_argument(
            "--unit", metavar="KODE", help="Hanya unit ini dan semua unit di bawahnya (kode unit)."
        )
        parser.add_argument(
            "--saring",
            action="append",
            default=[],
            metavar="DIMENSI=NILAI",
            help="Hanya nilai ini; boleh berulang. Nilai “kosong” berarti tanpa data.",
        )
        parser.add_argument("--json", action="store_true", help="Cetak satu dokumen JSON.")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        try:
            pertanyaan = _pertanyaan(pilihan)
            hasil = hitung(pertanyaan)
        except KesalahanAturan as galat:
            raise CommandError(galat.pesan) from galat
        if hasil.petunjuk:
            self.stderr.write(hasil.petunjuk)
        if pilihan["json"]:
            self.stdout.write(json.dumps(sebagai_json(pertanyaan, hasil), ensure_ascii=False))
            return
        for baris in _tabel(pertanyaan, hasil):
            self.stdout.write(baris)


def _pertanyaan(pilihan: dict[str, Any]) -> Pertanyaan:
    saring: dict[str, tuple[str, ...]] = {}
    for teks in pilihan["saring"]:
        dimensi, pemisah, nilai = teks.partition("=")
        if not pemisah or not nilai.strip():
            raise CommandError(f"Saringan “{teks}” tidak sah. Tulis dimensi=nilai, misalnya golongan=III/d.")
        kode = dimensi.strip()
        saring[kode] = (*saring.get(kode, ()), nilai.strip())
    return Pertanyaan(
        pada=tanggal_dari(pilihan["pada"]) if pilihan["pada"] else timezone.localdate(),
        per=tuple(kode for kode in (satu.strip() for satu in pilihan["per"].split(",")) if kode),
        unit=pilihan["unit"],
        saring=saring,
    )


def _tabel(pertanyaan: Pertanyaan, hasil: Hasil) -> list[str]:
    kepala = [*(get_dimensi(kode).label for kode in pertanyaan.per), "Jumlah"]
    isi = [[*(nilai.label for nilai in baris.nilai), angka(baris.jumlah)] for baris in hasil.baris]
    if pertanyaan.per:
        isi.append(["Jumlah", *[""] * (len(pertanyaan.per) - 1), angka(hasil.total)])
    lebar = [max(len(baris[kolom]) for baris in [kepala, *isi]) for kolom in range(len(kepala))]
    return [f"Jumlah pegawai per {tanggal_panjang(hasil.pada)}"] + [
        "  ".join(
            [
                *(teks.ljust(panjang) for teks, panjang in zip(baris[:-1], lebar, strict=False)),
                baris[-1].rjust(lebar[-1]),
            ]
        )
        for baris in [kepala, *isi]
    ]

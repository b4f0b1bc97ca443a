"""Eligibility on the command line; the same engines as the screens."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from pegawai.domain.jumlah import tanggal_dari
from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.models import Pegawai, UnitKerja
from pegawai.models.kelayakan import LABEL_HASIL
from pegawai.registri import JenisKelayakan, jenis_kelayakan
from pegawai.selectors.kelayakan import Subjek, list_subjek, nilai_semua, subjek_dari


class Command(BaseCommand):
    help = "Menilai kelayakan pegawai menurut peraturan: hasil, tanggal, dan setiap syarat dengan dasarnya."

    def add_arguments(self, parser: ArgumentParser) -> None:
        kode = ", ".join(satu.kode for satu in jenis_kelayakan)
        parser.add_argument(
            "--jenis",
            action="extend",
            nargs="+",
            default=[],
            metavar="JENIS",
            help=f"Hanya jenis ini; boleh beberapa. Tanpa ini semua jenis: {kode}.",
        )
        siapa = parser.add_mutually_exclusive_group()
        siapa.add_argument(
            "--nip", action="extend", nargs="+", default=[], metavar="NIP", help="Hanya pegawai ini."
        )
        siapa.add_argument("--unit", metavar="KODE", help="Hanya unit ini dan semua unit di bawahnya.")
        parser.add_argument(
            "--pada", metavar="TANGGAL", help="Tanggal penilaian, misalnya 2026-11-23; tanpa ini hari ini."
        )
        parser.add_argument("--json", action="store_true", help="Cetak satu dokumen JSON.")

    def handle(self, *args: Any, **pilihan: Any) -> None:
        try:
            pada = tanggal_dari(pilihan["pada"]) if pilihan["pada"] else timezone.localdate()
        except KesalahanAturan as galat:
            raise CommandError(galat.pesan) from galat
        daftar_jenis = _jenis(pilihan["jenis"])
        subjek = _subjek(pilihan["nip"], pilihan["unit"], pada)
        jawaban = nilai_semua(subjek, daftar_jenis, pada)
        if pilihan["json"]:
            self._cetak_json(jawaban)
            return
        self.stdout.write(f"Kelayakan per {tanggal_panjang(pada)}")
        judul = {satu.kode: satu.judul for satu in daftar_jenis}
        for satu, isi in jawaban:
            for baris in _tabel(satu, isi, judul):
                self.stdout.write(baris)

    def _cetak_json(self, jawaban: Iterator[tuple[Subjek, list[Kelayakan]]]) -> None:
        """One document, written as it comes, so that a whole city needs no memory of its own."""
        pemisah = "["
        for satu, isi in jawaban:
            for baris in isi:
                teks = json.dumps({"nip": satu.nip, **baris.sebagai_json()}, ensure_ascii=False)
                self.stdout.write(f"{pemisah}{teks}", ending="\n")
                pemisah = ","
        self.stdout.write("[]" if pemisah == "[" else "]")


def _jenis(diminta: Sequence[str]) -> list[JenisKelayakan]:
    dikenal = {satu.kode: satu for satu in jenis_kelayakan}
    asing = [kode for kode in diminta if kode not in dikenal]
    if asing:
        raise CommandError(f"Jenis “{asing[0]}” tidak dikenal. Pilih salah satu: {', '.join(dikenal)}.")
    return [dikenal[kode] for kode in dict.fromkeys(diminta)] or [*dikenal.values()]


def _subjek(daftar_nip: Sequence[str], kode_unit: str | None, pada: date) -> list[Subjek]:
    if daftar_nip:
        nip = list(dict.fromkeys(satu.replace(" ", "") for satu in daftar_nip))
        ketemu = {satu.nip: subjek_dari(satu) for satu in Pegawai.objects.filter(nip__in=nip)}
        hilang = [satu for satu in nip if satu not in ketemu]
        if hilang:
            raise CommandError(f"Tidak ada pegawai dengan NIP {', '.join(hilang)}.")
        return [ketemu[satu] for satu in nip]
    if not kode_unit:
        return list_subjek(pada)
    unit = UnitKerja.objects.filter(kode=kode_unit).first()
    if unit is None:
        raise CommandError(f"Tidak ada unit dengan kode “{kode_unit}”.")
    return list_subjek(pada, unit)


def _tabel(satu: Subjek, isi: list[Kelayakan], judul: dict[str, str]) -> Iterator[str]:
    yield f"\nNIP {satu.nip}"
    for baris in isi:
        hari = f", {tanggal_panjang(baris.tanggal)}" if baris.tanggal else ""
        yield f"  {judul[baris.jenis]}: {LABEL_HASIL[baris.hasil].lower()}{hari}"
        for syarat in baris.syarat:
            tanda = {"terpenuhi": "+", "belum": "-"}.get(syarat.hasil, "?")
            yield f"    {tanda} {syarat.keterangan} ({syarat.dasar})"

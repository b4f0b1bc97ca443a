"""`manage.py akun`: accounts and their roles, where no administrator can sign in yet."""

import getpass
import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from serang_asn.inti.akun import layanan
from serang_asn.inti.akun.pengguna import tanpa_spasi
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Akun, PemberianPeran, Peran

ASAL = "manage.py akun"


class Command(BaseCommand):
    help = "Membuat dan menampilkan akun, serta memberi dan mencabut peran."

    def add_arguments(self, parser: CommandParser) -> None:
        tindakan = parser.add_subparsers(dest="tindakan", required=True, metavar="TINDAKAN")
        buat = tindakan.add_parser("buat", help="Membuat akun dengan satu peran.")
        buat.add_argument("pengguna", metavar="PENGGUNA", help="NIP atau nama pengguna.")
        buat.add_argument("--nama", required=True, help="Nama lengkap.")
        buat.add_argument("--surel", default="", help="Alamat surel.")
        _argumen_peran(buat)
        _argumen_mulai(buat)
        cara = buat.add_mutually_exclusive_group()
        cara.add_argument(
            "--sandi",
            action="store_true",
            help="Menanyakan kata sandi di terminal; tanpa ini, tautan sekali pakai dicetak.",
        )
        cara.add_argument(
            "--sandi-dari-stdin", action="store_true", help="Membaca kata sandi dari baris pertama stdin."
        )
        tautan = tindakan.add_parser("tautan", help="Mencetak tautan baru untuk mengatur kata sandi.")
        tautan.add_argument("pengguna", metavar="PENGGUNA", help="NIP atau nama pengguna.")
        daftar = tindakan.add_parser("daftar", help="Menampilkan akun dan perannya hari ini.")
        daftar.add_argument("--peran", choices=Peran.values, help="Hanya pemegang peran ini.")
        beri = tindakan.add_parser("beri", help="Memberi peran kepada akun.")
        cabut = tindakan.add_parser("cabut", help="Mencabut peran dari akun, mulai hari ini.")
        for satu in (beri, cabut):
            satu.add_argument("pengguna", metavar="PENGGUNA", help="NIP atau nama pengguna.")
            _argumen_peran(satu)
        _argumen_mulai(beri)
        for satu in (buat, tautan, daftar, beri, cabut):
            satu.add_argument("--json", action="store_true", help="Mencetak satu dokumen JSON pada stdout.")

    def handle(self, *args: Any, **opsi: Any) -> None:
        if opsi["tindakan"] == "daftar":
            self._daftar(opsi)
            return
        try:
            with transaction.atomic(), sebagai(akun_id=None, asal=f"{ASAL} {opsi['tindakan']}"):
                hasil, kalimat = getattr(self, f"_{opsi['tindakan']}")(opsi)
        except layanan.AkunDitolak as galat:
            raise CommandError(galat.pesan) from galat
        if opsi["json"]:
            self.stdout.write(json.dumps(hasil, ensure_ascii=False))
        else:
            self.stdout.write(kalimat)

    def _buat(self, opsi: dict[str, Any]) -> tuple[dict[str, Any], str]:
        unit = _unit(opsi)
        akun = layanan.buat(
            pengguna=opsi["pengguna"], nama=opsi["nama"], email=opsi["surel"], sandi=self._sandi(opsi)
        )
        layanan.beri_peran(akun=akun, peran=opsi["peran"], unit=unit, mulai=_mulai(opsi), oleh=None)
        if akun.has_usable_password():
            kalimat = f"Akun {akun.pengguna} dibuat. Masuk di {settings.ALAMAT_SITUS}/masuk/"
            return _isi(akun), kalimat
        tautan = layanan.tautan_sandi(akun)
        return _isi(akun) | {"tautan": tautan}, f"Akun {akun.pengguna} dibuat. {_kalimat_tautan(tautan)}"

    def _tautan(self, opsi: dict[str, Any]) -> tuple[dict[str, Any], str]:
        akun = _akun(opsi)
        if not akun.is_active:
            raise layanan.AkunDitolak(f"Akun {akun.pengguna} tidak aktif.")
        tautan = layanan.tautan_sandi(akun)
        return _isi(akun) | {"tautan": tautan}, _kalimat_tautan(tautan)

    def _beri(self, opsi: dict[str, Any]) -> tuple[dict[str, Any], str]:
        akun = _akun(opsi)
        diberi = layanan.beri_peran(
            akun=akun, peran=opsi["peran"], unit=_unit(opsi), mulai=_mulai(opsi), oleh=None
        )
        kalimat = f"Peran {diberi.get_peran_display()} diberikan kepada {akun.pengguna}"
        return _isi(akun), f"{kalimat} mulai {diberi.mulai.isoformat()}."

    def _cabut(self, opsi: dict[str, Any]) -> tuple[dict[str, Any], str]:
        akun = _akun(opsi)
        layanan.cabut_peran(akun=akun, peran=opsi["peran"], unit=_unit(opsi), pada=timezone.localdate())
        return _isi(akun), f"Peran {Peran(opsi['peran']).label} dicabut dari {akun.pengguna}."

    def _daftar(self, opsi: dict[str, Any]) -> None:
        isi = list(_daftar(opsi["peran"]))
        if opsi["json"]:
            self.stdout.write(json.dumps(isi, ensure_ascii=False))
            return
        for satu in isi:
            peran = ", ".join(p["peran"] + (f" ({p['unit']})" if p["unit"] else "") for p in satu["peran"])
            keadaan = "" if satu["aktif"] else "  [tidak aktif]"
            self.stdout.write(f"{satu['pengguna']:<20} {satu['nama']}: {peran or 'tanpa peran'}{keadaan}")

    def _sandi(self, opsi: dict[str, Any]) -> str | None:
        if opsi["sandi_dari_stdin"]:
            return sys.stdin.readline().rstrip("\r\n")
        if not opsi["sandi"]:
            return None
        if not sys.stdin.isatty():
            raise CommandError("Tidak ada terminal untuk menanyakan kata sandi. Pakai --sandi-dari-stdin.")
        sandi = getpass.getpass("Kata sandi: ")
        if getpass.getpass("Ulangi kata sandi: ") != sandi:
            raise CommandError("Kedua kata sandi berbeda. Akun tidak dibuat.")
        return sandi


def _argumen_peran(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--peran", required=True, choices=Peran.values, metavar="PERAN",
        help=f"Salah satu dari: {', '.join(Peran.values)}.",
    )  # fmt: skip
    parser.add_argument("--unit", metavar="KODE", help="Kode unit, wajib untuk pengelola_opd dan kepala_opd.")


def _argumen_mulai(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--mulai", metavar="TANGGAL", help="Hari pertama peran berlaku, misalnya 2026-11-23; bawaan hari ini."
    )


def _akun(opsi: dict[str, Any]) -> Akun:
    akun = Akun.objects.filter(pengguna__iexact=tanpa_spasi(opsi["pengguna"])).first()
    if akun is None:
        raise layanan.AkunDitolak(f"Akun {opsi['pengguna']} tidak ditemukan. Lihat: manage.py akun daftar")
    return akun


def _unit(opsi: dict[str, Any]) -> Any:
    if not opsi["unit"]:
        return None
    unit = apps.get_model(settings.UNIT_MODEL)._default_manager.filter(kode=opsi["unit"]).first()
    if unit is None:
        raise layanan.AkunDitolak(f"Unit dengan kode {opsi['unit']} tidak ditemukan.")
    return unit


def _mulai(opsi: dict[str, Any]) -> date:
    if not opsi["mulai"]:
        return timezone.localdate()
    try:
        return date.fromisoformat(opsi["mulai"])
    except ValueError as galat:
        raise layanan.AkunDitolak(
            f"Tanggal “{opsi['mulai']}” tidak dikenal. Tulis tahun-bulan-hari, misalnya 2026-11-23."
        ) from galat


def _daftar(peran: str | None) -> Iterator[dict[str, Any]]:
    berlaku = PemberianPeran.objects.all().berlaku(timezone.localdate())
    semua = Akun.objects.all()
    if peran:
        semua = semua.filter(pemberian_peran__in=berlaku.filter(peran=peran))
    per_akun: dict[int, list[dict[str, Any]]] = {}
    for satu in berlaku.select_related("unit").order_by("peran", "unit__kode", "pk"):
        per_akun.setdefault(satu.akun_id, []).append(_isi_peran(satu))
    for akun in semua.distinct().order_by("pengguna"):
        yield _isi_akun(akun, per_akun.get(akun.pk, []))


def _isi(akun: Akun) -> dict[str, Any]:
    belum_berakhir = akun.pemberian_peran.filter(Q(selesai=None) | Q(selesai__gt=timezone.localdate()))
    urut = belum_berakhir.select_related("unit").order_by("peran", "unit__kode", "pk")
    return _isi_akun(akun, [_isi_peran(satu) for satu in urut])


def _isi_akun(akun: Akun, peran: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "pengguna": akun.pengguna,
        "nama": akun.nama,
        "surel": akun.email,
        "aktif": akun.is_active,
        "peran": peran,
    }


def _isi_peran(satu: PemberianPeran) -> dict[str, Any]:
    return {
        "peran": satu.peran,
        "unit": satu.unit.kode if satu.unit else None,
        "mulai": satu.mulai.isoformat(),
        "selesai": satu.selesai.isoformat() if satu.selesai else None,
    }


def _kalimat_tautan(tautan: str) -> str:
    return (
        "Berikan tautan ini kepada pemiliknya untuk mengatur kata sandi; berlaku satu kali, "
        f"selama {layanan.HARI_TAUTAN} hari:\n{tautan}"
    )

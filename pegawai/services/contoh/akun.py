"""The demo accounts: one per role, with one password that the listing shows."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction

from pegawai.domain.periode import tambah_bulan
from pegawai.models import KeadaanPegawai, Pegawai, UnitKerja
from serang_asn.inti import jejak
from serang_asn.inti.models import Akun, PemberianPeran, Peran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from serang_asn.inti.registri.contoh import Permintaan

SANDI_CONTOH = "Serang-Madani-2026"
OPD_CONTOH = "DINKES"
MULAI = date(2024, 1, 1)
MASA_KERJA = 5
PENGGUNA: tuple[tuple[str, Peran, str], ...] = (
    ("admin", Peran.ADMINISTRATOR, "Administrator Contoh"),
    ("petugas", Peran.PETUGAS, "Petugas BKPSDM Contoh"),
    ("pengelola", Peran.PENGELOLA_OPD, "Pengelola Kepegawaian Contoh"),
    ("kepala", Peran.KEPALA_OPD, ""),
    ("pimpinan", Peran.PIMPINAN, "Pimpinan Contoh"),
    ("pegawai", Peran.PEGAWAI, ""),
    ("auditor", Peran.AUDITOR, "Auditor Contoh"),
)


class BukanModeContoh(RuntimeError):
    """Demo accounts have a public password and exist only where nothing real is kept."""

    def __init__(self) -> None:
        super().__init__("Akun contoh hanya tersedia bila ASN_MODE bernilai demo atau uji.")


@dataclass(frozen=True, slots=True)
class AkunContoh:
    """One line of the listing. unit: name of the unit the role holds for, empty for the whole city."""

    peran: str
    pengguna: str
    sandi: str
    unit: str


def pastikan_mode_contoh() -> None:
    """Raise BukanModeContoh outside demo and test mode."""
    if settings.ASN_MODE not in ("demo", "uji"):
        raise BukanModeContoh


@transaction.atomic
def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Create the accounts with their roles; two of them belong to employees of the demo city."""
    pastikan_mode_contoh()
    opd = UnitKerja.objects.get(kode=OPD_CONTOH)
    pemilik = {
        "kepala": _pemangku(permintaan.per_tanggal, jabatan__kode=f"KEPALA-{OPD_CONTOH}"),
        "pegawai": _bawahan(opd, permintaan.per_tanggal),
    }
    sandi = make_password(SANDI_CONTOH)  # one slow hash for all: the password is public anyway
    with jejak.sebagai(akun_id=None, asal="contoh"):
        for pengguna, peran, nama in PENGGUNA:
            pegawai = pemilik.get(pengguna)
            nama = pegawai.nama_lengkap if pegawai else nama
            akun = Akun.objects.create(pengguna=pengguna, nama=nama, password=sandi)
            unit = opd if peran in PERAN_BERUNIT else None
            PemberianPeran.objects.create(akun=akun, peran=peran, unit=unit, mulai=MULAI)
            if pegawai:
                Pegawai.objects.filter(pk=pegawai.pk).update(akun=akun)
    return {"akun": len(PENGGUNA)}


def daftar() -> list[AkunContoh]:
    """Return the demo accounts that exist. Raises BukanModeContoh."""
    pastikan_mode_contoh()
    nama = [pengguna for pengguna, _, _ in PENGGUNA]
    peran = PemberianPeran.objects.filter(akun__pengguna__in=nama).order_by("pk")
    return [
        AkunContoh(satu, pengguna, SANDI_CONTOH, unit or "")
        for satu, pengguna, unit in peran.values_list("peran", "akun__pengguna", "unit__nama")
    ]


def _bawahan(opd: UnitKerja, per_tanggal: date) -> Pegawai:
    """Somebody below the demo head who has served for years, so that what one asks the other decides."""
    return _pemangku(
        per_tanggal, unit__path__startswith=opd.path, jenis_asn="PNS", kedudukan__kode="AKTIF",
        jabatan__jenis="fungsional", tmt_masa_kerja__lt=tambah_bulan(per_tanggal, -12 * MASA_KERJA),
    )  # fmt: skip


def _pemangku(per_tanggal: date, **saringan: Any) -> Pegawai:
    keadaan = KeadaanPegawai.objects.pada(per_tanggal).terhitung().filter(**saringan)
    return keadaan.select_related("pegawai").order_by("pegawai__nip")[0].pegawai

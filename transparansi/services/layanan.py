"""Keeping public services and those who stand at counters."""

from datetime import date
from typing import Any

from django.db import transaction

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import KeadaanPegawai
from serang_asn.inti.jejak import sebagai
from transparansi.models import Layanan, PetugasLayanan


class PetugasDitolak(KesalahanAturan):
    """The employee does not work there."""

    def __init__(self, pesan: str) -> None:
        super().__init__("petugas_ditolak", pesan)


@transaction.atomic
def simpan(*, layanan: Layanan, oleh: Any) -> Layanan:
    """Keep a service as it was filled in."""
    with sebagai(akun_id=oleh.pk, asal="layanan"):
        layanan.save()
    return layanan


@transaction.atomic
def tugaskan(*, unit: Any, pegawai: Any, nama_layanan: str, hari: date, oleh: Any) -> PetugasLayanan:
    """Let citizens rate an employee of `unit` by the name at the counter. Raises PetugasDitolak."""
    di_sana = KeadaanPegawai.objects.pada(hari).filter(pegawai=pegawai, unit__path__startswith=unit.path)
    if not di_sana.exists():
        raise PetugasDitolak(f"{pegawai.nama} tidak bertugas di {unit}.")
    if PetugasLayanan.objects.filter(unit=unit, pegawai=pegawai, selesai__isnull=True).exists():
        raise PetugasDitolak(f"{pegawai.nama} sudah tercatat sebagai petugas layanan di {unit}.")
    with sebagai(akun_id=oleh.pk, asal="layanan.petugas"):
        return PetugasLayanan.objects.create(
            unit=unit, pegawai=pegawai, nama_layanan=nama_layanan, mulai=hari
        )

"""Reading sensitive data: what is shown is written down in the same transaction."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from pegawai.models import Pegawai
from pegawai.selectors import rekam
from serang_asn.inti import sandi
from serang_asn.inti.models import AksesSensitif

BAGIAN = "NIK, keluarga, disiplin, cuti kesehatan"


@dataclass(frozen=True, slots=True)
class IsiSensitif:
    """The sensitive parts of one record. nik: empty when none is recorded."""

    nik: str
    npwp: str
    bagian: tuple[rekam.Bagian, ...]


@transaction.atomic
def baca_sensitif(*, pegawai: Pegawai, oleh: Any, alasan: str, alamat_ip: str | None) -> IsiSensitif:
    """Return the sensitive parts of `pegawai` and log who read them, why and from where."""
    AksesSensitif.objects.create(
        akun=oleh,
        objek_jenis="pegawai",
        objek_kode=pegawai.kode,
        bagian=BAGIAN,
        alasan=alasan,
        alamat_ip=alamat_ip,
    )
    nik = sandi.buka(pegawai.nik_sandi) if pegawai.nik_sandi else ""
    return IsiSensitif(nik=nik, npwp=pegawai.npwp, bagian=rekam.get_sensitif(pegawai))

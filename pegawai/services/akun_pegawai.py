"""Accounts of employees: user name is the NIP, the first role is one's own record."""

from datetime import date
from typing import Any

from django.db import transaction

from pegawai.models import Pegawai
from serang_asn.inti import jejak
from serang_asn.inti.akun.kelola import akun as layanan
from serang_asn.inti.akun.kelola import peran
from serang_asn.inti.models import Akun, Peran

ALASAN = "Akun pegawai"


class SudahBerakun(layanan.AkunDitolak):
    """The employee has an account already."""

    def __init__(self, akun: Akun) -> None:
        super().__init__("Pegawai ini sudah mempunyai akun.")
        self.akun = akun


@transaction.atomic
def buat(*, pegawai: Pegawai, email: str, oleh: Any, per_tanggal: date) -> Akun:
    """Create the account of an employee, tie it to the record and give it the role Pegawai.

    An account that bears this NIP and belongs to nobody is taken instead of a new one.
    Raises SudahBerakun, AkunDitolak, TidakBerwenang.
    """
    pegawai = Pegawai.objects.select_for_update().get(pk=pegawai.pk)
    if pegawai.akun_id is not None:
        raise SudahBerakun(pegawai.akun)  # type: ignore[arg-type]
    akun = _tanpa_pemilik(pegawai.nip) or layanan.buat(
        nama=pegawai.nama_lengkap, pengguna=pegawai.nip, email=email, oleh=oleh, alasan=ALASAN
    )
    pegawai.akun = akun
    with jejak.sebagai(akun_id=oleh.pk, asal="akun", alasan=ALASAN):
        pegawai.save(update_fields=["akun"])
    layanan.kunci(akun, oleh)
    if not akun.pemberian_peran.berlaku(per_tanggal).filter(peran=Peran.PEGAWAI).exists():
        peran.beri(
            akun=akun,
            peran=Peran.PEGAWAI,
            unit=None,
            mulai=per_tanggal,
            selesai=None,
            alasan=ALASAN,
            oleh=oleh,
            per_tanggal=per_tanggal,
        )
    return akun


def _tanpa_pemilik(nip: str) -> Akun | None:
    return Akun.objects.select_for_update(of=("self",)).filter(pengguna=nip, pegawai__isnull=True).first()

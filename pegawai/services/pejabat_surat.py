"""Writing down who signs letters."""

from typing import Any

from django.db import transaction

from pegawai.models import Pegawai, PejabatPenandatangan
from serang_asn.inti.jejak import sebagai


@transaction.atomic
def simpan(*, pejabat: PejabatPenandatangan, oleh: Any) -> PejabatPenandatangan:
    """Keep one who signs, joined to the employee with that NIP if there is one."""
    pejabat.pegawai = Pegawai.objects.filter(nip=pejabat.nip).first() if pejabat.nip else None
    with sebagai(akun_id=oleh.pk, asal="surat.pejabat"):
        pejabat.save()
    return pejabat

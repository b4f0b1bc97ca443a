"""Batches: proposals of one kind and period that go on together."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction

from pegawai.models import KelompokUsulan, Usulan
from pegawai.services.usulan.kesalahan import UsulanDitolak
from serang_asn.inti.jejak import sebagai

BANYAK_MAKS = 1000


@transaction.atomic
def bentuk(*, jenis: str, judul: str, tmt: date, usulan: Sequence[Usulan], oleh: Any) -> KelompokUsulan:
    """Join proposals of a kind into a batch; those that joined another meanwhile stay there.

    tmt: first day of the period. Raises UsulanDitolak when none is left, or for too many.
    """
    kunci = Usulan.objects.select_for_update().filter(
        pk__in=[satu.pk for satu in usulan], jenis=jenis, kelompok__isnull=True
    )
    daftar = [*kunci.order_by("pk").values_list("pk", flat=True)]
    if not daftar or len(daftar) > BANYAK_MAKS:
        raise UsulanDitolak(
            f"Tidak ada usulan yang dapat dikelompokkan, atau lebih dari {BANYAK_MAKS}.", "kelompok_jumlah"
        )
    with sebagai(akun_id=oleh.pk, asal="usulan.kelompok"):
        kelompok = KelompokUsulan.objects.create(jenis=jenis, judul=judul, tmt=tmt, dibuat_oleh=oleh)
        Usulan.objects.filter(pk__in=daftar).update(kelompok=kelompok)
    return kelompok

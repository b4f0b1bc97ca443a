"""What a reader does with notices: read, unread, choose how they are mailed."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from serang_asn.inti.models import Pemberitahuan, PengaturanPemberitahuan, PilihanPemberitahuan
from serang_asn.inti.pemberitahuan.jam_tenang import JamTenang


def tandai(*, pemberitahuan: Pemberitahuan, dibaca: bool) -> None:
    """Mark one notice as read (the first time counts) or as unread."""
    baris = Pemberitahuan.objects.filter(pk=pemberitahuan.pk, dibaca_pada__isnull=dibaca)
    baris.update(dibaca_pada=timezone.now() if dibaca else None)


def tandai_semua(*, akun: Any) -> int:
    """Mark every notice of `akun` as read; return how many were not."""
    return Pemberitahuan.objects.filter(akun=akun.pk, dibaca_pada__isnull=True).update(
        dibaca_pada=timezone.now()
    )


@transaction.atomic
def simpan(*, akun: Any, cara: Mapping[str, str], tenang: JamTenang) -> None:
    """Keep how each kind is mailed, and the quiet hours; letters on their way stay as they are."""
    PengaturanPemberitahuan.objects.update_or_create(
        akun_id=akun.pk,
        defaults={
            "tenang_mulai": tenang.mulai,
            "tenang_selesai": tenang.selesai,
            "tenang_akhir_pekan": tenang.akhir_pekan,
        },
    )
    PilihanPemberitahuan.objects.bulk_create(
        [PilihanPemberitahuan(akun_id=akun.pk, jenis=jenis, cara=satu) for jenis, satu in cara.items()],
        update_conflicts=True,
        unique_fields=["akun", "jenis"],
        update_fields=["cara"],
    )

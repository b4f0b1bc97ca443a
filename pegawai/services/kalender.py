"""Calendar feeds: make the address of one, withdraw it, note that it was read."""

import hashlib
import secrets
from typing import Any

from django.db import transaction
from django.utils import timezone

from pegawai.models import UmpanKalender
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Akun

OKTET_RAHASIA = 32


def sidik(token: str) -> str:
    """Return what is kept of the secret part of an address."""
    return hashlib.sha256(token.encode()).hexdigest()


@transaction.atomic
def buat(*, akun: Any) -> str:
    """Make a new address and return its secret part; the one before stops working."""
    Akun.objects.select_for_update(no_key=True).get(pk=akun.pk)
    cabut(akun=akun)
    token = secrets.token_urlsafe(OKTET_RAHASIA)
    with sebagai(akun_id=akun.pk, asal="kalender.buat"):
        UmpanKalender.objects.create(akun_id=akun.pk, sidik=sidik(token))
    return token


@transaction.atomic
def cabut(*, akun: Any) -> bool:
    """Withdraw the address of `akun`; False when there is none."""
    with sebagai(akun_id=akun.pk, asal="kalender.cabut"):
        umpan = UmpanKalender.objects.filter(akun=akun.pk, dicabut_pada__isnull=True)
        return bool(umpan.update(dicabut_pada=timezone.now()))


def catat_pembacaan(*, umpan: UmpanKalender) -> None:
    """Note the day of the reading, once a day."""
    hari = timezone.localdate()
    if umpan.terakhir_dibaca != hari:
        UmpanKalender.objects.filter(pk=umpan.pk).update(terakhir_dibaca=hari)

"""Deputies: who acts for whom while somebody is absent."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from pegawai.models.formasi import rentang
from serang_asn.inti import lingkup
from serang_asn.inti.jejak import terlacak


class DelegasiQuerySet(models.QuerySet["Delegasi"]):
    def berlaku(self, pada: date) -> "DelegasiQuerySet":
        """Delegations in force on `pada` (half-open period) that were not withdrawn."""
        return self.filter(mulai__lte=pada, selesai__gt=pada, dicabut_pada__isnull=True)


@terlacak()
class Delegasi(models.Model):
    """`pengganti` acts for `pemberi` on proposals, from `mulai` until the day before `selesai`."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    pemberi = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="delegasi")
    pengganti = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="delegasi_diterima"
    )
    mulai = models.DateField("mulai")
    selesai = models.DateField("sampai", help_text="Hari ini tidak termasuk.")
    alasan = models.CharField("alasan", max_length=300)
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    dibuat_pada = models.DateTimeField(auto_now_add=True)
    dicabut_pada = models.DateTimeField(null=True, blank=True)

    objects = DelegasiQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "delegasi"
        constraints = [
            models.CheckConstraint(
                condition=Q(selesai__gt=F("mulai")),
                name="pegawai_delegasi_selesai_setelah_mulai",
                violation_error_message="Tanggal selesai harus setelah tanggal mulai.",
            ),
            models.CheckConstraint(
                condition=~Q(pemberi=F("pengganti")),
                name="pegawai_delegasi_bukan_diri",
                violation_error_message="Pengganti harus orang lain.",
            ),
            ExclusionConstraint(
                name="pegawai_delegasi_satu_pengganti",
                expressions=[
                    ("pemberi", RangeOperators.EQUAL),
                    (rentang("mulai", "selesai"), RangeOperators.OVERLAPS),
                ],
                condition=Q(dicabut_pada__isnull=True),
                violation_error_message="Sudah ada pengganti pada masa itu.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pemberi} → {self.pengganti}"


@dataclass(frozen=True, slots=True)
class Wewenang:
    """What an account may decide on: as itself, or for `mewakili`. akun_id: whose power it is.

    pegangan: (role, path of its unit or "").
    """

    akun_id: int
    pegangan: tuple[tuple[str, str], ...]
    is_mewakili: bool = False


def daftar_wewenang(akun: Any) -> tuple[Wewenang, ...]:
    """Return the powers of `akun` today: its own first, then those it holds for others. Kept on `akun`.

    A deputy's deputy holds nothing of the first one's: a delegation is not passed on.
    """
    tersimpan: tuple[Wewenang, ...] | None = getattr(akun, "_wewenang", None)
    if tersimpan is None:
        sendiri = Wewenang(akun.pk, _pegangan(akun))
        untuk = Delegasi.objects.filter(pengganti=akun).berlaku(timezone.localdate())
        lain = [satu.pemberi for satu in untuk.select_related("pemberi").order_by("pk")]
        tersimpan = (sendiri, *(Wewenang(satu.pk, _pegangan(satu), is_mewakili=True) for satu in lain))
        akun._wewenang = tersimpan
    return tersimpan


def _pegangan(akun: Any) -> tuple[tuple[str, str], ...]:
    return tuple((peran, path) for peran, path, _ in lingkup.untuk(akun).pegangan)

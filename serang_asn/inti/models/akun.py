"""Accounts: who signs in."""

import uuid
from typing import Any, NoReturn

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

from serang_asn.inti.jejak import terlacak


class Peran(models.TextChoices):
    """The roles of the house; `Warga` is everyone who is not signed in and needs no grant."""

    ADMINISTRATOR = "administrator", "Administrator sistem"
    PETUGAS = "petugas", "Petugas kepegawaian (BKPSDM)"
    PENGELOLA_OPD = "pengelola_opd", "Pengelola kepegawaian OPD"
    KEPALA_OPD = "kepala_opd", "Kepala OPD"
    PIMPINAN = "pimpinan", "Pimpinan"
    PEGAWAI = "pegawai", "Pegawai"
    AUDITOR = "auditor", "Auditor (Inspektorat)"


class AkunQuerySet(models.QuerySet["Akun"]):
    def terlihat_oleh(self, akun: Any) -> "AkunQuerySet":
        """Accounts that `akun` may see: all, or those of the units and persons it manages."""
        from serang_asn.inti.akun.kelola.selectors import saring_terlihat

        return self.filter(saring_terlihat(akun))


class AkunManager(BaseUserManager["Akun"].from_queryset(AkunQuerySet)):  # type: ignore[misc]
    def create_user(self, pengguna: str, sandi: str | None = None, **isian: Any) -> "Akun":
        akun = self.model(pengguna=pengguna, **isian)
        akun.set_password(sandi)
        akun.save(using=self._db)
        return akun

    def create_superuser(self, **_: Any) -> NoReturn:
        """Django's `createsuperuser` cannot give a role, so it points to the command that does."""
        raise ValidationError(
            "Akun administrator dibuat dengan: "
            "manage.py akun buat PENGGUNA --nama NAMA --surel SUREL --peran administrator"
        )

    def get_by_natural_key(self, username: str | None) -> "Akun":
        return self.get(pengguna=username)


KEJADIAN_AKUN = ("tautan_sandi", "reset_mfa", "akhiri_sesi")
"""What happens to an account without a column of the audit trail showing it."""


@terlacak(exclude=["password", "last_login"], kejadian=KEJADIAN_AKUN)
class Akun(AbstractBaseUser):
    """One person who may sign in: an employee (user name = NIP) or somebody from outside."""

    kode = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    pengguna = models.CharField("NIP atau nama pengguna", max_length=64, unique=True)
    nama = models.CharField("nama", max_length=150)
    email = models.EmailField("surel", blank=True, default="")
    is_active = models.BooleanField("aktif", default=True)
    dibuat_pada = models.DateTimeField(default=timezone.now, editable=False)

    objects = AkunManager()

    USERNAME_FIELD = "pengguna"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["nama"]
    # The kernel has its own permissions (see inti/izin.py); Django's groups and staff flags are not used.
    is_staff = False
    is_superuser = False

    class Meta:
        verbose_name = "akun"
        verbose_name_plural = "akun"
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="inti_akun_email_unik",
                condition=~models.Q(email=""),
                violation_error_message="Alamat surel ini sudah dipakai akun lain.",
            ),
        ]

    def __str__(self) -> str:
        return self.nama

    def get_full_name(self) -> str:
        return self.nama

    def get_short_name(self) -> str:
        return self.nama.split(" ")[0]

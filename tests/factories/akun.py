"""Accounts and their roles."""

from datetime import date
from typing import Any

import factory
from factory.django import DjangoModelFactory

from serang_asn.inti.models import Akun, PemberianPeran, Peran


def beri_peran(akun: Akun, peran: Peran, unit: Any = None, mulai: date = date(2020, 1, 1)) -> PemberianPeran:
    """Give `akun` one role, for `unit` where the role asks for one."""
    akun.__dict__.pop("_lingkup", None)
    return PemberianPeran.objects.create(akun=akun, peran=peran, unit=unit, mulai=mulai)


class AkunFactory(DjangoModelFactory):
    """An account that cannot sign in by password (use `client.force_login`), unless `sandi=` is given.

    peran=Peran.PETUGAS, or peran=Peran.KEPALA_OPD with unit=…, gives one role.
    """

    class Meta:
        model = Akun
        skip_postgeneration_save = True

    pengguna = factory.Sequence(lambda n: f"pengguna{n}")
    nama = factory.Sequence(lambda n: f"Pengguna Nomor {n}")

    @classmethod
    def _create(cls, model_class: type[Akun], *args: Any, **isian: Any) -> Akun:
        sandi, peran, unit = isian.pop("sandi", None), isian.pop("peran", None), isian.pop("unit", None)
        akun = model_class.objects.create_user(sandi=sandi, **isian)
        if peran:
            beri_peran(akun, peran, unit)
        return akun

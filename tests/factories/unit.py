"""Units of the tree."""

from datetime import date
from typing import Any

import factory
from factory.django import DjangoModelFactory

from pegawai.models import UnitKerja
from pegawai.models.unit import JenisUnit


class UnitKerjaFactory(DjangoModelFactory):
    """A unit; induk=… puts it below another, else it is a root."""

    class Meta:
        model = UnitKerja

    kode = factory.Sequence(lambda n: f"U{n:05d}")
    nama = factory.Sequence(lambda n: f"Dinas Percobaan {n}")
    jenis = JenisUnit.DINAS
    berlaku_mulai = date(2000, 1, 1)
    sumber = "uji"

    @classmethod
    def _create(cls, model_class: type[UnitKerja], *args: Any, **isian: Any) -> UnitKerja:
        induk = isian.pop("induk", None)
        if induk is None:
            return model_class.objects.add_root(isian)
        return model_class.objects.add_child(model_class.objects.get(pk=induk.pk), isian)

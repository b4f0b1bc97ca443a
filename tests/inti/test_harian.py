"""The work of the day is queued once a day."""

from datetime import timedelta

import pytest
from django.utils import timezone

from serang_asn.inti import harian
from serang_asn.inti.models import Tugas
from serang_asn.inti.registri.harian import harian as registri

pytestmark = pytest.mark.django_db


def test_sekali_sehari_lalu_lagi_esok():
    hari = timezone.localdate()

    assert harian.antrekan(hari) == len(registri) >= 1
    assert harian.antrekan(hari) == 0
    assert harian.antrekan(hari + timedelta(days=1)) == len(registri)


def test_pekerja_menjaga_pergantian_hari():
    jaga = harian.penjaga_hari()

    jaga()
    Tugas.objects.all().delete()
    jaga()

    assert not Tugas.objects.exists()


def test_yang_dijalankan_dengan_tangan_tidak_diulang():
    satu = next(iter(registri))
    Tugas.objects.create(jenis=f"{satu.jalankan.__module__}.{satu.jalankan.__qualname__}", judul="uji")

    assert harian.antrekan(timezone.localdate()) == len(registri) - 1

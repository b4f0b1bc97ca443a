"""Services, visits and ratings."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import factory
from factory.django import DjangoModelFactory

from tests.factories.unit import UnitKerjaFactory
from transparansi import kunci
from transparansi.domain.skm import UNSUR
from transparansi.models import Kunjungan, Layanan, Penilaian

HARI = date(2026, 3, 2)
KINI = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)
"""Ten in the morning in Serang."""


class LayananFactory(DjangoModelFactory):
    """A service that is given."""

    class Meta:
        model = Layanan

    unit = factory.SubFactory(UnitKerjaFactory)
    nama = factory.Sequence(lambda n: f"Layanan {n}")
    kelompok = "kependudukan"
    persyaratan = "KTP\nKartu keluarga"
    prosedur = "Datang\nPulang"
    waktu = "1 hari kerja"
    biaya = "Gratis"
    produk = "Surat"
    berlaku_mulai = date(2020, 1, 1)


def buat_kunjungan(unit: Any, *, hari: date = HARI, **isian: Any) -> tuple[Kunjungan, str]:
    """A visit and its code."""
    kode = kunci.buat_kode()
    isi = {"hari": hari, "kedaluwarsa": hari + timedelta(days=14)} | isian
    return Kunjungan.objects.create(sidik=kunci.sidik_kode(kode), unit=unit, **isi), kode


def buat_penilaian(unit: Any, *, hari: date = HARI, **isian: Any) -> Penilaian:
    """A rating that counts, with a visit of its own; `jawaban` makes it a survey."""
    jawaban = isian.pop("jawaban", None)
    keadaan = isian.pop("keadaan", "dihitung")
    kunjungan = None if keadaan == "terbuka" else buat_kunjungan(unit, hari=hari)[0]
    isi: dict[str, Any] = {"cara": "skm", **dict(zip(UNSUR, jawaban, strict=True))} if jawaban else {
        "cara": "cepat", "bintang": 4
    }  # fmt: skip
    return Penilaian.objects.create(
        unit=unit, kunjungan=kunjungan, hari=hari, keadaan=keadaan, **(isi | isian)
    )

"""Courses, classes and participants."""

from datetime import date, datetime, time, timedelta
from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from pelatihan.domain.kelas import StatusPeserta
from pelatihan.models import JenisPelatihan, Kelas, Pelatihan, Peserta, Sesi
from tests.factories.pegawai import PegawaiAktifFactory

JALAN = {
    "diusulkan": (),
    "daftar_tunggu": ("daftar_tunggu",),
    "disetujui": ("disetujui",),
    "diundang": ("disetujui", "diundang"),
    "hadir": ("disetujui", "diundang", "hadir"),
    "lulus": ("disetujui", "diundang", "hadir", "lulus"),
    "tidak_lulus": ("disetujui", "diundang", "hadir", "tidak_lulus"),
}
"""The steps to each state."""


class JenisPelatihanFactory(DjangoModelFactory):
    class Meta:
        model = JenisPelatihan
        django_get_or_create = ("kode",)

    kode = "TEKNIS"
    nama = "Pelatihan teknis"
    klasikal = True
    sumber = "uji"


class PelatihanFactory(DjangoModelFactory):
    class Meta:
        model = Pelatihan

    nama = factory.Sequence(lambda n: f"Pelatihan Nomor {n}")
    jenis = factory.SubFactory(JenisPelatihanFactory)
    penyelenggara = "BKPSDM Kota Serang"
    jp = 24


class KelasFactory(DjangoModelFactory):
    """An open class of three days that begins in 30 days, unless `mulai=` says otherwise."""

    class Meta:
        model = Kelas

    nomor = factory.Sequence(lambda n: f"K-{n:05d}")
    pelatihan = factory.SubFactory(PelatihanFactory)
    mulai = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=30))
    selesai = factory.LazyAttribute(lambda kelas: kelas.mulai + timedelta(days=3))
    daftar_sampai = factory.LazyAttribute(lambda kelas: kelas.mulai - timedelta(days=7))
    kuota = 30
    tempat = "Aula BKPSDM"
    status = "dibuka"


def beri_sesi(kelas: Kelas, banyak: int = 1, *, mulai: datetime | None = None, **isian: Any) -> list[Sesi]:
    """Give a class sessions of two hours, on the days of the class from 08.00, or from `mulai` on."""
    awal = mulai or timezone.make_aware(datetime.combine(kelas.mulai, time(8)))
    return [
        Sesi.objects.create(
            kelas=kelas, urut=n + 1, judul=f"Materi {n + 1}", mulai=awal + timedelta(days=n),
            selesai=awal + timedelta(days=n, hours=2), **isian,
        )
        for n in range(banyak)
    ]  # fmt: skip


def PesertaFactory(*, status: str = "diusulkan", **isian: Any) -> Peserta:
    """Return a participant who came to `status` step by step."""
    isian.setdefault("kelas", None)
    kelas = isian.pop("kelas") or KelasFactory()
    pegawai = isian.pop("pegawai", None) or PegawaiAktifFactory()
    peserta = Peserta.objects.create(
        kelas=kelas, pegawai=pegawai, diusulkan_pada=isian.pop("diusulkan_pada", timezone.now()), **isian
    )
    for langkah in JALAN[status]:
        peserta.status = StatusPeserta(langkah)
        peserta.save(update_fields=["status"])
    peserta.refresh_from_db()
    return peserta


def tanggal_lalu(hari: int) -> date:
    """Return the day so many days ago."""
    return timezone.localdate() - timedelta(days=hari)

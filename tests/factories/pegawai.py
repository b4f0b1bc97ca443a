"""People with the events that make them employees, and the reference rows those need."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from pegawai.domain.nip import awalan_nip
from pegawai.models import (
    Golongan,
    Jabatan,
    KedudukanHukum,
    Pegawai,
    Pendidikan,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatPangkat,
    RiwayatPendidikan,
    TingkatPendidikan,
)
from tests.factories.unit import UnitKerjaFactory


class GolonganFactory(DjangoModelFactory):
    class Meta:
        model = Golongan
        django_get_or_create = ("kode",)

    kode = "III/a"
    nama = "Penata Muda"
    jenis = "PNS"
    sumber = "uji"


class KedudukanHukumFactory(DjangoModelFactory):
    class Meta:
        model = KedudukanHukum
        django_get_or_create = ("kode",)

    kode = "AKTIF"
    nama = "Aktif"
    dihitung = True
    sumber = "uji"


class JabatanFactory(DjangoModelFactory):
    class Meta:
        model = Jabatan
        django_get_or_create = ("kode",)

    kode = "UJI-PELAKSANA"
    nama = "Pengelola Data"
    jenis = "pelaksana"
    sumber = "uji"


class TingkatPendidikanFactory(DjangoModelFactory):
    class Meta:
        model = TingkatPendidikan
        django_get_or_create = ("kode",)

    kode = "S1"
    nama = "Strata 1"
    urut = 50
    sumber = "uji"


class PendidikanFactory(DjangoModelFactory):
    class Meta:
        model = Pendidikan
        django_get_or_create = ("tingkat", "jurusan")

    tingkat = factory.SubFactory(TingkatPendidikanFactory)
    jurusan = "Administrasi Negara"


class PegawaiFactory(DjangoModelFactory):
    """A person without events: no state on any day."""

    class Meta:
        model = Pegawai

    class Params:
        tmt_nip = date(2010, 1, 1)

    nama = factory.Sequence(lambda n: f"Orang {n}")
    tanggal_lahir = date(1985, 3, 14)
    jenis_kelamin = "P"
    nip = factory.LazyAttributeSequence(
        lambda orang, n: (
            f"{awalan_nip(orang.tanggal_lahir, orang.tmt_nip, orang.jenis_kelamin)}{n % 999 + 1:03d}"
        )
    )


class RiwayatKedudukanFactory(DjangoModelFactory):
    class Meta:
        model = RiwayatKedudukan

    pegawai = factory.SubFactory(PegawaiFactory)
    tmt = date(2010, 1, 1)
    jenis_asn = "PNS"
    kedudukan = factory.SubFactory(KedudukanHukumFactory)


class RiwayatPangkatFactory(DjangoModelFactory):
    class Meta:
        model = RiwayatPangkat

    pegawai = factory.SubFactory(PegawaiFactory)
    tmt = date(2010, 1, 1)
    golongan = factory.SubFactory(GolonganFactory)
    jenis = RiwayatPangkat.Jenis.CPNS


class RiwayatJabatanFactory(DjangoModelFactory):
    class Meta:
        model = RiwayatJabatan

    pegawai = factory.SubFactory(PegawaiFactory)
    tmt = date(2010, 1, 1)
    jabatan = factory.SubFactory(JabatanFactory)
    unit = factory.SubFactory(UnitKerjaFactory)


class RiwayatPendidikanFactory(DjangoModelFactory):
    class Meta:
        model = RiwayatPendidikan

    pegawai = factory.SubFactory(PegawaiFactory)
    tmt = date(2009, 1, 1)
    pendidikan = factory.SubFactory(PendidikanFactory)


class PegawaiAktifFactory(PegawaiFactory):
    """A tenured employee with standing, rank, post and degree since 2010.

    Post and unit through `posisi__unit=…`, `posisi__jabatan=…`; rank through `pangkat__golongan=…`;
    standing through `status__jenis_asn=…`.
    """

    class Meta:
        skip_postgeneration_save = True

    status = factory.RelatedFactory(RiwayatKedudukanFactory, factory_related_name="pegawai")
    pangkat = factory.RelatedFactory(RiwayatPangkatFactory, factory_related_name="pegawai")
    posisi = factory.RelatedFactory(RiwayatJabatanFactory, factory_related_name="pegawai")
    ijazah = factory.RelatedFactory(RiwayatPendidikanFactory, factory_related_name="pegawai")

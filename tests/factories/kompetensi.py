"""Competencies, what posts ask of them, what people were found to hold."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from pelatihan.models import KamusKompetensi, PenilaianKompetensi, StandarKompetensi
from tests.factories.pegawai import JabatanFactory, PegawaiFactory


class KamusKompetensiFactory(DjangoModelFactory):
    class Meta:
        model = KamusKompetensi

    kode = factory.Sequence(lambda n: f"UJI-{n}")
    nama = factory.Sequence(lambda n: f"Kompetensi uji {n}")
    jenis = "teknis"
    uraian = "Kompetensi untuk pengujian."
    sumber = "uji"
    urut = 500


class StandarKompetensiFactory(DjangoModelFactory):
    """What one post asks; jabatan=None with jenis_jabatan=… for posts of a kind."""

    class Meta:
        model = StandarKompetensi

    jabatan = factory.SubFactory(JabatanFactory)
    kompetensi = factory.SubFactory(KamusKompetensiFactory)
    tingkat = 3
    kepentingan = 2
    berlaku_mulai = date(2020, 1, 1)
    dasar = "uji"


class PenilaianKompetensiFactory(DjangoModelFactory):
    class Meta:
        model = PenilaianKompetensi

    pegawai = factory.SubFactory(PegawaiFactory)
    kompetensi = factory.SubFactory(KamusKompetensiFactory)
    tingkat = 2
    sumber_penilaian = "pusat_penilaian"
    tanggal = date(2026, 1, 1)
    berlaku_sampai = date(2029, 1, 1)

"""The database refuses what is wrong, whichever way it comes."""

from datetime import date

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models

from pegawai.models import (
    AngkaKredit,
    JenjangJabatan,
    KeadaanPegawai,
    PenugasanTambahan,
    RiwayatKedudukan,
)
from tests.factories import (
    JabatanFactory,
    KedudukanHukumFactory,
    PegawaiAktifFactory,
    PegawaiFactory,
    UnitKerjaFactory,
)

APP = ("inti", "pegawai", "pelatihan", "transparansi")
MODEL = [
    model
    for app in APP
    for model in apps.get_app_config(app).get_models()
    if not model.__name__.endswith("Event") and model is not KeadaanPegawai  # derived: nobody writes it
]
PILIHAN = [
    (model, bidang)
    for model in MODEL
    for bidang in model._meta.concrete_fields
    if bidang.choices and not bidang.is_relation
]


def kolom_terbatas(model: type[models.Model]) -> set[str]:
    """Columns that some CHECK of the table speaks of."""
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT a.attname FROM pg_constraint c JOIN pg_attribute a"
            " ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)"
            " WHERE c.contype = 'c' AND c.conrelid = %s::regclass",
            [model._meta.db_table],
        )
        return {nama for (nama,) in kursor.fetchall()}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("model", "bidang"), PILIHAN, ids=[f"{model.__name__}.{bidang.name}" for model, bidang in PILIHAN]
)
def test_pilihan_dijaga_basis_data(model, bidang):
    assert bidang.column in kolom_terbatas(model)


@pytest.mark.django_db
def test_satu_pelaksana_harian_per_jabatan():
    tempat = {"jabatan": JabatanFactory(), "unit": UnitKerjaFactory(), "jenis": "plh"}
    PenugasanTambahan.objects.create(
        pegawai=PegawaiFactory(), mulai=date(2024, 1, 1), selesai=date(2024, 2, 1), **tempat
    )

    with pytest.raises(IntegrityError, match="pegawai_penugasan_satu_orang_per_jabatan"):
        PenugasanTambahan.objects.create(pegawai=PegawaiFactory(), mulai=date(2024, 1, 31), **tempat)


@pytest.mark.django_db
def test_pelaksana_harian_bergantian_diterima():
    tempat = {"jabatan": JabatanFactory(), "unit": UnitKerjaFactory(), "jenis": "plh"}
    PenugasanTambahan.objects.create(
        pegawai=PegawaiFactory(), mulai=date(2024, 1, 1), selesai=date(2024, 2, 1), **tempat
    )

    PenugasanTambahan.objects.create(pegawai=PegawaiFactory(), mulai=date(2024, 2, 1), **tempat)

    assert PenugasanTambahan.objects.count() == 2


@pytest.mark.django_db
def test_kedudukan_yang_sama_tidak_tercatat_dua_kali():
    orang = PegawaiAktifFactory()

    with pytest.raises(IntegrityError, match="pegawai_kedudukan_sekali"):
        RiwayatKedudukan.objects.create(
            pegawai=orang, tmt=date(2010, 1, 1), jenis_asn="PNS", kedudukan=KedudukanHukumFactory()
        )


@pytest.mark.django_db
def test_angka_kredit_tidak_tumpang_tindih():
    orang, jenjang = PegawaiFactory(), JenjangJabatan.objects.get(kode="ahli_pertama")
    AngkaKredit.objects.create(
        pegawai=orang, jenjang=jenjang, mulai=date(2024, 1, 1), selesai=date(2025, 1, 1), nilai=12
    )

    with pytest.raises(IntegrityError, match="pegawai_angkakredit_tidak_tumpang_tindih"):
        AngkaKredit.objects.create(
            pegawai=orang, jenjang=jenjang, mulai=date(2024, 6, 1), selesai=date(2025, 6, 1), nilai=12
        )


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("tabel", "kolom"),
    [("agama", "sumber"), ("golongan", "sumber"), ("parameter", "dasar"), ("batasusiapensiun", "dasar"),
     ("gajipokok", "dasar")],
)  # fmt: skip
def test_rujukan_selalu_bersumber(tabel, kolom):
    with connection.cursor() as kursor, pytest.raises(IntegrityError, match=f"{kolom}_terisi"):
        kursor.execute(f"UPDATE pegawai_{tabel} SET {kolom} = ''")

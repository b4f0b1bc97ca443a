"""Migrations: complete, and reversible where they are ours."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

APLIKASI = ("inti", "pegawai", "pelatihan", "transparansi")


@pytest.mark.django_db
def test_tidak_ada_perubahan_model_tanpa_migrasi() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db
def test_setiap_migrasi_dapat_dibalik() -> None:
    loader = MigrationLoader(connection)

    tak_terbalik = [
        f"{aplikasi}.{nama}"
        for (aplikasi, nama), migrasi in loader.disk_migrations.items()
        if aplikasi in APLIKASI and not all(operasi.reversible for operasi in migrasi.operations)
    ]

    assert tak_terbalik == []


def test_setiap_aplikasi_terdaftar() -> None:
    assert [label for label in APLIKASI if not apps.is_installed(apps.get_app_config(label).name)] == []

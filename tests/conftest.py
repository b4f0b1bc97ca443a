"""Fixtures of all tests.

The database lives in the embedded cluster of `var/pg-uji` unless DATABASE_URL names another server; the
settings start it in the process of `pytest`, whose workers inherit the address.
"""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from hypothesis import settings as hypothesis_settings

from tests.alat import basisdata

pytest_plugins = ["tests.alat.peramban"]

os.environ["ASN_MODE"] = "uji"  # also for the commands that tests start
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright's loop runs in the thread of the tests

hypothesis_settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis_settings.register_profile("jelajah", deadline=None, max_examples=2000)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: Any) -> Iterator[None]:
    """One database per test process: migrated, with the reference data of `manage.py referensi`."""
    with django_db_blocker.unblock():
        nama = basisdata.siapkan(os.environ.get("PYTEST_XDIST_WORKER", "utama"))
    yield
    with django_db_blocker.unblock():
        basisdata.hapus(nama)


@pytest.fixture(scope="session", autouse=True)
def _berkas_sementara(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep uploaded and generated files out of the work tree."""
    settings.MEDIA_ROOT = str(tmp_path_factory.mktemp("dokumen"))
    settings.STATIC_ROOT = str(tmp_path_factory.mktemp("static"))


@pytest.fixture(autouse=True)
def _tembolok_kosong() -> None:
    """A test never meets what another one left in the cache: counts of the portal, attempts to sign in."""
    cache.clear()

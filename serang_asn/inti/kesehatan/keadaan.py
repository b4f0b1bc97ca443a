"""The parts that must be well, each examined with at most two queries."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.models import Case, F, Min, When
from django.db.models.functions import Now
from django.utils import timezone
from django_tasks_db.models import DBTaskResult, get_date_max

from serang_asn.inti.models import DetakPekerja
from serang_asn.inti.pekerja import DIANGGAP_MATI

ANTRE_TERLALU_LAMA = timedelta(minutes=15)
DISK_MINIMUM_MB = 500
MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Bagian:
    """One part of the house: is it well, and if not, why."""

    nama: str
    baik: bool
    pesan: str


def periksa() -> tuple[Bagian, ...]:
    """Examine every part; five queries at most. Without a database its parts are not well either."""
    bagian = {
        "basisdata": _basisdata,
        "migrasi": _migrasi,
        "pekerja": _pekerja,
        "disk": _disk,
    }
    return tuple(_bagian(nama, fungsi) for nama, fungsi in bagian.items())


def _bagian(nama: str, fungsi: Callable[[], str]) -> Bagian:
    """Run one examination, which returns what is wrong or nothing."""
    try:
        pesan = fungsi()
    except DatabaseError:
        pesan = "Basis data tidak dapat dihubungi."
    return Bagian(nama, not pesan, pesan or "baik")


def _basisdata() -> str:
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_is_in_recovery()")
        hanya_baca = kursor.fetchone()[0]
    return "Basis data hanya dapat dibaca." if hanya_baca else ""


def _migrasi() -> str:
    with connection.cursor() as kursor:
        kursor.execute("SELECT app, name FROM django_migrations")
        kurang = len(_migrasi_kode() - set(kursor.fetchall()))
    return f"{kurang} migrasi belum diterapkan." if kurang else ""


@cache
def _migrasi_kode() -> frozenset[tuple[str, str]]:
    """The migrations this code needs; read from disk once per process."""
    return frozenset(MigrationLoader(None).disk_migrations)


def _pekerja() -> str:
    if not DetakPekerja.objects.filter(pada__gt=Now() - DIANGGAP_MATI).exists():
        return "Tidak ada pekerja latar yang hidup."
    siap = DBTaskResult.objects.ready().order_by()
    sejak = siap.aggregate(
        sejak=Min(Case(When(run_after=get_date_max(), then=F("enqueued_at")), default=F("run_after")))
    )["sejak"]
    if sejak is None or timezone.now() - sejak < ANTRE_TERLALU_LAMA:
        return ""
    if DBTaskResult.objects.running().order_by().exists():
        return ""  # busy, not stuck
    menit = int((timezone.now() - sejak).total_seconds() // 60)
    return f"Tugas menunggu sejak {menit} menit yang lalu."


def _disk() -> str:
    bebas = shutil.disk_usage(_folder_ada(Path(settings.VAR_DIR))).free // MB
    return f"Ruang disk tinggal {bebas} MB." if bebas < DISK_MINIMUM_MB else ""


def _folder_ada(folder: Path) -> Path:
    return next(satu for satu in (folder, *folder.parents) if satu.exists())

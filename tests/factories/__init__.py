"""Smallest valid rows, one module per aggregate. A test states only what matters to it."""

from tests.factories.akun import AkunFactory, beri_peran
from tests.factories.karier import tulis_karier
from tests.factories.pegawai import (
    GolonganFactory,
    JabatanFactory,
    KedudukanHukumFactory,
    PegawaiAktifFactory,
    PegawaiFactory,
    PendidikanFactory,
    RiwayatJabatanFactory,
    RiwayatKedudukanFactory,
    RiwayatPangkatFactory,
    RiwayatPendidikanFactory,
    TingkatPendidikanFactory,
)
from tests.factories.unit import UnitKerjaFactory

__all__ = [
    "AkunFactory",
    "GolonganFactory",
    "JabatanFactory",
    "KedudukanHukumFactory",
    "PegawaiAktifFactory",
    "PegawaiFactory",
    "PendidikanFactory",
    "RiwayatJabatanFactory",
    "RiwayatKedudukanFactory",
    "RiwayatPangkatFactory",
    "RiwayatPendidikanFactory",
    "TingkatPendidikanFactory",
    "UnitKerjaFactory",
    "beri_peran",
    "tulis_karier",
]

"""Loads the reference tables of training from `pelatihan/data/`; what an officer changed stays."""

from pathlib import Path

from django.db import transaction

from pegawai.services import referensi
from pelatihan.models import JenisPelatihan

DATA = Path(__file__).resolve().parent.parent / "data"
JENIS = referensi.TabelReferensi("jenis_pelatihan", JenisPelatihan, data=DATA)


@transaction.atomic
def muat() -> int:
    """Insert or correct every reference row by its code; return how many rows were written."""
    return referensi.selaraskan(JENIS)

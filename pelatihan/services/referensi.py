"""Loads the reference tables of training from `pelatihan/data/`; what an officer changed stays."""

from pathlib import Path

from django.db import transaction

from pegawai.models import Parameter
from pegawai.services import referensi
from pelatihan.models import JenisPelatihan, KamusKompetensi, StandarKompetensi, TingkatKompetensi
from serang_asn.inti import jejak

DATA = Path(__file__).resolve().parent.parent / "data"
URUTAN = (
    referensi.TabelReferensi("jenis_pelatihan", JenisPelatihan, data=DATA),
    referensi.TabelReferensi("parameter", Parameter, ("kode", "berlaku_mulai"), data=DATA),
    referensi.TabelReferensi("kamus_kompetensi", KamusKompetensi, data=DATA),
    referensi.TabelReferensi(
        "tingkat_kompetensi", TingkatKompetensi, ("kompetensi", "tingkat", "berlaku_mulai"), data=DATA
    ),
    referensi.TabelReferensi(
        "standar_kompetensi",
        StandarKompetensi,
        ("jabatan", "jenis_jabatan", "jenjang", "rumpun", "kompetensi", "berlaku_mulai"),
        data=DATA,
    ),
)
"""Tables in the order in which they refer to each other."""


@transaction.atomic
def muat() -> dict[str, int]:
    """Insert or correct every reference row by its key; return the rows written per table."""
    with jejak.sebagai(akun_id=None, asal="referensi"):
        return {f"pelatihan.{tabel.berkas}": referensi.selaraskan(tabel) for tabel in URUTAN}


def list_dipertahankan() -> list[referensi.Dipertahankan]:
    """Return the rows that differ from their file because an officer changed or deleted them."""
    return referensi.list_dipertahankan(URUTAN)

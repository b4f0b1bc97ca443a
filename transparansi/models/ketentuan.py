"""The figures of this app that a decree may change."""

from datetime import date

from pegawai.models.ketentuan import get_parameter
from transparansi.domain.aduan import Batas

ADUAN = ("verifikasi", "informasi", "tanpa_lapangan", "dengan_lapangan", "tutup")


def get_angka(pada: date, *kode: str) -> dict[str, int]:
    """Return whole figures in force on `pada` by code; one query.

    Raises KeyError for a code without a row, KetentuanBelumBerlaku before the first one.
    """
    semua = get_parameter(*kode)
    return {satu: int(semua[satu].pada(pada)) for satu in kode}


def get_batas_aduan(pada: date) -> Batas:
    """Return the deadlines of complaints in force on `pada`; one query."""
    angka = get_angka(pada, *(f"aduan.{satu}" for satu in ADUAN))
    return Batas(*(angka[f"aduan.{satu}"] for satu in ADUAN))

"""Units for which somebody in the office keeps services, codes and answers."""

from datetime import date
from typing import Any

from pegawai.models import UnitKerja


def pilihan_unit(akun: Any, pada: date) -> Any:
    """Return the units within the scope of `akun` that exist on `pada`, in the order of the tree."""
    return UnitKerja.objects.all().publik().berlaku(pada).terlihat_oleh(akun).order_by("path")

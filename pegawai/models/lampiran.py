"""Which histories carry documents that anyone in scope may open, and which need a right of their own."""

from typing import Any

from django.db.models import Model, QuerySet

from pegawai.models.pegawai import Pegawai
from pegawai.models.riwayat import RIWAYAT, RiwayatCuti, RiwayatDisiplin, RiwayatKeluarga

CUTI_BIASA, CUTI_SENSITIF = {"jenis__sensitif": False}, {"jenis__sensitif": True}
SELALU_SENSITIF = (RiwayatKeluarga, RiwayatDisiplin)

BIASA: tuple[tuple[Any, dict[str, Any]], ...] = (
    *((model, {}) for model in RIWAYAT if model not in (*SELALU_SENSITIF, RiwayatCuti)),
    (RiwayatCuti, CUTI_BIASA),
)
SENSITIF: tuple[tuple[Any, dict[str, Any]], ...] = (
    *((model, {}) for model in SELALU_SENSITIF),
    (RiwayatCuti, CUTI_SENSITIF),
)
"""Model and condition of each; every event is in one of the two."""


def jejak_model(model: type[Model]) -> Any:
    """The model of the trail of `model`: every version of every row."""
    return model._meta.apps.get_model("pegawai", f"{model.__name__}Event")


def pemilik_sensitif(dokumen: Any) -> "QuerySet[Pegawai]":
    """Employees on whose sensitive histories `dokumen` stands or once stood."""
    kunci = [
        jejak_model(model).objects.filter(dokumen=dokumen, **syarat).order_by().values("pegawai_id")
        for model, syarat in SENSITIF
    ]
    return Pegawai.objects.filter(pk__in=kunci[0].union(*kunci[1:])).order_by("pk")

"""Reads of the page on which people say what unknown names mean."""

import difflib
from functools import reduce
from operator import and_
from typing import Any

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Length

from pegawai.domain.padanan import ratakan
from pegawai.models import PadananImpor, UnitKerja
from pegawai.selectors.pilihan import PEMISAH, Pilihan

BANYAK = 20


def skor(nama: str, usul: str) -> int:
    """Return how alike two names are in comparable form, whole percent."""
    return round(100 * difflib.SequenceMatcher(None, ratakan(nama), ratakan(usul)).ratio())


def label(satu: Any) -> str:
    """Return the text that names a reference row and leads back to it."""
    kode = getattr(satu, "kode", "")
    return f"{satu.nama}{PEMISAH}{kode}" if kode else str(satu.nama)


def cari(model: Any, teks: str) -> list[Pilihan]:
    """Return rows of a reference table whose name or code holds every word, shortest first."""
    kata = teks.replace("·", " ").split()
    if not kata:
        return []
    semua = model.objects.all()
    if model is UnitKerja:
        semua = semua.filter(berlaku_selesai__isnull=True)
    syarat = reduce(and_, (Q(nama__icontains=satu) | Q(kode__icontains=satu) for satu in kata))
    baris = [*semua.filter(syarat).order_by(Length(F("nama")), "nama", "pk")[:BANYAK]]
    induk = _induk(baris) if model is UnitKerja else {}
    return [Pilihan(label(satu), induk.get(satu.pk, ""), satu) for satu in baris]


def temukan(model: Any, teks: str) -> list[Pilihan]:
    """Return the one row that `teks` names exactly, else everything it may mean."""
    calon = cari(model, teks)
    sama = [satu for satu in calon if satu.label.casefold() == teks.strip().casefold()]
    return sama if len(sama) == 1 else calon


def get_rujukan(model: Any, kunci: list[int]) -> dict[int, Any]:
    """Return key → row of those that still exist."""
    return dict(model.objects.in_bulk(kunci))


def list_padanan() -> QuerySet[PadananImpor]:
    """Return the remembered names, in order."""
    return PadananImpor.objects.select_related("oleh").order_by("bidang", "nama", "pk")


def _induk(daftar: list[UnitKerja]) -> dict[int, str]:
    jalur = {satu.pk: satu.path[: -UnitKerja.steplen] for satu in daftar}
    nama = dict(UnitKerja.objects.filter(path__in=set(jalur.values()) - {""}).values_list("path", "nama"))
    return {pk: nama.get(path, "") for pk, path in jalur.items()}

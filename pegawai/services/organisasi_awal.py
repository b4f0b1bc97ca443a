"""Loads the organisation from `pegawai/data/unit_kerja.csv`: perangkat daerah, kecamatan, kelurahan."""

from datetime import date
from typing import Any

from django.db import transaction

from pegawai.models import UnitKerja
from pegawai.services.referensi import baca
from serang_asn.inti import jejak


@transaction.atomic
def muat_unit() -> int:
    """Add the units that are not there yet, parents first; return how many were added."""
    ada = {unit.kode: unit for unit in UnitKerja.objects.all()}
    ditambah = 0
    with jejak.sebagai(akun_id=None, asal="referensi"):
        for satu in baca("unit_kerja"):
            if satu["kode"] not in ada:
                ada[satu["kode"]] = _tambah(satu, ada.get(satu["induk"]))
                ditambah += 1
    return ditambah


def _tambah(satu: dict[str, str], induk: UnitKerja | None) -> UnitKerja:
    isian: dict[str, Any] = {
        "kode": satu["kode"],
        "nama": satu["nama"],
        "nama_pendek": satu["nama_pendek"],
        "jenis": satu["jenis"],
        "wilayah_id": satu["wilayah"] or None,
        "berlaku_mulai": date.fromisoformat(satu["berlaku_mulai"]),
        "sumber": satu["sumber"],
    }
    if induk is None:
        return UnitKerja.objects.add_root(isian)
    return UnitKerja.objects.add_child(induk, isian)

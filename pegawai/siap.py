"""The daily work that prepares drafts: joins what falls due (selectors) with writing it (services)."""

from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import timezone

from pegawai.selectors.siap import daftar_jenis_siap, list_rancangan
from pegawai.services.usulan import siap
from serang_asn.inti.kemajuan import Kemajuan

JUDUL = "Menyiapkan usulan yang jatuh tempo"


def jalankan(*, kemajuan: Kemajuan, pada: str = "") -> dict[str, Any]:
    """Prepare the drafts of every kind that fall due. pada: day as ISO, today without one. Safe to repeat."""
    hari = date.fromisoformat(pada) if pada else timezone.localdate()
    daftar_jenis = [*daftar_jenis_siap()]
    jumlah = 0
    for nomor, jenis in enumerate(daftar_jenis, start=1):
        kemajuan.lapor(JUDUL, nomor, len(daftar_jenis))
        jumlah += siap.siapkan(jenis=jenis, daftar=list_rancangan(jenis, hari), hari=hari)
    return {"jumlah": jumlah, "tautan": reverse("pegawai:siap-list")}

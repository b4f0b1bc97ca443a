"""The data quality on pages of others: panel of an employee, panel of a unit."""

from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import timezone

from pegawai import permissions
from pegawai.registri import PanelPegawai, PanelUnit, panel_pegawai, panel_unit
from pegawai.selectors import mutu
from pegawai.selectors.mutu.temuan import GAYA_TINGKAT, LABEL_TINGKAT
from serang_asn.inti import izin
from serang_asn.inti.registri.periksa import periksa


def siapkan_pegawai(pegawai: Any, pada: date, akun: Any) -> dict[str, Any] | None:
    """What must be mended in the record today: for those who mend, and for the person; one query."""
    boleh = permissions.can_perbaiki_mutu(akun)
    if pada != timezone.localdate() or not (boleh or pegawai.akun_id == akun.pk):
        return None
    temuan = []
    for satu in mutu.list_temuan_pegawai(pegawai):
        pemeriksaan = periksa.ambil(satu.pemeriksaan)
        if pemeriksaan is None or pemeriksaan.mutu is None:
            continue
        satu.pegawai = pegawai
        tingkat = pemeriksaan.mutu.tingkat
        temuan.append(
            {
                "judul": pemeriksaan.judul,
                "keterangan": satu.keterangan,
                "label": LABEL_TINGKAT[tingkat],
                "jenis": GAYA_TINGKAT[tingkat],
                "aksi": mutu.daftar_aksi(satu, akun),
            }
        )
    return {"temuan": temuan, "boleh_perbaiki": boleh} if temuan else None


def siapkan_unit(unit: Any, pada: date, akun: Any) -> dict[str, Any] | None:
    """The score of the unit today; one query."""
    if pada != timezone.localdate():
        return None
    return {"semua": mutu.get_jumlah(unit), "url": reverse("pegawai:mutu-unit", args=[unit.publik_id])}


def daftarkan() -> None:
    """Add the panels."""
    panel_pegawai.daftar(
        PanelPegawai(
            kode="mutu", urut=5, judul="Data yang perlu dilengkapi",
            template="pegawai/mutu/_panel_pegawai.html", siapkan=siapkan_pegawai,
            boleh=lambda akun: bool(akun.is_authenticated),
        )
    )  # fmt: skip
    panel_unit.daftar(
        PanelUnit(
            kode="mutu", urut=20, judul="Mutu data", template="pegawai/mutu/_panel_unit.html",
            siapkan=siapkan_unit, boleh=lambda akun: izin.punya(akun, permissions.MUTU_LIHAT),
        )
    )  # fmt: skip

"""Renewal of a PPPK contract. Acuan: PP 49/2018 ps. 37; UU 20/2023 ps. 55."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from pegawai.domain.isian_usulan import baca_hari
from pegawai.layanan.bersama import SKP, asn_pada, hari_ini, jenis_usulan
from pegawai.models import KedudukanHukum, Pegawai, Usulan
from pegawai.registri import SyaratBerkas
from serang_asn.inti import penulisan


def _peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
    isi = {
        "tmt": tmt, "jenis_asn": asn_pada(pegawai, tmt),
        "kedudukan": KedudukanHukum.objects.get(kode="AKTIF"),
        "kontrak_selesai": baca_hari(isian["kontrak_selesai"]),
    }  # fmt: skip
    return [("kedudukan", isi)]


def _terakhir(isian: Mapping[str, Any]) -> str:
    """The last day, as decrees write it."""
    selesai = baca_hari(isian["kontrak_selesai"])
    return penulisan.tanggal(selesai - timedelta(days=1)) if selesai else ""


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    return {
        "mulai": usulan.tmt,
        "selesai": _terakhir(usulan.isian),
        "perjanjian_nomor": usulan.isian.get("perjanjian_nomor", ""),
    }


JENIS = jenis_usulan(
    kode="kontrak",
    urut=140,
    judul="Perpanjangan perjanjian kerja PPPK",
    uraian="Perjanjian kerja yang hampir berakhir diperpanjang.",
    kelompok="Pensiun dan kontrak",
    formulir="KontrakForm",
    kelayakan="kontrak",
    hari_nilai=hari_ini,
    siap="siap.kontrak",
    berkas=(
        SyaratBerkas(kode="perjanjian", judul="Perjanjian kerja terakhir", arsip=("kedudukan",)),
        SKP[0],
    ),
    peristiwa=_peristiwa,
    ringkas=lambda isian: f"Diperpanjang sampai {_terakhir(isian)}",
    surat="sk_pppk_perpanjangan",
    isi_surat=_isi_surat,
)

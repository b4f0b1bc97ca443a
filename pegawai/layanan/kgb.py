"""Periodic increment. Acuan: PP 7/1977 ps. 11; PP 5/2024; Perpres 11/2024."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pegawai.domain.isian_usulan import baca_hari
from pegawai.layanan.bersama import SKP, jenis_usulan, rupiah
from pegawai.models import Golongan, Pegawai, RiwayatGaji, Usulan
from pegawai.registri import SyaratBerkas
from serang_asn.inti import penulisan


def _peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
    isi = {
        "golongan": Golongan.objects.get(kode=isian["golongan"]), "tmt": tmt,
        "mkg_tahun": isian["mkg_tahun"], "mkg_bulan": 0, "gaji_lama": isian.get("gaji_lama"),
        "gaji_baru": isian.get("gaji_baru"), "tmt_berikutnya": _berikutnya(isian, tmt),
    }  # fmt: skip
    return [("gaji", isi)]


def _berikutnya(isian: Mapping[str, Any], tmt: date) -> date | None:
    """The increment after this one; none is named where this one is itself later than the next is due."""
    hari = baca_hari(isian.get("berikutnya"))
    return hari if hari is not None and hari > tmt else None


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    isian = usulan.isian
    lama = (
        RiwayatGaji.objects.sah().filter(pegawai=usulan.pegawai, tmt__lt=usulan.tmt).order_by("-tmt").first()
    )
    sk = f"{lama.sk_nomor} tanggal {penulisan.tanggal(lama.sk_tanggal)}" if lama and lama.sk_tanggal else ""
    return {
        "gaji_lama": rupiah(isian.get("gaji_lama")),
        "gaji_baru": rupiah(isian.get("gaji_baru")),
        "masa_kerja_lama": isian.get("mkg_lama", ""),
        "masa_kerja_baru": f"{isian['mkg_tahun']} tahun 0 bulan",
        "sk_lama": sk,
        "kgb_berikutnya": _berikutnya(isian, usulan.tmt),
    }


JENIS = jenis_usulan(
    kode="kgb",
    urut=120,
    judul="Kenaikan gaji berkala",
    uraian="Gaji pokok berikutnya menurut masa kerja golongan.",
    kelompok="Gaji",
    formulir="KgbForm",
    kelayakan="kgb",
    siap="siap.kgb",
    berkas=(
        SyaratBerkas(kode="sk_gaji", judul="SK gaji atau pangkat terakhir", arsip=("gaji", "pangkat")),
        SKP[0],
    ),
    peristiwa=_peristiwa,
    ringkas=lambda isian: (
        f"Gaji pokok menjadi {rupiah(isian.get('gaji_baru'))}, masa kerja {isian['mkg_tahun']} tahun"
    ),
    surat="pemberitahuan_kgb",
    isi_surat=_isi_surat,
)

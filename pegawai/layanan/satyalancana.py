"""Satyalancana Karya Satya. Acuan: PP 35/2010."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pegawai.layanan.bersama import SK_PANGKAT, SKP, jenis_usulan
from pegawai.models import JenisPenghargaan, Pegawai, Usulan
from pegawai.registri import SyaratBerkas

PEMBERI = "Presiden Republik Indonesia"


def _tahun(isian: Mapping[str, Any]) -> str:
    return str(isian["jenis"]).rsplit("_", 1)[-1]


def _peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
    jenis = JenisPenghargaan.objects.get(kode=isian["jenis"])
    return [("penghargaan", {"jenis": jenis, "tanggal": tmt, "pemberi": PEMBERI})]


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    return {"tahun_kerja": f"{_tahun(usulan.isian)} tahun"}


def _bahan_surat(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """The names of the awards."""
    kode = {satu.pk: satu.isian["jenis"] for satu in daftar}
    nama = dict(JenisPenghargaan.objects.filter(kode__in=kode.values()).values_list("kode", "nama"))
    return {kunci: {"tanda_kehormatan": nama[jenis]} for kunci, jenis in kode.items()}


JENIS = jenis_usulan(
    kode="satyalancana",
    urut=150,
    judul="Satyalancana Karya Satya",
    uraian="Tanda kehormatan untuk masa kerja 10, 20, atau 30 tahun.",
    kelompok="Penghargaan dan disiplin",
    formulir="SatyalancanaForm",
    kelayakan="satyalancana",
    berkas=(
        SyaratBerkas(kode="sk_cpns", judul="SK pengangkatan", arsip=("kedudukan",), wajib=False),
        SK_PANGKAT,
        SKP[0],
        SyaratBerkas(kode="bebas_hukuman", judul="Surat keterangan tidak dijatuhi hukuman disiplin"),
    ),
    peristiwa=_peristiwa,
    ringkas=lambda isian: f"Satyalancana Karya Satya {_tahun(isian)} tahun",
    surat="piagam_satyalancana",
    isi_surat=_isi_surat,
    bahan_surat=_bahan_surat,
)

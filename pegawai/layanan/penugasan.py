"""Acting posts (Plt. and Plh.), new or prolonged. Acuan: SE BKN 1/SE/I/2021."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pegawai.domain.isian_usulan import baca_hari
from pegawai.layanan.bersama import hari_ini, jenis_usulan
from pegawai.models import Jabatan, Pegawai, UnitKerja, Usulan
from pegawai.registri import SyaratBerkas
from serang_asn.inti import penulisan

SEBAGAI = {"plt": "Pelaksana Tugas", "plh": "Pelaksana Harian"}


def _peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
    isi = {
        "jenis": isian["jenis"], "jabatan": Jabatan.objects.get(pk=isian["jabatan"]),
        "unit": UnitKerja.objects.get(pk=isian["unit"]), "mulai": tmt, "selesai": baca_hari(isian["selesai"]),
    }  # fmt: skip
    return [("penugasan", isi)]


def _nilai_perpanjangan(isian: Mapping[str, Any], tmt: date) -> date | None:
    """Only a prolongation is a matter of the engine."""
    return hari_ini(isian, tmt) if isian.get("perpanjangan") else None


def _sebutan(isian: Mapping[str, Any]) -> str:
    nama = f"{str(isian['jenis']).capitalize()}. {isian['nama_jabatan']}" if isian.get("nama_jabatan") else ""
    return nama or str(isian.get("sebutan", ""))


def _ringkas(isian: Mapping[str, Any]) -> str:
    selesai = baca_hari(isian["selesai"])
    sampai = f" sampai {penulisan.tanggal(selesai - timedelta(days=1))}" if selesai else ""
    return f"{'Perpanjangan ' if isian.get('perpanjangan') else ''}{_sebutan(isian)}{sampai}"


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    selesai = baca_hari(usulan.isian["selesai"])
    return {
        "penugasan": _sebutan(usulan.isian),
        "sebagai": SEBAGAI[usulan.isian["jenis"]],
        "mulai": usulan.tmt,
        "selesai": selesai - timedelta(days=1) if selesai else None,
        "perpanjangan": "perpanjangan" if usulan.isian.get("perpanjangan") else "",
    }


def _bahan_surat(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """The names of the posts and units."""
    jabatan = Jabatan.objects.in_bulk([satu.isian["jabatan"] for satu in daftar])
    unit = UnitKerja.objects.in_bulk([satu.isian["unit"] for satu in daftar])
    return {
        satu.pk: {
            "jabatan_tugas": jabatan[satu.isian["jabatan"]].nama,
            "unit_tugas": unit[satu.isian["unit"]].nama,
        }
        for satu in daftar
    }


JENIS = jenis_usulan(
    kode="penugasan",
    urut=20,
    judul="Plt. atau Plh.",
    uraian="Penugasan sementara pada jabatan lain, baru atau perpanjangan.",
    kelompok="Jabatan dan penempatan",
    formulir="PenugasanForm",
    kelayakan="penugasan",
    hari_nilai=_nilai_perpanjangan,
    siap="siap.penugasan",
    berkas=(SyaratBerkas(kode="nota", judul="Nota usulan pimpinan unit"),),
    peristiwa=_peristiwa,
    ringkas=_ringkas,
    surat="surat_perintah_plt",
    isi_surat=_isi_surat,
    bahan_surat=_bahan_surat,
)

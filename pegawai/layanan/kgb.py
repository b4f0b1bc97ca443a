"""Periodic increment. Acuan: PP 7/1977 ps. 11; PP 5/2024; Perpres 11/2024."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pegawai.domain.isian_usulan import baca_hari
from pegawai.domain.surat.peraturan import nama_panjang
from pegawai.layanan.bersama import SKP, jenis_usulan, rupiah
from pegawai.models import Golongan, Pegawai, RiwayatGaji, Usulan
from pegawai.registri import SyaratBerkas
from pegawai.selectors.gaji_pokok import get_dasar_gaji
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
    return {
        "gaji_lama": rupiah(isian.get("gaji_lama")),
        "gaji_baru": rupiah(isian.get("gaji_baru")),
        "masa_kerja_lama": isian.get("mkg_lama", ""),
        "masa_kerja_baru": f"{isian['mkg_tahun']} tahun 0 bulan",
        "kgb_berikutnya": _berikutnya(isian, usulan.tmt),
    }


def _bahan_surat(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """The newest decree about the salary before each, and the table that the new salary is taken from."""
    tabel = get_dasar_gaji({(satu.isian["golongan"], satu.tmt) for satu in daftar})
    gaji = RiwayatGaji.objects.sah().filter(pegawai__in=[satu.pegawai_id for satu in daftar])
    lama: dict[int, list[RiwayatGaji]] = {}
    for baris in gaji.order_by("-tmt", "-pk"):
        lama.setdefault(baris.pegawai_id, []).append(baris)
    return {
        satu.pk: {
            "dasar_gaji": nama_panjang(tabel.get((satu.isian["golongan"], satu.tmt), "")),
            "sk_lama": _sebutan_sk(lama.get(satu.pegawai_id, []), satu.tmt),
        }
        for satu in daftar
    }


def _sebutan_sk(daftar: Sequence[RiwayatGaji], tmt: date) -> str:
    """The newest decree before `tmt` as letters name it, empty when it has no number."""
    baris = next((satu for satu in daftar if satu.tmt < tmt), None)
    if baris is None or not baris.sk_nomor or baris.sk_tanggal is None:
        return ""
    return f"{baris.sk_nomor} tanggal {penulisan.tanggal(baris.sk_tanggal)}"


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
    bahan_surat=_bahan_surat,
)

"""Promotions, one kind of proposal per kind of promotion. Acuan: PP 99/2000 jo. PP 12/2002; PerBKN 4/2023."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pegawai.domain.isian_usulan import baca_hari
from pegawai.layanan.bersama import SK_PANGKAT, SKP, jenis_usulan, rupiah
from pegawai.models import Golongan, Pegawai, Usulan
from pegawai.registri import JenisUsulan, SyaratBerkas

ANUMERTA = "anumerta"
IJAZAH = SyaratBerkas(kode="ijazah", judul="Ijazah yang diakui", arsip=("pendidikan",))
PAK = SyaratBerkas(kode="pak", judul="Penetapan angka kredit", arsip=("angka_kredit",))
SK_JABATAN = SyaratBerkas(kode="sk_jabatan", judul="SK jabatan terakhir", arsip=("jabatan",))
TEWAS = SyaratBerkas(kode="berita_acara", judul="Berita acara tewas dalam tugas")
_DAFTAR = (
    ("reguler", "Kenaikan pangkat reguler", "Naik karena masa dalam pangkat, bagi pelaksana.",
     "KpRegulerForm", (SK_PANGKAT, *SKP), "siap.kp"),
    ("struktural", "Kenaikan pangkat jabatan struktural", "Naik menurut jenjang jabatan struktural.",
     "KpStrukturalForm", (SK_PANGKAT, *SKP, SK_JABATAN), "siap.kp"),
    ("fungsional", "Kenaikan pangkat jabatan fungsional", "Naik dengan angka kredit.",
     "KpFungsionalForm", (SK_PANGKAT, *SKP, PAK), "siap.kp"),
    ("ijazah", "Penyesuaian ijazah", "Naik menurut ijazah lebih tinggi yang diakui.",
     "KpIjazahForm", (SK_PANGKAT, *SKP, IJAZAH), ""),
    ("pengabdian", "Kenaikan pangkat pengabdian", "Naik menjelang pensiun karena lama mengabdi.",
     "KpPengabdianForm", (SK_PANGKAT, SKP[0]), "siap.kp"),
    (ANUMERTA, "Kenaikan pangkat anumerta", "Diberikan kepada PNS yang tewas dalam tugas.",
     "KpAnumertaForm", (SK_PANGKAT, TEWAS), ""),
)  # fmt: skip


def _peristiwa(jenis: str, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
    """The rank, and the salary that goes with it unless the employment has ended."""
    pokok = {
        "golongan": Golongan.objects.get(kode=isian["golongan"]), "tmt": tmt,
        "mkg_tahun": isian["mkg_tahun"], "mkg_bulan": isian["mkg_bulan"],
    }  # fmt: skip
    pertek = {
        "pertek_nomor": isian.get("pertek_nomor", ""),
        "pertek_tanggal": baca_hari(isian.get("pertek_tanggal")),
    }
    pangkat = ("pangkat", {**pokok, **pertek, "jenis": jenis})
    if jenis == ANUMERTA or isian.get("gaji_baru") is None:
        return [pangkat]
    gaji = {"gaji_lama": isian.get("gaji_lama"), "gaji_baru": isian["gaji_baru"]}
    return [pangkat, ("gaji", {**pokok, **gaji})]


def _ringkas(isian: Mapping[str, Any]) -> str:
    dari = f"dari {isian['golongan_lama']} " if isian.get("golongan_lama") else ""
    gaji = f", gaji pokok {rupiah(isian['gaji_baru'])}" if isian.get("gaji_baru") else ""
    return f"Naik {dari}ke {isian['golongan']}{gaji}"


def _bahan_surat(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """The names of the new ranks."""
    kode = {satu.pk: satu.isian["golongan"] for satu in daftar}
    nama = dict(Golongan.objects.filter(kode__in=kode.values()).values_list("kode", "nama"))
    return {kunci: {"pangkat_baru": nama[golongan]} for kunci, golongan in kode.items()}


def _isi_surat(usulan: Usulan) -> dict[str, Any]:
    """What the decree says of it: values as letters print them."""
    isian = usulan.isian
    return {
        "golongan_baru": isian["golongan"],
        "masa_kerja": f"{isian['mkg_tahun']} tahun {isian['mkg_bulan']} bulan",
        "gaji_baru": rupiah(isian.get("gaji_baru")),
        "pertek_nomor": isian.get("pertek_nomor", ""),
        "pertek_tanggal": baca_hari(isian.get("pertek_tanggal")),
        "jenis_kenaikan": usulan.jenis.removeprefix("kp_"),
    }


def _bentuk(urut: int, jenis: str, judul: str, uraian: str, formulir: str,
            berkas: tuple[SyaratBerkas, ...], siap: str) -> JenisUsulan:  # fmt: skip
    def peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
        return _peristiwa(jenis, isian, tmt)

    return jenis_usulan(
        kode=f"kp_{jenis}", urut=urut, judul=judul, uraian=uraian, kelompok="Kenaikan pangkat",
        formulir=formulir, kelayakan=f"kp_{jenis}", berkas=berkas, peristiwa=peristiwa, ringkas=_ringkas,
        surat="sk_kenaikan_pangkat", isi_surat=_isi_surat, bahan_surat=_bahan_surat, siap=siap,
    )  # fmt: skip


DAFTAR = tuple(_bentuk(100 + nomor, *isi) for nomor, isi in enumerate(_DAFTAR))

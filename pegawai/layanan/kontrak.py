"""Renewal of a PPPK contract. Acuan: PP 49/2018 ps. 37; UU 20/2023 ps. 55."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pegawai.domain.isian_usulan import baca_hari
from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.gaji import mkg_pada
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.surat.peraturan import nama_panjang
from pegawai.layanan.bersama import SKP, asn_pada, hari_ini, jenis_usulan, rupiah
from pegawai.models import KedudukanHukum, Pegawai, Usulan
from pegawai.registri import SyaratBerkas
from pegawai.selectors.gaji_pokok import get_dasar_gaji
from pegawai.selectors.kelayakan import baca_dosir, get_ketentuan, subjek_dari
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


def _bahan_surat(daftar: Sequence[Usulan]) -> dict[int, dict[str, str]]:
    """The salary by the table of golongan and masa kerja on the first day; part-time PPPK have none."""
    orang = [subjek_dari(satu.pegawai) for satu in daftar]
    dosir = baca_dosir(orang, pada=max(satu.tmt for satu in daftar), perlu=("gaji",))
    ketentuan = get_ketentuan()
    gaji = {satu.pk: _gaji(dosir[satu.pegawai_id], ketentuan, satu.tmt) for satu in daftar}
    tabel = get_dasar_gaji({(golongan, satu.tmt) for satu in daftar for golongan, _ in [gaji[satu.pk]]})
    return {
        satu.pk: {
            "gaji": rupiah(jumlah),
            "dasar_gaji": nama_panjang(tabel.get((golongan, satu.tmt), "")) if jumlah else "",
        }
        for satu in daftar
        for golongan, jumlah in [gaji[satu.pk]]
    }


def _gaji(dosir: Dosir, ketentuan: KetentuanLayak, tmt: date) -> tuple[str, int | None]:
    """Golongan and basic salary on `tmt`, as far as the record says them."""
    pangkat, mkg = dosir.pangkat_pada(tmt), mkg_pada(dosir, tmt, tmt)
    if pangkat is None or mkg is None or dosir.jenis_asn_pada(tmt) != JenisAsn.PPPK:
        return "", None
    return pangkat.golongan, ketentuan.gaji(pangkat.golongan, mkg.tahun, tmt)


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
    bahan_surat=_bahan_surat,
)

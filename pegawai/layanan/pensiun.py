"""Retirement: at the age limit, at own request, the leave before it, for those left behind.

Acuan: UU 20/2023 ps. 52 and 55; PP 11/2017 ps. 238–243 and 350; PerBKN 2/2018.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from pegawai.domain.isian_usulan import baca_hari
from pegawai.layanan.bersama import SIAPA_PUN, SK_PANGKAT, Peristiwa, asn_pada, jenis_usulan
from pegawai.models import KedudukanHukum, Pegawai, Usulan
from pegawai.registri import JenisUsulan, SyaratBerkas, selalu
from serang_asn.inti import penulisan

SK_CPNS = SyaratBerkas(kode="sk_cpns", judul="SK pengangkatan", arsip=("kedudukan",), wajib=False)
KELUARGA = SyaratBerkas(kode="keluarga", judul="Kartu keluarga dan akta nikah", wajib=False)
PERMOHONAN = SyaratBerkas(kode="permohonan", judul="Surat permohonan", bantuan="Ditandatangani pegawai.")
SEHARI = timedelta(days=1)
AKTA = SyaratBerkas(kode="akta_kematian", judul="Akta kematian")


def menjadi(kedudukan: str | Callable[[Mapping[str, Any]], str]) -> Peristiwa:
    """Return the events of a change of standing to this one; a function reads it from what is asked."""

    def peristiwa(pegawai: Pegawai, isian: Mapping[str, Any], tmt: date) -> list[tuple[str, dict[str, Any]]]:
        kode = kedudukan if isinstance(kedudukan, str) else kedudukan(isian)
        baris = KedudukanHukum.objects.get(kode=kode)
        return [("kedudukan", {"tmt": tmt, "jenis_asn": asn_pada(pegawai, tmt), "kedudukan": baris})]

    return peristiwa


def _isi_surat(jenis: str) -> Callable[[Usulan], Mapping[str, Any]]:
    def isi(usulan: Usulan) -> dict[str, Any]:
        bup = usulan.isian.get("bup")
        return {"jenis_pensiun": jenis, "usia_pensiun": f"{bup} tahun" if bup else ""}

    return isi


def _pensiun(kode: str, urut: int, judul: str, uraian: str, formulir: str, **lain: Any) -> JenisUsulan:
    return jenis_usulan(
        kode=kode, urut=urut, judul=judul, uraian=uraian, kelompok="Pensiun dan kontrak", formulir=formulir,
        **{"surat": "sk_pensiun", "isi_surat": _isi_surat(judul.lower()), **lain},
    )  # fmt: skip


def _ringkas_mpp(isian: Mapping[str, Any]) -> str:
    selesai = baca_hari(isian.get("selesai"))
    return "Masa persiapan pensiun" + (f" sampai pensiun {penulisan.tanggal(selesai)}" if selesai else "")


def _isi_surat_mpp(usulan: Usulan) -> dict[str, Any]:
    """The last day of the leave is the one before the retirement."""
    pensiun = baca_hari(usulan.isian.get("selesai"))
    return {"mulai": usulan.tmt, "selesai": pensiun - SEHARI if pensiun else None, "tmt_pensiun": pensiun}


DAFTAR = (
    _pensiun(
        "pensiun", 130, "Pensiun karena batas usia", "Mencapai batas usia pensiun jabatannya.", "PensiunForm",
        kelayakan="pensiun", siap="pensiun.usulan", berkas=(SK_PANGKAT, SK_CPNS, KELUARGA),
        peristiwa=menjadi("PENSIUN_BUP"),
        ringkas=lambda isian: f"Pensiun pada batas usia {isian.get('bup') or 'jabatan'} tahun",
    ),
    _pensiun(
        "pensiun_dini", 131, "Pensiun atas permintaan sendiri",
        "Berhenti sebelum batas usia dengan hak pensiun.",
        "PensiunDiniForm", kelayakan="pensiun_dini", berkas=(PERMOHONAN, SK_PANGKAT, SK_CPNS, KELUARGA),
        peristiwa=menjadi("PENSIUN_APS"), pengaju=SIAPA_PUN,
        ringkas=lambda isian: f"Pensiun atas permintaan sendiri: {isian['alasan']}",
    ),
    _pensiun(
        "mpp", 132, "Masa persiapan pensiun", "Bebas tugas paling lama satu tahun sebelum pensiun.",
        "MppForm", kelayakan="mpp", berkas=(PERMOHONAN, SK_PANGKAT), peristiwa=menjadi("MPP"),
        pengaju=SIAPA_PUN,
        ringkas=_ringkas_mpp, surat="sk_mpp", isi_surat=_isi_surat_mpp,
    ),
    _pensiun(
        "pensiun_janda_duda", 133, "Pensiun janda, duda, atau anak", "Hak keluarga pegawai yang meninggal.",
        "PensiunJandaForm", berkas=(AKTA, SK_PANGKAT, KELUARGA),
        peristiwa=menjadi(lambda isian: isian["sebab"]),
        ringkas=lambda isian: f"Pensiun bagi {isian['ahli_waris']}", is_sensitif=selalu,
    ),
)  # fmt: skip

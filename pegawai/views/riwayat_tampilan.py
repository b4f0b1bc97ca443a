"""What the pages of a history event show: values, states before and after, findings, the decree."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.text import capfirst

from pegawai.domain.temuan import Temuan
from pegawai.forms.riwayat import RiwayatForm
from pegawai.forms.riwayat.dasar import SEHARI
from pegawai.registri import JenisRiwayat
from pegawai.services.riwayat.katalog import SK
from pegawai.services.riwayat.pratinjau import Pratinjau
from pegawai.views.rekam import butir_keadaan
from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Butir
from serang_asn.inti.penulisan import KOSONG
from serang_asn.inti.perubahan import tulis

LABEL_TERAKHIR = {"selesai": "Sampai dengan", "kontrak_selesai": "Kontrak sampai dengan"}
"""Ends of periods, written as the last day."""


@dataclass(frozen=True, slots=True)
class BarisKeadaan:
    """One fact of a state before and after."""

    label: str
    sebelum: str
    sesudah: str

    @property
    def is_berubah(self) -> bool:
        return self.sebelum != self.sesudah


@dataclass(frozen=True, slots=True)
class TabelKeadaan:
    """The state of one day, or of several that change alike: what changes, and what stays."""

    judul: str
    berubah: Sequence[BarisKeadaan]
    tetap: Sequence[Butir]


@dataclass(frozen=True, slots=True)
class BarisTemuan:
    """A finding as `problem_list` shows it."""

    tingkat: str
    pesan: str


def tabel_keadaan(pratinjau: Pratinjau) -> list[TabelKeadaan]:
    """Return what changes on the days that matter; days that change alike share a table."""
    hari_per_isi: dict[tuple[BarisKeadaan, ...], list[date]] = {}
    for satu in pratinjau.keadaan:
        sebelum, sesudah = (_fakta(keadaan) for keadaan in (satu.sebelum, satu.sesudah))
        baris = tuple(
            BarisKeadaan(label, sebelum.get(label, KOSONG), sesudah.get(label, KOSONG))
            for label in (sesudah or sebelum)
        )
        if any(b.is_berubah for b in baris):
            hari_per_isi.setdefault(baris, []).append(satu.hari)
    return [
        TabelKeadaan(
            "Keadaan pada " + " dan ".join(map(_tulis_hari, daftar_hari)),
            [satu for satu in baris if satu.is_berubah],
            [Butir(satu.label, satu.sesudah) for satu in baris if not satu.is_berubah],
        )
        for baris, daftar_hari in hari_per_isi.items()
    ]


def daftar_temuan(temuan: Sequence[Temuan]) -> list[BarisTemuan]:
    """Return findings for `problem_list`."""
    return [
        BarisTemuan(
            "galat" if satu.tingkat == "larang" else "peringatan",
            f"{satu.pesan} ({satu.dasar})" if satu.dasar else satu.pesan,
        )
        for satu in temuan
    ]


def butir_isian(form: RiwayatForm) -> list[Butir]:
    """Return what was filled in, in words; empty fields are left out."""
    isian = form.isian()
    return [
        Butir(str(form[nama].label), _nilai(form.bentuk, nama, nilai))
        for nama, nilai in isian.items()
        if nilai not in (None, "")
    ]


def butir_riwayat(riwayat: Any, bentuk: JenisRiwayat) -> list[Butir]:
    """Return what a recorded event says, in words; empty fields are left out."""
    hasil = []
    for nama in (*bentuk.isian, *SK):
        kolom = bentuk.model._meta.get_field(nama)
        nilai = getattr(riwayat, nama)
        if nilai not in (None, ""):
            label = LABEL_TERAKHIR.get(nama, capfirst(str(kolom.verbose_name)))
            hasil.append(Butir(label, _nilai(bentuk, nama, nilai)))
    return hasil


def _tulis_hari(hari: date) -> str:
    return (
        f"{penulisan.tanggal(hari)} (hari ini)" if hari == timezone.localdate() else penulisan.tanggal(hari)
    )


def _nilai(bentuk: JenisRiwayat, nama: str, nilai: Any) -> str:
    if nama in LABEL_TERAKHIR:
        return penulisan.tanggal(nilai - SEHARI)
    if nama in {"gaji_lama", "gaji_baru"}:
        return penulisan.rupiah(nilai)
    return tulis(bentuk.model._meta.get_field(nama), nilai)


def _fakta(keadaan: Any) -> dict[str, str]:
    if keadaan is None:
        return {}
    fakta = {"Kedudukan": keadaan.kedudukan.nama}
    fakta |= {satu.label: str(satu.nilai) for satu in butir_keadaan(keadaan)}
    return {label: KOSONG if nilai in ("", "None") else nilai for label, nilai in fakta.items()}

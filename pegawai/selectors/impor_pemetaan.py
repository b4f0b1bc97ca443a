"""Reads of the mapping pages: the layouts of a file with samples, and the mappings remembered."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet

from pegawai.domain.impor.cuplikan import Cuplikan, baca_cuplikan
from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.models import BatchImpor, PemetaanImpor, TataLetakImpor

RAGU = 0.8
TEMPAT_DISEBUT = 4
CARA = {
    "judul": "dikenali dari judul",
    "isi": "dikenali dari isi",
    "manual": "dipilih orang",
    "": "belum dikenali",
}
_NOMOR_PENDUDUK = re.compile(r"(?<!\d)(\d{6})\d{10}(?!\d)")


@dataclass(frozen=True, slots=True)
class KolomTampil:
    """One column as the mapping page shows it. keyakinan: whole percent; jenis: of the pill."""

    huruf: str
    kepala: str
    cara: str
    keyakinan: int
    jenis: str
    is_tersembunyi: bool
    cuplikan: Sequence[Cuplikan]


def list_tata_letak(batch: BatchImpor) -> list[TataLetakImpor]:
    """Return the layouts of the file, in its order. One query."""
    return [*batch.tata_letak.select_related("ingatan").order_by("urut")]


def list_pemetaan() -> QuerySet[PemetaanImpor]:
    """Return the remembered mappings by name."""
    return PemetaanImpor.objects.select_related("dibuat_oleh").order_by("nama", "pk")


def susun_kolom(kolom: Mapping[str, Any], cuplikan: Sequence[Cuplikan]) -> KolomTampil:
    """Return a column with what its samples are read as."""
    yakin = kolom["keyakinan"]
    jenis = "netral" if not kolom["cara"] else "baik" if yakin >= RAGU else "waspada"
    return KolomTampil(
        kolom["huruf"],
        kolom["kepala"],
        CARA.get(kolom["cara"], kolom["cara"]),
        round(yakin * 100),
        jenis,
        bool(kolom.get("tersembunyi")),
        cuplikan,
    )


def baca_contoh(
    bentuk: JenisImpor,
    bidang: tuple[str, ...],
    contoh: Sequence[Any],
    per_tanggal: date,
    *,
    is_1904: bool = False,
) -> list[Cuplikan]:
    """Return samples as they would be read; numbers of the population register are masked."""
    return [
        Cuplikan(_samarkan(satu.tulisan), _samarkan(satu.hasil), satu.pesan, satu.is_galat)
        for satu in baca_cuplikan(bentuk, bidang, contoh, per_tanggal, is_1904=is_1904)
    ]


def sebut_tempat(tata: TataLetakImpor) -> str:
    """Return where the tables of a layout are, in words."""
    bagian = [*map(_sebut_satu, tata.tempat)]
    lain = len(bagian) - TEMPAT_DISEBUT
    return ", ".join(bagian[:TEMPAT_DISEBUT]) + (f", dan {lain} tabel lain" if lain > 0 else "")


def sebut_keterangan(tata: TataLetakImpor) -> list[tuple[str, str]]:
    """Return (sheet, sentence) of what its sheets hold beside their cells, each once."""
    semua = [(satu["lembar"] or "Tabel", teks) for satu in tata.tempat for teks in satu.get("keterangan", ())]
    return [*dict.fromkeys(semua)]


def _sebut_satu(satu: Mapping[str, Any]) -> str:
    kepala = f"baris {satu['baris_kepala'][0]}" if satu["baris_kepala"] else "tanpa judul"
    tersembunyi = " (lembar tersembunyi)" if satu["tersembunyi"] else ""
    return f"{satu['lembar'] or 'Tabel'}{tersembunyi} {kepala}"


def sebut_isi(pemetaan: PemetaanImpor) -> str:
    """Return what a remembered mapping takes, in words."""
    bidang = [judul_bidang(nama) for isi in pemetaan.pemetaan.values() for nama in isi.split("+") if nama]
    return ", ".join(bidang)


def _samarkan(teks: str) -> str:
    return _NOMOR_PENDUDUK.sub(r"\1••••••••••", teks)

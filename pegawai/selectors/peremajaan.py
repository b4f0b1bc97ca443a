"""Reads of corrections: what is corrected, as it was seen, as it is now, as it is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import models

from pegawai.models import Pegawai
from pegawai.registri import JenisRiwayat, jenis_riwayat
from serang_asn.inti.versi import Perbedaan, bandingkan, versi_kini

PRIBADI = "pribadi"
"""The part of a record that is no history."""

BIDANG_PRIBADI = (
    "nama", "gelar_depan", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "agama", "status_kawin",
    "alamat", "telepon", "surel",
)  # fmt: skip
"""Personal data that a proposal may carry: identity numbers are never written down outside their column."""


@dataclass(frozen=True, slots=True)
class Sasaran:
    """What is corrected. baris: None for an event that is missing; bentuk: None for personal data."""

    bagian: str
    baris: Any
    bentuk: JenisRiwayat | None

    @property
    def model(self) -> Any:
        """The table."""
        return self.bentuk.model if self.bentuk else Pegawai

    @property
    def judul(self) -> str:
        """What it is, within a sentence."""
        return self.bentuk.satuan if self.bentuk else "data pribadi"

    @property
    def versi(self) -> int:
        """The version now; 0 for an event that is missing."""
        return versi_kini(self.baris) if self.baris is not None else 0

    @property
    def is_sensitif(self) -> bool:
        """Whether the record may be seen only by those who may read sensitive data."""
        if self.bentuk is None:
            return False
        return self.bentuk.sensitif(self.baris) if self.baris is not None else self.bagian == "keluarga"


def get_sasaran(pegawai: Pegawai, bagian: str, kode: UUID | str | None) -> Sasaran | None:
    """Return what `bagian` and `kode` name of this person, None when nothing does."""
    if bagian == PRIBADI:
        return Sasaran(bagian, pegawai, None) if not kode else None
    bentuk = jenis_riwayat.ambil(bagian)
    if bentuk is None:
        return None
    if not kode:
        return Sasaran(bagian, None, bentuk)
    baris = bentuk.model.objects.sah().filter(pegawai=pegawai, kode=kode).first()
    return Sasaran(bagian, baris, bentuk) if baris is not None else None


def nilai_dari(model: Any, nilai: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that JSON holds as the table wants them, related rows as instances."""
    return {nama: _nilai(model._meta.get_field(nama), satu) for nama, satu in nilai.items()}


def nilai_json(nilai: Any) -> Any:
    """Return one value ready for JSON."""
    if isinstance(nilai, models.Model):
        return nilai.pk
    return nilai if nilai is None or isinstance(nilai, (str, int, bool)) else str(nilai)


def list_perbedaan(sasaran: Sasaran, isian: Mapping[str, Any]) -> Sequence[Perbedaan]:
    """Return per field what was seen, what is there now and what is asked for."""
    nilai = nilai_dari(sasaran.model, isian["nilai"])
    baris = sasaran.baris if sasaran.baris is not None else sasaran.model()
    return bandingkan(baris, isian["versi"], nilai, [*nilai]).perbedaan


def _nilai(bidang: Any, satu: Any) -> Any:
    if satu is None or not bidang.is_relation:
        return bidang.to_python(satu)
    return bidang.related_model._default_manager.get(pk=satu)

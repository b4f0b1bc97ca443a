"""Reads of one employee's record: the person, the state on a day, every event of every history."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Subquery
from django.db.models.functions import Coalesce

from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.selectors.peristiwa import (
    RIWAYAT_BIASA,
    RIWAYAT_SENSITIF,
    JenisRiwayat,
    Peristiwa,
    list_peristiwa,
)
from serang_asn.inti import sandi

RUJUKAN_KEADAAN = (
    "unit", "jabatan", "golongan", "kedudukan", "jenjang", "eselon", "tingkat_pendidikan", "pendidikan",
)  # fmt: skip
"""What a page names of a state."""


@dataclass(frozen=True, slots=True)
class Bagian:
    """One history as a table: heading, columns, events newest first."""

    kode: str
    judul: str
    kolom: tuple[str, ...]
    berwaktu: bool
    baris: tuple[Peristiwa, ...]


@dataclass(frozen=True, slots=True)
class Rekam:
    """Everything of one employee page but the sensitive parts.

    perubahan_sebelum, perubahan_sesudah: the nearest days before and after the one asked on which the state
    became another.
    """

    pegawai: Pegawai
    keadaan: KeadaanPegawai | None
    peristiwa: tuple[Peristiwa, ...]
    bagian: tuple[Bagian, ...]
    perubahan_sebelum: date | None
    perubahan_sesudah: date | None


@dataclass(frozen=True, slots=True)
class IsiSensitif:
    """The sensitive parts of one record. nik: empty when none is recorded."""

    nik: str
    npwp: str
    bagian: tuple[Bagian, ...]


def get_keadaan(pegawai: Pegawai, pada: date) -> KeadaanPegawai | None:
    """Return the state of `pegawai` on `pada` with everything a page names, or None."""
    keadaan = KeadaanPegawai.objects.pada(pada).filter(pegawai_id=pegawai.pk)
    return keadaan.select_related(*RUJUKAN_KEADAAN).first()


def list_keadaan_sekitar(pegawai: Pegawai, pada: date) -> list[KeadaanPegawai]:
    """Return the state on `pada` with the ones just before and after it, oldest first; one query."""
    keadaan = KeadaanPegawai.objects.filter(pegawai_id=pegawai.pk)
    mulai = keadaan.order_by("-mulai").values("mulai")
    dari = Subquery(mulai.filter(mulai__lte=pada)[1:2])
    sampai = Subquery(mulai.filter(mulai__gt=pada).reverse()[:1])
    return list(
        keadaan.select_related(*RUJUKAN_KEADAAN)
        .filter(mulai__gte=Coalesce(dari, date.min), mulai__lte=Coalesce(sampai, date.max))
        .order_by("mulai")
    )


def get_rekam(pegawai: Pegawai, pada: date) -> Rekam:
    """Return the record of `pegawai` with the state on `pada` and its neighbours; two queries."""
    peristiwa = list_peristiwa(pegawai, RIWAYAT_BIASA)
    daftar = list_keadaan_sekitar(pegawai, pada)
    return Rekam(
        pegawai=pegawai,
        keadaan=next((satu for satu in daftar if satu.mulai <= pada < satu.selesai), None),
        peristiwa=tuple(peristiwa),
        bagian=susun_bagian(peristiwa, RIWAYAT_BIASA),
        perubahan_sebelum=max((satu.mulai for satu in daftar if satu.mulai < pada), default=None),
        perubahan_sesudah=min((satu.mulai for satu in daftar if satu.mulai > pada), default=None),
    )


def get_sensitif(pegawai: Pegawai) -> IsiSensitif:
    """Return the sensitive parts of `pegawai`; one query. The caller has written down that they are read."""
    return IsiSensitif(
        nik=sandi.buka(pegawai.nik_sandi) if pegawai.nik_sandi else "",
        npwp=pegawai.npwp,
        bagian=susun_bagian(list_peristiwa(pegawai, RIWAYAT_SENSITIF), RIWAYAT_SENSITIF),
    )


def susun_bagian(peristiwa: Iterable[Peristiwa], daftar_jenis: Iterable[JenisRiwayat]) -> tuple[Bagian, ...]:
    """Group events into one table per history; a history without events keeps its place."""
    per_jenis: dict[str, list[Peristiwa]] = {}
    for satu in peristiwa:
        per_jenis.setdefault(satu.jenis, []).append(satu)
    return tuple(
        Bagian(j.kode, j.judul, tuple(j.rinci), bool(j.mulai), tuple(per_jenis.get(j.kode, ())))
        for j in daftar_jenis
    )

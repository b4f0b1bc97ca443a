"""What would be, were an event written: findings, and the state before and after.

The event is really written and the state really derived, inside a savepoint that is always rolled back: what
is shown is what will be.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from pegawai.domain.temuan import Temuan, pilah
from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.models.riwayat import Riwayat
from pegawai.registri import JenisRiwayat
from pegawai.services.riwayat.kesalahan import RiwayatDitolak
from pegawai.services.riwayat.temuan import daftar_temuan, temuan_batal
from pegawai.services.riwayat.tulis import (
    ambil_jenis,
    jenis_dari,
    kunci_pegawai,
    simpan,
    terpilih,
)

RUJUKAN = (
    "unit", "jabatan", "golongan", "kedudukan", "jenjang", "eselon", "tingkat_pendidikan",
    "pendidikan__tingkat",
)  # fmt: skip
ALASAN = "pratinjau"


@dataclass(frozen=True, slots=True)
class KeadaanHari:
    """The state of one day before and after; None: no state."""

    hari: date
    sebelum: KeadaanPegawai | None
    sesudah: KeadaanPegawai | None


@dataclass(frozen=True, slots=True)
class Pratinjau:
    """Findings, and what they leave of the states.

    sebelum, sesudah: all states; empty when the event is forbidden. hari: the days that matter, those of the
    event and today.
    """

    temuan: tuple[Temuan, ...]
    sebelum: tuple[KeadaanPegawai, ...] = ()
    sesudah: tuple[KeadaanPegawai, ...] = ()
    hari: tuple[date, ...] = ()

    @property
    def larangan(self) -> tuple[Temuan, ...]:
        """The findings that forbid."""
        return pilah(self.temuan)[0]

    @property
    def peringatan(self) -> tuple[Temuan, ...]:
        """The findings that ask for a reason."""
        return pilah(self.temuan)[1]

    @property
    def is_keadaan_berubah(self) -> bool:
        """Whether any state of any day changes."""
        return [_isi(satu) for satu in self.sebelum] != [_isi(satu) for satu in self.sesudah]

    @property
    def keadaan(self) -> list[KeadaanHari]:
        """The days that matter, oldest first."""
        return [KeadaanHari(h, _pada(self.sebelum, h), _pada(self.sesudah, h)) for h in self.hari]


def tambah(*, pegawai: Pegawai, jenis: str, isian: Mapping[str, Any]) -> Pratinjau:
    """Return what adding this event would do; leaves nothing behind. Raises RiwayatTidakDikenal."""
    bentuk = ambil_jenis(jenis)
    riwayat = bentuk.model(pegawai=pegawai, **terpilih(bentuk, isian))
    return _coba(riwayat, bentuk, lambda: daftar_temuan(riwayat, bentuk), [])


def koreksi(*, riwayat: Riwayat, isian: Mapping[str, Any]) -> Pratinjau:
    """Return what this correction would do; leaves nothing behind, `riwayat` included."""
    bentuk = jenis_dari(riwayat)
    baris = type(riwayat)._default_manager.select_related("pegawai").get(pk=riwayat.pk)
    hari = _hari(baris, bentuk)
    for nama, nilai in terpilih(bentuk, isian).items():
        setattr(baris, nama, nilai)
    return _coba(baris, bentuk, lambda: daftar_temuan(baris, bentuk), hari)


def batalkan(*, riwayat: Riwayat) -> Pratinjau:
    """Return what withdrawing this event would do; leaves nothing behind, `riwayat` included."""
    bentuk = jenis_dari(riwayat)
    baris = type(riwayat)._default_manager.select_related("pegawai").get(pk=riwayat.pk)
    baris.dibatalkan_pada, baris.alasan_pembatalan = timezone.now(), ALASAN
    return _coba(baris, bentuk, lambda: temuan_batal(baris, bentuk), [])


def _coba(
    riwayat: Any, bentuk: JenisRiwayat, periksa: Callable[[], Sequence[Temuan]], hari: list[date]
) -> Pratinjau:
    with selalu_batal():
        kunci_pegawai(riwayat.pegawai)
        sebelum = baca_keadaan(riwayat.pegawai)
        try:
            simpan(riwayat)
        except RiwayatDitolak as galat:
            return Pratinjau(galat.temuan)
        temuan = tuple(periksa())
        if pilah(temuan)[0]:
            return Pratinjau(temuan)
        semua = {*hari, *_hari(riwayat, bentuk), timezone.localdate()}
        return Pratinjau(temuan, sebelum, baca_keadaan(riwayat.pegawai), tuple(sorted(semua)))


@contextmanager
def selalu_batal() -> Iterator[None]:
    """Let the block write, and take back whatever it wrote."""
    with transaction.atomic():
        try:
            yield
        finally:
            transaction.set_rollback(True)


def _hari(riwayat: Any, bentuk: JenisRiwayat) -> list[date]:
    return [getattr(riwayat, bentuk.hari)] if bentuk.hari else []


def baca_keadaan(pegawai: Pegawai) -> tuple[KeadaanPegawai, ...]:
    """Return all states of `pegawai` with what a page shows of them, oldest first; one query."""
    baris = KeadaanPegawai.objects.filter(pegawai_id=pegawai.pk).select_related(*RUJUKAN)
    return tuple(baris.order_by("mulai"))


def _pada(semua: Sequence[KeadaanPegawai], hari: date) -> KeadaanPegawai | None:
    return next((satu for satu in semua if satu.mulai <= hari < satu.selesai), None)


def _isi(satu: KeadaanPegawai) -> tuple[Any, ...]:
    return tuple(getattr(satu, f.attname) for f in satu._meta.concrete_fields if not f.primary_key)

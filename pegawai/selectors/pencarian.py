"""The global search: people, units and jabatan that fit what was typed, each within the reader's scope."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pegawai import permissions
from pegawai.domain.cari import baca_cari
from pegawai.models import Jabatan, KeadaanPegawai, NipTerdahulu, Pegawai, UnitKerja
from pegawai.selectors.cari import cari_jabatan, cari_orang, cari_unit, lingkup_orang, urutan_ketepatan
from serang_asn.inti import izin

HURUF_TERSEDIKIT = 2


@dataclass(frozen=True, slots=True)
class Orang:
    """One person found.

    keadaan: what they are today, None before the first and after the last record. nip_terdahulu: the former
    number that was asked for, empty when the person is found by anything else.
    """

    pegawai: Pegawai
    keadaan: KeadaanPegawai | None
    nip_terdahulu: str = ""


@dataclass(frozen=True, slots=True)
class Pencarian:
    """What was found, best first. mirip: no name holds every word, these are similar ones."""

    orang: tuple[Orang, ...] = ()
    unit: tuple[UnitKerja, ...] = ()
    jabatan: tuple[Jabatan, ...] = ()
    mirip: bool = False

    @property
    def kosong(self) -> bool:
        """Nothing was found."""
        return not (self.orang or self.unit or self.jabatan)


def get_pencarian(akun: Any, teks: str, pada: date, *, batas: int) -> Pencarian:
    """Search for `teks`, at most `batas` of each kind; nine queries at most. Too short a text finds nothing.

    Units are found by who may open them, jabatan by who may open the list of their holders.
    """
    if len(teks.strip()) < HURUF_TERSEDIKIT:
        return Pencarian()
    orang, mirip = _orang(akun, teks, pada, batas)
    unit = cari_unit(akun, teks, pada)[:batas] if izin.punya(akun, permissions.ORGANISASI_LIHAT) else ()
    jabatan = cari_jabatan(teks)[:batas] if izin.punya(akun, permissions.PEGAWAI_LIHAT) else ()
    return Pencarian(orang, tuple(unit), tuple(jabatan), mirip)


def _orang(akun: Any, teks: str, pada: date, batas: int) -> tuple[tuple[Orang, ...], bool]:
    hasil = cari_orang(teks, lingkup_orang(akun))
    ditemukan = list(
        Pegawai.objects.filter(pk__in=hasil.kunci)
        .annotate(tepat=urutan_ketepatan(teks))
        .order_by("-tepat", "nama", "pk")[:batas]
    )
    keadaan = {
        satu.pegawai_id: satu
        for satu in KeadaanPegawai.objects.pada(pada)
        .filter(pegawai_id__in=[satu.pk for satu in ditemukan])
        .select_related("unit", "jabatan", "kedudukan")
    }
    terdahulu = _nip_terdahulu(ditemukan, baca_cari(teks).angka)
    orang = (Orang(satu, keadaan.get(satu.pk), terdahulu.get(satu.pk, "")) for satu in ditemukan)
    return tuple(orang), hasil.mirip


def _nip_terdahulu(ditemukan: Sequence[Pegawai], angka: Sequence[str]) -> dict[int, str]:
    """Return the former number with these digits, where the present one has them not; at most one query."""
    calon = [satu.pk for satu in ditemukan if any(a not in satu.nip for a in angka)]
    if not calon:
        return {}
    lama = NipTerdahulu.objects.filter(pegawai__in=calon).order_by("pk")
    return {satu.pegawai_id: satu.nip for satu in lama if any(a in satu.nip for a in angka)}

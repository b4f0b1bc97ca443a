"""Finding a row of a long table by what somebody types: posts, units, degrees, people.

A label leads back to exactly one row: `Analis Kebijakan · ANALIS-3`, `S1 Manajemen`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from django.db.models import F, Model, Q, QuerySet
from django.db.models.functions import Length
from django.utils import timezone

from pegawai.models import Jabatan, KeadaanPegawai, Pegawai, Pendidikan, UnitKerja
from pegawai.selectors.cari import cari_orang, lingkup_orang

BANYAK = 20
PEMISAH = " · "


@dataclass(frozen=True, slots=True)
class Pilihan:
    """One row to choose: label fills the field, keterangan tells apart what looks alike."""

    label: str
    keterangan: str
    baris: Model


def cari_jabatan(akun: Any, teks: str) -> list[Pilihan]:
    """Return posts whose name or code holds every word of `teks`, shortest first; one query."""
    baris = _cocok(Jabatan.objects.select_related("jenjang", "eselon"), teks, "nama")
    return [Pilihan(label_jabatan(satu), _keterangan_jabatan(satu), satu) for satu in baris]


def cari_unit(akun: Any, teks: str) -> list[Pilihan]:
    """Return units within the scope of `akun`, those that exist today first; two queries."""
    semua = UnitKerja.objects.terlihat_oleh(akun)
    kini = _masih_ada()
    baris = [*_cocok(semua.filter(kini), teks, "nama")]
    if len(baris) < BANYAK:
        baris += [*_cocok(semua.exclude(kini), teks, "nama")][: BANYAK - len(baris)]
    return _pilihan_unit(baris)


def cari_unit_kota(akun: Any, teks: str) -> list[Pilihan]:
    """Return units of the whole city that exist today: their names are public; two queries."""
    return _pilihan_unit([*_cocok(UnitKerja.objects.filter(_masih_ada()), teks, "nama")])


def cari_pendidikan(akun: Any, teks: str) -> list[Pilihan]:
    """Return degrees whose level and field hold every word of `teks`; one query."""
    semua = Pendidikan.objects.select_related("tingkat")
    baris = _cocok(semua, teks, "jurusan", "tingkat__kode")
    return [Pilihan(label_pendidikan(satu), satu.tingkat.nama, satu) for satu in baris]


def cari_atasan(akun: Any, teks: str) -> list[Pilihan]:
    """Return people within the scope of `akun` by words of the name or digits of a NIP, by name.

    Three queries; the name tells where each of them is today.
    """
    nama, _, nip = teks.rpartition(PEMISAH)
    kunci = cari_orang(nip if nama else teks, lingkup_orang(akun), mirip=False).kunci
    baris = list(Pegawai.objects.filter(pk__in=kunci).order_by("nama", "pk")[:BANYAK])
    keadaan = KeadaanPegawai.objects.pada(None).filter(pegawai__in=baris).select_related("jabatan", "unit")
    tempat = {satu.pegawai_id: f"{satu.jabatan or '–'}, {satu.unit or '–'}" for satu in keadaan}
    return [Pilihan(label_pegawai(satu), tempat.get(satu.pk, ""), satu) for satu in baris]


def label_pegawai(satu: Pegawai) -> str:
    """The label of a person."""
    return f"{satu.nama_lengkap}{PEMISAH}{satu.nip}"


def label_jabatan(satu: Jabatan) -> str:
    """The label of a post."""
    return f"{satu.nama}{PEMISAH}{satu.kode}"


def label_unit(satu: UnitKerja) -> str:
    """The label of a unit."""
    return f"{satu.nama}{PEMISAH}{satu.kode}"


def label_pendidikan(satu: Pendidikan) -> str:
    """The label of a degree."""
    return f"{satu.tingkat.kode} {satu.jurusan}"


CARI = {
    "jabatan": cari_jabatan,
    "unit": cari_unit,
    "unit_kota": cari_unit_kota,
    "pendidikan": cari_pendidikan,
    "atasan": cari_atasan,
}
LABEL: dict[str, Any] = {
    "jabatan": label_jabatan,
    "unit": label_unit,
    "unit_kota": label_unit,
    "pendidikan": label_pendidikan,
    "atasan": label_pegawai,
}


def temukan(akun: Any, rujukan: str, teks: str) -> list[Pilihan]:
    """Return the one row that `teks` names exactly, by label or name; else everything it may mean."""
    calon = CARI[rujukan](akun, teks)
    sama = [satu for satu in calon if satu.label.casefold() == teks.casefold()]
    if not sama:
        sama = [s for s in calon if s.label.casefold().rpartition(PEMISAH)[0] == teks.casefold()]
    return sama if len(sama) == 1 else calon


def _cocok(baris: QuerySet[Any], teks: str, *kolom: str) -> Iterable[Any]:
    kolom = (*kolom, "kode") if "jurusan" not in kolom else kolom
    kata = teks.replace("·", " ").split()
    if not kata:
        return []
    syarat = reduce(and_, (_memuat(kolom, satu) for satu in kata))
    return baris.filter(syarat).order_by(Length(F(kolom[0])), kolom[0], "pk")[:BANYAK]


def _memuat(kolom: tuple[str, ...], kata: str) -> Q:
    hasil = Q()
    for satu in kolom:
        hasil |= Q(**{f"{satu}__icontains": kata})
    return hasil


def _masih_ada() -> Q:
    return Q(berlaku_selesai__isnull=True) | Q(berlaku_selesai__gt=timezone.localdate())


def _pilihan_unit(baris: list[UnitKerja]) -> list[Pilihan]:
    induk = _nama_induk(baris)
    return [Pilihan(label_unit(satu), induk.get(satu.path[: -UnitKerja.steplen], ""), satu) for satu in baris]


def _nama_induk(baris: list[UnitKerja]) -> dict[str, str]:
    jalur = {satu.path[: -UnitKerja.steplen] for satu in baris}
    return dict(UnitKerja.objects.filter(path__in=jalur - {""}).values_list("path", "nama"))


def _keterangan_jabatan(satu: Jabatan) -> str:
    return str(satu.eselon or satu.jenjang or satu.get_jenis_display())

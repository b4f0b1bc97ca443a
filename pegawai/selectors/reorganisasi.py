"""Reads of a reorganisation: who and what stands in the units that it changes, and what became of a unit."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import F, Q, QuerySet

from pegawai.models import (
    Formasi,
    PenugasanTambahan,
    PergantianUnit,
    RiwayatJabatan,
    TindakanKepegawaian,
    UnitKerja,
)
from pegawai.models.tindakan import StatusTindakan
from serang_asn.inti.models import PemberianPeran

JENIS = "reorganisasi"
"""`TindakanKepegawaian.jenis` of what this feature writes."""

# The latest post by (tmt, id) up to the day, of those who ever held one in the units. Who has left for good
# by then, and will not come back, belongs to no unit any more.
ORANG = """
WITH terakhir AS (
    SELECT DISTINCT ON (r.pegawai_id) r.pegawai_id, r.unit_id, r.jabatan_id, r.tmt
    FROM pegawai_riwayatjabatan r
    WHERE r.dibatalkan_pada IS NULL AND r.tmt <= %(tmt)s AND r.pegawai_id IN (
        SELECT pegawai_id FROM pegawai_riwayatjabatan
        WHERE unit_id = ANY(%(unit)s) AND tmt <= %(tmt)s AND dibatalkan_pada IS NULL)
    ORDER BY r.pegawai_id, r.tmt DESC, r.id DESC
)
SELECT t.pegawai_id, p.kode, p.nama, t.unit_id, t.jabatan_id, j.nama, t.tmt = %(tmt)s,
       coalesce(k.dihitung, false)
FROM terakhir t
JOIN pegawai_pegawai p ON p.id = t.pegawai_id
JOIN pegawai_jabatan j ON j.id = t.jabatan_id
JOIN pegawai_unitkerja u ON u.id = t.unit_id
LEFT JOIN pegawai_keadaanpegawai k
    ON k.pegawai_id = t.pegawai_id AND k.mulai <= %(tmt)s AND k.selesai > %(tmt)s
LEFT JOIN pegawai_kedudukanhukum h ON h.id = k.kedudukan_id
WHERE t.unit_id = ANY(%(unit)s) AND NOT (coalesce(h.akhir, false) AND NOT EXISTS (
    SELECT FROM pegawai_riwayatkedudukan r JOIN pegawai_kedudukanhukum x ON x.id = r.kedudukan_id
    WHERE r.pegawai_id = t.pegawai_id AND r.tmt > %(tmt)s AND r.dibatalkan_pada IS NULL AND NOT x.akhir))
ORDER BY u.path, coalesce(j.kelas, 0) DESC, j.nama, p.nama, t.pegawai_id
"""


@dataclass(frozen=True, slots=True)
class Orang:
    """One person in a unit on the day. sejak_itu: the post itself begins on that day."""

    pegawai_id: int
    kode: Any
    nama: str
    unit_id: int
    jabatan_id: int
    jabatan: str
    sejak_itu: bool
    dihitung: bool


@dataclass(frozen=True, slots=True)
class JejakUnit:
    """One step in the history of a unit. arah: masuk (it began so) or keluar (it ended so)."""

    pergantian: PergantianUnit
    arah: str
    lain: UnitKerja | None


def list_orang(unit: Collection[int], tmt: date) -> list[Orang]:
    """Return who is in these units on `tmt`, by unit, post and name; one query."""
    if not unit:
        return []
    with connection.cursor() as kursor:
        kursor.execute(ORANG, {"unit": list(unit), "tmt": tmt})
        return [Orang(*baris) for baris in kursor.fetchall()]


def list_jabatan_kemudian(unit: Collection[int], tmt: date) -> QuerySet[RiwayatJabatan]:
    """Return the posts in these units that begin on `tmt` or later."""
    return RiwayatJabatan.objects.sah().filter(unit__in=unit, tmt__gte=tmt).order_by("pk")


def list_formasi_sejak(unit: Collection[int], tmt: date) -> list[Formasi]:
    """Return the formations of these units that hold on `tmt` or later."""
    baris = Formasi.objects.filter(Q(selesai__isnull=True) | Q(selesai__gt=tmt), unit__in=unit)
    return list(baris.select_related("jabatan").order_by("unit__path", "mulai", "pk"))


def list_penugasan_sejak(unit: Collection[int], tmt: date) -> list[PenugasanTambahan]:
    """Return the acting assignments in these units that run on `tmt` or later."""
    baris = PenugasanTambahan.objects.sah().filter(
        Q(selesai__isnull=True) | Q(selesai__gt=tmt), unit__in=unit
    )
    return list(baris.select_related("pegawai", "jabatan").order_by("mulai", "pk"))


def list_peran_sejak(unit: Collection[int], tmt: date) -> list[PemberianPeran]:
    """Return the role grants for these units that hold on `tmt` or later."""
    baris = PemberianPeran.objects.filter(Q(selesai__isnull=True) | Q(selesai__gt=tmt), unit__in=unit)
    return list(baris.select_related("akun").order_by("mulai", "pk"))


def list_turunan(unit: UnitKerja, tmt: date) -> list[UnitKerja]:
    """Return the units below `unit` that have not ended by `tmt`, in path order."""
    baris = UnitKerja.objects.di_bawah(unit).pernah_ada().exclude(pk=unit.pk)
    return list(baris.filter(Q(berlaku_selesai__isnull=True) | Q(berlaku_selesai__gt=tmt)).order_by("path"))


def list_pilihan_unit(pada: date, kecuali: str = "") -> list[tuple[int, str]]:
    """Return (key, indented name) of the units in force on `pada` and not planned to end.

    kecuali: path of a unit that is left out with everything below it.
    """
    baris = UnitKerja.objects.filter(berlaku_mulai__lte=pada, berlaku_selesai__isnull=True)
    if kecuali:
        baris = baris.exclude(path__startswith=kecuali)
    return [
        (pk, "\u2003" * (dalam - 1) + nama)
        for pk, nama, dalam in baris.order_by("path").values_list("pk", "nama", "depth")
    ]


def list_tindakan(akun: Any) -> QuerySet[TindakanKepegawaian]:
    """Return the reorganisations that `akun` may open, newest first."""
    return (
        TindakanKepegawaian.objects.all()
        .terlihat_oleh(akun)
        .filter(jenis=JENIS)
        .select_related("oleh", "tugas")
        .order_by("-dibuat_pada", "-pk")
    )


def list_jejak_unit(unit: UnitKerja) -> list[JejakUnit]:
    """Return how `unit` came about and what became of it, oldest first; one query."""
    baris = (
        PergantianUnit.objects.filter(Q(lama=unit) | Q(baru=unit), tindakan__status=StatusTindakan.DITERAPKAN)
        .exclude(lama=F("baru"))
        .select_related("tindakan", "lama", "baru")
        .order_by("tindakan__tmt", "pk")
    )
    return [
        JejakUnit(satu, "keluar", satu.baru)
        if satu.lama_id == unit.pk
        else JejakUnit(satu, "masuk", satu.lama)
        for satu in baris
    ]


def per_unit(orang: Sequence[Orang]) -> dict[int, list[Orang]]:
    """Group people by the unit they are in."""
    hasil: dict[int, list[Orang]] = {}
    for satu in orang:
        hasil.setdefault(satu.unit_id, []).append(satu)
    return hasil

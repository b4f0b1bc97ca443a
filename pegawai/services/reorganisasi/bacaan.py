"""Who and what stands in units on a day and after it: what a reorganisation has to take along."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from pegawai.models import Formasi, PenugasanTambahan, RiwayatJabatan, UnitKerja
from serang_asn.inti.models import PemberianPeran

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

"""Undoing a batch: people it brought in go, what it changed returns, its events are withdrawn.

Nothing that happened later is lost: when somebody built on the batch, the undo is refused and says on what.
The audit trail keeps every row that the undo erases.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor, Jabatan, Pegawai, UnitKerja
from pegawai.models.impor import StatusBatch
from pegawai.models.riwayat import RIWAYAT
from pegawai.registri import jenis_impor, tabel_riwayat
from pegawai.services.impor import benda, perubahan
from pegawai.services.impor.statistik import bergiliran, luaskan_memori, perbarui_statistik
from serang_asn.inti.jejak import dari_impor
from serang_asn.inti.kemajuan import DIAM

BATAS_CONTOH = 5
DALAM_UNIT_BARU = 3  # holding unit, OPD, unit
BUKAN_ISIAN = {"versi", "nik_sandi"}
"""What changes without a change: the count of writings, and the cipher of the same NIK."""

ORANG_BARU = (
    "EXISTS (SELECT FROM pegawai_pegawai o WHERE o.id = b.pegawai_id AND o.batch_id = b.batch_id "
    "AND b.nasib = 'baru')"
)
"""The noted row `b` brought its person in; of other kinds a new row is a new event of a person."""


@dataclass(frozen=True, slots=True)
class Halangan:
    """One reason why a batch cannot be undone, with a few of the rows concerned ("Lembar baris 12")."""

    kode: str
    pesan: str
    jumlah: int
    contoh: tuple[str, ...] = ()


class ImporTidakDapatDibatalkan(KesalahanAturan):
    """Later changes, or the batch's status, forbid the undo."""

    def __init__(self, pesan: str, halangan: Sequence[Halangan] = ()) -> None:
        super().__init__("impor_tidak_dapat_dibatalkan", pesan)
        self.halangan = tuple(halangan)


def daftar_halangan(batch: BatchImpor) -> list[Halangan]:
    """Return what forbids undoing `batch`; empty means it can be undone. Reads only."""
    syarat = (*_perubahan_orang(), *_perubahan_isian(batch), *_perubahan_riwayat(), *_rujukan_lain())
    with connection.cursor() as kursor:
        ditemukan = [_halangan(kursor, batch, kode, pesan, sql) for kode, pesan, sql in syarat]
    return [satu for satu in ditemukan if satu.jumlah]


@transaction.atomic
def batalkan(*, batch_id: int, alasan: str, lapor: Callable[..., None] = DIAM.lapor) -> BatchImpor:
    """Undo an applied batch as a whole or not at all.

    Raises ImporTidakDapatDibatalkan. A batch that is already undone is returned as it is.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch_id)
    if batch.status == StatusBatch.DIBATALKAN:
        return batch
    if batch.status != StatusBatch.DITERAPKAN:
        raise ImporTidakDapatDibatalkan("Impor ini belum diterapkan, jadi tidak ada yang perlu dibatalkan.")
    with connection.cursor() as kursor:
        bergiliran(kursor, lapor)
        kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        kursor.execute(
            "SELECT 1 FROM pegawai_pegawai WHERE id IN (SELECT pegawai_id FROM pegawai_barisimpor "
            "WHERE batch_id = %s AND nasib <> 'sama') ORDER BY id FOR UPDATE",
            [batch.pk],
        )
        luaskan_memori(kursor)
        perbarui_statistik(kursor, batch.ringkasan.get("ditulis", {}))
        halangan = daftar_halangan(batch)
        if halangan:
            raise ImporTidakDapatDibatalkan(
                "Impor tidak dapat dibatalkan karena datanya sudah dipakai atau diubah setelahnya.", halangan
            )
        lapor("Mencabut data", bagian=0.3)
        with dari_impor(batch.pk):
            _cabut(kursor, batch, alasan)
        kursor.execute("SELECT keadaan_selesaikan()")
    _hapus_rujukan(batch)
    lapor("Menuntaskan", bagian=0.6)
    batch.status = StatusBatch.DIBATALKAN
    batch.dibatalkan_pada = timezone.now()
    batch.save(update_fields=["status", "dibatalkan_pada"])
    return batch


def _halangan(kursor: Any, batch: BatchImpor, kode: str, pesan: str, sql: str) -> Halangan:
    kursor.execute(
        f"SELECT count(*) OVER (), b.lembar, b.baris FROM pegawai_barisimpor b WHERE b.batch_id = %(batch)s AND "  # noqa: E501
        f"({sql}) ORDER BY b.id LIMIT {BATAS_CONTOH}",
        {"batch": batch.pk},
    )
    baris = kursor.fetchall()
    contoh = tuple(f"{lembar} baris {nomor}" for _, lembar, nomor in baris)
    return Halangan(kode, pesan, baris[0][0] if baris else 0, contoh)


def daftar_riwayat() -> tuple[Any, ...]:
    """Return every table of history events: those of this app, then those that higher apps registered."""
    return (*RIWAYAT, *(satu.model for satu in tabel_riwayat))


def _kini_dan_semula(model: Any, bukan: Collection[str] = ()) -> tuple[str, str]:
    """Return the columns of a row `p` and those of an event `e` of its trail, in the same order."""
    diikuti = {satu.name for satu in model.jejak.rel.related_model._meta.concrete_fields} - set(bukan)
    daftar = [satu.column for satu in model._meta.concrete_fields if satu.name in diikuti]
    kini, semula = (", ".join(f"{alias}.{kolom}" for kolom in daftar) for alias in ("p", "e"))
    return kini, semula


def _perubahan_orang() -> list[tuple[str, str, str]]:
    """People whom the batch brought in and who are not as it left them."""
    kini, semula = _kini_dan_semula(Pegawai, BUKAN_ISIAN)
    return [
        (
            "pegawai_diubah",
            "Data pegawai yang dimuat impor ini sudah diubah.",
            (
                f"{ORANG_BARU} AND EXISTS (SELECT FROM pegawai_pegawai p JOIN pegawai_pegawaievent e "
                "ON e.pgh_obj_id = p.id AND e.pgh_label = 'tambah' "
                f"WHERE p.id = b.pegawai_id AND ({kini}) IS DISTINCT FROM ({semula}))"
            ),
        ),
    ]


def _perubahan_isian(batch: BatchImpor) -> list[tuple[str, str, str]]:
    """Rows in which the batch changed something that is not as it left it."""
    jenis = jenis_impor.ambil(batch.jenis)
    pesan = "Isian yang diubah impor ini sudah diubah lagi."
    syarat = [("isian_diubah", pesan, perubahan.tidak_lagi_begitu(jenis.diubah))] if jenis else []
    dibuat = getattr(jenis, "dibuat", None)
    return [*syarat, *(benda.halangan(dibuat) if dibuat else ())]


def _perubahan_riwayat() -> list[tuple[str, str, str]]:
    """Events of the batch that are not as it wrote them, and others of people whom it brought in.

    An event that was withdrawn again, as the undo of a later batch does, holds nothing back.
    """
    hasil = []
    for model in daftar_riwayat():
        nama, tabel = model._meta.verbose_name, model._meta.db_table
        kini, semula = _kini_dan_semula(model)
        hasil.append(
            (
                f"{model._meta.model_name}_diubah",
                f"Catatan {nama} dari impor ini sudah diubah.",
                (
                    f"b.nasib <> 'sama' AND EXISTS (SELECT FROM {tabel} p JOIN {tabel}event e "
                    "ON e.pgh_obj_id = p.id AND e.pgh_label = 'tambah' "
                    "WHERE p.pegawai_id = b.pegawai_id AND p.batch_id = b.batch_id "
                    "AND p.batch_lembar = b.lembar AND p.batch_baris = b.baris "
                    f"AND ({kini}) IS DISTINCT FROM ({semula}))"
                ),
            )
        )
        hasil.append(
            (
                f"{model._meta.model_name}_ditambah",
                f"Pegawai yang dimuat impor ini sudah mempunyai {nama} dari sumber lain.",
                (
                    f"{ORANG_BARU} AND EXISTS (SELECT FROM {tabel} r WHERE r.pegawai_id = b.pegawai_id "
                    "AND r.batch_id IS DISTINCT FROM b.batch_id AND r.dibatalkan_pada IS NULL)"
                ),
            )
        )
    return hasil


def _rujukan_lain() -> list[tuple[str, str, str]]:
    """Rows of any other table that point to a person whom the batch brought in."""
    hasil = []
    riwayat = daftar_riwayat()
    for relasi in _relasi_terjaga(Pegawai):
        model = relasi.related_model
        if model in riwayat and relasi.field.name == "pegawai":
            continue
        hasil.append(
            (
                f"{model._meta.model_name}_memakai",
                f"Pegawai yang dimuat impor ini sudah dipakai pada {model._meta.verbose_name}.",
                (
                    f"{ORANG_BARU} AND EXISTS (SELECT FROM {model._meta.db_table} r "
                    f"WHERE r.{relasi.field.column} = b.pegawai_id)"
                ),
            )
        )
    return hasil


def _cabut(kursor: Any, batch: BatchImpor, alasan: str) -> None:
    nilai = {"batch": batch.pk, "alasan": alasan[:300]}
    baru = "(SELECT id FROM pegawai_pegawai WHERE batch_id = %(batch)s)"
    for model in daftar_riwayat():
        tabel = model._meta.db_table
        kursor.execute(
            f"DELETE FROM {tabel} WHERE pegawai_id IN {baru} "
            "AND (batch_id = %(batch)s OR dibatalkan_pada IS NOT NULL)",
            nilai,
        )
        kursor.execute(
            f"UPDATE {tabel} SET dibatalkan_pada = now(), alasan_pembatalan = %(alasan)s "
            "WHERE batch_id = %(batch)s AND dibatalkan_pada IS NULL",
            nilai,
        )
    kursor.execute("SELECT keadaan_selesaikan()")
    kursor.execute("DELETE FROM pegawai_pegawai WHERE batch_id = %(batch)s", nilai)
    jenis = jenis_impor.ambil(batch.jenis)
    if dibuat := getattr(jenis, "dibuat", None):
        benda.cabut(kursor, dibuat, batch.pk)
    if jenis is not None:
        perubahan.kembalikan(kursor, jenis.diubah, batch.pk)


def _hapus_rujukan(batch: BatchImpor) -> None:
    """Remove the units and posts that the batch created, except those that something else uses by now."""
    dibuat = batch.ringkasan.get("rujukan_baru", {})
    Jabatan.objects.filter(pk__in=_tak_dipakai(Jabatan, dibuat.get("jabatan", []))).delete()
    daftar_unit = _tak_dipakai(UnitKerja, dibuat.get("unit", []))
    for _ in range(DALAM_UNIT_BARU):
        UnitKerja.objects.filter(pk__in=daftar_unit, numchild=0).delete()


def _tak_dipakai(model: Any, daftar_pk: list[int]) -> list[int]:
    """Return the keys to which no constrained foreign key points."""
    sisa = set(daftar_pk)
    for relasi in _relasi_terjaga(model):
        if sisa:
            dipakai = relasi.related_model._base_manager.filter(**{f"{relasi.field.name}__in": sisa})
            sisa -= set(dipakai.values_list(relasi.field.name, flat=True))
    return sorted(sisa)


def _relasi_terjaga(model: Any) -> list[Any]:
    """Return the foreign keys to `model` that the database guards, also those without a name back (`+`)."""
    return [
        relasi
        for relasi in model._meta.get_fields(include_hidden=True)
        if relasi.auto_created
        and (relasi.one_to_many or relasi.one_to_one)
        and getattr(relasi.field, "db_constraint", False)
    ]

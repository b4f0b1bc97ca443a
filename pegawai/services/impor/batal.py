"""Undoing a batch: people it brought in go, what it changed returns, its events are withdrawn.

Nothing that happened later is lost: when somebody built on the batch, the undo is refused and says on what.
The audit trail keeps every row that the undo erases.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor, Jabatan, Pegawai, UnitKerja
from pegawai.models.impor import StatusBatch
from pegawai.models.riwayat import RIWAYAT
from pegawai.services.impor.gabung_pegawai import BIDANG

BATAS_CONTOH = 5
DALAM_UNIT_BARU = 3  # holding unit, OPD, unit
BUKAN_ISIAN = {"versi", "nik_sandi"}
"""What changes without a change: the count of writings, and the cipher of the same NIK."""


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
    with connection.cursor() as kursor:
        ditemukan = [
            _halangan(kursor, batch, kode, pesan, sql)
            for kode, pesan, sql in (*_perubahan_orang(), *_perubahan_riwayat(), *_rujukan_lain())
        ]
    return [satu for satu in ditemukan if satu.jumlah]


@transaction.atomic
def batalkan(*, batch_id: int, alasan: str) -> BatchImpor:
    """Undo an applied batch as a whole or not at all.

    Raises ImporTidakDapatDibatalkan. A batch that is already undone is returned as it is.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch_id)
    if batch.status == StatusBatch.DIBATALKAN:
        return batch
    if batch.status != StatusBatch.DITERAPKAN:
        raise ImporTidakDapatDibatalkan("Impor ini belum diterapkan, jadi tidak ada yang perlu dibatalkan.")
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        kursor.execute(
            "SELECT 1 FROM pegawai_pegawai WHERE id IN (SELECT pegawai_id FROM pegawai_barisimpor "
            "WHERE batch_id = %s AND nasib <> 'sama') ORDER BY id FOR UPDATE",
            [batch.pk],
        )
        halangan = daftar_halangan(batch)
        if halangan:
            raise ImporTidakDapatDibatalkan(
                "Impor tidak dapat dibatalkan karena datanya sudah dipakai atau diubah setelahnya.", halangan
            )
        _cabut(kursor, batch, alasan)
        kursor.execute("SELECT keadaan_selesaikan()")
    _hapus_rujukan(batch)
    batch.status = StatusBatch.DIBATALKAN
    batch.dibatalkan_pada = timezone.now()
    batch.save(update_fields=["status", "dibatalkan_pada"])
    return batch


def _halangan(kursor: Any, batch: BatchImpor, kode: str, pesan: str, sql: str) -> Halangan:
    kursor.execute(
        f"SELECT count(*) OVER (), b.lembar, b.baris FROM pegawai_barisimpor b WHERE b.batch_id = %(batch)s AND "  # noqa: E501
        f"({sql}) ORDER BY b.id LIMIT {BATAS_CONTOH}",
        {"batch": batch.pk, "pada": batch.diterapkan_pada},
    )
    baris = kursor.fetchall()
    contoh = tuple(f"{lembar} baris {nomor}" for _, lembar, nomor in baris)
    return Halangan(kode, pesan, baris[0][0] if baris else 0, contoh)


def _perubahan_orang() -> list[tuple[str, str, str]]:
    """People who are not as the batch left them: a new one in any way, a changed one in what it changed."""
    diikuti = {satu.name for satu in apps.get_model("pegawai", "PegawaiEvent")._meta.concrete_fields}
    kolom_orang = [
        satu.column for satu in Pegawai._meta.concrete_fields if satu.name in diikuti - BUKAN_ISIAN
    ]
    kini, semula = (", ".join(f"{alias}.{kolom}" for kolom in kolom_orang) for alias in ("p", "e"))
    berbeda = " OR ".join(
        f"(b.perubahan ? '{kolom}' AND to_jsonb(p.{kolom}) IS DISTINCT FROM b.perubahan->'{kolom}'->1)"
        for kolom in BIDANG
    )
    return [
        (
            "pegawai_diubah",
            "Data pegawai yang dimuat impor ini sudah diubah.",
            (
                "b.nasib = 'baru' AND EXISTS (SELECT FROM pegawai_pegawai p JOIN pegawai_pegawaievent e "
                "ON e.pgh_obj_id = p.id AND e.pgh_label = 'tambah' "
                f"WHERE p.id = b.pegawai_id AND ({kini}) IS DISTINCT FROM ({semula}))"
            ),
        ),
        (
            "isian_diubah",
            "Isian yang diubah impor ini sudah diubah lagi.",
            f"b.nasib = 'berubah' AND EXISTS (SELECT FROM pegawai_pegawai p WHERE p.id = b.pegawai_id AND ({berbeda}))",  # noqa: E501
        ),
    ]


def _perubahan_riwayat() -> list[tuple[str, str, str]]:
    """Events of the batch edited since, and later events of people whom the batch brought in.

    An event that was withdrawn again, as the undo of a later batch does, holds nothing back.
    """
    hasil = []
    for model in RIWAYAT:
        nama, tabel = model._meta.verbose_name, model._meta.db_table
        hasil.append(
            (
                f"{model._meta.model_name}_diubah",
                f"Catatan {nama} dari impor ini sudah diubah.",
                (
                    f"b.nasib <> 'sama' AND EXISTS (SELECT FROM {tabel} r JOIN {tabel}event e ON e.pgh_obj_id = r.id "  # noqa: E501
                    "WHERE r.pegawai_id = b.pegawai_id AND r.batch_id = b.batch_id AND e.pgh_label = 'ubah' "
                    "AND e.pgh_created_at > %(pada)s)"
                ),
            )
        )
        hasil.append(
            (
                f"{model._meta.model_name}_ditambah",
                f"Pegawai yang dimuat impor ini sudah mempunyai {nama} dari sumber lain.",
                (
                    f"b.nasib = 'baru' AND EXISTS (SELECT FROM {tabel} r WHERE r.pegawai_id = b.pegawai_id "
                    "AND r.batch_id IS DISTINCT FROM b.batch_id AND r.dibatalkan_pada IS NULL)"
                ),
            )
        )
    return hasil


def _rujukan_lain() -> list[tuple[str, str, str]]:
    """Rows of any other table that point to a person whom the batch brought in."""
    hasil = []
    for relasi in _relasi_terjaga(Pegawai):
        model = relasi.related_model
        if model in RIWAYAT and relasi.field.name == "pegawai":
            continue
        hasil.append(
            (
                f"{model._meta.model_name}_memakai",
                f"Pegawai yang dimuat impor ini sudah dipakai pada {model._meta.verbose_name}.",
                (
                    f"b.nasib = 'baru' AND EXISTS (SELECT FROM {model._meta.db_table} r "
                    f"WHERE r.{relasi.field.column} = b.pegawai_id)"
                ),
            )
        )
    return hasil


def _cabut(kursor: Any, batch: BatchImpor, alasan: str) -> None:
    nilai = {"batch": batch.pk, "alasan": alasan[:300]}
    baru = "(SELECT pegawai_id FROM pegawai_barisimpor WHERE batch_id = %(batch)s AND nasib = 'baru')"
    for model in RIWAYAT:
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
    kursor.execute(f"DELETE FROM pegawai_pegawai WHERE id IN {baru}", nilai)
    _kembalikan_isian(kursor, nilai)


def _kembalikan_isian(kursor: Any, nilai: dict[str, Any]) -> None:
    """Write back the values before; the database's own casts turn JSON text into each column's type."""
    tetapan = ", ".join(
        f"{kolom} = CASE WHEN b.perubahan ? '{kolom}' THEN lama.{kolom} ELSE p.{kolom} END"
        for kolom in BIDANG
    )
    kursor.execute(
        f"""
        UPDATE pegawai_pegawai p
        SET {tetapan}, versi = p.versi + 1,
            nik_sandi = CASE WHEN b.perubahan ? 'nik_sandi'
                             THEN decode(b.perubahan->'nik_sandi'->>0, 'hex') ELSE p.nik_sandi END
        FROM pegawai_barisimpor b
        CROSS JOIN LATERAL (SELECT jsonb_object_agg(u.key, u.value->0) AS isi
                            FROM jsonb_each(b.perubahan) u WHERE u.key <> 'nik_sandi') semula
        CROSS JOIN LATERAL jsonb_populate_record(NULL::pegawai_pegawai, semula.isi) lama
        WHERE b.batch_id = %(batch)s AND b.nasib = 'berubah' AND b.perubahan <> '{{}}'::jsonb
          AND p.id = b.pegawai_id""",
        nilai,
    )


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

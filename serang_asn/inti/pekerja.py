"""The background worker's sign of life, and what to do about work whose worker died."""

import logging
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Event, Thread

from django.db import DatabaseError, connection, transaction
from django.db.models.functions import Now
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from serang_asn.inti import berkala
from serang_asn.inti.models import DetakPekerja, Tugas
from serang_asn.inti.pemberitahuan import antrean

logger = logging.getLogger(__name__)

SELANG_DETIK = 15.0
DIANGGAP_MATI = timedelta(seconds=60)
PESAN_TERPUTUS = (
    "Pekerja latar berhenti sebelum tugas ini selesai; perubahan yang belum tuntas dibatalkan. "
    "Periksa hasilnya, lalu jalankan lagi bila perlu."
)


class PekerjaTerputus(RuntimeError):
    """The worker that had claimed a task is gone."""


def nama_pekerja() -> str:
    """Return a name no other living worker has: machine and process, at most 64 characters."""
    return f"{socket.gethostname()[:50]}-{os.getpid()}"


@contextmanager
def berdetak(nama: str, selang: float = SELANG_DETIK) -> Iterator[None]:
    """Give a sign of life as `nama` every `selang` seconds, from a thread, until the block ends."""
    berhenti = Event()
    _detak(nama)
    benang = Thread(target=_berdetak_terus, args=(nama, selang, berhenti), name="detak", daemon=True)
    benang.start()
    try:
        yield
    finally:
        berhenti.set()
        benang.join()
        DetakPekerja.objects.filter(nama=nama).delete()


def _berdetak_terus(nama: str, selang: float, berhenti: Event) -> None:
    while not berhenti.wait(selang):
        try:
            _detak(nama)
            berkala.jadwalkan()  # not with the first sign of life: people come before the work of the day
        except DatabaseError:
            logger.warning("worker %s cannot reach the database", nama, exc_info=True)
            connection.close()
    connection.close()


def _detak(nama: str) -> None:
    DetakPekerja.objects.bulk_create(
        [DetakPekerja(nama=nama, pada=Now())],
        update_conflicts=True,
        unique_fields=["nama"],
        update_fields=["pada"],
    )
    bereskan_terputus()
    antrean.antrekan()


def is_dikerjakan(tugas: Tugas) -> bool:
    """Answer whether a task waits its turn or its worker still gives signs of life."""
    hasil = (
        DBTaskResult.objects.filter(args_kwargs__kwargs__tugas_id=tugas.pk).order_by("-enqueued_at").first()
    )
    if tugas.is_berakhir or hasil is None or hasil.status not in {"READY", "RUNNING"}:
        return False
    if not hasil.worker_ids:
        return True
    return DetakPekerja.objects.filter(nama=hasil.worker_ids[-1], pada__gt=Now() - DIANGGAP_MATI).exists()


def bereskan_terputus() -> int:
    """Mark work as failed whose worker gives no sign of life any more; return how many tasks."""
    hidup = set(DetakPekerja.objects.filter(pada__gt=Now() - DIANGGAP_MATI).values_list("nama", flat=True))
    terputus = [
        hasil
        for hasil in DBTaskResult.objects.running().order_by()
        if hasil.worker_ids and hasil.worker_ids[-1] not in hidup
    ]
    for hasil in terputus:
        _gagalkan(hasil)
    DetakPekerja.objects.filter(pada__lt=Now() - timedelta(days=1)).delete()
    return len(terputus)


@transaction.atomic
def _gagalkan(hasil: DBTaskResult) -> None:
    if not DBTaskResult.objects.running().filter(pk=hasil.pk).select_for_update(skip_locked=True).exists():
        return  # finished meanwhile, or another worker is at it
    hasil.set_failed(PekerjaTerputus(PESAN_TERPUTUS))
    Tugas.objects.filter(
        pk=hasil.args_kwargs["kwargs"].get("tugas_id"), status__in=[Tugas.Status.ANTRE, Tugas.Status.BERJALAN]
    ).update(status=Tugas.Status.GAGAL, pesan=PESAN_TERPUTUS, berakhir_pada=timezone.now())
    logger.warning("task %s was left by a worker that is gone", hasil.pk)

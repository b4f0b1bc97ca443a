"""Sending letters: each in a transaction of its own that holds its row, again later when it fails.

A letter that was marked as sent never goes out again. When the worker dies between sending and marking, it
goes out once more under the same Message-ID, by which mail programs recognise it.
"""

import logging
from datetime import timedelta
from email.utils import parseaddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from serang_asn.inti.models import SurelKeluar

logger = logging.getLogger(__name__)

JEDA_MENIT = (1, 5, 15, 60, 180, 360, 720)
"""How long to wait after each failure; the one after the last ends it."""
SEKALI_JALAN = 500
Status = SurelKeluar.Status


def kirim_satu() -> bool:
    """Send the letter that has waited longest; False when none is due."""
    with transaction.atomic():
        surel = (
            SurelKeluar.objects.select_for_update(skip_locked=True, of=("self",))
            .select_related("akun")
            .filter(status=Status.ANTRE, sejak__lte=timezone.now())
            .order_by("sejak", "pk")
            .first()
        )
        if surel is None:
            return False
        if surel.akun.is_active:
            _coba(surel)
        else:
            surel.status = Status.BATAL
        surel.save(update_fields=["status", "terkirim_pada", "upaya", "galat", "sejak"])
    return True


def kirim_semua() -> int:
    """Send what is due, at most `SEKALI_JALAN`; return how many were tried."""
    jumlah = 0
    while jumlah < SEKALI_JALAN and kirim_satu():
        jumlah += 1
    return jumlah


@task()
def kerjakan() -> int:
    """Send what is due, as the worker's work."""
    return kirim_semua()


def antrekan_setelah_commit() -> None:
    """Let the worker send once the caller's transaction is through."""
    transaction.on_commit(antrekan)


def antrekan() -> bool:
    """Let the worker send if a letter is due and it was not asked to already; done at every heartbeat."""
    if not SurelKeluar.objects.filter(status=Status.ANTRE, sejak__lte=timezone.now()).exists():
        return False
    menunggu = DBTaskResult.objects.ready().filter(task_path=kerjakan.module_path)
    if menunggu.exists():
        return False
    kerjakan.enqueue()
    return True


def id_pesan(surel: SurelKeluar) -> str:
    """Return its Message-ID: the same at every try."""
    ranah = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    return f"<{surel.kode}@{ranah}>"


def _coba(surel: SurelKeluar) -> None:
    pesan = EmailMultiAlternatives(
        subject=surel.perihal, body=surel.teks, to=[surel.kepada],
        headers={"Message-ID": id_pesan(surel), "Auto-Submitted": "auto-generated"},
    )  # fmt: skip
    pesan.attach_alternative(surel.html, "text/html")
    surel.upaya += 1
    try:
        pesan.send()
    except Exception as galat:
        logger.warning("mail %s failed, attempt %s: %s", surel.kode, surel.upaya, type(galat).__name__)
        surel.galat = f"{type(galat).__name__}: {galat}"[:300]
        if surel.upaya > len(JEDA_MENIT):
            surel.status = Status.GAGAL
        else:
            surel.sejak = timezone.now() + timedelta(minutes=JEDA_MENIT[surel.upaya - 1])
        return
    surel.status, surel.terkirim_pada, surel.galat = Status.TERKIRIM, timezone.now(), ""

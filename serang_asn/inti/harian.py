"""Puts the work of the day on the queue: once, however many workers there are."""

from collections.abc import Callable
from datetime import date

from django.db import connection, transaction
from django.utils import timezone

from serang_asn.inti import kemajuan
from serang_asn.inti.models import Tugas
from serang_asn.inti.registri.harian import harian

KUNCI = "harian"


@transaction.atomic
def antrekan(hari: date) -> int:
    """Queue what is registered and was not queued since `hari` began; return how many."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [KUNCI])
    sudah = {
        jenis
        for jenis, dibuat in Tugas.objects.filter(
            jenis__in=[_alamat(satu.jalankan) for satu in harian]
        ).values_list("jenis", "dibuat_pada").order_by("-dibuat_pada")[:200]
        if timezone.localdate(dibuat) >= hari
    }  # fmt: skip
    belum = [satu for satu in harian if _alamat(satu.jalankan) not in sudah]
    for satu in belum:
        kemajuan.jalankan(fungsi=satu.jalankan, judul=satu.judul, akun=None, argumen={})
    return len(belum)


def penjaga_hari() -> Callable[[], None]:
    """Return what a worker calls now and then: on each new day it queues the work of that day."""
    terakhir: date | None = None

    def jaga() -> None:
        nonlocal terakhir
        hari = timezone.localdate()
        if hari != terakhir:
            antrekan(hari)
            terakhir = hari

    return jaga


def _alamat(fungsi: object) -> str:
    return f"{fungsi.__module__}.{getattr(fungsi, '__qualname__', '')}"

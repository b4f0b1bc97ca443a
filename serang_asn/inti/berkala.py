"""Putting periodic work on the queue: each day's once, by whichever worker notices first.

Every worker asks at each sign of life (inti/pekerja.py). A day's work that failed is tried again,
`UPAYA_MAKS` times in all; what nobody ran because no worker was up is run when one comes up, on that day.
"""

from collections.abc import Iterable
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from serang_asn.inti import kemajuan
from serang_asn.inti.models import JalanBerkala, Tugas
from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala

UPAYA_MAKS = 3


def jadwalkan(kini: datetime | None = None, daftar: Iterable[PekerjaanBerkala] | None = None) -> list[Tugas]:
    """Queue what is due at `kini` (default: now) and return the tasks that this call queued."""
    setempat = timezone.localtime(kini)
    tiba = [satu for satu in (berkala if daftar is None else daftar) if satu.mulai_jam <= setempat.hour]
    if not tiba:
        return []
    sudah = _terakhir(setempat.date())
    antrean = [
        _antrekan(satu, setempat.date(), upaya) for satu in tiba if (upaya := _upaya(sudah.get(satu.kode)))
    ]
    return [tugas for tugas in antrean if tugas]


def _terakhir(hari: date) -> dict[str, JalanBerkala]:
    semua = JalanBerkala.objects.filter(hari=hari).select_related("tugas").order_by("upaya")
    return {satu.kode: satu for satu in semua}


def _upaya(lalu: JalanBerkala | None) -> int:
    """Return the number of the attempt that is due, or 0."""
    if lalu is None:
        return 1
    gagal = lalu.tugas is not None and lalu.tugas.status == Tugas.Status.GAGAL
    return lalu.upaya + 1 if gagal and lalu.upaya < UPAYA_MAKS else 0


@transaction.atomic
def _antrekan(pekerjaan: PekerjaanBerkala, hari: date, upaya: int) -> Tugas | None:
    """Queue one attempt, or return None when another worker was quicker."""
    baru = JalanBerkala(kode=pekerjaan.kode, hari=hari, upaya=upaya)
    jalan = JalanBerkala.objects.bulk_create([baru], ignore_conflicts=True)[0]
    terpasang = JalanBerkala.objects.select_for_update().get(kode=jalan.kode, hari=hari, upaya=upaya)
    if terpasang.tugas_id is not None:
        return None
    tugas = kemajuan.jalankan(fungsi=pekerjaan.fungsi, judul=pekerjaan.judul, akun=None, argumen={})
    terpasang.tugas = tugas
    terpasang.save(update_fields=["tugas"])
    return tugas

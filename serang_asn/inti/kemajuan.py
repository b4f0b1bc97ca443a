"""Long work as a task with progress.

`jalankan` notes the work in `Tugas` and puts it on the queue when the caller's transaction commits; the
worker calls the function with a `Kemajuan`, whose reports are visible at once although the work itself may
be one large transaction, because they travel on a connection of their own.
"""

import logging
from collections.abc import Callable
from typing import Any

from django.db import connections, transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks import task

from serang_asn.inti import gangguan
from serang_asn.inti.jejak import sebagai
from serang_asn.inti.models import Tugas

logger = logging.getLogger(__name__)

PESAN_LAIN = "Terjadi kesalahan pada sistem. Hubungi administrator dengan menyebut kode tugas {kode}."

PESAN_DIBATALKAN = "Dibatalkan atas permintaan; tidak ada yang diubah."
PERMIL = 1000


class TugasDibatalkan(Exception):
    """Somebody asked the running task to stop."""


class Kemajuan:
    """Reports stage and counts of one task while it runs."""

    def __init__(self, tugas_id: int | None) -> None:
        self.tugas_id = tugas_id
        self._koneksi: Any = None

    def lapor(
        self, tahap: str, selesai_n: int = 0, jumlah_n: int = 0, *, bagian: float | None = None
    ) -> None:
        """Show `tahap` and `selesai_n` of `jumlah_n` to whoever watches, outside the running transaction.

        bagian: how much of the whole is done, 0 to 1, where there is nothing to count. Raises TugasDibatalkan
        when somebody asked the task to stop; the caller's transaction then takes everything back.
        """
        if self.tugas_id is None:
            return
        if bagian is not None:
            selesai_n, jumlah_n = int(bagian * PERMIL), PERMIL
        if self._koneksi is None:
            self._koneksi = connections.create_connection("default")
        with self._koneksi.cursor() as kursor:
            kursor.execute(
                "UPDATE inti_tugas SET tahap = %s, selesai_n = %s, jumlah_n = %s WHERE id = %s "
                "RETURNING batal_diminta_pada IS NOT NULL",
                [tahap, min(selesai_n, jumlah_n) if jumlah_n else selesai_n, jumlah_n, self.tugas_id],
            )
            if (kursor.fetchone() or (False,))[0]:
                raise TugasDibatalkan

    def tutup(self) -> None:
        """Close the connection of the reports."""
        if self._koneksi is not None:
            self._koneksi.close()
            self._koneksi = None


DIAM = Kemajuan(None)
"""Reports nothing; for work that runs in the foreground."""


def jalankan(*, fungsi: Callable[..., Any], judul: str, akun: Any, argumen: dict[str, Any]) -> Tugas:
    """Queue `fungsi(kemajuan=…, **argumen)` and return its `Tugas`.

    fungsi: a module-level function that returns a JSON-ready dict, with `tautan` for the result page.
    argumen: JSON-ready keyword arguments. The work starts after the current transaction commits.
    """
    alamat = f"{fungsi.__module__}.{fungsi.__qualname__}"
    tugas = Tugas.objects.create(jenis=alamat, judul=judul, akun=akun)
    transaction.on_commit(lambda: kerjakan.enqueue(tugas_id=tugas.pk, alamat=alamat, argumen=argumen))
    return tugas


@transaction.atomic
def minta_batal(*, tugas: Tugas) -> bool:
    """Ask a task to stop; tell whether it still could be asked.

    One that waits ends at once. One that runs stops at its next report and takes back what it wrote.
    """
    tugas = Tugas.objects.select_for_update().get(pk=tugas.pk)
    if tugas.is_berakhir:
        return False
    if tugas.status == Tugas.Status.ANTRE:
        _akhiri(tugas.pk, Tugas.Status.DIBATALKAN, pesan=PESAN_DIBATALKAN)
    else:
        Tugas.objects.filter(pk=tugas.pk).update(batal_diminta_pada=timezone.now())
    return True


@task()
def kerjakan(tugas_id: int, alamat: str, argumen: dict[str, Any]) -> None:
    """Run one noted piece of work; its outcome, good or bad, is written to its `Tugas`."""
    tugas = Tugas.objects.get(pk=tugas_id)
    if tugas.is_berakhir:
        return
    Tugas.objects.filter(pk=tugas_id).update(status=Tugas.Status.BERJALAN, mulai_pada=timezone.now())
    kemajuan = Kemajuan(tugas_id)
    try:
        with sebagai(akun_id=tugas.akun_id, asal=f"tugas:{tugas.kode}"):
            hasil = import_string(alamat)(kemajuan=kemajuan, **argumen) or {}
    except TugasDibatalkan:
        _akhiri(tugas_id, Tugas.Status.DIBATALKAN, pesan=PESAN_DIBATALKAN)
        return
    except Exception as galat:
        _akhiri(tugas_id, Tugas.Status.GAGAL, pesan=_pesan(galat, tugas))
        logger.exception("task %s failed", tugas.kode)
        raise
    finally:
        kemajuan.tutup()
    _akhiri(tugas_id, Tugas.Status.SELESAI, hasil=hasil, tautan_hasil=hasil.get("tautan", ""))


def _pesan(galat: Exception, tugas: Tugas) -> str:
    dikenal = gangguan.kenali(galat)
    return str(dikenal.pesan if dikenal else getattr(galat, "pesan", PESAN_LAIN.format(kode=tugas.kode)))


def _akhiri(tugas_id: int, status: str, **isian: Any) -> None:
    Tugas.objects.filter(pk=tugas_id).update(status=status, berakhir_pada=timezone.now(), **isian)

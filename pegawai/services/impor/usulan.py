"""Accepting what the check suggests for unknown names."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import padanan
from serang_asn.inti.models import Tugas


@transaction.atomic
def pakai(*, batch: BatchImpor, dipilih: Iterable[str], oleh: Any) -> Tugas:
    """Keep the chosen suggestions, in place of those kept before, and queue the check with them.

    dipilih: tokens (`padanan.sidik`). Raises BatchTidakDapatDiterapkan unless the batch waits to be applied.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    layanan.pastikan(batch, StatusBatch.DIPERIKSA, "menyamakan nama")
    terpilih = set(dipilih)
    batch.ringkasan[padanan.KUNCI] = [
        satu for satu in padanan.daftar_pilihan(batch) if padanan.sidik(satu) in terpilih
    ]
    batch.save(update_fields=["ringkasan"])
    return layanan.mulai_periksa(batch=batch, oleh=oleh)

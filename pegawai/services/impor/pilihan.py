"""Which policy the administrator chose for the fields of one batch, instead of those of its kind."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from pegawai.domain.impor.kebijakan import Kebijakan
from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import padanan
from pegawai.services.impor.jenis import ambil_jenis
from serang_asn.inti.models import Tugas


@transaction.atomic
def atur(*, batch: BatchImpor, pilihan: Mapping[str, str], oleh: Any) -> Tugas:
    """Keep the policies chosen for the fields of a checked batch, and queue its check with them.

    pilihan: field → policy; what is not a field of the kind, or no policy, is left out. Raises
    BatchTidakDapatDiterapkan unless the batch waits to be applied.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    layanan.pastikan(batch, StatusBatch.DIPERIKSA, "mengatur kebijakan")
    jenis = ambil_jenis(batch.jenis)
    batch.ringkasan[padanan.KUNCI_KEBIJAKAN] = {
        bidang: str(satu)
        for bidang, satu in pilihan.items()
        if bidang in jenis.kebijakan and satu in set(Kebijakan)
    }
    batch.save(update_fields=["ringkasan"])
    return layanan.mulai_periksa(batch=batch, oleh=oleh)

"""How long the files of imports are kept. The batch stays for good, with the name and hash of its file."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from serang_asn.inti import dokumen
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.registri.berkala import PekerjaanBerkala

JENIS = "impor"
"""Purpose of the documents that hold the files of imports."""

SEKALI_BUANG = 200


@transaction.atomic
def buang_kedaluwarsa() -> int:
    """Erase files whose time has passed, at most SEKALI_BUANG, and return how many.

    Applied batches keep theirs `IMPOR_SIMPAN_HARI` days, all others `IMPOR_SIMPAN_DITOLAK_HARI`.
    """
    kini = timezone.now()
    lama = kini - timedelta(days=settings.IMPOR_SIMPAN_HARI)
    singkat = kini - timedelta(days=settings.IMPOR_SIMPAN_DITOLAK_HARI)
    lewat = BatchImpor.objects.filter(
        Q(diterapkan_pada__lt=lama)
        | (Q(dibuat_pada__lt=singkat, diterapkan_pada=None) & ~Q(status=StatusBatch.DITERAPKAN)),
        dokumen__isnull=False,
    )
    daftar = list(
        lewat.select_related("dokumen")
        .select_for_update(of=("self",), skip_locked=True)
        .order_by("pk")[:SEKALI_BUANG]
    )
    berkas = [batch.dokumen for batch in daftar]
    BatchImpor.objects.filter(pk__in=[batch.pk for batch in daftar]).update(dokumen=None)
    for satu in filter(None, berkas):
        dokumen.hapus(dokumen=satu)
    return len(daftar)


def buang_semua(*, kemajuan: Kemajuan) -> dict[str, int]:
    """Daily work: erase every file whose time has passed."""
    jumlah = 0
    while dibuang := buang_kedaluwarsa():
        jumlah += dibuang
        kemajuan.lapor("Membuang berkas impor", jumlah)
    return {"dibuang": jumlah}


HARIAN = PekerjaanBerkala(
    kode="buang_berkas_impor", urut=50, judul="Membuang berkas impor lama", fungsi=buang_semua
)

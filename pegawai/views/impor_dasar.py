"""What the pages of one batch share: the batch in scope, its trail of pages, the steps, queueing work."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor
from pegawai.selectors.impor_langkah import get_langkah
from pegawai.services.impor import batch as layanan
from pegawai.tables.impor import GAYA_STATUS

REMAH_INDUK = "Impor data"


def ambil(request: HttpRequest, kode: UUID) -> BatchImpor:
    """Return the batch if the account may open it, else answer 404."""
    semua = BatchImpor.objects.all().terlihat_oleh(request.user)
    return get_object_or_404(semua.select_related("tugas", "oleh", "perbaikan_dari"), kode=kode)


def konteks(batch: BatchImpor, langkah: str = "") -> dict[str, Any]:
    """Return what every page of a batch shows. langkah: the step that the page is."""
    alamat = reverse("pegawai:impor-detail", args=[batch.kode])
    is_sedang = layanan.is_sedang_dikerjakan(batch.tugas)
    return {
        "batch": batch,
        "ringkasan": batch.ringkasan,
        "tugas": batch.tugas,
        "is_sedang": is_sedang,
        "is_dapat_diputus": batch.status == "diperiksa" and not is_sedang,
        "belum_diperiksa": bool(batch.ringkasan.get(layanan.BELUM_DIPERIKSA)),
        "langkah": get_langkah(batch, langkah),
        "remah": [(REMAH_INDUK, reverse("pegawai:impor-list")), (batch.nama_berkas, alamat)],
        "gaya_status": GAYA_STATUS[batch.status],
        "alamat": alamat,
    }


def jalankan(request: HttpRequest, batch: BatchImpor, mulai: Any, **isian: Any) -> HttpResponse:
    """Call a service that queues work on the batch, and go to its page; a refusal is shown there."""
    try:
        mulai(batch=batch, oleh=request.user, **isian)
    except KesalahanAturan as galat:
        messages.error(request, galat.pesan)
    return redirect("pegawai:impor-detail", kode=batch.kode)

"""Leading a reorganisation: draw it up, apply it at once or as a task, undo it."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from pegawai.domain.organisasi import JENIS_TINDAKAN, BentukReorganisasi
from pegawai.models import TindakanKepegawaian
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.reorganisasi import batal
from pegawai.services.reorganisasi import terapkan as penerapan
from pegawai.services.reorganisasi.periksa import ReorganisasiDitolak
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Tugas

LANGSUNG_PALING_BANYAK = 200
"""People whom a reorganisation moves while its page is waited for; more of them are a task."""


@transaction.atomic
def rencanakan(
    *,
    kode: UUID,
    bentuk: BentukReorganisasi,
    judul: str,
    tmt: date,
    rencana: dict[str, Any],
    sk: dict[str, Any],
    oleh: Any,
    dokumen: Any = None,
) -> TindakanKepegawaian:
    """Draw up a reorganisation, or draw it up anew while it is not applied.

    kode: that of the form, so that the same form sent twice meets the same action. rencana: what is asked
    (see `susunan`). sk: fields of the decree; dokumen: its file, None leaves the one it has. Every event of
    the reorganisation carries both. Raises ReorganisasiDitolak when the action is already applied.
    """
    isian = {
        "jenis": JENIS_TINDAKAN,
        "judul": judul[:200],
        "tmt": tmt,
        "rencana": rencana | {"bentuk": bentuk.value},
        **sk,
        **({"dokumen": dokumen} if dokumen else {}),
    }
    tindakan, dibuat = TindakanKepegawaian.objects.select_for_update().get_or_create(
        kode=kode, defaults=isian | {"oleh": oleh}
    )
    if dibuat:
        return tindakan
    if tindakan.status != StatusTindakan.DISUSUN or tindakan.oleh_id != oleh.pk:
        raise ReorganisasiDitolak(["Reorganisasi ini sudah diterapkan atau dibatalkan. Susun yang baru."])
    for nama, nilai in isian.items():
        setattr(tindakan, nama, nilai)
    tindakan.save(update_fields=list(isian))
    return tindakan


@transaction.atomic
def bagikan(*, tindakan: TindakanKepegawaian, pembagian: dict[str, dict[str, int]]) -> TindakanKepegawaian:
    """Note in a drawn-up split which child units, posts and people go where. Raises ReorganisasiDitolak."""
    tindakan = TindakanKepegawaian.objects.select_for_update().get(pk=tindakan.pk)
    if tindakan.status != StatusTindakan.DISUSUN:
        raise ReorganisasiDitolak(["Reorganisasi ini sudah diterapkan atau dibatalkan."])
    tindakan.rencana = tindakan.rencana | pembagian
    tindakan.save(update_fields=["rencana"])
    return tindakan


def terapkan(*, tindakan: TindakanKepegawaian, jumlah: int, oleh: Any) -> Tugas | None:
    """Apply at once, or as a task when `jumlah` people are too many to wait for; return the task.

    Raises ReorganisasiDitolak.
    """
    if jumlah <= LANGSUNG_PALING_BANYAK:
        penerapan.terapkan(tindakan_id=tindakan.pk, oleh_id=oleh.pk)
        return None
    return _antrekan(tindakan, kerjakan_terapkan, f"Menerapkan {tindakan.judul}", oleh, {})


def batalkan(*, tindakan: TindakanKepegawaian, alasan: str, oleh: Any) -> Tugas | None:
    """Undo at once, or as a task when many people move back; return the task. Raises ReorganisasiDitolak."""
    if tindakan.ringkasan.get("orang", 0) <= LANGSUNG_PALING_BANYAK:
        batal.batalkan(tindakan_id=tindakan.pk, alasan=alasan, oleh_id=oleh.pk)
        return None
    return _antrekan(tindakan, kerjakan_batal, f"Membatalkan {tindakan.judul}", oleh, {"alasan": alasan})


def kerjakan_terapkan(*, kemajuan: Kemajuan, tindakan_id: int, oleh_id: int) -> dict[str, Any]:
    """Task: apply a reorganisation. Raises ReorganisasiDitolak."""
    return _tautan(penerapan.terapkan(tindakan_id=tindakan_id, oleh_id=oleh_id, kemajuan=kemajuan))


def kerjakan_batal(*, kemajuan: Kemajuan, tindakan_id: int, oleh_id: int, alasan: str) -> dict[str, Any]:
    """Task: undo a reorganisation. Raises ReorganisasiDitolak."""
    return _tautan(batal.batalkan(tindakan_id=tindakan_id, alasan=alasan, oleh_id=oleh_id, kemajuan=kemajuan))


@transaction.atomic
def _antrekan(
    tindakan: TindakanKepegawaian, fungsi: Any, judul: str, oleh: Any, isian: dict[str, Any]
) -> Tugas:
    terkunci = TindakanKepegawaian.objects.select_for_update(of=("self",)).select_related("tugas")
    tindakan = terkunci.get(pk=tindakan.pk)
    if tindakan.tugas is not None and not tindakan.tugas.is_berakhir:
        return tindakan.tugas
    argumen = {"tindakan_id": tindakan.pk, "oleh_id": oleh.pk, **isian}
    tugas = antrean.jalankan(fungsi=fungsi, judul=judul[:200], akun=oleh, argumen=argumen)
    TindakanKepegawaian.objects.filter(pk=tindakan.pk).update(tugas=tugas)
    return tugas


def _tautan(tindakan: TindakanKepegawaian) -> dict[str, Any]:
    return {"tautan": reverse("pegawai:reorganisasi-detail", args=[tindakan.kode])}

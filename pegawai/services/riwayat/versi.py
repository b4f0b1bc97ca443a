"""Versions of a row: the newest event of its trail, and what changed since somebody looked at it.

The trail is written by triggers, so a change by any path makes a new version.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Max

from pegawai.services.riwayat.kesalahan import Perbedaan, RiwayatSudahDiubah
from pegawai.services.riwayat.tampilan import label_bidang, nilai_tampil
from serang_asn.inti.models import Akun


def versi_kini(baris: Any) -> int:
    """Return the version of a tracked row: the key of its newest event, 0 when it has none. One query."""
    events = type(baris).pgh_event_model.objects.filter(pgh_obj_id=baris.pk)
    return events.aggregate(versi=Max("pgh_id"))["versi"] or 0


def sudah_diubah(
    baris: Any, versi: int, isian: Mapping[str, Any], daftar: Iterable[str]
) -> RiwayatSudahDiubah:
    """Return the exception that tells who changed `baris` since version `versi`, and how.

    isian: what the reader wants; daftar: the fields that are compared.
    """
    model = type(baris)
    events = model.pgh_event_model.objects.filter(pgh_obj_id=baris.pk)
    dilihat = events.filter(pgh_id=versi).first()
    terbaru = events.select_related("pgh_context").order_by("-pgh_id").first()
    konteks = (terbaru.pgh_context.metadata if terbaru and terbaru.pgh_context else None) or {}
    akun = Akun.objects.filter(pk=konteks["akun"]).first() if konteks.get("akun") else None
    return RiwayatSudahDiubah(
        oleh=akun.nama if akun else "Sistem",
        pada=terbaru.pgh_created_at if terbaru else None,
        perbedaan=_perbedaan(model, dilihat, baris, isian, daftar),
        versi=terbaru.pgh_id if terbaru else 0,
        dibatalkan=getattr(baris, "dibatalkan_pada", None) is not None,
    )


def _perbedaan(
    model: Any, dilihat: Any, kini: Any, isian: Mapping[str, Any], daftar: Iterable[str]
) -> list[Perbedaan]:
    hasil = []
    for nama in daftar:
        bidang = model._meta.get_field(nama)
        lama = getattr(dilihat, bidang.attname, None)
        baru = getattr(kini, bidang.attname)
        mau = kunci(bidang, isian[nama]) if nama in isian else lama
        if lama == baru and mau == baru:
            continue
        hasil.append(
            Perbedaan(
                bidang=nama,
                label=label_bidang(bidang),
                dilihat=nilai_tampil(bidang, lama),
                kini=nilai_tampil(bidang, baru),
                milik_anda=nilai_tampil(bidang, mau),
                is_bentrok=len({repr(lama), repr(baru), repr(mau)}) == 3,
            )
        )
    return hasil


def kunci(bidang: Any, nilai: Any) -> Any:
    """Return a value as its column holds it: of a related row its key."""
    return getattr(nilai, "pk", nilai) if bidang.is_relation else nilai

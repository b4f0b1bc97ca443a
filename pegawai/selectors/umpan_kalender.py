"""What a calendar feed says: one's own matters one by one, those of others only as numbers. Never a NIP."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from pegawai import permissions
from pegawai.models import UmpanKalender
from pegawai.selectors.kalender import JENIS, Saring, count_per_hari, list_acara
from serang_asn.inti import izin, penulisan
from serang_asn.inti.ikalender import Acara

LALU, DEPAN = timedelta(days=31), timedelta(days=366)


def get_umpan(sidik: str) -> UmpanKalender | None:
    """Return the feed with this digest, unless it was withdrawn or its account may read none any more."""
    umpan = (
        UmpanKalender.objects.select_related("akun").filter(sidik=sidik, dicabut_pada__isnull=True).first()
    )
    return umpan if umpan and izin.punya(umpan.akun, permissions.LAYANAN) else None


def get_umpan_akun(akun: Any) -> UmpanKalender | None:
    """Return the feed of `akun` that can be read, or None."""
    return UmpanKalender.objects.filter(akun=akun.pk, dicabut_pada__isnull=True).first()


def list_acara_umpan(akun: Any) -> Iterator[Acara]:
    """Yield the events from a month ago to a year ahead; three queries at most."""
    hari = timezone.localdate()
    dari, sampai = hari - LALU, hari + DEPAN
    sendiri = [*list_acara(akun, Saring(dari, sampai, sendiri=True))]
    for baris in sendiri:
        yield _sendiri(baris)
    semua = count_per_hari(akun, Saring(dari, sampai))
    disebut = Counter((baris["acara_hari"], baris["acara_jenis"]) for baris in sendiri)
    for tanggal, per_jenis in sorted(semua.items()):
        for kode, jumlah in per_jenis.items():
            if (lain := jumlah - disebut[tanggal, kode]) > 0:
                yield _jumlah(tanggal, kode, lain)


def _sendiri(baris: dict[str, Any]) -> Acara:
    kode, tanggal = baris["acara_jenis"], baris["acara_hari"]
    alamat = (
        reverse("pegawai:usulan-detail", args=[baris["acara_objek"]])
        if kode == "usulan"
        else _daftar(tanggal, kode)
    )
    return Acara(
        uid=f"{kode}-{baris['acara_objek']}-{tanggal.isoformat()}@siasn",
        tanggal=tanggal,
        judul=JENIS[kode],
        url=settings.ALAMAT_SITUS + alamat,
    )


def _jumlah(tanggal: date, kode: str, jumlah: int) -> Acara:
    satuan = "usulan" if kode == "usulan" else "pegawai"
    return Acara(
        uid=f"{kode}-{tanggal.isoformat()}@siasn",
        tanggal=tanggal,
        judul=f"{JENIS[kode]}: {penulisan.angka(jumlah)} {satuan}",
        url=settings.ALAMAT_SITUS + _daftar(tanggal, kode),
    )


def _daftar(tanggal: date, kode: str) -> str:
    return f"{reverse('pegawai:kalender-lihat')}?tampilan=daftar&hari={tanggal.isoformat()}&jenis={kode}"

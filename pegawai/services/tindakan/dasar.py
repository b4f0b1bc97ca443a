"""What every personnel action shares: its row, its events, the findings about them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Max
from django.utils import timezone

from pegawai.domain.temuan import Temuan, pilah, tanpa_ulangan
from pegawai.models import Pegawai, TindakanKepegawaian
from pegawai.models.riwayat import RIWAYAT, Riwayat, Sumber
from pegawai.models.tindakan import StatusTindakan
from pegawai.services.mutu.periksa import segarkan
from pegawai.services.riwayat.katalog import SK
from pegawai.services.riwayat.kesalahan import RiwayatDitolak, RiwayatPerluAlasan
from pegawai.services.riwayat.temuan import daftar_temuan
from pegawai.services.riwayat.tulis import ambil_jenis, jenis_dari, simpan, terpilih

Peristiwa = tuple[str, Mapping[str, Any]]
"""A history (its code) and the fields of an event of it."""
SK_TINDAKAN = ("sk_nomor", "sk_tanggal", "sk_pejabat")


def sudah_ada(kode: UUID) -> TindakanKepegawaian | None:
    """Return the action of this code, written before; a second sender waits for the first one."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [str(kode)])
    return TindakanKepegawaian.objects.filter(kode=kode).first()


def buat(
    *, jenis: str, judul: str, tmt: date, sk: Mapping[str, Any], oleh: Any, kode: UUID | None = None,
    dokumen: Any = None, rencana: Mapping[str, Any] | None = None,
) -> TindakanKepegawaian:  # fmt: skip
    """Write down what is going to be done, not yet applied."""
    isian: dict[str, Any] = {nama: sk[nama] for nama in SK_TINDAKAN if nama in sk}
    return TindakanKepegawaian.objects.create(
        **({"kode": kode} if kode else {}), jenis=jenis, judul=judul[:200], tmt=tmt, oleh=oleh,
        dokumen=dokumen,
        rencana=rencana or {}, **isian,
    )  # fmt: skip


def tandai_diterapkan(tindakan: TindakanKepegawaian, ringkasan: Mapping[str, Any]) -> None:
    """Say that the action is done, and what it did."""
    tindakan.status = StatusTindakan.DITERAPKAN
    tindakan.diterapkan_pada = timezone.now()
    tindakan.ringkasan = dict(ringkasan)
    tindakan.save(update_fields=["status", "diterapkan_pada", "ringkasan"])


def tulis(
    *, tindakan: TindakanKepegawaian, pegawai: Pegawai, peristiwa: Iterable[Peristiwa], sk: Mapping[str, Any]
) -> list[Any]:
    """Write the events of one person, all with the decree `sk` unless they bring their own.

    Raises RiwayatDitolak with what a table refuses.
    """
    hasil = []
    for jenis, isian in peristiwa:
        bentuk = ambil_jenis(jenis)
        nilai = terpilih(bentuk, {**{nama: sk[nama] for nama in SK if nama in sk}, **isian})
        riwayat = bentuk.model(
            pegawai=pegawai, tindakan=tindakan, dokumen=tindakan.dokumen, sumber=Sumber.MANUAL, **nilai
        )
        simpan(riwayat, force_insert=True)
        hasil.append(riwayat)
    segarkan([pegawai.pk])
    return hasil


def temuan_bersama(daftar: Sequence[Riwayat]) -> list[Temuan]:
    """Return the findings about events that were written together, each once."""
    return tanpa_ulangan(t for satu in daftar for t in daftar_temuan(satu, jenis_dari(satu)))


def pastikan_boleh(temuan: Sequence[Temuan], alasan: str) -> None:
    """Raise RiwayatDitolak on what forbids, RiwayatPerluAlasan on warnings without a reason."""
    larangan, peringatan = pilah(temuan)
    if larangan:
        raise RiwayatDitolak(temuan)
    if peringatan and not alasan.strip():
        raise RiwayatPerluAlasan(temuan)


def catatan_terakhir(pegawai: Pegawai) -> dict[str, int]:
    """Return the key of the newest event of each history: what comes later has a greater one."""
    terakhir = {
        model._meta.model_name: model._default_manager.filter(pegawai=pegawai).aggregate(pk=Max("pk"))["pk"]
        for model in RIWAYAT
    }
    return {str(nama): pk for nama, pk in terakhir.items() if pk is not None}


@contextmanager
def turunkan_sekali() -> Iterator[None]:
    """Derive the state of everyone the block touches once, at its end."""
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        yield
        kursor.execute("SELECT keadaan_selesaikan()")
        kursor.execute("SET LOCAL siasn.keadaan = ''")

"""Reads of certificates."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import QuerySet

from pegawai.domain.jatuh_tempo import JatuhTempo
from pelatihan.models import Sertifikat
from serang_asn.inti import penulisan

TAMPAK_HARI = 180
"""From so many days before its end a certificate stands among what falls due."""


def list_sertifikat(akun: Any) -> QuerySet[Sertifikat]:
    """Return the certificates of the employees whom `akun` may see, the latest first."""
    semua = Sertifikat.objects.all().terlihat_oleh(akun)
    return semua.select_related("pegawai", "dokumen", "jenis").order_by("-tanggal", "-pk")


def jatuh_tempo(pegawai: Any, pada: date, akun: Any) -> Iterator[JatuhTempo]:
    """Yield the certificates of a person that end soon; one query."""
    batas = pada + timedelta(days=TAMPAK_HARI)
    for satu in (
        Sertifikat.objects.berlaku(pada).filter(pegawai=pegawai, sampai__lte=batas).order_by("sampai")
    ):
        assert satu.sampai is not None
        yield JatuhTempo(
            kode=f"sertifikat-{satu.pk}", judul=f"Sertifikat {satu.nama} berakhir", tanggal=satu.sampai,
            keterangan=f"Berlaku sampai {penulisan.tanggal(satu.sampai - timedelta(days=1))}.",
            dasar="Masa berlaku sertifikat", catatan=f"Nomor {satu.nomor_teks}",
        )  # fmt: skip

"""Writes the training history."""

from datetime import date, timedelta
from typing import Any

from django.db import IntegrityError, transaction

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import Pegawai
from pegawai.models.riwayat import Sumber
from pegawai.services.mutu.periksa import segarkan
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from serang_asn.inti.jejak import sebagai


class PelatihanSudahTercatat(KesalahanAturan):
    """The same training of the same person begins on the same day."""

    def __init__(self, nama: str) -> None:
        super().__init__(
            "pelatihan_sudah_tercatat",
            f"Pelatihan “{nama}” sudah tercatat pada tanggal mulai yang sama. Periksa riwayat di bawah.",
        )


@transaction.atomic
def catat(
    *,
    pegawai: Pegawai,
    jenis: JenisPelatihan,
    nama: str,
    penyelenggara: str,
    mulai: date,
    hari_terakhir: date,
    jp: int,
    sertifikat_nomor: str,
    oleh: Any,
) -> RiwayatPelatihan:
    """Record a completed training with its hours. hari_terakhir: inclusive.

    Raises PelatihanSudahTercatat.
    """
    riwayat = RiwayatPelatihan(
        pegawai=pegawai, jenis=jenis, nama=nama, penyelenggara=penyelenggara, mulai=mulai,
        selesai=hari_terakhir + timedelta(days=1), jp=jp, sertifikat_nomor=sertifikat_nomor,
        sumber=Sumber.MANUAL,
    )  # fmt: skip
    with sebagai(akun_id=oleh.pk, asal="pelatihan.catat"):
        try:
            with transaction.atomic():
                riwayat.save()
        except IntegrityError as galat:
            raise PelatihanSudahTercatat(nama) from galat
    segarkan([pegawai.pk])
    return riwayat

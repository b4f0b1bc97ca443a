"""Accepting a finding as it is, with a reason; and withdrawing that."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import PengecualianMutu, TemuanMutu
from pegawai.services.riwayat.kesalahan import AlasanKosong
from serang_asn.inti.jejak import catat_jejak


class TemuanSudahDiterima(KesalahanAturan):
    """The finding was accepted, or mended, meanwhile."""

    def __init__(self) -> None:
        super().__init__("temuan_berubah", "Temuan ini sudah diterima atau sudah diperbaiki.")


@transaction.atomic
def terima(*, temuan: TemuanMutu, alasan: str, oleh: Any) -> PengecualianMutu:
    """Accept a finding as it is; it counts again when it says something else.

    Raises AlasanKosong, TemuanSudahDiterima.
    """
    if not alasan.strip():
        raise AlasanKosong
    baris = TemuanMutu.objects.select_for_update().get(pk=temuan.pk)
    if baris.selesai_pada is not None or baris.pengecualian_id is not None:
        raise TemuanSudahDiterima
    with catat_jejak(oleh, "mutu.terima", alasan):
        baris.pengecualian = PengecualianMutu.objects.create(
            pemeriksaan=baris.pemeriksaan,
            pegawai_id=baris.pegawai_id,
            unit_id=None if baris.pegawai_id else baris.unit_id,
            keterangan=baris.keterangan,
            alasan=alasan.strip()[:300],
            oleh=oleh,
        )
    baris.save(update_fields=["pengecualian"])
    return baris.pengecualian


@transaction.atomic
def cabut(*, temuan: TemuanMutu, oleh: Any) -> None:
    """Withdraw the acceptance of a finding, which counts again; done twice it is done once."""
    baris = TemuanMutu.objects.select_for_update().get(pk=temuan.pk)
    if baris.pengecualian_id is None:
        return
    terima_lama = PengecualianMutu.objects.select_for_update(of=("self",)).get(pk=baris.pengecualian_id)
    if terima_lama.dicabut_pada is None:
        terima_lama.dicabut_pada, terima_lama.dicabut_oleh = timezone.now(), oleh
        with catat_jejak(oleh, "mutu.cabut", ""):
            terima_lama.save(update_fields=["dicabut_pada", "dicabut_oleh"])
    baris.pengecualian = None
    baris.save(update_fields=["pengecualian"])

"""Readings of sensitive data are written down before the data is shown."""

from collections.abc import Collection
from typing import Any

from pegawai.models import Pegawai
from serang_asn.inti.models import AksesSensitif

BAGIAN = "NIK, keluarga, disiplin, cuti kesehatan"
BAGIAN_JEJAK = "jejak perubahan"
BAGIAN_DRH = "keluarga dalam daftar riwayat hidup"


def catat(*, pegawai: Pegawai, oleh: Any, bagian: str, alasan: str, alamat_ip: str | None) -> None:
    """Log that `oleh` is shown a sensitive part of `pegawai`, why and from where."""
    AksesSensitif.objects.create(
        akun=oleh,
        objek_jenis="pegawai",
        objek_kode=pegawai.kode,
        bagian=bagian,
        alasan=alasan,
        alamat_ip=alamat_ip,
    )


def catat_banyak(*, nip: Collection[str], oleh: Any, bagian: str, alasan: str, alamat_ip: str | None) -> None:
    """Log that `oleh` is given a sensitive part of many employees; one query to find them, one to log."""
    kode = Pegawai.objects.filter(nip__in=nip).values_list("kode", flat=True)
    AksesSensitif.objects.bulk_create(
        [
            AksesSensitif(
                akun=oleh,
                objek_jenis="pegawai",
                objek_kode=satu,
                bagian=bagian,
                alasan=alasan,
                alamat_ip=alamat_ip,
            )
            for satu in kode
        ],
        batch_size=2_000,
    )

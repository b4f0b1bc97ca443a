"""Checks of the data quality of trainings."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse

from pegawai.mutu.mesin import KINI, pemeriksaan, tanggal
from pelatihan import permissions
from serang_asn.inti.izin import punya
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.registri.periksa import TingkatMutu, periksa

JP_SEHARI = 14
"""Hours of 45 minutes that a day can hold at the very most; more is a slip of the pen."""

JP_BERLEBIH = f"""
SELECT k.pegawai_id, k.unit_id, 'pelatihan', r.kode,
       'Pelatihan sejak ' || {tanggal("r.mulai")} || ' mencatat ' || r.jp || ' JP dalam '
           || r.selesai - r.mulai || ' hari.'
FROM {KINI}
JOIN pelatihan_riwayatpelatihan r ON r.pegawai_id = k.pegawai_id
WHERE r.dibatalkan_pada IS NULL AND r.jp > %(jp_sehari)s * (r.selesai - r.mulai)
"""


def ke_pelatihan(kode: UUID, bagian: str, acuan: UUID | None) -> Sequence[Aksi]:
    """Mended among the trainings of the employee."""
    return (Aksi("Perbaiki", reverse("pelatihan:riwayat-list", args=[kode])),)


def boleh_catat(akun: Any) -> bool:
    """Who may record trainings."""
    return punya(akun, permissions.CATAT)


def sehari(hari: date) -> dict[str, Any]:
    """The hours of a day."""
    return {"jp_sehari": JP_SEHARI}


def daftarkan() -> None:
    """Add the checks of trainings."""
    periksa.daftar(
        pemeriksaan(
            "jp_berlebih", 210, "Jam pelajaran sesuai lamanya pelatihan", TingkatMutu.BERTENTANGAN, 2,
            alasan="Jam pelajaran menentukan capaian pengembangan kompetensi 20 JP setahun.",
            dasar="PP 11/2017 ps. 203",
            cara="Batalkan catatan yang keliru, lalu catat jam pelajaran menurut sertifikatnya.",
            sql=JP_BERLEBIH, parameter=sehari, perbaiki=ke_pelatihan, boleh=boleh_catat,
        )
    )  # fmt: skip

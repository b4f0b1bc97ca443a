"""Checks of `manage.py periksa_data` for trainings."""

from collections.abc import Iterator

from django.db import connection

from serang_asn.inti.registri.periksa import Pemeriksaan, Temuan, periksa

JP_SEHARI = 14
"""Hours of 45 minutes that a day can hold at the very most; more is a slip of the pen."""

JP_BERLEBIH = """
SELECT p.kode, 'Pelatihan sejak ' || r.mulai || ' mencatat ' || r.jp || ' JP dalam '
               || r.selesai - r.mulai || ' hari.'
FROM pelatihan_riwayatpelatihan r JOIN pegawai_pegawai p ON p.id = r.pegawai_id
WHERE r.dibatalkan_pada IS NULL AND r.jp > %(sehari)s * (r.selesai - r.mulai)
ORDER BY p.kode, r.mulai
"""


def jp_berlebih() -> Iterator[Temuan]:
    """Trainings with more hours than their days can hold."""
    with connection.cursor() as kursor:
        kursor.execute(JP_BERLEBIH, {"sehari": JP_SEHARI})
        yield from (Temuan(str(kode), keterangan) for kode, keterangan in kursor.fetchall())


def daftarkan() -> None:
    """Add the checks of trainings."""
    periksa.daftar(
        Pemeriksaan(
            kode="jp_berlebih", urut=210, judul="Jam pelajaran sesuai lamanya pelatihan", invarian=False,
            jalankan=jp_berlebih,
        )
    )  # fmt: skip

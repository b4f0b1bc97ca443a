"""A whole career for one person, as many events as a test asks for."""

from datetime import date

from pegawai.models import (
    JenisCuti,
    JenisPenghargaan,
    Pegawai,
    RiwayatCuti,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKinerja,
    RiwayatPenghargaan,
    UnitKerja,
)
from tests.factories.pegawai import GolonganFactory, JabatanFactory

TAHUN_AWAL = 2010


def tulis_karier(pegawai: Pegawai, unit: UnitKerja, tahun: int) -> int:
    """Write `tahun` years of posts, increments, ratings, leaves and awards; return how many events."""
    cuti, _ = JenisCuti.objects.get_or_create(
        kode="TAHUNAN", defaults={"nama": "Cuti tahunan", "sumber": "uji"}
    )
    piagam, _ = JenisPenghargaan.objects.get_or_create(
        kode="UJI-PIAGAM", defaults={"nama": "Piagam uji", "sumber": "uji"}
    )
    jabatan, golongan = JabatanFactory(), GolonganFactory()
    daftar = [TAHUN_AWAL + nomor for nomor in range(tahun)]
    RiwayatJabatan.objects.bulk_create(
        RiwayatJabatan(
            pegawai=pegawai, tmt=date(satu, 7, 1), jabatan=jabatan, unit=unit, sk_nomor=f"821/{satu}"
        )
        for satu in daftar
    )
    RiwayatGaji.objects.bulk_create(
        RiwayatGaji(
            pegawai=pegawai, tmt=date(satu, 3, 1), golongan=golongan, mkg_tahun=satu - TAHUN_AWAL,
            gaji_baru=3_000_000 + satu, sk_nomor=f"822/{satu}",
        )
        for satu in daftar
    )  # fmt: skip
    RiwayatKinerja.objects.bulk_create(
        RiwayatKinerja(pegawai=pegawai, tahun=satu, predikat="baik") for satu in daftar
    )
    RiwayatCuti.objects.bulk_create(
        RiwayatCuti(
            pegawai=pegawai, jenis=cuti, mulai=date(satu, 5, 2), selesai=date(satu, 5, 5), hari_kerja=3,
            tahun_hak=satu,
        )
        for satu in daftar
    )  # fmt: skip
    RiwayatPenghargaan.objects.bulk_create(
        RiwayatPenghargaan(pegawai=pegawai, jenis=piagam, tanggal=date(satu, 12, 1)) for satu in daftar
    )
    return 5 * tahun

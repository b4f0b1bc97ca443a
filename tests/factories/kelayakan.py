"""People whose records are whole enough to be judged."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from pegawai.models import JenisHukumanDisiplin, Pegawai, RiwayatDisiplin, RiwayatKinerja, RiwayatPangkat
from tests.factories.pegawai import GolonganFactory, PegawaiAktifFactory


def buat_layak_reguler(*, tahun: Iterable[int] = range(2020, 2026), **ganti: Any) -> Pegawai:
    """A pelaksana with an S1, III/a since 2010, rated Baik, with a masa kerja golongan on the decree."""
    pegawai: Pegawai = PegawaiAktifFactory(**ganti)
    RiwayatPangkat.objects.filter(pegawai=pegawai).update(
        mkg_tahun=0, mkg_bulan=0, golongan=GolonganFactory(kode="III/a")
    )
    RiwayatKinerja.objects.bulk_create(
        RiwayatKinerja(pegawai=pegawai, tahun=satu, predikat="baik") for satu in tahun
    )
    return pegawai


def hukum(pegawai: Pegawai, jenis: str, mulai: date, selesai: date | None) -> RiwayatDisiplin:
    """A punishment of a kind of the reference table."""
    return RiwayatDisiplin.objects.create(
        pegawai=pegawai, jenis=JenisHukumanDisiplin.objects.get(kode=jenis), mulai=mulai, selesai=selesai
    )

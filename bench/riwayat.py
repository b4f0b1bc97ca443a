"""Writing: one event with its rules, derived state and audit, beside a bare INSERT of the same row."""

import statistics
import time
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from django.db import connection, transaction

from pegawai.models import Golongan, Pegawai, RiwayatPangkat
from pegawai.services import riwayat
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

KALI = 60
BATAS_MS = 50


def ukur_simpan() -> Iterable[Angka]:
    """Yield p95 of saving one promotion, committed, and of the same row without rules, state and audit."""
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    orang = list(Pegawai.objects.filter(keadaan__jenis_asn="PNS").order_by("pk").distinct()[:KALI])
    golongan = Golongan.objects.get(kode="IV/e")
    if petugas is None or not orang:
        return
    dasar = _p95(lambda satu: _sisip(satu, golongan), orang, _tanpa_pemicu)
    kami = _p95(lambda satu: _catat(satu, golongan, petugas), orang)
    yield Angka(
        nama="menyimpan satu peristiwa: aturan, keadaan, dan jejak",
        nilai=round(kami, 1),
        satuan="ms (p95)",
        pembanding=f"INSERT polos ke tabel yang sama: {dasar:.1f} ms",
        rasio=round(kami / dasar, 1) if dasar else None,
        batas=f"≤ {BATAS_MS} ms",
        lulus=kami <= BATAS_MS,
    )


def _catat(pegawai: Pegawai, golongan: Golongan, oleh: Akun) -> Any:
    isian = {"golongan": golongan, "tmt": date(2026, 10, 1), "jenis": "lain", "sk_nomor": "ukur"}
    return riwayat.tambah(pegawai=pegawai, jenis="pangkat", isian=isian, oleh=oleh, alasan="Pengukuran")


def _sisip(pegawai: Pegawai, golongan: Golongan) -> Any:
    isian = {"golongan": golongan, "tmt": date(2026, 10, 1), "jenis": "lain", "sk_nomor": "ukur"}
    return RiwayatPangkat.objects.create(pegawai=pegawai, **isian)


def _tanpa_pemicu() -> None:
    with connection.cursor() as kursor:
        kursor.execute("SET LOCAL session_replication_role = 'replica'")


def _p95(
    kerja: Callable[[Pegawai], Any], orang: list[Pegawai], awal: Callable[[], None] = lambda: None
) -> float:
    """Each run on another person in its own transaction; what it wrote is removed outside the clock."""
    waktu = []
    for satu in orang:
        mulai = time.perf_counter()
        try:
            with transaction.atomic():
                awal()
                baris = kerja(satu)
        except riwayat.RiwayatDitolak:
            continue
        waktu.append((time.perf_counter() - mulai) * 1000)
        RiwayatPangkat.objects.filter(pk=baris.pk).delete()
    return statistics.quantiles(waktu, n=20)[-1] if len(waktu) > 1 else float("inf")


ukur.daftar(Pengukuran(kode="riwayat", urut=25, judul="Mencatat riwayat", jalankan=ukur_simpan))

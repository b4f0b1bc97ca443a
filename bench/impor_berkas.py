"""Import of a whole file: reading, checking and writing, beside the bare parsing and copying of its cells."""

import csv
import io
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import python_calamine
import xlsxwriter
from django.conf import settings
from django.db import connection, transaction

from bench.impor import buat_baris
from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import bacaan as pembaca
from pegawai.services.impor.jenis import ambil_jenis
from pegawai.services.impor.kolom import PegawaiResource, daftar_judul
from pegawai.services.impor.penerapan import catat_masalah, lihat, tulis
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH = 20_000
JUMLAH_PRATINJAU = 5_000
BATAS_KALI = 6
BATAS_PRATINJAU_DETIK = 1.5


def ukur_berkas(jumlah: int = JUMLAH) -> Iterable[Angka]:
    """Yield the whole of a file beside its bare cost, and the preview of a smaller one."""
    with TemporaryDirectory(dir=settings.VAR_DIR) as folder:
        berkas = _buat(Path(folder) / "besar.xlsx", jumlah)
        polos = _lama_polos(berkas)
        baca, total = _lama_utuh(berkas)
        pratinjau = _lama_pratinjau(_buat(Path(folder) / "kecil.xlsx", JUMLAH_PRATINJAU))
    yield Angka(
        nama=f"impor berkas {jumlah} baris, dari membaca ({baca:.1f} detik) sampai tertulis",
        nilai=round(total, 1),
        satuan="detik",
        pembanding=f"membaca (calamine) dan COPY sel yang sama saja: {polos:.1f} detik",
        rasio=round(total / polos, 1),
        batas=f"≤ {BATAS_KALI} ×",
        lulus=total <= BATAS_KALI * polos,
    )
    yield Angka(
        nama=f"impor: pratinjau berkas {JUMLAH_PRATINJAU} baris",
        nilai=round(pratinjau, 2),
        satuan="detik",
        pembanding="–",
        rasio=None,
        batas=f"≤ {BATAS_PRATINJAU_DETIK} detik",
        lulus=pratinjau <= BATAS_PRATINJAU_DETIK,
    )


def _buat(berkas: Path, jumlah: int) -> Path:
    judul = daftar_judul(PegawaiResource)
    with xlsxwriter.Workbook(berkas, {"constant_memory": True}) as buku:
        lembar = buku.add_worksheet("Data")
        kolom = [nama for nama in judul if nama in next(buat_baris(1))]
        lembar.write_row(0, 0, [judul[nama] for nama in kolom])
        for nomor, baris in enumerate(buat_baris(jumlah), start=1):
            lembar.write_row(nomor, 0, [_sel(baris[nama]) for nama in kolom])
    return berkas


def _sel(nilai: Any) -> Any:
    return f"{nilai:%d-%m-%Y}" if isinstance(nilai, date) else nilai


def _lama_polos(berkas: Path) -> float:
    mulai = time.perf_counter()
    baris = python_calamine.CalamineWorkbook.from_path(berkas).get_sheet_by_index(0).to_python()
    aliran = io.StringIO(newline="")
    csv.writer(aliran, lineterminator="\n").writerows(baris)
    aliran.seek(0)
    with transaction.atomic(), connection.cursor() as kursor:
        kolom = ", ".join(f"k{nomor} text" for nomor in range(len(baris[0])))
        kursor.execute(f"CREATE TABLE ukur_polos ({kolom})")
        kursor.copy_expert("COPY ukur_polos FROM STDIN WITH (FORMAT csv)", aliran)
        transaction.set_rollback(True)
    return time.perf_counter() - mulai


def _lama_utuh(berkas: Path) -> tuple[float, float]:
    mulai = time.perf_counter()
    bacaan = _baca(berkas)
    baca = time.perf_counter() - mulai
    with transaction.atomic():
        tulis(batch_id=_batch().pk, bacaan=bacaan, buat_rujukan=True)
        with connection.cursor() as kursor:
            kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        total = time.perf_counter() - mulai
        transaction.set_rollback(True)
    return baca, total


def _lama_pratinjau(berkas: Path) -> float:
    mulai = time.perf_counter()
    bacaan = _baca(berkas)
    with transaction.atomic():
        lihat(bacaan, jenis=ambil_jenis("pegawai"))
        catat_masalah(_batch(), bacaan)
        transaction.set_rollback(True)
    return time.perf_counter() - mulai


def _baca(berkas: Path) -> pembaca.Bacaan:
    return pembaca.baca(berkas, berkas.name, jenis=ambil_jenis("pegawai"), per_tanggal=date(2026, 1, 1))


def _batch() -> BatchImpor:
    return BatchImpor.objects.create(
        jenis="pegawai", nama_berkas="ukur.xlsx", sha256="0" * 64, status=StatusBatch.DIPERIKSA
    )


ukur.daftar(
    Pengukuran(
        kode="impor_berkas", urut=31, judul="Impor satu berkas utuh", jalankan=ukur_berkas, berat=True
    ),
)

"""One employee with 200 events: the page with all histories, its trail, and the form on paper.

The person is written for the measurement and taken away again. Floors in the same run: a bare view for the
pages, WeasyPrint with a document of one line for the paper.
"""

import statistics
import time
from collections.abc import Callable, Iterable
from datetime import date

from django.conf import settings
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from weasyprint import HTML

from pegawai.models import (
    Golongan,
    Jabatan,
    KedudukanHukum,
    Pegawai,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatKinerja,
    RiwayatPangkat,
    UnitKerja,
)
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

KALI, KALI_PDF = 40, 7
BATAS_P95_MS, BATAS_KUERI, BATAS_PDF_DETIK = 60, 12, 1
TAHUN_AWAL, TAHUN = 1976, 50
NIP = "195501011976011999"


def ukur_rekam() -> Iterable[Angka]:
    """Yield p95 and queries of the page and of the trail, and the time of the form, for 200 events."""
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    if petugas is None:
        return
    if "testserver" not in settings.ALLOWED_HOSTS and "*" not in settings.ALLOWED_HOSTS:
        settings.ALLOWED_HOSTS.append("testserver")
    klien = Client()
    klien.force_login(petugas, backend=settings.AUTHENTICATION_BACKENDS[0])
    with transaction.atomic():
        pegawai = _orang_terlama()
        yield from _halaman("rekam dengan 200 peristiwa", klien, pegawai.get_absolute_url())
        yield from _halaman("jejak perubahan", klien, reverse("pegawai:pegawai-jejak", args=[pegawai.kode]))
        yield _kertas(klien, reverse("pegawai:pegawai-drh", args=[pegawai.kode]))
        transaction.set_rollback(True)


def _orang_terlama() -> Pegawai:
    """Write fifty years of service, four events a year."""
    golongan = Golongan.objects.filter(jenis="PNS").order_by("urut").last()
    jabatan, unit = Jabatan.objects.first(), UnitKerja.objects.first()
    kedudukan = KedudukanHukum.objects.get(kode="AKTIF")
    pegawai = Pegawai.objects.create(
        nip=NIP, nama="Orang Ukur", tanggal_lahir=date(1955, 1, 1), jenis_kelamin="L"
    )
    tahun = range(TAHUN_AWAL, TAHUN_AWAL + TAHUN)
    RiwayatKedudukan.objects.create(
        pegawai=pegawai, jenis_asn="PNS", kedudukan=kedudukan, tmt=date(TAHUN_AWAL, 1, 1)
    )
    RiwayatPangkat.objects.bulk_create(
        RiwayatPangkat(
            pegawai=pegawai, golongan=golongan, tmt=date(satu, 4, 1), mkg_tahun=0, mkg_bulan=0,
            sk_nomor=f"823/{satu}-BKPSDM/{satu}", sk_tanggal=date(satu, 3, 1), sk_pejabat="Wali Kota Serang",
        )
        for satu in tahun
    )  # fmt: skip
    RiwayatJabatan.objects.bulk_create(
        RiwayatJabatan(
            pegawai=pegawai, jabatan=jabatan, unit=unit, tmt=date(satu, 7, 1),
            sk_nomor=f"821/{satu}-BKPSDM/{satu}", sk_tanggal=date(satu, 6, 1), sk_pejabat="Wali Kota Serang",
        )
        for satu in tahun
    )  # fmt: skip
    RiwayatGaji.objects.bulk_create(
        RiwayatGaji(
            pegawai=pegawai, golongan=golongan, tmt=date(satu, 4, 1), mkg_tahun=0, gaji_baru=5_000_000
        )
        for satu in tahun
    )
    RiwayatKinerja.objects.bulk_create(
        RiwayatKinerja(pegawai=pegawai, tahun=satu, predikat="baik") for satu in tahun
    )
    return pegawai


def _halaman(nama: str, klien: Client, alamat: str) -> Iterable[Angka]:
    def buka() -> None:
        jawaban = klien.get(alamat)
        if jawaban.status_code != 200:
            raise RuntimeError(f"{nama}: {jawaban.status_code}")

    dasar = statistics.quantiles(_waktu(lambda: HttpResponse(b"-"), KALI), n=20)[-1]
    buka()
    p95 = statistics.quantiles(_waktu(buka, KALI), n=20)[-1] * 1000
    with CaptureQueriesContext(connection) as kueri:
        buka()
    rasio = round(p95 / (dasar * 1000), 1) if dasar else None
    yield Angka(nama, round(p95, 1), "ms (p95)", "tampilan kosong", rasio,
                f"≤ {BATAS_P95_MS} ms", p95 <= BATAS_P95_MS)  # fmt: skip
    yield Angka(nama, len(kueri), "kueri", "-", None, f"≤ {BATAS_KUERI}", len(kueri) <= BATAS_KUERI)


def _kertas(klien: Client, alamat: str) -> Angka:
    def cetak() -> None:
        jawaban = klien.get(alamat)
        if not jawaban.content.startswith(b"%PDF"):
            raise RuntimeError(f"DRH: {jawaban.status_code}")

    cetak()
    lama = statistics.median(_waktu(cetak, KALI_PDF))
    dasar = statistics.median(_waktu(lambda: HTML(string="<p>Satu baris</p>").write_pdf(), KALI_PDF))
    return Angka("DRH dengan 200 peristiwa (PDF)", round(lama, 2), "detik", "WeasyPrint, satu baris",
                 round(lama / dasar, 1), f"≤ {BATAS_PDF_DETIK} detik", lama <= BATAS_PDF_DETIK)  # fmt: skip


def _waktu(kerja: Callable[[], object], kali: int) -> list[float]:
    hasil = []
    for _ in range(kali):
        mulai = time.perf_counter()
        kerja()
        hasil.append(time.perf_counter() - mulai)
    return hasil


ukur.daftar(Pengukuran(kode="rekam", urut=25, judul="Rekam pegawai", jalankan=ukur_rekam))

"""One employee with 200 events: the page with all histories, its trail, and the form on paper.

The person is written for the measurement and taken away again. Floors in the same run: a bare view for the
pages, WeasyPrint with a document of one line for the paper.
"""

import statistics
import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

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
    JenisCuti,
    JenisPenghargaan,
    KedudukanHukum,
    Pegawai,
    RiwayatCuti,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKedudukan,
    RiwayatKeluarga,
    RiwayatKinerja,
    RiwayatPangkat,
    RiwayatPenghargaan,
    UnitKerja,
)
from pelatihan.models import JenisPelatihan, RiwayatPelatihan
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

KALI, KALI_PDF = 40, 7
BATAS_P95_MS, BATAS_KUERI, BATAS_PDF_DETIK = 60, 12, 1
TAHUN_AWAL, TAHUN = 1990, 36
NIP = "196701011990041999"


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
    """Write 36 years of service as an office knows them: 200 events of every history."""
    golongan = list(Golongan.objects.filter(jenis="PNS").order_by("urut"))[-10:]
    jabatan, unit = list(Jabatan.objects.order_by("pk")[:14]), list(UnitKerja.objects.order_by("pk")[:14])
    kedudukan, cuti = KedudukanHukum.objects.get(kode="AKTIF"), JenisCuti.objects.get(kode="TAHUNAN")
    pegawai = Pegawai.objects.create(
        nip=NIP, nama="Orang Ukur", tanggal_lahir=date(1967, 1, 1), jenis_kelamin="L"
    )

    def sk(jenis: int, hari: date) -> dict[str, Any]:
        return {
            "pegawai": pegawai, "sk_nomor": f"{jenis}/{hari:%d%m}-BKPSDM/{hari.year}", "sk_tanggal": hari,
            "sk_pejabat": "Wali Kota Serang",
        }  # fmt: skip

    tahun = [TAHUN_AWAL + nomor for nomor in range(TAHUN)]
    awal = [date(satu, 4, 1) for satu in tahun]
    peristiwa: list[list[Any]] = [
        [
            RiwayatKedudukan(**sk(813, hari), jenis_asn=asn, kedudukan=kedudukan, tmt=hari)
            for hari, asn in ((awal[0], "CPNS"), (awal[1], "PNS"))
        ],
        [
            RiwayatPangkat(**sk(823, hari), golongan=satu, tmt=hari, mkg_tahun=0, mkg_bulan=0)
            for satu, hari in zip(golongan, awal[::4], strict=False)
        ],
        [
            RiwayatJabatan(**sk(821, hari), jabatan=satu, unit=tempat, tmt=hari)
            for satu, tempat, hari in zip(jabatan, unit, awal[::2], strict=False)
        ],
        [
            RiwayatGaji(**sk(822, hari), golongan=golongan[0], tmt=hari, mkg_tahun=0, gaji_baru=5_000_000)
            for hari in awal[::2]
        ],
        [RiwayatKinerja(pegawai=pegawai, tahun=satu, predikat="baik") for satu in tahun],
        [
            RiwayatCuti(
                **sk(851, hari), jenis=cuti, mulai=hari, selesai=hari + timedelta(days=3), hari_kerja=3,
                tahun_hak=satu,
            )
            for satu in tahun
            for hari in (date(satu, 6, 10), date(satu, 10, 10))
        ],
        [
            RiwayatPelatihan(
                **sk(893, hari), jenis=JenisPelatihan.objects.all()[0], nama=f"Pelatihan Teknis {hari.year}",
                penyelenggara="Lembaga Administrasi Negara", jp=40, mulai=hari,
                selesai=hari + timedelta(days=5),
            )
            for hari in awal
        ],
        [
            RiwayatPenghargaan(**sk(895, awal[n]), jenis=satu, tanggal=awal[n], pemberi="Presiden")
            for n, satu in zip((10, 20, 30), JenisPenghargaan.objects.order_by("urut")[:3], strict=False)
        ],
        [
            RiwayatKeluarga(pegawai=pegawai, hubungan=satu, nama=f"Keluarga {satu}", pekerjaan="Guru")
            for satu in ("istri", "anak", "anak", "anak", "ayah", "ibu")
        ],
    ]  # fmt: skip
    for daftar in peristiwa:
        type(daftar[0])._default_manager.bulk_create(daftar)
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

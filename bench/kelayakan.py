"""Eligibility: every kind for everybody, every kind for one person, and the list, beside their floors.

Floors in the same run: the bare reading of the same histories for the engines, an empty view for the page.
"""

import statistics
import time
from collections.abc import Callable, Iterable

from django.conf import settings
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pegawai import kelayakan
from pegawai.registri import jenis_kelayakan
from pegawai.selectors.kelayakan import baca_dosir, list_subjek, nilai_semua
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

BATAS_SEMUA_DETIK, BATAS_SATU_MS, BATAS_P95_MS, BATAS_KUERI = 20, 50, 60, 12
ACUAN_ORANG, KALI, SEKALI_BACA = 10_000, 40, 1_000
ALAMAT = "/layanan/kelayakan/?jenis=kp_reguler"


def ukur_kelayakan() -> Iterable[Angka]:
    """Yield the time for everybody (as for 10,000), for one person, and p95 and queries of the list."""
    pada, daftar_jenis = timezone.localdate(), [*jenis_kelayakan]
    subjek = list_subjek(pada)
    if not subjek:
        return
    perlu = {nama for jenis in daftar_jenis for nama in jenis.perlu}
    sebagian = [subjek[n : n + SEKALI_BACA] for n in range(0, len(subjek), SEKALI_BACA)]
    dasar = _detik(lambda: [baca_dosir(satu, pada=pada, perlu=perlu) for satu in sebagian])
    semua = _detik(lambda: sum(len(isi) for _, isi in nilai_semua(subjek, daftar_jenis, pada)))
    setara = semua * ACUAN_ORANG / len(subjek)
    nama = f"kelayakan {len(subjek)} pegawai × {len(daftar_jenis)} jenis, per {ACUAN_ORANG} pegawai"
    yield Angka(nama, round(setara, 1), "detik", f"hanya membaca: {dasar:.1f} detik", round(semua / dasar, 1),
                f"≤ {BATAS_SEMUA_DETIK} detik", setara <= BATAS_SEMUA_DETIK)  # fmt: skip
    seorang = subjek[len(subjek) // 2 :][:1]
    waktu = [_detik(lambda: list(nilai_semua(seorang, daftar_jenis, pada))) for _ in range(KALI)]
    satu = statistics.median(waktu) * 1000
    yield Angka("kelayakan seorang, semua jenis", round(satu, 1), "ms (median)", "-", None,
                f"≤ {BATAS_SATU_MS} ms", satu <= BATAS_SATU_MS)  # fmt: skip
    yield from _daftar()


def _daftar() -> Iterable[Angka]:
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    if petugas is None:
        return
    if "testserver" not in settings.ALLOWED_HOSTS and "*" not in settings.ALLOWED_HOSTS:
        settings.ALLOWED_HOSTS.append("testserver")
    klien = Client()
    klien.force_login(petugas, backend=settings.AUTHENTICATION_BACKENDS[0])
    with transaction.atomic():
        lama = _detik(lambda: kelayakan.hitung_ulang(kemajuan=DIAM))
        yield Angka("menghitung dan menyimpan kelayakan semua pegawai", round(lama, 1), "detik", "-", None,
                    f"≤ {2 * BATAS_SEMUA_DETIK} detik", lama <= 2 * BATAS_SEMUA_DETIK)  # fmt: skip
        yield from _halaman(klien)
        transaction.set_rollback(True)


def _halaman(klien: Client) -> Iterable[Angka]:
    def buka() -> None:
        if klien.get(ALAMAT).status_code != 200:
            raise RuntimeError(ALAMAT)

    dasar = statistics.quantiles([_detik(lambda: HttpResponse(b"-")) for _ in range(KALI)], n=20)[-1]
    buka()
    p95 = statistics.quantiles([_detik(buka) for _ in range(KALI)], n=20)[-1] * 1000
    with CaptureQueriesContext(connection) as kueri:
        buka()
    yield Angka("daftar kelayakan", round(p95, 1), "ms (p95)", "tampilan kosong",
                round(p95 / (dasar * 1000), 1) if dasar else None, f"≤ {BATAS_P95_MS} ms",
                p95 <= BATAS_P95_MS)  # fmt: skip
    yield Angka("daftar kelayakan", len(kueri), "kueri", "-", None, f"≤ {BATAS_KUERI}",
                len(kueri) <= BATAS_KUERI)  # fmt: skip


def _detik(kerja: Callable[[], object]) -> float:
    mulai = time.perf_counter()
    kerja()
    return time.perf_counter() - mulai


ukur.daftar(Pengukuran(kode="kelayakan", urut=27, judul="Kelayakan", jalankan=ukur_kelayakan))

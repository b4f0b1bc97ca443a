"""Pages: time and queries of the pages people open most, beside a bare view in the same run."""

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable
from uuid import UUID

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings
from django.urls import include, path, reverse

from pegawai.models import KeadaanPegawai, Pegawai, UnitKerja
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

KALI = 40
BATAS_P95_MS = 60
BATAS_KUERI = 12
LIMA_SARINGAN = "jenis_asn=PNS&jenis_kelamin=P&jenis_unit=sd&kelompok_usia=41-45&pendidikan=S1&sort=-golongan"


def ukur_halaman() -> Iterable[Angka]:
    """Yield p95 and query count of list, detail, dashboard and portal home, signed in as an officer."""
    if "testserver" not in settings.ALLOWED_HOSTS and "*" not in settings.ALLOWED_HOSTS:
        settings.ALLOWED_HOSTS.append("testserver")
    klien = Client()
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    pegawai = Pegawai.objects.filter(pk__in=_pegawai_terpanjang()).first()
    if petugas is None or pegawai is None:
        return
    klien.force_login(petugas, backend=settings.AUTHENTICATION_BACKENDS[0])
    alamat = {
        "daftar pegawai (50 baris)": reverse("pegawai:pegawai-list"),
        "daftar pegawai, lima saringan": f"{reverse('pegawai:pegawai-list')}?{LIMA_SARINGAN}",
        "daftar pegawai, mencari nama": f"{reverse('pegawai:pegawai-list')}?q=siti",
        "saran pencarian": f"{reverse('pegawai:cari-lihat')}?q=hidyat",
        "halaman pegawai": pegawai.get_absolute_url(),
        "beranda petugas": reverse("pegawai:beranda-utama"),
        "daftar rujukan": reverse("rujukan:list", args=["jabatan"]),
        "daftar akun": reverse("akun:list"),
        "mutu data kota": reverse("pegawai:mutu-lihat"),
        "mutu data OPD terbesar": reverse("pegawai:mutu-unit", args=[_opd_terbesar()]),
        "temuan mutu data": reverse("pegawai:mutu-temuan"),
    }
    dasar = p95(tampilan_kosong(petugas))
    for nama, satu in alamat.items():
        yield from angka_halaman(nama, klien, satu, dasar, dingin=False)
    yield from angka_halaman("beranda portal, tanpa tembolok", Client(), "/", dasar, dingin=True)


def angka_halaman(nama: str, klien: Client, alamat: str, dasar: float, *, dingin: bool) -> Iterable[Angka]:
    def buka() -> None:
        if dingin:
            cache.clear()
        jawaban = klien.get(alamat)
        if jawaban.status_code != 200:
            raise RuntimeError(f"{nama}: {jawaban.status_code}")

    buka()
    lama = p95(buka)
    with CaptureQueriesContext(connection) as kueri:
        buka()
    rasio = round(lama / dasar, 1) if dasar else None
    yield Angka(nama, round(lama, 1), "ms (p95)", "tampilan kosong", rasio,
                f"≤ {BATAS_P95_MS} ms", lama <= BATAS_P95_MS)  # fmt: skip
    if not dingin:
        yield Angka(nama, len(kueri), "kueri", "-", None, f"≤ {BATAS_KUERI}", len(kueri) <= BATAS_KUERI)


def tampilan_kosong(akun: Akun) -> Callable[[], object]:
    """A view that says nothing, behind the same middleware and the same session: the floor of a page."""
    klien = Client()
    klien.force_login(akun, backend=settings.AUTHENTICATION_BACKENDS[0])

    @override_settings(ROOT_URLCONF=__name__)
    def buka() -> None:
        if klien.get("/kosong/").status_code != 200:
            raise RuntimeError("tampilan kosong tidak menjawab")

    return buka


def _kosong(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(request.user).encode())


urlpatterns = [path("kosong/", _kosong), path("", include("serang_asn.urls"))]


def p95(kerja: Callable[[], object]) -> float:
    waktu = []
    for _ in range(KALI):
        mulai = time.perf_counter()
        kerja()
        waktu.append((time.perf_counter() - mulai) * 1000)
    return statistics.quantiles(waktu, n=20)[-1]


def _opd_terbesar() -> UUID:
    """The unit of the second level with the most people in its own tree."""
    jumlah = Counter(
        path[: 2 * UnitKerja.steplen]
        for path in KeadaanPegawai.objects.pada()
        .filter(unit__isnull=False)
        .values_list("unit__path", flat=True)
    )
    return UnitKerja.objects.get(path=jumlah.most_common(1)[0][0]).publik_id


def _pegawai_terpanjang() -> list[int]:
    """An employee with many states: the detail page at its heaviest."""
    lama = KeadaanPegawai.objects.filter(dihitung=True).order_by("mulai")
    return list(lama.values_list("pegawai_id", flat=True)[:1])


ukur.daftar(Pengukuran(kode="halaman", urut=20, judul="Halaman", jalankan=ukur_halaman))

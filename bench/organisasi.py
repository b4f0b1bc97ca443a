"""Organisation: chart and bezetting of the whole city, and a reorganisation of a thousand people.

Floors in the same run: a bare view for the pages, a bare aggregate for the report, the insert of as many post
events alone for the reorganisation. The reorganisation is rolled back.
"""

import time
from collections.abc import Callable, Iterable
from datetime import date
from statistics import median, quantiles
from uuid import uuid4

from django.conf import settings
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.models import RiwayatJabatan, UnitKerja
from pegawai.selectors.bezetting import get_bezetting
from pegawai.selectors.organisasi import jumlah_per_jalur
from pegawai.services.reorganisasi import terapkan, tindakan
from pegawai.services.reorganisasi.bacaan import list_orang, list_turunan
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

KALI = 20
BATAS_P95_MS = 60
BATAS_KUERI = 12
BATAS_REORGANISASI_S = 3
ORANG = 1000

AGREGAT = """
SELECT jabatan_id, count(*) FROM pegawai_keadaanpegawai
WHERE dihitung AND mulai <= %(pada)s AND selesai > %(pada)s GROUP BY 1
"""


def ukur_organisasi() -> Iterable[Angka]:
    """Yield pages, the report and one large reorganisation over the city that is loaded."""
    if "testserver" not in settings.ALLOWED_HOSTS and "*" not in settings.ALLOWED_HOSTS:
        settings.ALLOWED_HOSTS.append("testserver")
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    akar = UnitKerja.objects.filter(depth=1, berlaku_selesai__isnull=True).first()
    if petugas is None or akar is None:
        return
    klien = Client()
    klien.force_login(petugas, backend=settings.AUTHENTICATION_BACKENDS[0])
    dasar = _p95(lambda: HttpResponse(b"-"))
    for nama, alamat in (
        ("bagan organisasi kota", reverse("pegawai:bagan-lihat", args=[akar.publik_id])),
        ("bezetting kota", reverse("pegawai:bezetting-lihat", args=[akar.publik_id])),
        ("halaman unit kota", akar.get_absolute_url()),
    ):
        yield from _halaman(nama, klien, alamat, dasar)
    yield _laporan(akar)
    yield _reorganisasi(akar, petugas)


def _halaman(nama: str, klien: Client, alamat: str, dasar: float) -> Iterable[Angka]:
    def buka() -> None:
        if klien.get(alamat).status_code != 200:
            raise RuntimeError(nama)

    buka()
    p95 = _p95(buka)
    with CaptureQueriesContext(connection) as kueri:
        buka()
    yield Angka(nama, round(p95, 1), "ms (p95)", "tampilan kosong", round(p95 / dasar, 1) if dasar else None,
                f"≤ {BATAS_P95_MS} ms", p95 <= BATAS_P95_MS)  # fmt: skip
    yield Angka(nama, len(kueri), "kueri", "-", None, f"≤ {BATAS_KUERI}", len(kueri) <= BATAS_KUERI)


def _laporan(akar: UnitKerja) -> Angka:
    pada = timezone.localdate()

    def agregat() -> None:
        with connection.cursor() as kursor:
            kursor.execute(AGREGAT, {"pada": pada})
            kursor.fetchall()

    polos = _lama(agregat)
    nilai = _lama(lambda: get_bezetting(akar, pada, is_semua=True))
    return Angka("bezetting kota, basis data", round(nilai, 1), "ms", f"agregat polos {polos:.1f} ms",
                 round(nilai / polos, 1), f"≤ {BATAS_P95_MS} ms", nilai <= BATAS_P95_MS)  # fmt: skip


def _reorganisasi(akar: UnitKerja, petugas: Akun) -> Angka:
    """Rename the unit whose subtree is nearest to a thousand people; then undo it by rolling back."""
    tmt = date(timezone.localdate().year + 1, 1, 1)
    per_jalur = jumlah_per_jalur(petugas, timezone.localdate())
    calon = UnitKerja.objects.filter(berlaku_selesai__isnull=True).exclude(pk=akar.pk)
    unit = min(calon, key=lambda satu: abs(per_jalur[satu.path] - ORANG))
    orang = list_orang([unit.pk, *(satu.pk for satu in list_turunan(unit, tmt))], tmt)
    with transaction.atomic():
        mulai = time.perf_counter()
        RiwayatJabatan.objects.bulk_create(
            RiwayatJabatan(pegawai_id=o.pegawai_id, jabatan_id=o.jabatan_id, unit_id=o.unit_id, tmt=tmt)
            for o in orang
        )
        polos = time.perf_counter() - mulai
        transaction.set_rollback(True)
    with transaction.atomic():
        disusun = tindakan.rencanakan(
            kode=uuid4(), bentuk=BentukReorganisasi.UBAH, judul="Ukur", tmt=tmt,
            rencana={"unit": [unit.pk], "isian": {"nama": "Ukur"}}, sk={"sk_nomor": "ukur"}, oleh=petugas,
        )  # fmt: skip
        mulai = time.perf_counter()
        terapkan.terapkan(tindakan_id=disusun.pk, oleh_id=petugas.pk)
        lama = time.perf_counter() - mulai
        transaction.set_rollback(True)
    return Angka(f"ganti nama unit berisi {len(orang)} pegawai", round(lama, 2), "s",
                 f"menulis riwayatnya saja {polos:.2f} s", round(lama / polos, 1) if polos else None,
                 f"≤ {BATAS_REORGANISASI_S} s", lama <= BATAS_REORGANISASI_S)  # fmt: skip


def _p95(kerja: Callable[[], object]) -> float:
    waktu = []
    for _ in range(KALI):
        mulai = time.perf_counter()
        kerja()
        waktu.append((time.perf_counter() - mulai) * 1000)
    return quantiles(waktu, n=20)[-1]


def _lama(kerja: Callable[[], object], kali: int = 7) -> float:
    kerja()
    waktu = []
    for _ in range(kali):
        mulai = time.perf_counter()
        kerja()
        waktu.append((time.perf_counter() - mulai) * 1000)
    return median(waktu)


ukur.daftar(Pengukuran(kode="organisasi", urut=25, judul="Organisasi", jalankan=ukur_organisasi))

"""PDF: the headcount report on one page, beside WeasyPrint with a page of one line."""

import statistics
import time
from collections.abc import Callable, Iterable

from django.conf import settings
from django.test import Client
from django.urls import reverse
from weasyprint import HTML

from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

KALI = 5
BATAS_LAPORAN = 1.5


def ukur_pdf() -> Iterable[Angka]:
    """Yield the seconds of the headcount report as an officer downloads it."""
    klien = Client(SERVER_NAME="localhost")
    petugas = Akun.objects.filter(pemberian_peran__peran=Peran.PETUGAS).first()
    if petugas is None:
        return
    klien.force_login(petugas, backend=settings.AUTHENTICATION_BACKENDS[0])
    alamat = reverse("pegawai:jumlah-ekspor", args=["pdf"]) + "?per=unit:2,golongan"

    def unduh() -> None:
        if not klien.get(alamat).content.startswith(b"%PDF"):
            raise RuntimeError("laporan jumlah bukan PDF")

    laporan, lantai = _lama(unduh), _lama(lambda: HTML(string="<p>Satu baris</p>").write_pdf())
    yield Angka(
        nama="PDF laporan jumlah pegawai",
        nilai=round(laporan, 2),
        satuan="s",
        pembanding=f"WeasyPrint, satu baris {lantai:.2f} s",
        rasio=round(laporan / lantai, 1),
        batas=f"≤ {BATAS_LAPORAN} s",
        lulus=laporan <= BATAS_LAPORAN,
    )


def _lama(kerja: Callable[[], object]) -> float:
    """Return the median seconds of KALI runs after one that warms up."""
    kerja()
    waktu = []
    for _ in range(KALI):
        mulai = time.perf_counter()
        kerja()
        waktu.append(time.perf_counter() - mulai)
    return statistics.median(waktu)


ukur.daftar(Pengukuran("pdf", 40, "PDF", ukur_pdf))

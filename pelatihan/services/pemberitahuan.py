"""Notices about classes and certificates."""

from collections.abc import Collection

from django.urls import reverse
from django.utils import timezone

from pelatihan.models import Kelas
from serang_asn.inti.pemberitahuan import kirim

JENIS = "pelatihan"
PERILAKU = "pelatihan_perilaku"
SERTIFIKAT = "pelatihan_sertifikat"


def kabarkan(kelas: Kelas, akun: Collection[int], apa: str, judul: str, isi: str = "") -> int:
    """Tell accounts something about a class, once a day for each `apa`; return how many were told."""
    return kirim(
        akun=akun, kunci=f"kelas:{kelas.kode}:{apa}:{timezone.localdate()}", jenis=JENIS, judul=judul,
        isi=isi, tautan=reverse("pelatihan:kelas-detail", args=[kelas.kode]),
    )  # fmt: skip

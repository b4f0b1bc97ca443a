"""The run over everybody as background work: on demand, and once a day."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.services.mutu.periksa import periksa_semua
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Tugas

JUDUL = "Memeriksa mutu data"
DIANGGAP_JALAN = timedelta(hours=1)


class SedangBerjalan(KesalahanAturan):
    """A run is queued or going on."""

    def __init__(self) -> None:
        super().__init__("mutu_berjalan", "Pemeriksaan sedang berjalan. Tunggu sampai selesai.")


def jalankan(*, kemajuan: Kemajuan) -> dict[str, Any]:
    """Task: run every check over everybody."""
    return {**periksa_semua(kemajuan=kemajuan), "tautan": reverse("pegawai:mutu-lihat")}


JENIS = f"{jalankan.__module__}.{jalankan.__qualname__}"


def tugas_terakhir() -> tuple[Tugas | None, Tugas | None]:
    """Return the last run that ended well, and the run that is queued or going on; one query."""
    daftar = list(Tugas.objects.filter(jenis=JENIS).order_by("-dibuat_pada", "-pk")[:10])
    selesai = next((satu for satu in daftar if satu.status == Tugas.Status.SELESAI), None)
    batas = timezone.now() - DIANGGAP_JALAN
    jalan = next((satu for satu in daftar if not satu.is_berakhir and satu.dibuat_pada > batas), None)
    return selesai, jalan


def antrekan(*, akun: Any) -> Tugas:
    """Queue a run, whatever else is queued."""
    return antrean.jalankan(fungsi=jalankan, judul=JUDUL, akun=akun, argumen={})


@transaction.atomic
def mulai(*, akun: Any) -> Tugas:
    """Queue a run that `akun` asked for. Raises SedangBerjalan."""
    if tugas_terakhir()[1] is not None:
        raise SedangBerjalan
    return antrekan(akun=akun)

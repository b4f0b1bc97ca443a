"""The daily digest: one letter per account with the notices it wants once a day and has not read."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from serang_asn.inti.kemajuan import DIAM, Kemajuan
from serang_asn.inti.models import Akun, CaraSurel, Pemberitahuan, SurelKeluar
from serang_asn.inti.pemberitahuan import antrean, isi_surel
from serang_asn.inti.pemberitahuan.jam_tenang import JamTenang, kirim_sejak
from serang_asn.inti.pemberitahuan.kirim import jam_tenang_per_akun

JUDUL = "Menyusun ringkasan harian pemberitahuan"
BUTIR_MAKS = 50


def susun(*, kemajuan: Kemajuan = DIAM) -> dict[str, Any]:
    """Write the digests of today; safe to repeat: a notice is carried by one letter only."""
    menunggu = Pemberitahuan.objects.filter(cara=CaraSurel.HARIAN, surel__isnull=True)
    kunci = list(menunggu.order_by("akun_id").values_list("akun_id", flat=True).distinct())
    jumlah = 0
    for nomor, akun_id in enumerate(kunci, start=1):
        jumlah += _susun_satu(akun_id)
        kemajuan.lapor("Menyusun ringkasan", nomor, len(kunci))
    antrean.antrekan()
    return {"jumlah": jumlah}


@transaction.atomic
def _susun_satu(akun_id: int) -> bool:
    """Write the digest of one account; False when there is nothing to tell or nowhere to send it."""
    akun = Akun.objects.select_for_update(no_key=True).get(pk=akun_id)
    menunggu = Pemberitahuan.objects.filter(akun=akun, cara=CaraSurel.HARIAN, surel__isnull=True)
    belum = list(menunggu.filter(dibaca_pada__isnull=True).order_by("dibuat_pada", "pk"))
    if not (akun.email and akun.is_active and belum):
        menunggu.update(cara=CaraSurel.TIDAK)
        return False
    kini = timezone.localtime()
    teks, html = isi_surel.ringkasan(belum[:BUTIR_MAKS])
    tenang = jam_tenang_per_akun([akun.pk]).get(akun.pk, JamTenang())
    surel = SurelKeluar.objects.create(
        akun=akun, kunci=f"ringkasan:{kini.isoformat()}", kepada=akun.email, teks=teks, html=html,
        perihal=isi_surel.perihal(f"{len(belum)} pemberitahuan"), sejak=kirim_sejak(kini, tenang),
    )  # fmt: skip
    Pemberitahuan.objects.filter(pk__in=[satu.pk for satu in belum]).update(surel=surel)
    menunggu.filter(dibaca_pada__isnull=False).update(cara=CaraSurel.TIDAK)
    return True

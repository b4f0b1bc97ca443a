"""The nightly look at whole days of ratings, and the forgetting of who sent them."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from serang_asn.inti.kemajuan import DIAM, Kemajuan
from transparansi.domain.penyaringan import Suara, tandai
from transparansi.models import GaramHarian, Penilaian

JENDELA_HARI = 60
"""Days that make up what is ordinary for a unit."""
INGAT_HARI = 7
"""Days after which minute, network and device of a rating are forgotten."""
GARAM_HARI = 2
"""Days after which the secret of a day is thrown away, and with it what its hashes meant."""


def saring(*, kemajuan: Kemajuan = DIAM, pada: date | None = None) -> dict[str, Any]:
    """Set aside what does not look like visits, then forget what is no longer needed. Safe to repeat."""
    hari = pada or timezone.localdate()
    kemajuan.lapor("Menyaring penilaian", 0, 2)
    disisihkan = sisihkan(hari)
    kemajuan.lapor("Melupakan asal penilaian", 1, 2)
    return {"disisihkan": disisihkan, "dilupakan": lupakan(hari)}


@transaction.atomic
def sisihkan(hari: date) -> int:
    """Set aside by the rules; return how many. What an officer decided is left alone."""
    semua = Penilaian.objects.filter(
        Q(keadaan="dihitung"), hari__range=(hari - timedelta(days=JENDELA_HARI), hari), catatan_petugas=""
    )
    kolom = ("pk", "unit_id", "hari", "menit", "jejak_jaringan", "jejak_perangkat")
    temuan = tandai(Suara(*satu) for satu in semua.order_by("pk").values_list(*kolom))
    for alasan in sorted(set(temuan.values())):
        daftar = [nomor for nomor, satu in temuan.items() if satu is alasan]
        Penilaian.objects.filter(pk__in=daftar, keadaan="dihitung").update(
            keadaan="disisihkan", alasan_sisih=alasan
        )
    return len(temuan)


@transaction.atomic
def lupakan(hari: date) -> int:
    """Forget minute, network and device of older ratings, and the secrets of older days."""
    GaramHarian.objects.filter(hari__lt=hari - timedelta(days=GARAM_HARI)).delete()
    lama = Penilaian.objects.filter(menit__isnull=False, hari__lt=hari - timedelta(days=INGAT_HARI))
    return lama.update(menit=None, jejak_jaringan="", jejak_perangkat="")

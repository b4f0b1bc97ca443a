"""The page of what the staff have reached this year."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from pelatihan import permissions
from pelatihan.selectors.capaian import get_capaian
from serang_asn.inti import penulisan
from serang_asn.inti.izin import require_izin


@require_safe
@require_izin(permissions.CAPAIAN)
def lihat(request: HttpRequest) -> HttpResponse:
    """Hours of this year against the minimum, unit by unit within the reader's scope."""
    pada = timezone.localdate()
    konteks = {
        "capaian": get_capaian(request.user, pada),
        "keterangan": f"Jam pelajaran tahun {pada.year} sampai {penulisan.tanggal(pada)}",
    }
    return render(request, "pelatihan/capaian/lihat.html", konteks)

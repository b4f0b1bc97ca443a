"""`GET /sehat/`: for machines, without sign-in and without personal data."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from serang_asn.inti.kesehatan import keadaan


@never_cache
@require_safe
@login_not_required
def sehat(request: HttpRequest) -> JsonResponse:
    bagian = keadaan.periksa()
    sehat = all(satu.baik for satu in bagian)
    isi = {"sehat": sehat} | {satu.nama: {"baik": satu.baik, "pesan": satu.pesan} for satu in bagian}
    return JsonResponse(isi, status=200 if sehat else 503)

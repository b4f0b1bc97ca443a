"""Units on the portal: the list with its search, and a page each."""

from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from transparansi.domain.penyaringan import PENJELASAN
from transparansi.domain.taksiran import BATAS_HARI
from transparansi.models.ketentuan import get_angka
from transparansi.selectors.aduan import list_tindak_lanjut
from transparansi.selectors.layanan import list_layanan_unit
from transparansi.selectors.nilai import get_halaman, get_singkat
from transparansi.selectors.unit import get_profil_unit, get_ringkasan_kota, search_unit
from transparansi.views.tembolok import halaman_publik

KATA_TERPANJANG = 100


@login_not_required
@require_safe
@halaman_publik
def daftar(request: HttpRequest) -> HttpResponse:
    """Units whose name holds the words asked for; without words the first level of the city."""
    kata = request.GET.get("q", "").strip()[:KATA_TERPANJANG]
    unit = search_unit(kata) if kata else get_ringkasan_kota().opd
    return render(request, "transparansi/unit/list.html", {"unit": unit, "kata": kata})


@login_not_required
@require_safe
@halaman_publik
def detail(request: HttpRequest, publik_id: UUID) -> HttpResponse:
    """Tasks, staff numbers and subordinate units of one unit."""
    profil = get_profil_unit(publik_id)
    if profil is None:
        raise Http404("Unit ini tidak ada atau sudah tidak berlaku.")
    hari = timezone.localdate()
    konteks = {
        "profil": profil,
        "singkat": get_singkat(profil.kunci, profil.jenis, hari),
        "layanan": list_layanan_unit(publik_id, hari),
        "tindak_lanjut": list_tindak_lanjut(publik_id),
    }
    return render(request, "transparansi/unit/detail.html", konteks)


@login_not_required
@require_safe
@halaman_publik
def nilai(request: HttpRequest, publik_id: UUID) -> HttpResponse:
    """What citizens say of a unit: estimates with intervals, the survey, what does not count and why."""
    halaman = get_halaman(publik_id)
    if halaman is None:
        raise Http404("Unit ini tidak ada atau sudah tidak berlaku.")
    return render(request, "transparansi/unit/nilai.html", {"nilai": halaman})


@login_not_required
@require_safe
@halaman_publik
def cara(request: HttpRequest) -> HttpResponse:
    """How ratings become figures, in plain words."""
    angka = get_angka(timezone.localdate(), "nilai.minimum", "nilai.bobot_maks")
    konteks = {
        "penjelasan": [*PENJELASAN.values()], "batas_hari": BATAS_HARI,
        "minimum": angka["nilai.minimum"], "bobot": angka["nilai.bobot_maks"],
    }  # fmt: skip
    return render(request, "transparansi/nilai/cara.html", konteks)

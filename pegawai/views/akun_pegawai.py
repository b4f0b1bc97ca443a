"""The page that makes an account for an employee: search, choose, invite."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from pegawai.forms.akun_pegawai import AkunPegawaiForm, CariCalonForm
from pegawai.models import Pegawai
from pegawai.selectors.akun_pegawai import TERBANYAK, is_berlingkup, list_calon
from pegawai.services import akun_pegawai as layanan
from serang_asn.inti.akun.kelola.views import terbatas
from serang_asn.inti.izin import require_izin
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.permissions import AKUN_KELOLA


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(AKUN_KELOLA)
@terbatas
def baru(request: HttpRequest) -> HttpResponse:
    """Find an employee, then create the account; the link for its password follows on the next page."""
    cari = request.GET.get("cari", "")
    calon = list_calon(request.user, cari)
    dipilih = _pilih(request, calon)
    form = AkunPegawaiForm(request.POST or None, initial=_awal(dipilih))
    if request.method == "POST" and form.is_valid() and dipilih:
        try:
            akun = layanan.buat(
                pegawai=dipilih,
                email=form.cleaned_data["email"],
                oleh=request.user,
                per_tanggal=timezone.localdate(),
            )
        except layanan.SudahBerakun as galat:
            messages.info(request, galat.pesan)
            return redirect("akun:detail", kode=galat.akun.kode)
        except Penolakan as galat:
            form.add_error(None, galat.pesan)
        else:
            messages.success(request, f"Akun {akun.nama} sudah dibuat. Sampaikan tautan kata sandinya.")
            return redirect("akun:tautan", kode=akun.kode)
    konteks = {
        "cari": CariCalonForm({"cari": cari} if cari else None),
        "teks_cari": cari,
        "is_nip_saja": not is_berlingkup(request.user),
        "calon": calon,
        "terbanyak": TERBANYAK,
        "dipilih": dipilih,
        "form": form,
        "remah": [("Akun", reverse("akun:list"))],
    }
    return render(request, "pegawai/akun_pegawai/baru.html", konteks, status=422 if form.errors else 200)


def _pilih(request: HttpRequest, calon: object) -> Pegawai | None:
    """The employee chosen among those found: only who was found can be chosen."""
    teks = request.POST.get("pegawai") or request.GET.get("pegawai")
    if not teks:
        return None
    try:
        kode = UUID(teks)
    except ValueError:
        raise Http404("Pegawai ini tidak ada.") from None
    ditemukan = next((satu for satu in calon if satu.kode == kode), None)  # type: ignore[attr-defined]
    if ditemukan is None:
        raise Http404("Pegawai ini tidak ada dalam hasil pencarian Anda.")
    return ditemukan


def _awal(pegawai: Pegawai | None) -> dict[str, object]:
    return {"pegawai": pegawai.kode, "email": pegawai.surel} if pegawai else {}

"""The page on which people say what a file may do to what is known already."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from pegawai import permissions
from pegawai.domain.impor.kebijakan import DITAHAN
from pegawai.forms.impor_kebijakan import SEBUTAN, URAIAN, KebijakanForm
from pegawai.services.impor import padanan, pilihan
from pegawai.services.impor.jenis import ambil_jenis
from pegawai.views.impor_dasar import ambil, jalankan, konteks
from serang_asn.inti.izin import require_izin


@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
def ubah(request: HttpRequest, kode: UUID) -> HttpResponse:
    """One choice per field; saving checks the file again with them."""
    batch = ambil(request, kode)
    form = KebijakanForm(
        request.POST if request.method == "POST" else None,
        bawaan=ambil_jenis(batch.jenis).kebijakan,
        pilihan=batch.ringkasan.get(padanan.KUNCI_KEBIJAKAN, {}),
    )
    if request.method == "POST" and form.is_valid():
        return jalankan(request, batch, pilihan.atur, pilihan=form.cleaned_data)
    isi = konteks(batch, "terapkan") | {
        "form": form,
        "uraian": [(SEBUTAN[satu], URAIAN[satu]) for satu in SEBUTAN],
        "ditahan": batch.ringkasan.get("kode_masalah", {}).get(DITAHAN, 0),
        "kode_ditahan": DITAHAN,
    }
    return render(request, "pegawai/impor/kebijakan.html", isi, status=422 if form.errors else 200)

"""Records as files in the shape in which they are imported."""

import tempfile
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pegawai import ekspor_impor, permissions
from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.izin import require_izin

REMAH = "Ekspor data"


@require_safe
@require_izin(permissions.PEGAWAI_LIHAT)
def list(request: HttpRequest) -> HttpResponse:
    """The kinds that the account may export, each as Excel or CSV."""
    return render(request, "pegawai/impor_ekspor/list.html", {"daftar": ekspor_impor.daftar(request.user)})


@require_POST
@require_izin(permissions.PEGAWAI_LIHAT)
def buat(request: HttpRequest, jenis: str) -> HttpResponseBase:
    """A CSV file at once, or an Excel file as background work."""
    spek = next((satu for satu in ekspor_impor.daftar(request.user) if satu.kode == jenis), None)
    if spek is None:
        raise Http404
    if request.POST.get("bentuk") == "csv":
        return _csv(request, jenis)
    tugas = antrean.jalankan(
        fungsi=ekspor_impor.kerjakan,
        judul=f"Ekspor {spek.judul}"[:200],
        akun=request.user,
        argumen={"akun_id": request.user.pk, "jenis": jenis, "alamat_ip": request.META.get("REMOTE_ADDR")},
    )
    return redirect("pegawai:ekspor-detail", kode=tugas.kode)


def _csv(request: HttpRequest, jenis: str) -> FileResponse:
    berkas: Any = tempfile.TemporaryFile()  # noqa: SIM115  the response closes it
    try:
        ekspor_impor.tulis_untuk(
            request.user, jenis, berkas, "csv", alamat_ip=request.META.get("REMOTE_ADDR")
        )
    except KesalahanAturan as galat:
        berkas.close()
        raise Http404 from galat
    berkas.seek(0)
    nama = f"{jenis}-{timezone.localdate().isoformat()}.csv"
    return FileResponse(berkas, as_attachment=True, filename=nama, content_type="text/csv; charset=utf-8")

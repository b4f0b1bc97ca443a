"""The file of a batch with its problems marked: at once, or made in the background."""

import tempfile
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from pegawai import permissions
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.services.ekspor import JENIS
from pegawai.services.impor import bertanda
from pegawai.views.impor_dasar import ambil, konteks
from serang_asn.inti import kemajuan as antrean
from serang_asn.inti.ekspor import JENIS_XLSX
from serang_asn.inti.izin import require_izin
from serang_asn.inti.models import Dokumen, Tugas


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@require_izin(permissions.IMPOR)
def minta(request: HttpRequest, kode: UUID) -> HttpResponseBase:
    """The marked file; a long one is asked for with a button and made in the background."""
    batch = ambil(request, kode)
    alamat = reverse("pegawai:impor-bertanda", args=[batch.kode])
    if request.method == "POST":
        baru = antrean.jalankan(
            fungsi=bertanda.kerjakan,
            judul=f"Menandai {batch.nama_berkas}"[:200],
            akun=request.user,
            argumen={"batch_id": batch.pk, "akun_id": request.user.pk},
        )
        return redirect(f"{alamat}?tugas={baru.kode}")
    if "tugas" in request.GET or batch.ringkasan.get("baris", 0) > bertanda.LANGSUNG:
        tugas = _tugas(request)
        isi: dict[str, Any] = konteks(batch, "baris") | {
            "pembuatan": tugas,
            "alamat_bertanda": f"{alamat}?tugas={tugas.kode}" if tugas else alamat,
        }
        is_sepotong = bool(request.htmx) and not request.htmx.boosted  # type: ignore[attr-defined]
        return render(request, f"pegawai/impor/{'_' if is_sepotong else ''}bertanda.html", isi)
    return _langsung(request, batch)


@never_cache
@require_safe
@require_izin(permissions.IMPOR)
def unduh(request: HttpRequest, kode: UUID, dokumen: UUID) -> FileResponse:
    """A finished file, for the account that asked for it."""
    ambil(request, kode)
    milik = get_object_or_404(Dokumen, kode=dokumen, jenis=JENIS, diunggah_oleh_id=request.user.pk)
    return FileResponse(
        milik.berkas.open("rb"), as_attachment=True, filename=milik.nama_asli, content_type=milik.tipe_isi
    )


def _tugas(request: HttpRequest) -> Tugas | None:
    """Return the task that the address names, None when it names none."""
    diminta = request.GET.get("tugas")
    if not diminta:
        return None
    try:
        kode = UUID(diminta)
    except ValueError:
        return None
    jenis = f"{bertanda.kerjakan.__module__}.{bertanda.kerjakan.__qualname__}"
    return get_object_or_404(Tugas, kode=kode, akun_id=request.user.pk, jenis=jenis)


def _langsung(request: HttpRequest, batch: Any) -> HttpResponseBase:
    berkas = tempfile.TemporaryFile()  # noqa: SIM115  the response closes it
    try:
        bertanda.tulis(batch, berkas)
    except KesalahanAturan as galat:
        berkas.close()
        messages.error(request, galat.pesan)
        return redirect("pegawai:impor-baris", kode=batch.kode)
    berkas.seek(0)
    return FileResponse(
        berkas, as_attachment=True, filename=bertanda.nama_berkas(batch), content_type=JENIS_XLSX
    )

"""Templates to fill in and import."""

import tempfile

from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.registri import jenis_impor
from pegawai.services.impor import templat
from serang_asn.inti.ekspor import JENIS_XLSX
from serang_asn.inti.izin import require_izin


@require_safe
@require_izin(permissions.IMPOR)
def unduh(request: HttpRequest, jenis: str) -> FileResponse:
    """An empty spreadsheet with headings, lists and instructions of a kind."""
    spek = jenis_impor.ambil(jenis)
    if spek is None:
        raise Http404
    berkas = tempfile.TemporaryFile()  # noqa: SIM115  the response closes it
    templat.tulis(spek, berkas)  # type: ignore[arg-type]  # the registry is typed by what it orders
    berkas.seek(0)
    nama = f"templat-{spek.kode}.xlsx"
    return FileResponse(berkas, as_attachment=True, filename=nama, content_type=JENIS_XLSX)

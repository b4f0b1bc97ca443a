"""The daftar riwayat hidup on paper."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.text import slugify
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from pegawai import permissions
from pegawai.selectors.drh import get_drh
from pegawai.services import akses
from pegawai.views import rekam
from serang_asn.inti.pdf import jawab_pdf, susun_pdf
from serang_asn.inti.web.alamat import alamat_klien

GAYA = ("css/pdf/drh.css",)


@never_cache
@require_safe
def cetak(request: HttpRequest, kode: UUID) -> HttpResponse:
    """The form as PDF; the family only for those who may read it, and that reading is logged."""
    pegawai = rekam.ambil_pegawai(request, kode)
    keluarga = permissions.can_lihat_sensitif(request.user, pegawai)
    if keluarga:
        akses.catat(
            pegawai=pegawai,
            oleh=request.user,
            bagian=akses.BAGIAN_DRH,
            alasan="Mencetak daftar riwayat hidup",
            alamat_ip=alamat_klien(request),
        )
    drh = get_drh(pegawai, timezone.localdate(), keluarga=keluarga)
    konteks = {"drh": drh, "pegawai": pegawai, "dicetak_pada": timezone.now()}
    return jawab_pdf(f"drh-{slugify(pegawai.nama)}", susun_pdf("pegawai/drh/cetak.html", konteks, gaya=GAYA))

"""All addresses of the house."""

from django.conf import settings
from django.urls import include, path

urlpatterns = [
    path("sehat/", include("serang_asn.inti.kesehatan.urls")),
    path("", include("transparansi.urls")),
    path("", include("serang_asn.inti.akun.urls")),
    path("", include("serang_asn.inti.dokumen.urls")),
    path("", include("pegawai.urls")),
    path("pelatihan/", include("pelatihan.urls")),
    path("akun/", include("serang_asn.inti.akun.kelola.urls")),
    path("rujukan/", include("serang_asn.inti.rujukan.urls")),
    path("pemberitahuan/", include("serang_asn.inti.pemberitahuan.urls")),
    path("bantuan/", include("serang_asn.inti.bantuan.urls")),
]

if not settings.PRODUKSI:
    urlpatterns += [path("_galeri/", include("serang_asn.inti.web.urls"))]

handler400 = "serang_asn.inti.web.galat.permintaan_salah"
handler403 = "serang_asn.inti.web.galat.tidak_berhak"
handler404 = "serang_asn.inti.web.galat.tidak_ditemukan"
handler500 = "serang_asn.inti.web.galat.galat_peladen"

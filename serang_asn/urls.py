"""All addresses of the house."""

from django.urls import include, path

urlpatterns = [
    path("sehat/", include("serang_asn.inti.kesehatan.urls")),
    path("", include("transparansi.urls")),
    path("", include("serang_asn.inti.akun.urls")),
    path("", include("pegawai.urls")),
    path("pelatihan/", include("pelatihan.urls")),
    path("bantuan/", include("serang_asn.inti.bantuan.urls")),
]

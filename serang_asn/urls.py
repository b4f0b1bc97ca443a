"""All addresses of the house."""

from django.urls import include, path

urlpatterns = [
    path("", include("serang_asn.inti.akun.urls")),
    path("", include("pegawai.urls")),
]

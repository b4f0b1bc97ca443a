"""Addresses under /pelatihan/."""

from django.urls import path

from pelatihan.views import riwayat

app_name = "pelatihan"

urlpatterns = [
    path("riwayat/<uuid:kode>/", riwayat.daftar, name="riwayat-list"),
    path("riwayat/<uuid:kode>/baru/", riwayat.baru, name="riwayat-baru"),
]

"""Addresses under /pelatihan/."""

from django.urls import path

from pelatihan import urls_kelas, urls_kompetensi
from pelatihan.views import capaian, riwayat

app_name = "pelatihan"

urlpatterns = [
    path("", capaian.lihat, name="capaian-lihat"),
    path("riwayat/<uuid:kode>/", riwayat.daftar, name="riwayat-list"),
    path("riwayat/<uuid:kode>/baru/", riwayat.baru, name="riwayat-baru"),
    *urls_kelas.urlpatterns,
    *urls_kompetensi.urlpatterns,
]

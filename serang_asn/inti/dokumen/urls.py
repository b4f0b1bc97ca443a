"""Addresses of documents and of their verification."""

from django.urls import path

from serang_asn.inti.dokumen import verifikasi, views

app_name = "dokumen"

urlpatterns = [
    # /dokumen/
    path("dokumen/<uuid:kode>/", views.buka, name="buka"),
    path("dokumen/<uuid:kode>/unduh/", views.unduh, name="unduh"),
    path("dokumen/<uuid:kode>/gambar/", views.gambar, name="gambar"),
    # /verifikasi/
    path("verifikasi/", verifikasi.awal, name="verifikasi-awal"),
    path("verifikasi/<slug:kode>/", verifikasi.verifikasi, name="verifikasi"),
]

"""Addresses of documents and of their verification."""

from django.urls import path

from serang_asn.inti.dokumen import views

app_name = "dokumen"

urlpatterns = [
    # /dokumen/
    path("dokumen/<uuid:kode>/", views.buka, name="buka"),
    path("dokumen/<uuid:kode>/unduh/", views.unduh, name="unduh"),
    path("dokumen/<uuid:kode>/gambar/", views.gambar, name="gambar"),
]

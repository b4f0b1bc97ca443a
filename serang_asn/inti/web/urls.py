"""Addresses of the gallery of components; the house includes them outside production only."""

from django.urls import path

from serang_asn.inti.web import galeri

app_name = "galeri"

urlpatterns = [
    # /_galeri/
    path("", galeri.galeri, name="komponen"),
    path("kemajuan/", galeri.kemajuan, name="kemajuan"),
    path("publik/", galeri.galeri_publik, name="publik"),
]

"""Addresses under /rujukan/."""

from django.urls import path

from serang_asn.inti.rujukan import views

app_name = "rujukan"

urlpatterns = [
    path("", views.index, name="index"),
    path("<slug:kode>/", views.daftar, name="list"),
    path("<slug:kode>/baru/", views.baru, name="baru"),
    path("<slug:kode>/<str:kunci>/", views.detail, name="detail"),
    path("<slug:kode>/<str:kunci>/ubah/", views.ubah, name="ubah"),
    path("<slug:kode>/<str:kunci>/verifikasi/", views.verifikasi, name="verifikasi"),
    path("<slug:kode>/<str:kunci>/hapus/", views.hapus, name="hapus"),
]

"""Addresses under `/pemberitahuan/`."""

from django.urls import path

from serang_asn.inti.pemberitahuan import views

app_name = "pemberitahuan"

urlpatterns = [
    path("", views.list, name="list"),
    path("tanda/", views.tanda, name="tanda"),
    path("semua/", views.semua, name="semua"),
    path("pengaturan/", views.pengaturan, name="pengaturan"),
    path("<uuid:kode>/", views.buka, name="buka"),
    path("<uuid:kode>/tandai/", views.tandai, name="tandai"),
]

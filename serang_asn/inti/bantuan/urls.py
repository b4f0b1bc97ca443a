"""Addresses under /bantuan/."""

from django.urls import path

from serang_asn.inti.bantuan import views

app_name = "bantuan"

urlpatterns = [
    path("", views.daftar, name="list"),
    path("<slug:kode>/", views.detail, name="detail"),
]

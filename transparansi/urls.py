"""Public addresses: `/` and everything under /transparansi/."""

from django.urls import path

from transparansi.views import beranda, unit

app_name = "transparansi"

urlpatterns = [
    path("", beranda.beranda, name="beranda"),
    path("transparansi/unit/", unit.daftar, name="unit-list"),
    path("transparansi/unit/<uuid:publik_id>/", unit.detail, name="unit-detail"),
]

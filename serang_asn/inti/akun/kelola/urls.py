"""Addresses under /akun/ that are about other people's accounts."""

from django.urls import path

from serang_asn.inti.akun.kelola import views, views_peran

app_name = "akun"

urlpatterns = [
    path("", views.daftar, name="list"),
    path("baru/", views.baru, name="baru"),
    path("<uuid:kode>/", views.detail, name="detail"),
    path("<uuid:kode>/ubah/", views.ubah, name="ubah"),
    path("<uuid:kode>/tautan/", views.tautan, name="tautan"),
    *(
        path(f"<uuid:kode>/{jenis}/", views.tindakan, {"jenis": jenis}, name=jenis)
        for jenis in views.TINDAKAN
    ),
    path("<uuid:kode>/peran/baru/", views_peran.beri, name="peran-baru"),
    path("<uuid:kode>/peran/<int:pk>/ubah/", views_peran.ubah, name="peran-ubah"),
    path("<uuid:kode>/peran/<int:pk>/cabut/", views_peran.cabut, name="peran-cabut"),
]

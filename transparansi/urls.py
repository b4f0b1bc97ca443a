"""Public addresses: `/` and everything under /transparansi/."""

from django.urls import path

from transparansi.views import aduan, beranda, layanan, nilai, unit

app_name = "transparansi"

urlpatterns = [
    path("", beranda.beranda, name="beranda"),
    path("transparansi/unit/", unit.daftar, name="unit-list"),
    path("transparansi/unit/<uuid:publik_id>/", unit.detail, name="unit-detail"),
    path("transparansi/unit/<uuid:publik_id>/penilaian/", unit.nilai, name="unit-nilai"),
    path("transparansi/cara-menghitung-nilai/", unit.cara, name="nilai-cara"),
    path("transparansi/layanan/", layanan.daftar, name="layanan-list"),
    path("transparansi/layanan/<uuid:kode>/", layanan.detail, name="layanan-detail"),
    # /nilai/
    path("nilai/", nilai.mulai, name="nilai-mulai"),
    path("nilai/unit/<uuid:publik_id>/", nilai.terbuka, name="nilai-terbuka"),
    path("nilai/tanda/<uuid:kode>/", nilai.tanda, name="nilai-tanda"),
    path("nilai/<str:kode>/", nilai.cepat, name="nilai-cepat"),
    path("nilai/<str:kode>/skm/", nilai.skm, name="nilai-skm"),
    # /aduan/
    path("aduan/", aduan.mulai, name="aduan-mulai"),
    path("aduan/baru/", aduan.baru, name="aduan-baru"),
    path("aduan/<str:nomor>/", aduan.status, name="aduan-status"),
    path("aduan/<str:nomor>/tanggapi/", aduan.tanggapi, name="aduan-tanggapi"),
]

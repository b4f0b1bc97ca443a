"""Public addresses: `/` and everything under /transparansi/."""

from django.urls import path

from transparansi.views import (
    aduan,
    aduan_kantor,
    beranda,
    kode,
    layanan,
    layanan_kelola,
    nilai,
    nilai_saya,
    penilaian,
    unit,
)

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
    # /pelayanan/
    path("pelayanan/layanan/", layanan_kelola.list, name="layanan_kelola-list"),
    path("pelayanan/layanan/baru/", layanan_kelola.baru, name="layanan_kelola-baru"),
    path("pelayanan/layanan/<uuid:kode>/ubah/", layanan_kelola.ubah, name="layanan_kelola-ubah"),
    path("pelayanan/petugas/", layanan_kelola.petugas, name="petugas-list"),
    path("pelayanan/petugas/baru/", layanan_kelola.petugas_baru, name="petugas-baru"),
    path("pelayanan/kode/", kode.list, name="kode-list"),
    path("pelayanan/kode/terbit/", kode.terbit, name="kode-terbit"),
    path("pelayanan/penilaian/", penilaian.list, name="penilaian-list"),
    path("pelayanan/penilaian/bersih/", penilaian.bersih, name="penilaian-bersih"),
    path("pelayanan/penilaian/<uuid:kode>/", penilaian.detail, name="penilaian-detail"),
    path("pelayanan/penilaian/<uuid:kode>/jawab/", penilaian.jawab, name="penilaian-jawab"),
    path("pelayanan/penilaian/<uuid:kode>/putus/<slug:langkah>/", penilaian.putus, name="penilaian-putus"),
    path("pelayanan/aduan/", aduan_kantor.list, name="aduan_kantor-list"),
    path("pelayanan/aduan/<uuid:kode>/", aduan_kantor.detail, name="aduan_kantor-detail"),
    path("pelayanan/aduan/<uuid:kode>/urus/<slug:langkah>/", aduan_kantor.urus, name="aduan_kantor-urus"),
    path("pelayanan/aduan/<uuid:kode>/jawab/<slug:langkah>/", aduan_kantor.jawab, name="aduan_kantor-jawab"),
    path("saya/penilaian/", nilai_saya.list, name="nilai_saya-list"),
    path("saya/penilaian/<uuid:kode>/jawab/", nilai_saya.jawab, name="nilai_saya-jawab"),
    path("saya/penilaian/<uuid:kode>/keberatan/", nilai_saya.keberatan, name="nilai_saya-keberatan"),
]

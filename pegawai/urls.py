"""Addresses of staffing. Each feature's group stands under the comment that gives its prefix."""

from django.urls import path

from pegawai.views import beranda, cari, daftar, ekspor, impor, jumlah, organisasi, pegawai, tampilan

app_name = "pegawai"

urlpatterns = [
    # /beranda/
    path("beranda/", beranda.utama, name="beranda-utama"),
    # /pegawai/
    path("pegawai/", daftar.list, name="pegawai-list"),
    path("pegawai/ekspor/", ekspor.buat, name="ekspor-buat"),
    path("pegawai/ekspor/<uuid:kode>/", ekspor.detail, name="ekspor-detail"),
    path("pegawai/ekspor/<uuid:kode>/kemajuan/", ekspor.kemajuan, name="ekspor-kemajuan"),
    path("pegawai/ekspor/<uuid:kode>/unduh/", ekspor.unduh, name="ekspor-unduh"),
    path("pegawai/tampilan/", tampilan.list, name="tampilan-list"),
    path("pegawai/tampilan/baru/", tampilan.baru, name="tampilan-baru"),
    path("pegawai/tampilan/<uuid:kode>/ubah/", tampilan.ubah, name="tampilan-ubah"),
    path("pegawai/tampilan/<uuid:kode>/perbarui/", tampilan.perbarui, name="tampilan-perbarui"),
    path("pegawai/tampilan/<uuid:kode>/hapus/", tampilan.hapus, name="tampilan-hapus"),
    path("pegawai/<uuid:kode>/", pegawai.detail, name="pegawai-detail"),
    path("pegawai/<uuid:kode>/sensitif/", pegawai.sensitif, name="pegawai-sensitif"),
    path("pegawai/<uuid:kode>/jejak/", pegawai.riwayat_perubahan, name="pegawai-jejak"),
    # /cari/
    path("cari/", cari.lihat, name="cari-lihat"),
    # /organisasi/
    path("organisasi/", organisasi.bagan, name="organisasi-list"),
    path("organisasi/<uuid:kode>/", organisasi.detail, name="organisasi-detail"),
    # /impor/
    path("impor/", impor.list, name="impor-list"),
    path("impor/templat/<slug:jenis>.xlsx", impor.unduh_templat, name="impor-templat"),
    path("impor/<uuid:kode>/", impor.detail, name="impor-detail"),
    path("impor/<uuid:kode>/kemajuan/", impor.kemajuan, name="impor-kemajuan"),
    path("impor/<uuid:kode>/periksa/", impor.periksa, name="impor-periksa"),
    path("impor/<uuid:kode>/terapkan/", impor.terapkan, name="impor-terapkan"),
    path("impor/<uuid:kode>/batalkan/", impor.batalkan, name="impor-batalkan"),
    path("impor/<uuid:kode>/masalah.xlsx", impor.unduh_masalah, name="impor-masalah"),
    # /laporan/jumlah/
    path("laporan/jumlah/", jumlah.lihat, name="jumlah-lihat"),
    path("laporan/jumlah/ekspor/<slug:bentuk>/", jumlah.ekspor, name="jumlah-ekspor"),
]

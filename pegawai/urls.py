"""Addresses of staffing. Each feature's group stands under the comment that gives its prefix."""

from django.urls import path

from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.views import bagan, beranda, bezetting, formasi, impor, jumlah, organisasi, pegawai, reorganisasi

app_name = "pegawai"

urlpatterns = [
    # /beranda/
    path("beranda/", beranda.utama, name="beranda-utama"),
    # /pegawai/
    path("pegawai/", pegawai.list, name="pegawai-list"),
    path("pegawai/<uuid:kode>/", pegawai.detail, name="pegawai-detail"),
    path("pegawai/<uuid:kode>/sensitif/", pegawai.sensitif, name="pegawai-sensitif"),
    path("pegawai/<uuid:kode>/jejak/", pegawai.riwayat_perubahan, name="pegawai-jejak"),
    # /organisasi/
    path("organisasi/", organisasi.bagan, name="organisasi-list"),
    path("organisasi/<uuid:kode>/", organisasi.detail, name="organisasi-detail"),
    path("organisasi/<uuid:kode>/bagan/", bagan.lihat, name="bagan-lihat"),
    path("organisasi/<uuid:kode>/bagan.pdf", bagan.cetak, name="bagan-cetak"),
    path("organisasi/<uuid:kode>/bezetting/", bezetting.lihat, name="bezetting-lihat"),
    path("organisasi/<uuid:kode>/bezetting/ekspor/<slug:bentuk>/", bezetting.ekspor, name="bezetting-ekspor"),
    path("organisasi/<uuid:kode>/formasi/", formasi.list, name="formasi-list"),
    path("organisasi/<uuid:kode>/formasi/baru/", formasi.baru, name="formasi-baru"),
    path("organisasi/<uuid:kode>/formasi/<int:nomor>/ubah/", formasi.ubah, name="formasi-ubah"),
    path("organisasi/<uuid:kode>/formasi/<int:nomor>/akhiri/", formasi.akhiri, name="formasi-akhiri"),
    path("organisasi/<uuid:kode>/formasi/<int:nomor>/abk/", formasi.abk, name="formasi-abk"),
    path("organisasi/<uuid:kode>/perbaiki/", reorganisasi.perbaiki, name="organisasi-perbaiki"),
    *(
        path(
            f"organisasi/<uuid:kode>/{bentuk}/",
            reorganisasi.susun,
            {"bentuk": bentuk.value},
            name=f"reorganisasi-{bentuk}",
        )
        for bentuk in BentukReorganisasi
    ),
    # /organisasi/perubahan/
    path("organisasi/perubahan/", reorganisasi.list, name="reorganisasi-list"),
    path("organisasi/perubahan/<uuid:kode>/", reorganisasi.detail, name="reorganisasi-detail"),
    path(
        "organisasi/perubahan/<uuid:kode>/pembagian/", reorganisasi.pembagian, name="reorganisasi-pembagian"
    ),
    path("organisasi/perubahan/<uuid:kode>/kemajuan/", reorganisasi.kemajuan, name="reorganisasi-kemajuan"),
    path("organisasi/perubahan/<uuid:kode>/terapkan/", reorganisasi.terapkan, name="reorganisasi-terapkan"),
    path("organisasi/perubahan/<uuid:kode>/batalkan/", reorganisasi.batalkan, name="reorganisasi-batalkan"),
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

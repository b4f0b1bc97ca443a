"""Addresses of staffing. Each feature's group stands under the comment that gives its prefix."""

from django.urls import path

from pegawai.views import (
    akun_pegawai,
    beranda,
    dokumen,
    drh,
    foto,
    gaji_pokok,
    impor,
    jejak,
    jumlah,
    keluar,
    masuk,
    organisasi,
    pegawai,
    profil,
    riwayat,
    tindakan,
)

app_name = "pegawai"

urlpatterns = [
    # /beranda/
    path("beranda/", beranda.utama, name="beranda-utama"),
    # /pegawai/
    path("pegawai/", pegawai.list, name="pegawai-list"),
    path("pegawai/<uuid:kode>/", pegawai.detail, name="pegawai-detail"),
    path("pegawai/<uuid:kode>/sensitif/", pegawai.sensitif, name="pegawai-sensitif"),
    path("pegawai/<uuid:kode>/jejak/", jejak.riwayat_perubahan, name="pegawai-jejak"),
    path("pegawai/<uuid:kode>/drh.pdf", drh.cetak, name="pegawai-drh"),
    path("pegawai/<uuid:kode>/ubah/", profil.ubah, name="pegawai-ubah"),
    # /pegawai/baru/, /pegawai/<kode>/keluar/, /pegawai/<kode>/aktif-kembali/
    path("pegawai/baru/", masuk.baru, name="masuk-baru"),
    path("pegawai/<uuid:kode>/keluar/", keluar.keluar, name="keluar-catat"),
    path("pegawai/<uuid:kode>/aktif-kembali/", keluar.kembali, name="kembali-catat"),
    # /tindakan/
    path("tindakan/", tindakan.list, name="tindakan-list"),
    path("tindakan/pindah/", tindakan.pindah, name="tindakan-pindah"),
    path("tindakan/atasan/", tindakan.atasan, name="tindakan-atasan"),
    path("tindakan/<uuid:kode>/", tindakan.detail, name="tindakan-detail"),
    path("tindakan/<uuid:kode>/kemajuan/", tindakan.kemajuan, name="tindakan-kemajuan"),
    path("tindakan/<uuid:kode>/terapkan/", tindakan.terapkan, name="tindakan-terapkan"),
    path("tindakan/<uuid:kode>/buang/", tindakan.buang, name="tindakan-buang"),
    path("tindakan/<uuid:kode>/batalkan/", tindakan.batalkan, name="tindakan-batalkan"),
    # /pegawai/<kode>/riwayat/
    path("pegawai/pilihan/<slug:rujukan>/", riwayat.cari, name="pilihan-cari"),
    path("pegawai/<uuid:kode>/riwayat/", riwayat.pilih, name="riwayat-pilih"),
    path("pegawai/<uuid:kode>/riwayat/<slug:jenis>/baru/", riwayat.baru, name="riwayat-baru"),
    path("pegawai/<uuid:kode>/riwayat/<slug:jenis>/draf/", riwayat.draf, name="riwayat-draf"),
    path("pegawai/<uuid:kode>/riwayat/<slug:jenis>/<uuid:riwayat>/ubah/", riwayat.ubah, name="riwayat-ubah"),
    path(
        "pegawai/<uuid:kode>/riwayat/<slug:jenis>/<uuid:riwayat>/batalkan/",
        riwayat.batalkan,
        name="riwayat-batalkan",
    ),
    # /pegawai/<kode>/dokumen/, /pegawai/<kode>/foto/
    path("pegawai/<uuid:kode>/dokumen/", dokumen.list, name="dokumen-list"),
    path(
        "pegawai/<uuid:kode>/riwayat/<slug:jenis>/<uuid:riwayat>/dokumen/",
        dokumen.lampirkan,
        name="dokumen-lampirkan",
    ),
    path("pegawai/<uuid:kode>/foto/", foto.ubah, name="foto-ubah"),
    path("pegawai/<uuid:kode>/foto/hapus/", foto.hapus, name="foto-hapus"),
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
    # /rujukan/gaji-pokok/
    path("rujukan/gaji-pokok/tabel/", gaji_pokok.tabel, name="rujukan-gaji"),
    # /akun/
    path("akun/baru/pegawai/", akun_pegawai.baru, name="akun_pegawai-baru"),
]

"""Addresses of staffing. Each feature's group stands under the comment that gives its prefix."""

from django.urls import path

from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.views import (
    akun_pegawai,
    antrean,
    bagan,
    beranda,
    bezetting,
    cari,
    daftar,
    delegasi,
    dokumen,
    drh,
    ekspor,
    formasi,
    foto,
    gaji_pokok,
    impor,
    jejak,
    jumlah,
    kalender,
    kelayakan,
    keluar,
    masuk,
    mutu,
    nip,
    organisasi,
    pegawai,
    profil,
    reorganisasi,
    riwayat,
    tampilan,
    tindakan,
    usulan,
    usulan_langkah,
)

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
    path("pegawai/<uuid:kode>/jejak/", jejak.riwayat_perubahan, name="pegawai-jejak"),
    path("pegawai/<uuid:kode>/drh.pdf", drh.cetak, name="pegawai-drh"),
    path("pegawai/<uuid:kode>/ubah/", profil.ubah, name="pegawai-ubah"),
    path("pegawai/<uuid:kode>/nip/", nip.ganti, name="nip-ganti"),
    # /pegawai/baru/, /pegawai/<kode>/keluar/, /pegawai/<kode>/aktif-kembali/
    path("pegawai/baru/", masuk.baru, name="masuk-baru"),
    path("pegawai/<uuid:kode>/keluar/", keluar.keluar, name="keluar-catat"),
    path("pegawai/<uuid:kode>/aktif-kembali/", keluar.kembali, name="kembali-catat"),
    # /layanan/kelayakan/, /pegawai/<kode>/kelayakan/
    path("layanan/kelayakan/", kelayakan.list, name="kelayakan-list"),
    path("layanan/kelayakan/hitung/", kelayakan.hitung, name="kelayakan-hitung"),
    path("pegawai/<uuid:kode>/kelayakan/", kelayakan.rekam, name="kelayakan-rekam"),
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
    # /cari/
    path("cari/", cari.lihat, name="cari-lihat"),
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
    path("impor/<uuid:kode>/usulan/", impor.pakai_usulan, name="impor-usulan"),
    path("impor/<uuid:kode>/terapkan/", impor.terapkan, name="impor-terapkan"),
    path("impor/<uuid:kode>/batalkan/", impor.batalkan, name="impor-batalkan"),
    path("impor/<uuid:kode>/masalah.xlsx", impor.unduh_masalah, name="impor-masalah"),
    # /mutu/
    path("mutu/", mutu.lihat, name="mutu-lihat"),
    path("mutu/unit/<uuid:kode>/", mutu.unit, name="mutu-unit"),
    path("mutu/temuan/", mutu.temuan, name="mutu-temuan"),
    path("mutu/temuan/<uuid:kode>/terima/", mutu.terima, name="mutu-terima"),
    path("mutu/temuan/<uuid:kode>/cabut/", mutu.cabut, name="mutu-cabut"),
    path("mutu/periksa/", mutu.periksa_ulang, name="mutu-periksa"),
    path("mutu/periksa/<uuid:kode>/", mutu.tugas, name="mutu-tugas"),
    path("mutu/periksa/<uuid:kode>/kemajuan/", mutu.kemajuan, name="mutu-kemajuan"),
    # /laporan/jumlah/
    path("laporan/jumlah/", jumlah.lihat, name="jumlah-lihat"),
    path("laporan/jumlah/ekspor/<slug:bentuk>/", jumlah.ekspor, name="jumlah-ekspor"),
    # /rujukan/gaji-pokok/
    path("rujukan/gaji-pokok/tabel/", gaji_pokok.tabel, name="rujukan-gaji"),
    # /akun/
    path("akun/baru/pegawai/", akun_pegawai.baru, name="akun_pegawai-baru"),
    # /layanan/
    path("layanan/", antrean.list, name="usulan-list"),
    path("layanan/setujui/", antrean.setujui, name="antrean-setujui"),
    path("layanan/setujui/<uuid:kode>/", antrean.hasil, name="antrean-hasil"),
    path("layanan/setujui/<uuid:kode>/kemajuan/", antrean.kemajuan, name="antrean-kemajuan"),
    path("layanan/pengganti/", delegasi.list, name="delegasi-list"),
    path("layanan/pengganti/baru/", delegasi.baru, name="delegasi-baru"),
    path("layanan/pengganti/calon/", delegasi.calon, name="delegasi-calon"),
    path("layanan/pengganti/<uuid:kode>/cabut/", delegasi.cabut, name="delegasi-cabut"),
    path("layanan/kalender/", kalender.lihat, name="kalender-lihat"),
    path("layanan/kalender/umpan/", kalender.umpan, name="kalender-umpan"),
    path("layanan/kalender/<str:token>.ics", kalender.ics, name="kalender-ics"),
    path("layanan/baru/", usulan.pilih, name="usulan-pilih"),
    path("layanan/baru/<slug:jenis>/", usulan.baru, name="usulan-baru"),
    path("layanan/usulan/<uuid:kode>/", usulan.detail, name="usulan-detail"),
    path("layanan/usulan/<uuid:kode>/ubah/", usulan.ubah, name="usulan-ubah"),
    path("layanan/usulan/<uuid:kode>/hapus/", usulan.hapus, name="usulan-hapus"),
    path("layanan/usulan/<uuid:kode>/langkah/", usulan_langkah.langkah, name="usulan-langkah"),
    path("layanan/usulan/<uuid:kode>/terbitkan/", usulan_langkah.terbitkan, name="usulan-terbitkan"),
    path("layanan/usulan/<uuid:kode>/lampirkan/", usulan_langkah.lampirkan, name="usulan-lampirkan"),
    path(
        "layanan/usulan/<uuid:kode>/lampiran/<uuid:lampiran>/lepas/",
        usulan_langkah.cabut_lampiran,
        name="usulan-cabut_lampiran",
    ),
    path("layanan/usulan/<uuid:kode>/komentar/", usulan_langkah.komentari, name="usulan-komentari"),
]

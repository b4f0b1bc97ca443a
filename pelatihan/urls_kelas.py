"""Addresses of courses, classes and certificates under /pelatihan/."""

from django.urls import path

from pelatihan.views import katalog, kehadiran, kelas, kelas_langkah, saya, sertifikat

urlpatterns = [
    # katalog/
    path("katalog/", katalog.list, name="katalog-list"),
    path("katalog/baru/", katalog.baru, name="katalog-baru"),
    path("katalog/<uuid:kode>/", katalog.detail, name="katalog-detail"),
    path("katalog/<uuid:kode>/ubah/", katalog.ubah, name="katalog-ubah"),
    path("katalog/<uuid:kode>/kelas-baru/", kelas.baru, name="kelas-baru"),
    # kelas/
    path("kelas/", kelas.list, name="kelas-list"),
    path("kelas/<uuid:kode>/", kelas.detail, name="kelas-detail"),
    path("kelas/<uuid:kode>/ubah/", kelas.ubah, name="kelas-ubah"),
    path("kelas/<uuid:kode>/susun-sesi/", kelas.sesi, name="kelas-sesi"),
    path("kelas/<uuid:kode>/pengajar/", kelas.pengajar, name="kelas-pengajar"),
    path("kelas/<uuid:kode>/usulkan/", kelas.usulkan, name="kelas-usulkan"),
    path("kelas/<uuid:kode>/putuskan/", kelas.putuskan, name="kelas-putuskan"),
    path("kelas/<uuid:kode>/kalender.ics", kelas.kalender, name="kelas-kalender"),
    path("kelas/<uuid:kode>/langkah/<str:apa>/", kelas_langkah.langkah, name="kelas-langkah"),
    path("kelas/<uuid:kode>/batal/", kelas_langkah.batal, name="kelas-batal"),
    path("kelas/<uuid:kode>/undang/", kelas_langkah.undang, name="kelas-undang"),
    path("kelas/<uuid:kode>/nilai/", kelas_langkah.nilai, name="kelas-nilai"),
    path("kelas/<uuid:kode>/sertifikat/", kelas_langkah.terbit_sertifikat, name="kelas-sertifikat"),
    path("kelas/<uuid:kode>/sesi/<int:urut>/", kehadiran.layar, name="sesi-layar"),
    path("kelas/<uuid:kode>/sesi/<int:urut>/daftar/", kehadiran.daftar, name="sesi-daftar"),
    # hadir/ and saya/
    path("hadir/<str:kode>/", kehadiran.pindai, name="hadir-pindai"),
    path("saya/", saya.list, name="saya-list"),
    path("saya/<uuid:kode>/evaluasi/", saya.evaluasi, name="saya-evaluasi"),
    path("saya/<uuid:kode>/mundur/", saya.mundur, name="saya-mundur"),
    # tim/
    path("tim/perilaku/", saya.tim_perilaku, name="tim-perilaku"),
    path("tim/perilaku/<uuid:kode>/", saya.perilaku, name="tim-perilaku-isi"),
    # sertifikat/
    path("sertifikat/", sertifikat.list, name="sertifikat-list"),
    path("sertifikat/unggah/", sertifikat.unggah, name="sertifikat-unggah"),
    path("sertifikat/<uuid:kode>/", sertifikat.detail, name="sertifikat-detail"),
    path("sertifikat/<uuid:kode>/putuskan/", sertifikat.putuskan, name="sertifikat-putuskan"),
]

"""Addresses of competencies, gaps, plans and talent under /pelatihan/."""

from django.urls import path

from pelatihan.views import kesenjangan, kompetensi, penilaian

urlpatterns = [
    # kompetensi/
    path("kompetensi/", kompetensi.list, name="kompetensi-list"),
    # kesenjangan/
    path("kesenjangan/", kesenjangan.lihat, name="kesenjangan-lihat"),
    path("kesenjangan/orang/", kesenjangan.orang, name="kesenjangan-orang"),
    path("kesenjangan/<uuid:kode>/", kesenjangan.rekam, name="kesenjangan-rekam"),
    # penilaian/
    path("penilaian/<uuid:kode>/baru/", penilaian.baru, name="penilaian-baru"),
    path("penilaian/<uuid:kode>/batal/", penilaian.batal, name="penilaian-batal"),
]

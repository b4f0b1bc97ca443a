"""Tables of courses, classes, participants and certificates."""

from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html

from pelatihan.models import Kelas, Pelatihan, Sertifikat
from pelatihan.models.sertifikat import GAYA_STATUS as GAYA_SERTIFIKAT
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomAngka, KolomStatus, KolomTanggal, KolomUtama, Tabel

GAYA_KELAS = {"draf": "netral", "dibuka": "baik", "berjalan": "info", "selesai": "netral", "batal": "bahaya"}


class TabelKatalog(Tabel):
    """The catalogue."""

    judul = "Katalog pelatihan"
    nama_baris = "pelatihan"

    nama = KolomUtama(
        linkify=("pelatihan:katalog-detail", {"kode": tables.A("kode")}), verbose_name="Pelatihan"
    )
    jenis = tables.Column(accessor="jenis__nama", verbose_name="Jenis")
    penyelenggara = tables.Column(verbose_name="Penyelenggara")
    jp = KolomAngka(verbose_name="JP")
    biaya = KolomAngka(verbose_name="Biaya (Rp)")
    dibuka = KolomAngka(verbose_name="Kelas dibuka")

    class Meta:
        model = Pelatihan
        fields = ()
        empty_text = "Belum ada pelatihan dalam katalog"


class TabelKelas(Tabel):
    """Classes."""

    judul = "Kelas pelatihan"
    nama_baris = "kelas"

    pelatihan = KolomUtama(
        accessor="pelatihan__nama", linkify=("pelatihan:kelas-detail", {"kode": tables.A("kode")}),
        verbose_name="Pelatihan",
    )  # fmt: skip
    nomor = tables.Column(
        linkify=("pelatihan:kelas-detail", {"kode": tables.A("kode")}), verbose_name="Kode kelas"
    )
    masa = tables.Column(accessor="mulai", verbose_name="Waktu")
    tempat = tables.Column(verbose_name="Tempat")
    terisi = tables.Column(verbose_name="Terisi")
    status = KolomStatus(verbose_name="Status", jenis=GAYA_KELAS)

    class Meta:
        model = Kelas
        fields = ()
        empty_text = "Belum ada kelas"

    def render_pelatihan(self, record: Kelas) -> str:
        return str(record)

    def render_masa(self, record: Kelas) -> str:
        return penulisan.rentang(record.mulai, record.selesai)

    def render_terisi(self, record: Any) -> str:
        return f"{record.terisi} dari {record.kuota}"


class TabelSertifikat(Tabel):
    """Certificates of the employees in scope."""

    judul = "Sertifikat"
    nama_baris = "sertifikat"

    pegawai = KolomUtama(accessor="pegawai__nama", verbose_name="Pegawai")
    nama = tables.Column(verbose_name="Pelatihan")
    nomor_teks = tables.Column(verbose_name="Nomor")
    tanggal = KolomTanggal(verbose_name="Tanggal")
    sampai = tables.Column(verbose_name="Berlaku")
    status = KolomStatus(verbose_name="Status", jenis=GAYA_SERTIFIKAT)

    class Meta:
        model = Sertifikat
        fields = ()
        empty_text = "Belum ada sertifikat"

    def render_pegawai(self, record: Sertifikat) -> Any:
        alamat = reverse("pelatihan:sertifikat-detail", args=[record.kode])
        return format_html('<a href="{}">{}</a>', alamat, record.pegawai.nama_lengkap)

    def render_sampai(self, value: Any) -> str:
        return f"sebelum {penulisan.tanggal_pendek(value)}"

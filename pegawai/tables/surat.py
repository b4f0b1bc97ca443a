"""Tables of letters."""

from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html

from pegawai.models import KelompokUsulan, Surat
from pegawai.models.surat import StatusSurat
from serang_asn.inti.web.tabel import KolomAngka, KolomStatus, KolomTanggal, KolomUtama, Tabel

GAYA_SURAT = {
    StatusSurat.DISIAPKAN.value: "waspada",
    StatusSurat.TERBIT.value: "baik",
    StatusSurat.BATAL.value: "bahaya",
}


class TabelSurat(Tabel):
    """The register of letters."""

    judul = "Buku nomor surat"
    nama_baris = "surat"

    nomor = KolomUtama(accessor="nomor__teks", verbose_name="Nomor")
    tanggal = KolomTanggal(accessor="nomor__tanggal", verbose_name="Tanggal")
    jenis = tables.Column(accessor="templat__judul", verbose_name="Jenis surat")
    untuk = tables.Column(empty_values=(), orderable=False, verbose_name="Untuk")
    status = KolomStatus(accessor="status", verbose_name="Status", jenis=GAYA_SURAT)
    versi = KolomAngka(accessor="templat__versi", verbose_name="Versi naskah")

    class Meta:
        model = Surat
        fields = ()
        empty_text = "Belum ada surat yang terbit"

    def render_nomor(self, value: str, record: Surat) -> Any:
        if record.dokumen is None:
            return value
        return format_html('<a href="{}">{}</a>', record.dokumen.get_absolute_url(), value)

    def render_untuk(self, record: Surat) -> Any:
        if record.usulan is not None:
            alamat = reverse("pegawai:usulan-detail", args=[record.usulan.kode])
            return format_html('<a href="{}">{}</a>', alamat, record.usulan.pegawai.nama_lengkap)
        if record.kelompok is None:
            return "–"
        alamat = reverse("pegawai:kelompok_surat-detail", args=[record.kelompok.kode])
        return format_html('<a href="{}">{}</a>', alamat, record.kelompok.judul)


class TabelSuratKelompok(TabelSurat):
    """The letters of one group."""

    judul = "Surat kelompok"

    class Meta(TabelSurat.Meta):
        sequence = ("untuk", "nomor", "status")
        exclude = ("jenis", "versi", "tanggal")


class TabelKelompok(Tabel):
    """Groups whose letters are issued together."""

    judul = "Kelompok surat"
    nama_baris = "kelompok"

    nama = KolomUtama(
        accessor="judul",
        verbose_name="Kelompok",
        linkify=("pegawai:kelompok_surat-detail", {"kode": tables.A("kode")}),
    )
    jenis = tables.Column(accessor="penerbitan__templat__judul", verbose_name="Jenis surat")
    tanggal = KolomTanggal(accessor="penerbitan__tanggal", verbose_name="Tanggal surat")
    banyak = KolomAngka(verbose_name="Orang")

    class Meta:
        model = KelompokUsulan
        fields = ()
        empty_text = "Belum ada kelompok"

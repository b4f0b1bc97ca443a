"""Lists of the office: services, those at counters, codes, ratings, complaints."""

from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomAngka, KolomStatus, KolomTanggal, KolomUtama, Tabel

JENIS_KEADAAN = {"dihitung": "baik", "terbuka": "netral", "disisihkan": "waspada"}
JENIS_STATUS = {
    "diterima": "info", "diproses": "waspada", "dijawab": "baik", "ditutup": "netral",
    "dikembalikan": "netral",
}  # fmt: skip


class TabelLayanan(Tabel):
    """Public services."""

    judul = "Layanan publik"
    nama_baris = "layanan"
    ekspor = ("csv", "xlsx")
    keterangan_kosong = "Tambahkan layanan pertama unit Anda."

    nama = KolomUtama(
        verbose_name="Layanan",
        linkify=lambda record: reverse("transparansi:layanan_kelola-ubah", args=[record.kode]),
    )
    unit = tables.Column(verbose_name="Unit", order_by="unit__path")
    kelompok = tables.Column(verbose_name="Kelompok")
    waktu = tables.Column(verbose_name="Waktu", orderable=False)
    biaya = tables.Column(verbose_name="Biaya", orderable=False)
    berlaku_selesai = KolomTanggal(verbose_name="Berlaku sampai", default="seterusnya")


class TabelPetugas(Tabel):
    """Those at counters."""

    judul = "Petugas layanan"
    nama_baris = "petugas"
    keterangan_kosong = "Tambahkan petugas yang boleh dinilai di loket."

    nama_layanan = KolomUtama(verbose_name="Nama layanan")
    pegawai = tables.Column(verbose_name="Pegawai", accessor="pegawai__nama")
    unit = tables.Column(verbose_name="Unit", order_by="unit__path")
    mulai = KolomTanggal(verbose_name="Mulai")
    selesai = KolomTanggal(verbose_name="Sampai", default="sekarang")


class TabelTerbitan(Tabel):
    """Codes that were given out."""

    judul = "Kode yang diterbitkan"
    nama_baris = "terbitan"
    keterangan_kosong = "Cetak lembar kode pertama untuk loket Anda."

    hari = KolomTanggal(verbose_name="Hari kunjungan", orderable=False)
    unit__nama = tables.Column(verbose_name="Unit", orderable=False)
    layanan__nama = tables.Column(verbose_name="Layanan", default="Semua layanan", orderable=False)
    petugas__nama_layanan = tables.Column(verbose_name="Petugas", default="–", orderable=False)
    jumlah = KolomAngka(verbose_name="Kode", orderable=False)
    terpakai = KolomAngka(verbose_name="Dipakai", orderable=False)
    kedaluwarsa = KolomTanggal(verbose_name="Kedaluwarsa", orderable=False)


class TabelPenilaian(Tabel):
    """Ratings. baca_semua: words that wait are shown as well."""

    judul = "Penilaian warga"
    nama_baris = "penilaian"
    ekspor = ("csv", "xlsx")

    hari = KolomUtama(
        verbose_name="Hari",
        linkify=lambda record: reverse("transparansi:penilaian-detail", args=[record.kode]),
    )
    unit = tables.Column(verbose_name="Unit", order_by="unit__path")
    objek = tables.Column(verbose_name="Yang dinilai", empty_values=(), orderable=False)
    bintang = KolomAngka(verbose_name="Bintang", default="SKM")
    kata = tables.Column(verbose_name="Kata", orderable=False)
    temuan_kata = tables.Column(verbose_name="Temuan")
    keadaan = KolomStatus(verbose_name="Keadaan", jenis=JENIS_KEADAAN)

    def __init__(self, *args: Any, baca_semua: bool, **opsi: Any) -> None:
        super().__init__(*args, **opsi)
        self.baca_semua = baca_semua

    def render_hari(self, value: Any) -> str:
        return penulisan.tanggal_pendek(value)

    def value_hari(self, value: Any) -> Any:
        return value

    def render_objek(self, record: Any) -> str:
        return str(record.petugas or record.layanan or "Unit")

    def render_kata(self, value: str, record: Any) -> str:
        return (
            value if self.baca_semua or record.status_kata == "tampil" else record.get_status_kata_display()
        )


class TabelAduan(Tabel):
    """Tickets. pada: the day on which a deadline has passed or not."""

    judul = "Aduan warga"
    nama_baris = "aduan"
    ekspor = ("csv", "xlsx")
    keterangan_kosong = "Tidak ada aduan yang menunggu."

    nomor = KolomUtama(
        verbose_name="Nomor",
        linkify=lambda record: reverse("transparansi:aduan_kantor-detail", args=[record.kode]),
    )
    judul_aduan = tables.Column(verbose_name="Judul", accessor="judul")
    bentuk = tables.Column(verbose_name="Bentuk")
    kategori = tables.Column(verbose_name="Kategori")
    unit = tables.Column(verbose_name="Unit", order_by="unit__path")
    diterima = KolomTanggal(verbose_name="Diterima")
    tenggat = KolomTanggal(verbose_name="Tenggat")
    status = KolomStatus(verbose_name="Keadaan", jenis=JENIS_STATUS)

    def __init__(self, *args: Any, pada: Any, **opsi: Any) -> None:
        super().__init__(*args, **opsi)
        self.pada = pada

    def render_tenggat(self, value: Any) -> SafeString:
        lewat = " (lewat)" if value < self.pada else ""
        return format_html('<span class="angka">{}{}</span>', penulisan.tanggal_pendek(value), lewat)

    def value_tenggat(self, value: Any) -> Any:
        return value

"""Tables of prepared drafts and of batches."""

from collections.abc import Sequence

import django_tables2 as tables

from pegawai.models import KelompokUsulan, Usulan
from pegawai.registri import jenis_usulan
from pegawai.tables.usulan import TabelUsulan
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.web.tabel import KolomAngka, KolomPilih, KolomTanggal, KolomUtama, Tabel


class TabelSiap(Tabel):
    """Drafts that wait to be handed in, the first due first."""

    judul = "Usulan yang disiapkan"
    nama_baris = "usulan"
    pilihan_per_halaman = (25, 50, 100, 200)
    kolom_tetap = ("orang",)
    keterangan_kosong = "Usulan yang jatuh tempo disiapkan setiap malam."

    pilih = KolomPilih(accessor="kode", sebutan="pegawai__nama")
    orang = KolomUtama(
        accessor="pegawai__nama",
        verbose_name="Pegawai",
        linkify=("pegawai:usulan-detail", {"kode": tables.A("kode")}),
    )
    layanan = tables.Column(accessor="jenis", verbose_name="Layanan")
    ringkas = tables.Column(verbose_name="Usulan", orderable=False)
    unit = tables.Column(accessor="unit__nama", verbose_name="Unit kerja", default="–")
    tmt = KolomTanggal(verbose_name="TMT")
    berkas = tables.Column(verbose_name="Berkas", orderable=False, empty_values=())

    class Meta:
        model = Usulan
        fields = ()
        order_by = ("tmt",)
        empty_text = "Tidak ada usulan yang menunggu diajukan"

    def __init__(self, *args: object, aksi_massal: Sequence[Aksi], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.aksi_massal = aksi_massal

    def render_layanan(self, value: str) -> str:
        jenis = jenis_usulan.ambil(value)
        return jenis.judul if jenis else value

    def render_berkas(self, record: Usulan) -> str:
        """How many of the obligatory papers are there."""
        jenis = jenis_usulan.ambil(record.jenis)
        wajib = sum(1 for satu in jenis.berkas if satu.wajib) if jenis else 0
        return f"{record.wajib_n} dari {wajib}"  # type: ignore[attr-defined]


class TabelAnggota(TabelUsulan):
    """Proposals of one batch."""

    judul = "Usulan dalam kelompok"


class TabelKelompok(Tabel):
    """Batches, newest first."""

    judul = "Kelompok usulan"
    nama_baris = "kelompok"

    nama = KolomUtama(
        accessor="judul",
        verbose_name="Kelompok",
        linkify=("pegawai:kelompok_usulan-detail", {"kode": tables.A("kode")}),
    )
    layanan = tables.Column(accessor="jenis", verbose_name="Layanan")
    tmt = KolomTanggal(verbose_name="TMT dari")
    jumlah = KolomAngka(verbose_name="Usulan")
    selesai_n = KolomAngka(verbose_name="Selesai")

    class Meta:
        model = KelompokUsulan
        fields = ()
        empty_text = "Belum ada kelompok"

    def render_layanan(self, value: str) -> str:
        jenis = jenis_usulan.ambil(value)
        return jenis.judul if jenis else value

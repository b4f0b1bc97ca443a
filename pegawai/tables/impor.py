"""Tables of the import."""

from datetime import datetime

import django_tables2 as tables

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomAngka, KolomStatus, KolomUtama, Tabel

GAYA_STATUS = {
    StatusBatch.DIUNGGAH.value: "info",
    StatusBatch.DIPERIKSA.value: "waspada",
    StatusBatch.DITOLAK.value: "bahaya",
    StatusBatch.DITERAPKAN.value: "baik",
    StatusBatch.DIBATALKAN.value: "netral",
}


class TabelBatch(Tabel):
    """Batches, newest first."""

    judul = "Daftar impor"
    nama_baris = "berkas"

    nama_berkas = KolomUtama(
        verbose_name="Berkas", linkify=("pegawai:impor-detail", {"kode": tables.A("kode")})
    )
    status = KolomStatus(verbose_name="Status", jenis=GAYA_STATUS)
    baris = KolomAngka(accessor="ringkasan__baris", verbose_name="Baris", orderable=False)
    bermasalah = KolomAngka(accessor="ringkasan__bermasalah", verbose_name="Bermasalah", orderable=False)
    oleh = tables.Column(verbose_name="Diunggah oleh", order_by=("oleh__nama", "-pk"))
    dibuat_pada = tables.Column(verbose_name="Waktu", order_by=("dibuat_pada", "pk"))

    class Meta:
        model = BatchImpor
        fields = ()
        order_by = ("-dibuat_pada",)
        empty_text = "Belum ada berkas yang diimpor"

    def render_dibuat_pada(self, value: datetime) -> str:
        return penulisan.waktu(value)

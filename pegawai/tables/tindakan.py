"""Tables of personnel actions."""

from datetime import datetime

import django_tables2 as tables

from pegawai.models import TindakanKepegawaian
from pegawai.models.tindakan import StatusTindakan
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomAngka, KolomStatus, KolomTanggal, KolomUtama, Tabel

GAYA_STATUS = {
    StatusTindakan.DISUSUN.value: "waspada",
    StatusTindakan.DITERAPKAN.value: "baik",
    StatusTindakan.DIBATALKAN.value: "netral",
}


class TabelTindakan(Tabel):
    """Actions, newest first."""

    judul = "Daftar tindakan"
    nama_baris = "tindakan"

    judul_tindakan = KolomUtama(
        accessor="judul",
        verbose_name="Tindakan",
        linkify=("pegawai:tindakan-detail", {"kode": tables.A("kode")}),
    )
    status = KolomStatus(verbose_name="Status", jenis=GAYA_STATUS)
    tmt = KolomTanggal(verbose_name="TMT")
    jumlah = KolomAngka(accessor="ringkasan__jumlah", verbose_name="Pegawai", orderable=False)
    oleh = tables.Column(verbose_name="Disusun oleh", order_by=("oleh__nama", "-pk"))
    dibuat_pada = tables.Column(verbose_name="Waktu", order_by=("dibuat_pada", "pk"))

    class Meta:
        model = TindakanKepegawaian
        fields = ()
        order_by = ("-dibuat_pada",)
        empty_text = "Belum ada tindakan yang dicatat"

    def render_dibuat_pada(self, value: datetime) -> str:
        return penulisan.waktu(value)

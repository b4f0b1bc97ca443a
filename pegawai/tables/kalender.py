"""The table of what falls due."""

from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.selectors.kalender import JENIS
from serang_asn.inti.web.tabel import KolomTanggal, Tabel


class TabelKalender(Tabel):
    """One thing a row, the earliest first."""

    judul = "Daftar jatuh tempo"
    nama_baris = "jatuh tempo"

    acara_nama = tables.Column(verbose_name="Pegawai", attrs={"td": {"class": "kolom-utama"}})
    acara_hari = KolomTanggal(verbose_name="Tanggal")
    acara_jenis = tables.Column(verbose_name="Jenis")
    acara_unit = tables.Column(verbose_name="Unit kerja", default="–")
    acara_catatan = tables.Column(verbose_name="Keterangan", default="–")

    class Meta:
        orderable = False
        empty_text = "Tidak ada yang jatuh tempo"

    def render_acara_nama(self, value: str, record: dict[str, Any]) -> SafeString:
        nama = "usulan-detail" if record["acara_jenis"] == "usulan" else "pegawai-detail"
        return format_html(
            '<a href="{}">{}</a>', reverse(f"pegawai:{nama}", args=[record["acara_objek"]]), value
        )

    def render_acara_jenis(self, value: str) -> str:
        return JENIS[value]

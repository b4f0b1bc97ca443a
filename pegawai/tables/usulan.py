"""Tables of proposals."""

from typing import Any

import django_tables2 as tables

from pegawai.domain.usulan import StatusUsulan
from pegawai.models import Usulan
from pegawai.selectors.usulan import get_judul
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomStatus, KolomTanggal, KolomUtama, Tabel

S = StatusUsulan
GAYA_STATUS = {
    S.DRAF.value: "netral",
    S.BERJALAN.value: "info",
    S.DIKEMBALIKAN.value: "waspada",
    S.DISETUJUI.value: "baik",
    S.TERBIT.value: "baik",
    S.SELESAI.value: "baik",
    S.DITOLAK.value: "bahaya",
    S.DITARIK.value: "netral",
    S.DIBATALKAN.value: "bahaya",
}


class TabelUsulan(Tabel):
    """Proposals, the most urgent first."""

    judul = "Daftar usulan"
    nama_baris = "usulan"

    layanan = KolomUtama(
        accessor="jenis",
        verbose_name="Layanan",
        linkify=("pegawai:usulan-detail", {"kode": tables.A("kode")}),
    )
    orang = tables.Column(accessor="pegawai__nama", verbose_name="Pegawai")
    ringkas = tables.Column(verbose_name="Usulan", orderable=False)
    unit = tables.Column(accessor="unit__nama", verbose_name="Unit kerja", default="–")
    status = KolomStatus(verbose_name="Status", jenis=GAYA_STATUS)
    tmt = KolomTanggal(verbose_name="TMT")
    tenggat = tables.Column(verbose_name="Tenggat", default="–")

    class Meta:
        model = Usulan
        fields = ()
        empty_text = "Tidak ada usulan di sini"

    def render_layanan(self, record: Usulan) -> str:
        return get_judul(record)

    def render_tenggat(self, value: Any, record: Usulan) -> str:
        teks = penulisan.tanggal_pendek(value)
        return f"{teks} (lewat)" if record.is_lewat else teks

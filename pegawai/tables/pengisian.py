"""Tables of vacancies and dossiers."""

from typing import Any
from urllib.parse import urlencode

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.pengisian.status import StatusPengisian
from pegawai.models import PengisianJabatan
from pegawai.models.jabatan import LABEL_JENIS_JABATAN
from pegawai.selectors.pengisian import Lowong
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomAngka, KolomStatus, KolomTanggal, KolomUtama, Tabel

GAYA_PENGISIAN = {
    StatusPengisian.TERBUKA.value: "info",
    StatusPengisian.DIPUTUS.value: "baik",
    StatusPengisian.DITARIK.value: "netral",
}


class TabelPengisian(Tabel):
    """Dossiers, one a row."""

    judul = "Daftar berkas pengisian jabatan"
    nama_baris = "berkas"
    keterangan_kosong = "Buka berkas dari daftar jabatan yang lowong."

    nama = KolomUtama(
        accessor="jabatan__nama",
        verbose_name="Jabatan",
        linkify=("pegawai:pengisian-detail", {"kode": tables.A("kode")}),
    )
    unit = tables.Column(accessor="unit__nama", verbose_name="Unit kerja")
    tanggal_lowong = KolomTanggal(verbose_name="Lowong mulai")
    jumlah_calon = KolomAngka(verbose_name="Calon")
    status = KolomStatus(verbose_name="Status", jenis=GAYA_PENGISIAN)
    dibuat_pada = KolomTanggal(verbose_name="Dibuka")

    class Meta:
        model = PengisianJabatan
        fields = ()
        order_by = ("-dibuat_pada",)
        empty_text = "Belum ada berkas"


class TabelLowong(Tabel):
    """Vacant posts; a row leads to its open dossier, or to opening one."""

    judul = "Jabatan lowong"
    nama_baris = "jabatan"

    jabatan = KolomUtama(verbose_name="Jabatan", orderable=False)
    unit = tables.Column(verbose_name="Unit kerja", orderable=False)
    jenis = tables.Column(verbose_name="Jenis", orderable=False)
    kebutuhan = KolomAngka(verbose_name="Kebutuhan", orderable=False)
    terisi = KolomAngka(verbose_name="Terisi", orderable=False)
    keadaan = tables.Column(verbose_name="Lowong", orderable=False, empty_values=())
    aksi = tables.Column(verbose_name="Berkas", orderable=False, empty_values=())

    class Meta:
        empty_text = "Tidak ada jabatan lowong yang cocok"

    def __init__(self, *args: Any, can_buka: bool, sampai: str, **opsi: Any) -> None:
        super().__init__(*args, **opsi)
        self.can_buka, self.sampai = can_buka, sampai

    def render_jenis(self, value: str) -> str:
        return LABEL_JENIS_JABATAN[JenisJabatan(value)]

    def render_keadaan(self, record: Lowong) -> str:
        bagian = [f"{record.lowong} kosong sekarang"] if record.lowong else []
        if record.pensiun and record.tmt:
            bagian.append(f"{record.pemangku} pensiun {penulisan.tanggal(record.tmt)}")
        if record.pensiun > 1:
            bagian.append(f"{record.pensiun - 1} lagi sesudahnya")
        return "; ".join(bagian)

    def render_aksi(self, record: Lowong) -> str | SafeString:
        if record.berkas:
            url, teks = reverse("pegawai:pengisian-detail", args=[record.berkas]), "Lihat berkas"
        elif self.can_buka:
            isi = {"unit": record.unit_kode, "jabatan": record.jabatan_kode, "sampai": self.sampai}
            url, teks = f"{reverse('pegawai:pengisian-baru')}?{urlencode(isi)}", "Buka berkas"
        else:
            return "Belum dibuka"
        return format_html(
            '<a href="{}">{}<span class="visually-hidden"> {} pada {}</span></a>',
            url, teks, record.jabatan, record.unit,
        )  # fmt: skip

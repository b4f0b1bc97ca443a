"""The table of deputies."""

from datetime import timedelta
from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.models import Delegasi
from pegawai.services.delegasi import can_mencabut
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomTanggal, KolomUtama, Tabel


class TabelDelegasi(Tabel):
    """Appointments, the latest first."""

    judul = "Daftar pengganti"
    nama_baris = "penunjukan"
    keterangan_kosong = "Tunjuk pengganti sebelum cuti atau dinas luar, agar usulan tidak tertahan."

    pengganti = KolomUtama(verbose_name="Pengganti")
    pemberi = tables.Column(verbose_name="Menggantikan")
    mulai = KolomTanggal(verbose_name="Mulai")
    selesai = tables.Column(verbose_name="Sampai")
    alasan = tables.Column(verbose_name="Alasan", orderable=False)
    keadaan = tables.Column(verbose_name="Keadaan", empty_values=(), orderable=False)
    aksi = tables.Column(verbose_name="Aksi", empty_values=(), orderable=False)

    class Meta:
        model = Delegasi
        fields = ()
        empty_text = "Belum ada pengganti"

    def __init__(self, data: Any, *, akun: Any) -> None:
        super().__init__(data)
        self.akun = akun

    def render_selesai(self, record: Delegasi) -> str:
        return penulisan.tanggal_pendek(record.selesai - timedelta(days=1))

    def render_keadaan(self, record: Delegasi) -> str:
        hari = timezone.localdate()
        if record.dicabut_pada:
            return f"Dicabut {penulisan.tanggal_pendek(timezone.localdate(record.dicabut_pada))}"
        if record.selesai <= hari:
            return "Sudah berakhir"
        return "Berlaku" if record.mulai <= hari else "Akan berlaku"

    def render_aksi(self, record: Delegasi) -> SafeString | str:
        if not can_mencabut(self.akun, record):
            return "–"
        return format_html(
            '<a href="{}">Cabut<span class="visually-hidden"> {}</span></a>',
            reverse("pegawai:delegasi-cabut", args=[record.kode]), record,
        )  # fmt: skip

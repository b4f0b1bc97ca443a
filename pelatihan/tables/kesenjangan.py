"""The table of people and their gaps."""

from collections.abc import Iterable, Iterator
from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pelatihan.selectors.peta_kesenjangan import BarisOrang
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomAngka, KolomUtama, Tabel

KEPALA_BERKAS = (
    "Nama", "Jabatan", "Unit kerja", "Kompetensi disyaratkan", "Dinilai", "Kesenjangan (tingkat)",
    "Bobot kesenjangan", "Kesesuaian jabatan (%)",
)  # fmt: skip


class TabelKesenjangan(Tabel):
    """People with what their posts ask and what is missing, the heaviest gap first."""

    judul = "Kesenjangan kompetensi pegawai"
    nama_baris = "pegawai"
    ekspor = ("csv", "xlsx")
    kolom_tetap = ("nama",)
    keterangan_kosong = "Standar kompetensi jabatan belum ditetapkan untuk pegawai pada lingkup ini."

    nama = KolomUtama(verbose_name="Nama")
    jabatan = tables.Column(verbose_name="Jabatan")
    unit = tables.Column(verbose_name="Unit kerja")
    dinilai = tables.Column(verbose_name="Dinilai", orderable=False)
    gap = KolomAngka(verbose_name="Kesenjangan")
    poin = KolomAngka(verbose_name="Bobot", desimal=2)
    kesesuaian = KolomAngka(verbose_name="Kesesuaian (%)", desimal=2)

    class Meta:
        empty_text = "Tidak ada yang cocok"

    def render_nama(self, record: BarisOrang) -> SafeString:
        return format_html(
            '<a href="{}">{}</a>', reverse("pelatihan:kesenjangan-rekam", args=[record.kode]), record.nama
        )

    def render_dinilai(self, record: BarisOrang) -> str:
        return f"{penulisan.angka(record.dinilai)} dari {penulisan.angka(record.disyaratkan)}"


def baris_berkas(daftar: Iterable[BarisOrang]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a file; see KEPALA_BERKAS."""
    for satu in daftar:
        yield (
            satu.nama, satu.jabatan, satu.unit, satu.disyaratkan, satu.dinilai, satu.gap, satu.poin,
            satu.kesesuaian,
        )  # fmt: skip

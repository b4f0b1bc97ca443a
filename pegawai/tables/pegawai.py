"""The employee list as a table; its columns are those of every export (`selectors/kolom.py`)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import django_tables2 as tables
from django.urls import reverse_lazy
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.models import KeadaanPegawai
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.selectors.kolom import DAFTAR_KOLOM, NAMA, Kolom, urutkan
from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.web.tabel import KolomLangsung, KolomPilih, Tabel

GAYA = {"utama": "kolom-utama", "angka": "kolom-angka"}


class KolomKeadaan(KolomLangsung):
    """One column of the list, as `selectors/kolom.py` describes it."""

    def __init__(self, kolom: Kolom, pada: date) -> None:
        kelas = {"class": GAYA.get(kolom.jenis, "")} if kolom.jenis in GAYA else {}
        super().__init__(
            accessor=kolom.jalur[0],
            verbose_name=kolom.judul,
            visible=kolom.tampil,
            empty_values=(),
            attrs={"th": kelas, "td": kelas},
        )
        self.kolom, self.pada = kolom, pada
        self._jalur = [tables.A(satu) for satu in kolom.jalur]

    def gambar(self, record: Any, table: Any) -> str | SafeString:
        isi = self.kolom.nilai([satu.resolve(record, quiet=True) for satu in self._jalur], self.pada)
        if isi is None or isi == "":
            return "—" if self.kolom.kode != NAMA else ""
        match self.kolom.jenis:
            case "utama":
                return _bertautan(record, isi, table.akhiran)
            case "nip":
                return format_html('<span class="nip">{}</span>', penulisan.nip(isi))
            case "tanggal":
                return format_html('<span class="angka">{}</span>', penulisan.tanggal_pendek(isi))
            case "angka":
                return penulisan.angka(isi)
        return isi

    def order(self, queryset: KeadaanQuerySet, is_descending: bool) -> tuple[KeadaanQuerySet, bool]:  # noqa: FBT001  django-tables2 calls it so
        return urutkan(queryset, [f"-{self.kolom.kode}" if is_descending else self.kolom.kode]), True


class KolomPilihTerbuka(KolomPilih):
    """Check boxes of the rows whose record the reader may open; the others cannot be acted on."""

    def gambar(self, record: Any, table: Any) -> str | SafeString:
        return super().gambar(record, table) if record.terbuka else SafeString()


def _bertautan(record: Any, nama: str, akhiran: str) -> str | SafeString:
    """A record that is no longer within the reader's scope is named, not opened."""
    if not record.terbuka:
        return nama
    return format_html('<a href="{}{}">{}</a>', record.pegawai.get_absolute_url(), akhiran, nama)


class TabelPegawai(Tabel):
    """States on a day, one employee a row. akhiran: what links to a record carry on."""

    judul = "Daftar pegawai"
    nama_baris = "pegawai"
    ekspor = ("csv", "xlsx", "pdf")
    url_ekspor = reverse_lazy("pegawai:ekspor-buat")
    kolom_tetap = (NAMA,)
    pilihan_per_halaman = (25, 50, 100, 200)

    pilih = KolomPilihTerbuka(accessor="pegawai__kode", sebutan="pegawai__nama")

    class Meta:
        model = KeadaanPegawai
        fields = ()
        order_by = (NAMA,)
        empty_text = "Tidak ada pegawai yang cocok"

    def __init__(
        self, keadaan: KeadaanQuerySet, *, pada: date, akhiran: str = "", aksi_massal: Sequence[Aksi] = ()
    ) -> None:
        kolom = [(satu.kode, KolomKeadaan(satu, pada)) for satu in DAFTAR_KOLOM]
        super().__init__(keadaan, extra_columns=kolom, exclude=() if aksi_massal else ("pilih",))
        self.akhiran, self.aksi_massal = akhiran, aksi_massal

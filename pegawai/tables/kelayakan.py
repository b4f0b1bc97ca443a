"""The table of kept answers, and how a detail is written out."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.domain.syarat import Simpulan
from pegawai.models import HasilKelayakan
from pegawai.models.kelayakan import HasilKelayakanQuerySet
from pegawai.registri import JenisKelayakan
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomNip, KolomStatus, KolomTanggal, KolomUtama, Tabel

GAYA_HASIL = {
    Simpulan.LAYAK.value: "baik",
    Simpulan.BELUM.value: "waspada",
    Simpulan.TIDAK.value: "netral",
    Simpulan.KURANG_DATA.value: "info",
}
BUTIR_TABEL = 3
KEPALA_BERKAS = ("NIP", "Nama", "Unit kerja", "Golongan", "Hasil", "Tanggal", "Rincian", "Keterangan")


def teks_rincian(nama: str, nilai: Any) -> str:
    """Return a detail as people read it; days may come as text from where answers are kept."""
    if nilai is None or nilai == "":
        return "Tidak diketahui"
    if isinstance(nilai, date):
        return penulisan.tanggal(nilai)
    if isinstance(nilai, list | tuple):
        return ", ".join(str(satu) for satu in nilai) or "Tidak ada"
    if nama.startswith("gaji_"):
        return f"Rp{penulisan.angka(nilai)}"
    if isinstance(nilai, Decimal | float):
        return f"{Decimal(str(nilai)).normalize():f}".replace(".", ",")
    if isinstance(nilai, str) and len(nilai) == 10 and nilai[4:5] == nilai[7:8] == "-":
        return penulisan.tanggal(date.fromisoformat(nilai))
    return str(nilai).replace("_", " ")


def butir_rincian(jenis: JenisKelayakan, rincian: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (label, value) of the details that pages show, in their order."""
    for nama, label in jenis.rincian.items():
        if nama in rincian:
            yield label, teks_rincian(nama, rincian[nama])


class TabelKelayakan(Tabel):
    """Answers of one kind, one employee a row."""

    judul = "Daftar kelayakan"
    nama_baris = "pegawai"
    ekspor: Sequence[str] = ("csv", "xlsx")
    kolom_tetap = ("nama",)
    keterangan_kosong = "Jenis ini belum dihitung; perhitungan berjalan setiap malam."

    nama = KolomUtama(accessor="pegawai__nama", verbose_name="Nama")
    nip = KolomNip(accessor="pegawai__nip", verbose_name="NIP")
    unit_nama = tables.Column(verbose_name="Unit kerja")
    golongan_kode = tables.Column(verbose_name="Golongan")
    hasil = KolomStatus(verbose_name="Hasil", jenis=GAYA_HASIL)
    tanggal = KolomTanggal(verbose_name="Tanggal", order_by=("tanggal", "pk"))
    catatan = tables.Column(verbose_name="Keterangan", orderable=False, empty_values=())

    class Meta:
        model = HasilKelayakan
        fields = ()
        order_by = ("tanggal",)
        empty_text = "Tidak ada yang cocok"

    def __init__(self, daftar: HasilKelayakanQuerySet, jenis: JenisKelayakan, *, usulan: str = "") -> None:
        super().__init__(daftar)
        self.jenis_kelayakan, self.jenis_usulan = jenis, usulan

    def render_nama(self, record: HasilKelayakan) -> SafeString:
        url = reverse("pegawai:kelayakan-rekam", args=[record.pegawai.kode])
        return format_html('<a href="{}#jenis-{}">{}</a>', url, record.jenis, record.pegawai.nama_lengkap)

    def render_catatan(self, record: HasilKelayakan) -> str | SafeString:
        """What is not met yet, or the first details, and where a proposal begins. Files have all of both."""
        teks = record.catatan or _ringkas(self.jenis_kelayakan, record, BUTIR_TABEL) or "—"
        if not self.jenis_usulan or record.hasil == Simpulan.TIDAK:
            return teks
        return format_html(
            '{}<br><a href="{}?pegawai={}">Usulkan<span class="visually-hidden"> {}</span></a>',
            teks, reverse("pegawai:usulan-baru", args=[self.jenis_usulan]), record.pegawai.kode,
            record.pegawai.nama_lengkap,
        )  # fmt: skip


def baris_berkas(daftar: HasilKelayakanQuerySet, jenis: JenisKelayakan) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a file; see KEPALA_BERKAS."""
    for satu in daftar.iterator(chunk_size=1_000):
        yield (
            satu.pegawai.nip, satu.pegawai.nama_lengkap, getattr(satu, "unit_nama", ""),
            getattr(satu, "golongan_kode", ""), satu.get_hasil_display(), satu.tanggal, _ringkas(jenis, satu),
            satu.catatan,
        )  # fmt: skip


def _ringkas(jenis: JenisKelayakan, satu: HasilKelayakan, butir: int | None = None) -> str:
    return "; ".join(
        f"{label}: {nilai}" for label, nilai in islice(butir_rincian(jenis, satu.rincian), butir)
    )

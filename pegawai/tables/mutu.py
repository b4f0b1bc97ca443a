"""Tables of the data quality: units with their scores, findings with where they are mended."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from pegawai.models import TemuanMutu
from pegawai.mutu.mesin import daftar_pemeriksaan
from pegawai.selectors.mutu import BarisMutu, daftar_aksi
from pegawai.selectors.mutu.temuan import GAYA_TINGKAT, LABEL_TINGKAT
from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Aksi
from serang_asn.inti.web.tabel import KolomAngka, KolomGambar, KolomUtama, Tabel

KEPALA_UNIT = (
    "Unit kerja", "Pegawai", "Skor", "Perubahan 30 hari", "Temuan", "Data lengkap (persen)"
)  # fmt: skip
KEPALA_TEMUAN = (
    "Pegawai", "Unit kerja", "Pemeriksaan", "Tingkat", "Temuan", "Ditemukan", "Alasan diterima"
)  # fmt: skip


def baris_unit(daftar: Sequence[BarisMutu]) -> list[tuple[Any, ...]]:
    """Return units as rows under KEPALA_UNIT."""
    return [
        (b.nama, b.pegawai, b.skor, b.perubahan, b.jumlah_temuan, b.persen_lengkap) for b in daftar
    ]  # fmt: skip


def baris_temuan(temuan: TemuanMutu) -> tuple[Any, ...]:
    """Return a finding as a row under KEPALA_TEMUAN; subject, unit and acceptance are loaded."""
    judul, tingkat = _judul().get(temuan.pemeriksaan, (temuan.pemeriksaan, ""))
    return (
        temuan.pegawai.nama_lengkap if temuan.pegawai else str(temuan.unit),
        str(temuan.unit or ""),
        judul,
        LABEL_TINGKAT[tingkat] if tingkat else "",
        temuan.keterangan,
        temuan.ditemukan_pada,
        temuan.pengecualian.alasan if temuan.pengecualian else "",
    )


def _judul() -> dict[str, tuple[str, Any]]:
    return {satu.kode: (satu.judul, satu.mutu.tingkat) for satu in daftar_pemeriksaan() if satu.mutu}


class TabelUnit(Tabel):
    """Units with scores. is_terbuka: their pages may be opened by this reader."""

    judul = "Mutu data menurut unit kerja"
    nama_baris = "unit kerja"
    ekspor = ("csv", "xlsx", "pdf")
    kolom_tetap = ("nama", "pegawai", "skor", "perubahan", "jumlah_temuan", "persen_lengkap")
    pilihan_per_halaman = (50, 100)

    nama = KolomUtama(verbose_name="Unit kerja")
    pegawai = KolomAngka(verbose_name="Pegawai")
    skor = KolomAngka(verbose_name="Skor", desimal=1)
    perubahan = KolomAngka(verbose_name="Perubahan 30 hari", desimal=1)
    jumlah_temuan = KolomAngka(verbose_name="Temuan")
    persen_lengkap = KolomAngka(verbose_name="Data lengkap")

    class Meta:
        empty_text = "Belum ada pegawai dalam lingkup Anda"

    def __init__(self, daftar: Sequence[BarisMutu], *, is_terbuka: bool) -> None:
        super().__init__(daftar)
        self.is_terbuka = is_terbuka

    def render_nama(self, value: str, record: BarisMutu) -> str | SafeString:
        if not self.is_terbuka:
            return value
        if record.unit is None:
            return format_html('<a href="{}?tempat=tanpa">{}</a>', reverse("pegawai:mutu-temuan"), value)
        return format_html(
            '<a href="{}">{}</a>', reverse("pegawai:mutu-unit", args=[record.unit.publik_id]), value
        )

    def render_perubahan(self, value: Decimal) -> SafeString:
        tanda, kata = ("+", "naik") if value > 0 else ("-", "turun") if value < 0 else ("", "tetap")
        return format_html(
            '{}{}<span class="visually-hidden"> ({})</span>', tanda, penulisan.angka(abs(value), 1), kata
        )

    def render_persen_lengkap(self, value: int) -> str:
        return f"{value}%"


class TabelTemuan(Tabel):
    """Findings, one a row. boleh_terima: this reader may accept them as they are."""

    judul = "Temuan mutu data"
    nama_baris = "temuan"
    ekspor = ("csv", "xlsx", "pdf")
    kolom_tetap = ("subjek", "pemeriksaan", "keterangan", "perbaikan")
    keterangan_kosong = (
        "Semua pemeriksaan lulus. Daftar ini terisi lagi bila pemeriksaan berikutnya menemukan sesuatu."
    )

    subjek = KolomGambar(
        "subjek", "kolom-utama", verbose_name="Pegawai", order_by=("pegawai__nama", "pegawai_id", "pk")
    )
    unit = KolomGambar("unit", verbose_name="Unit kerja", order_by=("unit__path", "pk"))
    pemeriksaan = KolomGambar(
        "pemeriksaan", verbose_name="Pemeriksaan", order_by=("pemeriksaan", "pegawai__nama", "pk")
    )
    keterangan = KolomGambar("keterangan", verbose_name="Temuan", orderable=False)
    ditemukan_pada = KolomGambar(
        "ditemukan", verbose_name="Ditemukan", order_by=("ditemukan_pada", "pegawai__nama", "pk")
    )
    perbaikan = KolomGambar("perbaikan", verbose_name="Tindakan", orderable=False)

    class Meta:
        empty_text = "Tidak ada temuan"

    def __init__(self, temuan: Any, *, akun: Any, boleh_terima: bool) -> None:
        super().__init__(temuan)
        self.akun, self.boleh_terima, self._nama = akun, boleh_terima, _judul()

    def gambar_subjek(self, record: TemuanMutu) -> SafeString:
        subjek = record.pegawai or record.unit
        nama = record.pegawai.nama_lengkap if record.pegawai else str(record.unit)
        return format_html('<a href="{}">{}</a>', subjek.get_absolute_url() if subjek else "", nama)

    def gambar_unit(self, record: TemuanMutu) -> str:
        return str(record.unit or "—")

    def gambar_ditemukan(self, record: TemuanMutu) -> SafeString:
        return format_html('<span class="angka">{}</span>', penulisan.tanggal_pendek(record.ditemukan_pada))

    def gambar_pemeriksaan(self, record: TemuanMutu) -> SafeString | str:
        value = record.pemeriksaan
        judul, tingkat = self._nama.get(value, (value, ""))
        if not tingkat:
            return judul
        return format_html(
            '{} <span class="status-pill status-pill--{}">{}</span>',
            judul, GAYA_TINGKAT[tingkat], LABEL_TINGKAT[tingkat],
        )  # fmt: skip

    def gambar_keterangan(self, record: TemuanMutu) -> SafeString | str:
        value = record.keterangan
        if record.pengecualian is None:
            return value
        return format_html(
            '{}<br><span class="redup">Diterima {}: {}</span>',
            value, penulisan.tanggal_pendek(timezone.localdate(record.pengecualian.pada)),
            record.pengecualian.alasan,
        )  # fmt: skip

    def gambar_perbaikan(self, record: TemuanMutu) -> SafeString | str:
        nama = record.pegawai.nama_lengkap if record.pegawai else str(record.unit)
        aksi = [*daftar_aksi(record, self.akun)] if record.pengecualian is None else []
        if self.boleh_terima:
            apa, label = ("terima", "Terima") if record.pengecualian is None else ("cabut", "Cabut")
            aksi.append(Aksi(label, reverse(f"pegawai:mutu-{apa}", args=[record.kode])))
        judul = self._nama.get(record.pemeriksaan, ("", ""))[0]
        isi = format_html_join(
            " ",
            '<a href="{}">{}<span class="visually-hidden"> {}, {}</span></a>',
            ((satu.url, satu.label, nama, judul) for satu in aksi),
        )
        return format_html('<span class="mutu-tindakan">{}</span>', isi) if aksi else "—"

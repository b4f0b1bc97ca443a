"""The table of units with their IP ASN."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pegawai.selectors.ip_asn import DIMENSI, PALING_SEDIKIT, BarisIpAsn
from serang_asn.inti import penulisan
from serang_asn.inti.web.tabel import KolomGambar, Tabel

SAMAR = f"< {PALING_SEDIKIT} orang"
KEPALA_BERKAS = (
    "Unit kerja", "Pegawai", "Data lengkap", "Nilai", "Kelas", *(nama.capitalize() for nama in DIMENSI),
    *(f"{nama.capitalize()} belum diketahui" for nama in ("kualifikasi", "kompetensi", "kinerja")),
)  # fmt: skip


def teks_nilai(nilai: Decimal | None) -> str:
    """Return points as people read them; a dash where nobody's are known."""
    return "–" if nilai is None else penulisan.angka(nilai, 2)


def baris_berkas(daftar: Sequence[BarisIpAsn]) -> list[tuple[Any, ...]]:
    """Return units as rows under KEPALA_BERKAS."""
    return [
        (b.nama, b.pegawai, b.lengkap, b.nilai, b.kelas, *b.dimensi.values(), *b.kurang.values())
        for b in daftar
    ]


def _angka(nama: str, **opsi: Any) -> KolomGambar:
    return KolomGambar(nama, "kolom-angka", orderable=False, **opsi)


class TabelIpAsn(Tabel):
    """Units, one a row, each leading to what it is made of."""

    judul = "IP ASN menurut unit kerja"
    nama_baris = "unit kerja"
    ekspor = ("csv", "xlsx")
    kolom_tetap = ("unit", "nilai")

    unit = KolomGambar("unit", "kolom-utama", verbose_name="Unit kerja", orderable=False)
    pegawai = _angka("pegawai", verbose_name="Pegawai")
    lengkap = _angka("lengkap", verbose_name="Data lengkap")
    nilai = _angka("nilai", verbose_name="Nilai")
    kelas = KolomGambar("kelas", verbose_name="Kelas", orderable=False)
    kualifikasi = _angka("kualifikasi", verbose_name="Kualifikasi (25)")
    kompetensi = _angka("kompetensi", verbose_name="Kompetensi (40)")
    kinerja = _angka("kinerja", verbose_name="Kinerja (30)")
    disiplin = _angka("disiplin", verbose_name="Disiplin (5)")

    class Meta:
        empty_text = "Belum ada pegawai dalam lingkup Anda"

    def gambar_unit(self, record: BarisIpAsn) -> str | SafeString:
        if record.unit is None:
            return record.nama
        alamat = reverse("pegawai:ip_asn-unit", args=[record.unit.publik_id])
        return format_html('<a href="{}">{}</a>', alamat, record.nama)

    def gambar_pegawai(self, record: BarisIpAsn) -> str:
        return penulisan.angka(record.pegawai)

    def gambar_lengkap(self, record: BarisIpAsn) -> str:
        return penulisan.angka(record.lengkap)

    def gambar_nilai(self, record: BarisIpAsn) -> str:
        return teks_nilai(record.nilai)

    def gambar_kelas(self, record: BarisIpAsn) -> str:
        return record.kelas.capitalize() or "–"

    def gambar_kualifikasi(self, record: BarisIpAsn) -> str:
        return self._dimensi(record, "kualifikasi")

    def gambar_kompetensi(self, record: BarisIpAsn) -> str:
        return self._dimensi(record, "kompetensi")

    def gambar_kinerja(self, record: BarisIpAsn) -> str:
        return self._dimensi(record, "kinerja")

    def gambar_disiplin(self, record: BarisIpAsn) -> str:
        return self._dimensi(record, "disiplin")

    def _dimensi(self, record: BarisIpAsn, nama: str) -> str:
        return SAMAR if 0 < record.lengkap < PALING_SEDIKIT else teks_nilai(record.dimensi[nama])

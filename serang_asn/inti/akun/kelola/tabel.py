"""The list of accounts."""

from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from serang_asn.inti import penulisan
from serang_asn.inti.models import Akun
from serang_asn.inti.rujukan.tabel import pil
from serang_asn.inti.web.tabel import KolomNip, KolomStatus, KolomUtama, Tabel


class KolomPeran(tables.Column):
    """The roles in force, with their unit."""

    def render(self, value: Any) -> SafeString | str:
        baris = [(sebut_peran(satu),) for satu in value]
        return format_html_join("; ", "{}", baris) if baris else "Tanpa peran"

    def value(self, value: Any) -> str:
        return "; ".join(sebut_peran(satu) for satu in value)


class KolomYa(KolomStatus):
    """Yes or no in words. ya, tidak: the words."""

    def __init__(self, *args: Any, ya: str, tidak: str, **opsi: Any) -> None:
        super().__init__(*args, jenis={"True": "baik", "False": "netral"}, **opsi)
        self.kata = {True: ya, False: tidak}

    def render(self, value: Any, record: Any, bound_column: Any) -> SafeString:
        return pil(self.kata[value], self.jenis[str(value)])

    def value(self, value: Any) -> str:
        return self.kata[value]


class KolomWaktu(tables.Column):
    """A moment, or never."""

    def render(self, value: Any) -> str:
        return penulisan.waktu(value)


class TabelAkun(Tabel):
    """Accounts with their roles, last sign-in, second factor and status."""

    judul = "Daftar akun"
    nama_baris = "akun"
    ekspor = ("csv", "xlsx")
    kolom_tetap = ("nama",)

    nama = KolomUtama(verbose_name="Nama", linkify=lambda record: reverse("akun:detail", args=[record.kode]))
    pengguna = KolomNip(verbose_name="Pengguna")
    peran = KolomPeran(accessor="peran_kini", verbose_name="Peran", orderable=False, empty_values=())
    last_login = KolomWaktu(verbose_name="Terakhir masuk", default="Belum pernah")
    is_mfa = KolomYa(verbose_name="Dua langkah", ya="Aktif", tidak="Belum")
    is_active = KolomYa(verbose_name="Status", ya="Aktif", tidak="Tidak aktif")

    class Meta:
        model = Akun
        fields: tuple[str, ...] = ()


def sebut_peran(pemberian: Any) -> str:
    """`Kepala OPD, Dinas Kesehatan`."""
    nama = pemberian.get_peran_display()
    return f"{nama}, {pemberian.unit}" if pemberian.unit_id else nama

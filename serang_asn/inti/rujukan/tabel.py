"""The list of a reference table: its columns, made from what the registration declares."""

from functools import lru_cache
from typing import Any

import django_tables2 as tables
from django.db import models
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from serang_asn.inti.perubahan import tulis
from serang_asn.inti.registri.rujukan import TabelRujukan
from serang_asn.inti.web.tabel import KolomAngka, KolomStatus, KolomTanggal, KolomUtama, Tabel

VERIFIKASI = {True: "Terverifikasi", False: "Belum diverifikasi"}
BERLAKU = {"berlaku": "Berlaku", "nanti": "Belum berlaku", "diganti": "Digantikan"}


class KolomNilai(tables.Column):
    """Any value of a reference row, in words."""

    def render(self, value: Any, record: Any, bound_column: Any) -> str:
        if isinstance(value, models.Model) or not _punya_bidang(record, bound_column.name):
            return str(value)
        bidang = record._meta.get_field(bound_column.name)
        return tulis(bidang, getattr(record, bidang.attname))

    def value(self, value: Any) -> Any:
        return str(value) if isinstance(value, models.Model) else value


@lru_cache(maxsize=64)
def pil(label: str, jenis: str) -> SafeString:
    """Draw a status pill; a list has two in each row, of very few kinds."""
    return render_to_string("_components/status_pill.html", {"label": label, "jenis": jenis})


class KolomVerifikasi(KolomStatus):
    """Verified or not."""

    def __init__(self) -> None:
        super().__init__(
            accessor="terverifikasi", verbose_name="Verifikasi", jenis={"True": "baik", "False": "waspada"}
        )

    def render(self, value: Any, record: Any, bound_column: Any) -> Any:
        return pil(VERIFIKASI[value], self.jenis[str(value)])

    def value(self, value: Any) -> str:
        return VERIFIKASI[value]


class KolomBerlaku(KolomStatus):
    """In force, not yet, or replaced by a newer row."""

    def __init__(self) -> None:
        super().__init__(
            accessor="masa", verbose_name="Masa", orderable=False,
            jenis={"berlaku": "baik", "nanti": "info", "diganti": "netral"},
        )  # fmt: skip

    def render(self, value: Any, record: Any, bound_column: Any) -> Any:
        return pil(BERLAKU[value], self.jenis[value])

    def value(self, value: Any) -> str:
        return BERLAKU[value]


def buat(tabel: TabelRujukan) -> type[Tabel]:
    """Return the table class of a reference table."""
    isi: dict[str, Any] = {nama: _kolom(tabel, nama, utama=not urut) for urut, nama in enumerate(tabel.kolom)}
    if tabel.berkala:
        isi["masa"] = KolomBerlaku()
    if tabel.is_diverifikasi:
        isi["terverifikasi"] = KolomVerifikasi()
    isi["dipakai"] = KolomAngka(verbose_name="Dipakai", accessor="dipakai", orderable=False, default="0")
    isi |= {
        "judul": tabel.judul,
        "nama_baris": "baris",
        "ekspor": ("csv", "xlsx"),
        "kolom_tetap": tabel.kolom[:1],
        "keterangan_kosong": "Tambahkan baris pertama, atau muat data bawaan dengan perintah referensi.",
    }
    return type("TabelBaris", (Tabel,), isi)


def _kolom(tabel: TabelRujukan, nama: str, *, utama: bool) -> tables.Column:
    bidang = tabel.model._meta.get_field(nama)
    judul = str(bidang.verbose_name)  # type: ignore[union-attr]
    opsi: dict[str, Any] = {"verbose_name": judul[:1].upper() + judul[1:]}
    if utama:
        return _KolomPertama(
            linkify=lambda record: reverse("rujukan:detail", args=[tabel.kode, record.pk]), **opsi
        )
    if isinstance(bidang, models.DateField):
        return KolomTanggal(**opsi)
    if isinstance(bidang, models.DecimalField):
        return _KolomDesimal(**opsi)
    if isinstance(bidang, models.IntegerField) and not bidang.choices:
        return KolomAngka(**opsi)
    return KolomNilai(**opsi)


class _KolomPertama(KolomUtama, KolomNilai):
    """The column that names the row, whatever kind of value it holds."""


class _KolomDesimal(KolomAngka):
    """A decimal without the zeros that only fill its column in the database."""

    def render(self, value: Any) -> str:
        return super().render(value.normalize())


def _punya_bidang(record: Any, nama: str) -> bool:
    return any(satu.name == nama for satu in record._meta.concrete_fields)

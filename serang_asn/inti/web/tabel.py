"""Base of every list table: what `templates/_components/table.html` needs beyond django-tables2."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import django_tables2 as tables
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.formats import localize
from django.utils.html import conditional_escape, escape, format_html
from django.utils.safestring import SafeString, mark_safe

from serang_asn.inti import penulisan
from serang_asn.inti.komponen import Aksi

KEPADATAN = {"lega": "Lega", "rapat": "Rapat"}
EKSPOR = {"csv": "CSV", "xlsx": "Excel (XLSX)", "pdf": "PDF"}


@dataclass(frozen=True, slots=True)
class PilihanKolom:
    """One line of the column menu."""

    nama: str
    judul: str
    is_tampil: bool


class Tabel(tables.Table):
    """A list. Subclasses say in class attributes:

    judul: accessible name of the table. nama_baris: the noun behind the count ("1.234 pegawai").
    ekspor: formats offered, of csv, xlsx, pdf; the link adds `?ekspor=<format>` to the present query. With
    url_ekspor they are a POST of `bentuk` and `kueri` (the present query) instead, for lists of any length.
    aksi_massal: Aksi for the selected rows, each a POST of `kode` (needs a KolomPilih named `pilih`), or of
    `semua=1` when the reader selects every result; `kueri` is the query string of the list.
    kolom_tetap: columns that the column menu may not hide. kartu: rows become cards on a narrow screen.
    keterangan_kosong: what to do when there is no row at all; under a filter the page says to loosen it.
    """

    judul = ""
    nama_baris = "baris"
    ekspor: Sequence[str] = ()
    url_ekspor: Any = ""
    aksi_massal: Sequence[Aksi] = ()
    kolom_tetap: Sequence[str] = ()
    kartu = True
    keterangan_kosong = ""
    pilihan_per_halaman: Sequence[int] = (25, 50, 100)
    kepadatan = ""
    nama_parameter_kepadatan = "kepadatan"

    def before_render(self, request: HttpRequest) -> None:
        """Show the columns of `?kolom=…`, when the reader chose any, as close as `?kepadatan=` says."""
        kepadatan = request.GET.get(self.nama_parameter_kepadatan, "")
        self.kepadatan = kepadatan if kepadatan in KEPADATAN else ""
        dipilih = request.GET.getlist(self.nama_parameter_kolom)
        if not dipilih:
            return
        for kolom in self.columns.iterall():
            if kolom.name in dipilih or self._is_tetap(kolom.name):
                self.columns.show(kolom.name)
            else:
                self.columns.hide(kolom.name)

    def paginate(self, paginator_class: Any = Paginator, per_page: Any = None, **opsi: Any) -> Any:
        """Divide into pages, never longer than the longest that is offered."""
        if per_page is not None and self.pilihan_per_halaman:
            per_page = max(1, min(per_page, *self.pilihan_per_halaman[-1:]))
        return super().paginate(paginator_class=paginator_class, per_page=per_page, **opsi)

    @property
    def nama_parameter_kolom(self) -> str:
        return f"{self.prefix or ''}kolom"

    @property
    def pilihan_kolom(self) -> list[PilihanKolom]:
        """Return the columns a reader may show or hide; empty for a table of few columns."""
        dapat_dipilih = [kolom for kolom in self.columns.iterall() if not self._is_tetap(kolom.name)]
        return [PilihanKolom(kolom.name, kolom.header, kolom.visible) for kolom in dapat_dipilih]

    @property
    def pilihan_kepadatan(self) -> list[tuple[str, str]]:
        return [*KEPADATAN.items()]

    @property
    def format_ekspor(self) -> list[tuple[str, str]]:
        return [(kode, EKSPOR[kode]) for kode in self.ekspor]

    def _is_tetap(self, nama: str) -> bool:
        return nama in self.kolom_tetap or nama == "pilih"


class KolomLangsung(tables.Column):
    """A column that draws its cell from the record alone: `gambar(record, table)`, without the look-ups and
    signatures that django-tables2 goes through for each cell. For long lists."""

    def gambar(self, record: Any, table: Any) -> str | SafeString:
        raise NotImplementedError

    def render(self, record: Any, table: Any) -> str | SafeString:
        return self.gambar(record, table)


class KolomGambar(KolomLangsung):
    """A column that its table draws: `gambar_<nama>(record)`."""

    def __init__(self, nama: str, kelas: str = "", **opsi: Any) -> None:
        super().__init__(empty_values=(), attrs=_kelas(kelas) if kelas else {}, **opsi)
        self.nama = nama

    def gambar(self, record: Any, table: Any) -> str | SafeString:
        hasil: str | SafeString = getattr(table, f"gambar_{self.nama}")(record)
        return hasil


class PaginatorTerhitung(Paginator[Any]):
    """Pages of a list whose length is known already; without one it is counted as ever."""

    def __init__(self, *args: Any, jumlah: int | None = None, **opsi: Any) -> None:
        super().__init__(*args, **opsi)
        if jumlah is not None:
            self.count = jumlah  # takes the place of the cached property, which would ask the database


def baris_tampil(tabel: tables.Table) -> Iterator[tuple[str, SafeString]]:
    """Yield the rows of the page: attributes, and the cells as they are drawn.

    A list has hundreds of cells, and a template that walks them costs more than all the rest of the page.
    Attributes of a cell that depend on its record are not supported; those of a row are.
    """
    kolom = [(satu, _kepala_sel(satu)) for satu in tabel.columns]
    for baris in tabel.paginated_rows:
        record = baris.record
        sel = [
            f"{kepala}{_tulis_sel(satu.column.gambar(record, tabel) if isinstance(satu.column, KolomLangsung) else baris.get_cell(satu.name))}</td>"  # noqa: E501
            for satu, kepala in kolom
        ]
        yield baris.attrs.as_html(), mark_safe("".join(sel))  # every piece is escaped above


def _kepala_sel(kolom: Any) -> SafeString:
    """The opening of every cell of a column."""
    return format_html('<td role="cell" {} data-label="{}">', kolom.attrs["td"].as_html(), kolom.verbose_name)


def _tulis_sel(isi: Any) -> str:
    """Escape a cell as a template would."""
    return escape(isi) if type(isi) is str else str(conditional_escape(localize(isi)))


def _kelas(nama: str) -> dict[str, dict[str, str]]:
    return {"th": {"class": nama}, "td": {"class": nama}, "tf": {"class": nama}}


class KolomUtama(tables.Column):
    """The column that names the row; it leads the card on a narrow screen. Give `linkify`."""

    attrs = _kelas("kolom-utama")


class KolomAngka(tables.Column):
    """A number, right-aligned. desimal: digits after the comma."""

    attrs = _kelas("kolom-angka")

    def __init__(self, *args: Any, desimal: int | None = None, **opsi: Any) -> None:
        super().__init__(*args, **opsi)
        self.desimal = desimal

    def render(self, value: Any) -> str:
        return penulisan.angka(value, self.desimal)

    def value(self, value: Any) -> Any:
        return value


class KolomTanggal(tables.Column):
    """A date, `23 Nov 2026`."""

    def render(self, value: Any) -> SafeString:
        return format_html('<span class="angka">{}</span>', penulisan.tanggal_pendek(value))

    def value(self, value: Any) -> Any:
        return value


class KolomNip(tables.Column):
    """A NIP in groups."""

    def render(self, value: str) -> SafeString:
        return format_html('<span class="nip">{}</span>', penulisan.nip(value))

    def value(self, value: str) -> str:
        return value


@lru_cache(maxsize=512)
def pil_status(label: str, jenis: str) -> SafeString:
    """Return a status pill; a list draws the same few of them in every row."""
    return render_to_string("_components/status_pill.html", {"label": label, "jenis": jenis})


class KolomStatus(tables.Column):
    """A status pill. jenis: map of stored value to baik, waspada, bahaya, info or netral."""

    def __init__(self, *args: Any, jenis: dict[str, str], **opsi: Any) -> None:
        super().__init__(*args, **opsi)
        self.jenis = jenis

    def render(self, value: Any, record: Any, bound_column: Any) -> SafeString:
        mentah = bound_column.accessor.resolve(record)
        return pil_status(str(value), self.jenis.get(str(mentah), "netral"))

    def value(self, value: Any) -> Any:
        return value


class KolomPilih(KolomLangsung, tables.CheckBoxColumn):
    """Check boxes to select rows. sebutan: attribute of the row read out as the label of its box."""

    def __init__(self, *args: Any, sebutan: str = "", **opsi: Any) -> None:
        opsi.setdefault("attrs", _kelas("kolom-pilih"))
        super().__init__(*args, exclude_from_export=True, **opsi)
        self.sebutan = sebutan

    @property
    def header(self) -> SafeString:
        return format_html(
            '<input type="checkbox" class="form-check-input" data-pilih-semua aria-label="{}">',
            "Pilih semua baris di halaman ini",
        )

    def gambar(self, record: Any, table: Any) -> str | SafeString:
        nilai = tables.A(self.accessor).resolve(record)
        return format_html(
            '<input type="checkbox" class="form-check-input" name="kode" value="{}" form="aksi-massal"'
            ' data-pilih aria-label="Pilih {}">',
            nilai,
            tables.A(self.sebutan).resolve(record) if self.sebutan else nilai,
        )

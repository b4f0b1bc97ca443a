"""Tables as files: CSV and XLSX, written row by row, in which no cell can become a formula.

A spreadsheet runs text that begins like a formula. XLSX cells carry their type, so text stays text; CSV has
no types, so such text gets an apostrophe in front.
"""

import csv
import io
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Any

import xlsxwriter
from django.http import FileResponse, StreamingHttpResponse
from django.utils import timezone

Baris = Sequence[Any]
AWAL_RUMUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001  full-width twins
BARIS_PER_KIRIMAN = 500
LEBAR_KOLOM = (10, 60)
JENIS_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def aman(nilai: Any) -> Any:
    """Return a value as a CSV cell: numbers as they are, dates as ISO, text that no spreadsheet runs."""
    if nilai is None:
        return ""
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    if isinstance(nilai, int | float | Decimal):
        return nilai
    if isinstance(nilai, date):
        return nilai.isoformat()
    teks = str(nilai)
    return f"'{teks}" if teks.lstrip(" ").startswith(AWAL_RUMUS) else teks


def tulis_csv(kepala: Baris, baris: Iterable[Baris]) -> Iterator[str]:
    """Yield a CSV file in pieces: UTF-8 with the mark by which Excel knows it, comma, CRLF."""
    wadah = io.StringIO()
    penulis = csv.writer(wadah)
    wadah.write("\ufeff")
    penulis.writerow([aman(satu) for satu in kepala])
    for urut, satu_baris in enumerate(baris, start=1):
        penulis.writerow([aman(satu) for satu in satu_baris])
        if urut % BARIS_PER_KIRIMAN == 0:
            yield wadah.getvalue()
            wadah.seek(0)
            wadah.truncate()
    yield wadah.getvalue()


def tulis_xlsx(
    berkas: IO[bytes],
    kepala: Baris,
    baris: Iterable[Baris],
    *,
    lembar: str = "Data",
    judul: Sequence[str] = (),
) -> int:
    """Write a workbook of one sheet in constant memory; return the number of rows.

    judul: lines above the table. lembar: name of the sheet, at most 31 characters.
    """
    buku = xlsxwriter.Workbook(
        berkas,
        {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "yyyy-mm-dd",
        },
    )
    halaman = buku.add_worksheet(lembar[:31])
    tebal = buku.add_format({"bold": True, "bottom": 1})
    for kolom, nama in enumerate(kepala):
        halaman.set_column(kolom, kolom, min(max(len(str(nama)) + 4, LEBAR_KOLOM[0]), LEBAR_KOLOM[1]))
    for urut, teks in enumerate(judul):
        halaman.write_string(urut, 0, teks)
    puncak = len(judul) + bool(judul)
    for kolom, nama in enumerate(kepala):
        halaman.write_string(puncak, kolom, str(nama), tebal)
    halaman.freeze_panes(puncak + 1, 0)
    terakhir = puncak
    for terakhir, satu_baris in enumerate(baris, start=puncak + 1):
        for kolom, nilai in enumerate(satu_baris):
            _tulis_sel(halaman, terakhir, kolom, nilai)
    halaman.autofilter(puncak, 0, terakhir, max(len(kepala) - 1, 0))
    buku.close()
    return terakhir - puncak


def _tulis_sel(halaman: Any, baris: int, kolom: int, nilai: Any) -> None:
    """Write one cell by its type, so that text never becomes a formula, a link or a number."""
    if nilai is None:
        return
    if isinstance(nilai, bool):
        halaman.write_string(baris, kolom, "Ya" if nilai else "Tidak")
    elif isinstance(nilai, int | float | Decimal):
        halaman.write_number(baris, kolom, nilai)
    elif isinstance(nilai, datetime):
        halaman.write_datetime(baris, kolom, timezone.make_naive(nilai) if nilai.tzinfo else nilai)
    elif isinstance(nilai, date):
        halaman.write_datetime(baris, kolom, nilai)
    else:
        halaman.write_string(baris, kolom, str(nilai))


def jawab_csv(nama: str, kepala: Baris, baris: Iterable[Baris]) -> StreamingHttpResponse:
    """Return a CSV download that is sent while it is written."""
    return StreamingHttpResponse(
        tulis_csv(kepala, baris),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{nama}.csv"'},
    )


def jawab_xlsx(
    nama: str, kepala: Baris, baris: Iterable[Baris], *, lembar: str = "Data", judul: Sequence[str] = ()
) -> FileResponse:
    """Return an XLSX download, kept on disk while it is sent."""
    berkas = tempfile.TemporaryFile()  # noqa: SIM115  the response closes it
    tulis_xlsx(berkas, kepala, baris, lembar=lembar, judul=judul)
    berkas.seek(0)
    return FileResponse(berkas, as_attachment=True, filename=f"{nama}.xlsx", content_type=JENIS_XLSX)

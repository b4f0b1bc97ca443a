"""What the pages of the office share: a list with tabs, a form."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django_tables2 import RequestConfig

from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.komponen import Aksi, Tab

EKSPOR = {"csv": jawab_csv, "xlsx": jawab_xlsx}
BARIS_PER_HALAMAN = 25


def halaman_daftar(
    request: HttpRequest,
    tabel: Any,
    *,
    judul: str,
    keterangan: str = "",
    aksi: Sequence[Aksi] = (),
    tab: Sequence[Tab] = (),
) -> HttpResponseBase:
    """Answer with a list, or with it as a file."""
    RequestConfig(request, paginate={"per_page": BARIS_PER_HALAMAN}).configure(tabel)
    if jawab := EKSPOR.get(request.GET.get("ekspor", "") if tabel.ekspor else ""):
        isi = [*tabel.as_values()]
        return jawab(judul.lower().replace(" ", "-"), isi[0], isi[1:])
    konteks = {"tabel": tabel, "judul": judul, "keterangan": keterangan, "aksi": aksi, "tab": tab}
    return render(request, "transparansi/kantor/list.html", konteks)


def halaman_form(
    request: HttpRequest,
    form: Any,
    *,
    judul: str,
    tombol: str,
    induk: tuple[str, str],
    keterangan: str = "",
) -> HttpResponse:
    """Answer with a form; an invalid one with 422. induk: name and address of the list it belongs to."""
    konteks = {
        "form": form, "judul": judul, "tombol": tombol, "keterangan": keterangan, "remah": [induk],
        "url_batal": induk[1],
    }  # fmt: skip
    return render(request, "transparansi/kantor/form.html", konteks, status=422 if form.errors else 200)


def data_dari(request: HttpRequest) -> Any:
    """Return what was sent, None when the form is only opened."""
    return request.POST if request.method == "POST" else None

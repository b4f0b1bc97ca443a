"""Drafts of a form: kept while one types or by a button, offered when the form is opened again.

A form of the house answers two more steps, `draf` and `buang`, at its own address.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from pegawai.models import DrafIsian
from pegawai.services import draf as layanan

LANGKAH = frozenset({"draf", "buang"})


def is_langkah_draf(request: HttpRequest) -> bool:
    """Whether a draft is kept or thrown away, so that nothing is shown or written."""
    return request.method == "POST" and request.POST.get("langkah") in LANGKAH


@dataclass(frozen=True)
class DrafForm:
    """The draft of one form (`kunci`) of one reader. url: the address of the form."""

    request: HttpRequest
    kunci: str
    url: str

    def jawab(self, form: Any) -> HttpResponse | None:
        """Return the answer to a step that keeps the draft or throws it away; None to every other step."""
        if not is_langkah_draf(self.request):
            return None
        if self.request.POST["langkah"] == "buang":
            self.buang()
            return redirect(self.url)
        draf = self.simpan(form)
        htmx = self.request.htmx  # type: ignore[attr-defined]
        if htmx and not htmx.boosted:
            return render(self.request, "pegawai/draf/_tersimpan.html", {"draf": draf})
        messages.success(self.request, "Draf disimpan. Buka formulir ini lagi untuk melanjutkan.")
        return redirect(self.url)

    def isi(self) -> Mapping[str, str]:
        """Return what the draft holds when the reader goes on with it, else nothing."""
        draf = self._ambil() if "draf" in self.request.GET else None
        return draf.isi if draf else {}

    def tawaran(self) -> DrafIsian | None:
        """Return the draft to offer; None while the reader goes on with it."""
        return None if "draf" in self.request.GET else self._ambil()

    def simpan(self, form: Any) -> DrafIsian | None:
        """Keep what was typed into the fields of a form; no file, no control value."""
        isi = {nama: form.data[nama] for nama in form.fields if nama in form.data}
        return layanan.simpan(akun=self.request.user, kunci=self.kunci, isi=isi)

    def buang(self) -> None:
        """Forget the draft."""
        layanan.buang(akun=self.request.user, kunci=self.kunci)

    def _ambil(self) -> DrafIsian | None:
        return layanan.ambil(akun=self.request.user, kunci=self.kunci)

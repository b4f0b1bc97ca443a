"""A field for one row of a long table: type, choose from what is found.

With htmx the browser's own list of suggestions fills while one types; without it the text is looked up when the
form is sent, and what it may mean stands in the list beside the error.
"""  # noqa: E501

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

CONTOH_DITAWARKAN = 3


class PilihCariInput(forms.TextInput):
    """A text box with suggestions. url: address that answers with options."""

    template_name = "_components/search_select.html"

    def __init__(self, url: str = "", attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"autocomplete": "off", "spellcheck": "false", **(attrs or {})})
        self.url = url
        self.saran: Sequence[Any] = ()

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        konteks = super().get_context(name, value, attrs)
        atribut = konteks["widget"]["attrs"]
        konteks["id_saran"] = atribut["list"] = f"{atribut.get('id', name)}_saran"
        konteks["saran"] = self.saran
        if self.url:
            atribut.update(
                {
                    "hx-get": self.url,
                    "hx-trigger": "input changed delay:200ms",
                    "hx-target": f"#{konteks['id_saran']}",
                    "hx-swap": "innerHTML",
                    "hx-sync": "this:replace",
                }
            )
        return konteks


class PilihCariField(forms.CharField):
    """The row a text names. temukan: text -> rows it may mean (label, keterangan, baris), one when exact."""

    widget = PilihCariInput
    default_error_messages = {
        "tidak_ada": "Tidak ditemukan “%(teks)s”. Periksa ejaannya, atau tulis sebagian namanya saja.",
        "banyak": "Beberapa cocok dengan “%(teks)s”, antara lain %(contoh)s. Pilih satu dari daftar saran.",
    }

    def __init__(
        self,
        *,
        temukan: Callable[[str], Sequence[Any]],
        tulis: Callable[[Any], str],
        url: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(widget=PilihCariInput(url), **kwargs)
        self.temukan = temukan
        self.tulis = tulis

    def prepare_value(self, value: Any) -> Any:
        return value if value is None or isinstance(value, str) else self.tulis(value)

    def clean(self, value: Any) -> Any:
        teks = super().clean(value)
        if not teks:
            return None
        ditemukan = self.temukan(teks)
        if len(ditemukan) == 1:
            return ditemukan[0].baris
        if not ditemukan:
            raise ValidationError(
                self.error_messages["tidak_ada"], code="tidak_ada", params={"teks": teks}
            )  # fmt: skip
        self.widget.saran = ditemukan
        contoh = "; ".join(satu.label for satu in ditemukan[:CONTOH_DITAWARKAN])
        raise ValidationError(
            self.error_messages["banyak"], code="banyak", params={"teks": teks, "contoh": contoh}
        )

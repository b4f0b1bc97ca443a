"""Forms of proposals: what is asked, papers, remarks, decisions."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone

from pegawai.forms.riwayat.dasar import TanggalInput
from serang_asn.inti.dokumen.formulir import BerkasDokumenField


class IsianForm(forms.Form):
    """What a proposal asks. A kind adds its fields; `isian()` gives them ready for JSON.

    The form knows the person (`pegawai`) and who fills it in (`akun`); `awal` is what an earlier `isian()`
    gave, for a proposal that is changed.
    """

    tmt = forms.DateField(label="Terhitung mulai tanggal (TMT)", widget=TanggalInput())

    def __init__(
        self, *args: Any, pegawai: Any, akun: Any, awal: Mapping[str, Any] | None = None, **kw: Any
    ) -> None:
        self.pegawai = pegawai
        self.akun = akun
        super().__init__(*args, **kw)
        self.initial.update(self.dari_isian(awal or {}))

    def isian(self) -> dict[str, Any]:
        """Return the clean values but the date, rows as their keys and days as ISO text."""
        return {nama: _json(nilai) for nama, nilai in self.cleaned_data.items() if nama != "tmt"}

    def dari_isian(self, isian: Mapping[str, Any]) -> dict[str, Any]:
        """Return initial values for what `isian()` gave."""
        return dict(isian)


class KeputusanForm(forms.Form):
    """A remark with a step; whether one is needed depends on the step."""

    catatan = forms.CharField(
        label="Catatan",
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Wajib bila usulan dikembalikan, dinyatakan tidak memenuhi syarat, atau dibatalkan.",
    )


class KomentarForm(forms.Form):
    """A remark."""

    isi = forms.CharField(label="Komentar", max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))


class LampiranForm(forms.Form):
    """A paper: a new file, or one of the person's documents that are there already."""

    berkas = BerkasDokumenField(label="Unggah berkas", required=False)
    arsip = forms.ChoiceField(label="Atau pakai dokumen dari arsip", required=False)

    def __init__(self, *args: Any, arsip: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if arsip:
            self.fields["arsip"].choices = [("", "— pilih dokumen —"), *arsip]  # type: ignore[attr-defined]
        else:
            del self.fields["arsip"]

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        if not bersih.get("berkas") and not bersih.get("arsip") and not self.errors:
            raise forms.ValidationError("Pilih berkas yang diunggah atau dokumen dari arsip.")
        return bersih


class SuratForm(forms.Form):
    """A letter that was signed on paper."""

    nomor = forms.CharField(label="Nomor surat", max_length=100)
    tanggal = forms.DateField(label="Tanggal surat", widget=TanggalInput())
    pejabat = forms.CharField(label="Pejabat penanda tangan", max_length=150)
    berkas = BerkasDokumenField(label="Berkas surat yang sudah ditandatangani")

    def clean_tanggal(self) -> date:
        tanggal: date = self.cleaned_data["tanggal"]
        if tanggal > timezone.localdate():
            raise forms.ValidationError("Tanggal surat tidak boleh setelah hari ini.", code="masa_depan")
        return tanggal


def _json(nilai: Any) -> Any:
    if isinstance(nilai, date):
        return nilai.isoformat()
    return nilai.pk if hasattr(nilai, "pk") else nilai

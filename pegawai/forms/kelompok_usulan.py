"""The form of a batch: which kind, which period."""

from typing import Any

from django import forms

from pegawai.forms.riwayat.dasar import TanggalInput
from pegawai.registri import jenis_usulan


class KelompokForm(forms.Form):
    """Kind, first and last TMT, a name."""

    judul = forms.CharField(label="Nama kelompok", max_length=200)
    jenis = forms.ChoiceField(label="Layanan")
    mulai = forms.DateField(label="TMT dari", widget=TanggalInput())
    sampai = forms.DateField(label="TMT sampai", widget=TanggalInput())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jenis"].choices = [  # type: ignore[attr-defined]
            ("", "Pilih"), *((satu.kode, satu.judul) for satu in jenis_usulan),
        ]  # fmt: skip

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        mulai, sampai = bersih.get("mulai"), bersih.get("sampai")
        if mulai and sampai and sampai < mulai:
            self.add_error("sampai", "Tanggal akhir harus setelah tanggal awal.")
        return bersih

"""Forms of the import."""

from typing import Any

from django import forms
from django.conf import settings
from django.template.defaultfilters import filesizeformat

from pegawai.registri import jenis_impor


class UnggahForm(forms.Form):
    """A spreadsheet and what it holds. What the file really is, the service tells from its content."""

    berkas = forms.FileField(
        label="Berkas",
        help_text="Excel (.xlsx, .xls), OpenDocument (.ods), atau CSV. Judul kolom boleh seperti yang biasa dipakai.",  # noqa: E501
        error_messages={
            "required": "Pilih berkas yang akan diimpor.",
            "empty": "Berkas ini kosong (0 byte). Periksa apakah penyimpanannya sudah selesai, lalu unggah lagi.",  # noqa: E501
        },
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.xls,.xlsb,.ods,.csv"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pilihan = [(satu.kode, satu.judul) for satu in jenis_impor]
        self.fields["jenis"] = forms.ChoiceField(label="Isi berkas", choices=pilihan)

    def clean_berkas(self) -> Any:
        berkas = self.cleaned_data["berkas"]
        if berkas.size > settings.IMPOR_UKURAN_MAKS:
            raise forms.ValidationError(
                "Ukuran berkas %(ukuran)s; paling besar %(batas)s. Bagi menjadi beberapa berkas, lalu unggah satu per satu.",  # noqa: E501
                code="terlalu_besar",
                params={
                    "ukuran": filesizeformat(berkas.size),
                    "batas": filesizeformat(settings.IMPOR_UKURAN_MAKS),
                },
            )
        return berkas


class TerapkanForm(forms.Form):
    """How to apply a checked batch."""

    buat_rujukan = forms.BooleanField(
        label="Buat unit kerja dan jabatan yang belum dikenal",
        help_text="Unit baru ditempatkan di bawah OPD yang disebut barisnya. Bila OPD-nya tidak disebut atau belum dikenal, unit menunggu di bawah “Unit dari impor (belum ditempatkan)” dan tidak tampil di portal.",  # noqa: E501
        required=False,
    )


class BatalkanForm(forms.Form):
    """Why a batch is undone."""

    alasan = forms.CharField(
        label="Alasan pembatalan",
        max_length=300,
        error_messages={"required": "Tulis alasan pembatalan; alasan ini dicatat pada riwayat yang dicabut."},
    )

"""The form of a history event: its fields come from the table, each kind says only what differs."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Fieldset, Layout
from django import forms
from django.db import models
from django.urls import reverse
from django.utils import timezone

from pegawai.models import KeadaanPegawai, Pegawai
from pegawai.registri import JenisRiwayat
from pegawai.selectors import pilihan
from pegawai.services.riwayat.katalog import SK
from serang_asn.inti.dokumen.formulir import BerkasDokumenField
from serang_asn.inti.web.pilih_cari import PilihCariField

SEHARI = timedelta(days=1)
BAGIAN = "bagian-form"
SEBARIS = (
    {"mkg_tahun", "mkg_bulan"}, {"pertek_nomor", "pertek_tanggal"}, {"sk_nomor", "sk_tanggal"},
    {"mulai", "selesai"}, {"gaji_lama", "gaji_baru"}, {"hari_kerja", "tahun_hak"},
    {"hasil_kerja", "perilaku"}, {"tanggal_lahir", "tanggal_nikah"}, {"golongan", "tmt"},
    {"tmt", "tmt_pelantikan"},
    {"jalur", "nip"}, {"gelar_depan", "gelar_belakang"}, {"tanggal_lahir", "jenis_kelamin"},
    {"agama", "status_kawin"}, {"tmt_cpns", "tmt_pns"}, {"golongan", "tmt_golongan"},
    {"atasan", "tmt"},
    {"jenis_asn", "kedudukan"}, {"tmt", "kontrak_selesai"}, {"tahun_lulus", "ijazah_nomor"},
)  # fmt: skip
"""Fields that stand side by side on a wide screen."""
PILIH_CARI = frozenset({"jabatan", "unit", "pendidikan", "atasan"})


class TanggalInput(forms.DateInput):
    """The browser's own date picker."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class TanggalTerakhirField(forms.DateField):
    """The last day of a period, as decrees write it; the value is the half-open end, the day after."""

    def prepare_value(self, value: Any) -> Any:
        return value - SEHARI if isinstance(value, date) else value

    def to_python(self, value: Any) -> date | None:
        hari = super().to_python(value)
        return hari + SEHARI if hari is not None and not isinstance(value, date) else hari


class RiwayatForm(forms.Form):
    """One event of one history of one employee.

    A subclass gives `bidang_x(model_field)` for a field `x` that is not just the table's own; `awal` fills a
    new form from the present state.
    """

    label: dict[str, str] = {}
    petunjuk: dict[str, str] = {}

    def __init__(self, *args: Any, bentuk: JenisRiwayat, pegawai: Pegawai, akun: Any, riwayat: Any = None,
                 **kwargs: Any) -> None:  # fmt: skip
        self.bentuk, self.pegawai, self.akun, self.riwayat = bentuk, pegawai, akun, riwayat
        kwargs["initial"] = (
            {nama: getattr(riwayat, nama) for nama in self.daftar_isian}
            if riwayat is not None
            else self.awal(self._keadaan_kini())
        ) | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        for nama in self.daftar_isian:
            self.fields[nama] = self._bidang(nama)
        self.fields["berkas"] = BerkasDokumenField(
            label="Berkas SK",
            required=False,
            help_text=f"{BerkasDokumenField().help_text} Kosong bila belum ada atau tidak berubah.",
        )
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout(*self.susunan())

    @property
    def daftar_isian(self) -> tuple[str, ...]:
        """Names of the fields that are written."""
        return (*self.bentuk.isian, *SK)

    def susunan(self) -> list[Fieldset]:
        """The groups of the form."""
        tambahan = [nama for nama in self.fields if nama not in self.daftar_isian]
        return [
            Fieldset(self.bentuk.satuan.capitalize(), *sebaris(self.bentuk.isian), css_class=BAGIAN),
            Fieldset(self.judul_sk(), *sebaris(SK), *tambahan, css_class=BAGIAN),
        ]

    def judul_sk(self) -> str:
        """Heading of the fields of the decree."""
        return "Surat keputusan dan catatan"

    def awal(self, keadaan: KeadaanPegawai | None) -> dict[str, Any]:
        """What a new form already knows."""
        return {}

    def clean(self) -> dict[str, Any]:
        """Name the field when a period ends before it begins; the table would only refuse the whole."""
        isian = super().clean() or self.cleaned_data
        mulai, selesai = isian.get("mulai"), isian.get("selesai")
        if mulai and selesai and selesai <= mulai:
            self.add_error("selesai", "Hari terakhir tidak boleh sebelum tanggal mulai.")
        return isian

    def isian(self) -> dict[str, Any]:
        """The values to write, after `is_valid`."""
        return {nama: self.cleaned_data[nama] for nama in self.daftar_isian}

    def _keadaan_kini(self) -> KeadaanPegawai | None:
        return (
            KeadaanPegawai.objects.pada(timezone.localdate())
            .filter(pegawai=self.pegawai)
            .select_related("unit", "golongan", "jabatan", "jenjang")
            .first()
        )

    def _bidang(self, nama: str) -> forms.Field:
        kolom = self.bentuk.model._meta.get_field(nama)
        buat = getattr(self, f"bidang_{nama}", None)
        bidang = buat(kolom) if buat else self._bidang_bawaan(nama, kolom)
        bidang.label = self.label.get(nama, bidang.label)
        bidang.help_text = self.petunjuk.get(nama, bidang.help_text)
        return bidang

    def _bidang_bawaan(self, nama: str, kolom: Any) -> forms.Field:
        if nama in PILIH_CARI:
            return self.pilih_cari(nama, kolom)
        bidang = kolom.formfield()
        if isinstance(kolom, models.DateField):
            if nama == "selesai":
                return TanggalTerakhirField(
                    label="Sampai dengan", required=False, widget=TanggalInput(), help_text=kolom.help_text
                )
            bidang.widget = TanggalInput()
        if isinstance(bidang, forms.ModelChoiceField):
            bidang.queryset = kolom.related_model._default_manager.all().order_by("urut", "kode")
            bidang.empty_label = "Pilih"
        elif isinstance(bidang, forms.ChoiceField):
            bidang.choices = [(kode, isi if kode else "Pilih") for kode, isi in kolom.get_choices()]
        return bidang

    def pilih_cari(self, rujukan: str, kolom: Any) -> PilihCariField:
        """A field that searches a long reference table."""
        return PilihCariField(
            label=str(kolom.verbose_name).capitalize(),
            temukan=lambda teks: pilihan.temukan(self.akun, rujukan, teks),
            tulis=pilihan.LABEL[rujukan],
            url=reverse("pegawai:pilihan-cari", args=[rujukan]),
            help_text="Tulis sebagian namanya, lalu pilih dari saran.",
        )


def sebaris(daftar: Sequence[str]) -> list[Any]:
    """Put neighbours that belong together into one row."""
    hasil: list[Any] = []
    sisa = [*daftar]
    while sisa:
        nama = sisa.pop(0)
        if sisa and {nama, sisa[0]} in SEBARIS:
            hasil.append(Div(nama, sisa.pop(0), css_class="field-deret"))
        else:
            hasil.append(nama)
    return hasil


class AlasanForm(forms.Form):
    """Why something is corrected, withdrawn, or recorded although a rule warns."""

    alasan = forms.CharField(
        label="Alasan",
        max_length=300,
        help_text="Disimpan dalam jejak perubahan dan dapat dibaca auditor.",
        error_messages={"required": "Tulis alasannya; alasan ini disimpan dalam jejak perubahan."},
    )

    def __init__(self, *args: Any, wajib: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["alasan"].required = wajib

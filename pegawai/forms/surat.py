"""Forms of letters: texts, signatories, issuing one letter or those of a group."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils import timezone

from pegawai.domain.surat import naskah
from pegawai.domain.surat.jenis import JenisSurat
from pegawai.forms.riwayat.dasar import TanggalInput
from pegawai.models import PejabatPenandatangan, TemplatSurat
from serang_asn.inti import penulisan

NASKAH = {"rows": 24, "spellcheck": "false", "class": "surat-naskah"}


class TemplatForm(forms.ModelForm[TemplatSurat]):
    """The text of a letter; each wrong line is an error of its own."""

    versi = forms.IntegerField(min_value=0, widget=forms.HiddenInput())

    class Meta:
        model = TemplatSurat
        fields = ("judul", "kop", "kertas", "isi", "isi_bersama", "berlaku_mulai", "terverifikasi", "catatan")
        widgets = {
            "isi": forms.Textarea(attrs=NASKAH),
            "isi_bersama": forms.Textarea(attrs=NASKAH | {"rows": 12}),
            "berlaku_mulai": TanggalInput(),
        }
        labels = {"terverifikasi": "Sudah dicocokkan dengan tata naskah dinas"}
        help_texts = {
            "isi_bersama": "Untuk satu keputusan bagi banyak orang. Kosong bila surat selalu satu per orang.",
            "berlaku_mulai": "Surat yang bertanggal sebelum hari itu memakai versi sebelumnya.",
        }

    def __init__(self, *args: Any, jenis: JenisSurat, **kwargs: Any) -> None:
        self.jenis = jenis
        super().__init__(*args, **kwargs)

    def clean_isi(self) -> str:
        return self._periksa("isi", ())

    def clean_isi_bersama(self) -> str:
        return self._periksa("isi_bersama", self.jenis.kolom) if self.cleaned_data["isi_bersama"] else ""

    def _periksa(self, nama: str, kolom: Sequence[str]) -> str:
        teks: str = self.cleaned_data[nama]
        salah = naskah.periksa(teks, self.jenis.dikenal, kolom=kolom)
        if salah:
            raise forms.ValidationError([satu.teks for satu in salah])
        return teks

    def isian(self) -> dict[str, Any]:
        """Return the clean values without the version."""
        return {nama: self.cleaned_data[nama] for nama in self.Meta.fields}


class PejabatForm(forms.ModelForm[PejabatPenandatangan]):
    """One who signs, as letters name him."""

    class Meta:
        model = PejabatPenandatangan
        fields = ("jabatan", "atas_nama", "nama", "nip", "pangkat", "mulai", "selesai")
        widgets = {"mulai": TanggalInput(), "selesai": TanggalInput()}
        labels = {"selesai": "Berlaku sampai"}

    def clean_nip(self) -> str:
        return "".join(self.cleaned_data["nip"].split())


class TerbitForm(forms.Form):
    """Who signs, and when."""

    pejabat = forms.ModelChoiceField(
        label="Penanda tangan", queryset=PejabatPenandatangan.objects.none(), empty_label=None
    )
    tanggal = forms.DateField(label="Tanggal surat", widget=TanggalInput())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        hari = timezone.localdate()
        pilihan = self.fields["pejabat"]
        assert isinstance(pilihan, forms.ModelChoiceField)
        pilihan.queryset = PejabatPenandatangan.objects.berlaku(hari).order_by("jabatan", "pk")
        self.initial.setdefault("tanggal", hari)
        self.initial.setdefault("pejabat", pilihan.queryset.first())

    def clean_tanggal(self) -> Any:
        tanggal = self.cleaned_data["tanggal"]
        hari = timezone.localdate()
        if tanggal > hari:
            raise forms.ValidationError(
                f"Tanggal surat tidak boleh setelah hari ini ({penulisan.tanggal(hari)})."
            )
        return tanggal


class KelompokForm(TerbitForm):
    """The letters of a group: one decree for all, or one letter each."""

    BERSAMA, MASING = "bersama", "masing"
    judul = forms.CharField(label="Judul kelompok", max_length=200)
    bentuk = forms.ChoiceField(
        label="Bentuk surat",
        choices=[
            (MASING, "Satu surat untuk tiap orang, masing-masing bernomor"),
            (BERSAMA, "Satu keputusan bersama dengan lampiran daftar, dan petikan untuk tiap orang"),
        ],
        widget=forms.RadioSelect,
        initial=MASING,
    )
    selesaikan = forms.BooleanField(
        label="Langsung catat ke riwayat pegawai setelah surat terbit", required=False, initial=True
    )
    field_order = ("judul", "pejabat", "tanggal", "bentuk", "selesaikan")


class AlasanSisaForm(forms.Form):
    """Why prepared letters are voided."""

    alasan = forms.CharField(label="Alasan", max_length=300)

"""What the forms of every reorganisation share: day, decree, reason, the fields of a unit."""

from datetime import date
from typing import Any
from uuid import uuid4

from django import forms

from pegawai.domain.organisasi import PANJANG_KODE, BentukReorganisasi
from pegawai.models import UnitKerja
from pegawai.models.unit import JenisUnit
from serang_asn.inti.dokumen.formulir import BerkasDokumenField

PILIH = ("", "Pilih unit kerja")


def bidang_tanggal(label: str, petunjuk: str = "", *, wajib: bool = True) -> forms.DateField:
    """Return a date field that browsers draw with their own calendar."""
    return forms.DateField(
        label=label,
        help_text=petunjuk,
        required=wajib,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "Tulis tanggal yang benar, misalnya 2026-11-24."},
    )


class ReorganisasiForm(forms.Form):
    """What every reorganisation needs: day, decree, reason. `kode` makes a form sent twice one action."""

    bentuk: BentukReorganisasi

    kode = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)
    tmt = bidang_tanggal("Berlaku mulai", "Susunan sebelum tanggal ini tidak berubah.")
    sk_nomor = forms.CharField(label="Nomor keputusan", max_length=100)
    sk_tanggal = bidang_tanggal("Tanggal keputusan")
    sk_pejabat = forms.CharField(label="Pejabat penetap", max_length=150, initial="Wali Kota Serang")
    berkas = BerkasDokumenField(label="Berkas keputusan", required=False)
    alasan = forms.CharField(
        label="Alasan", max_length=250, help_text="Dicatat pada jejak perubahan setiap pegawai."
    )

    def __init__(self, unit: UnitKerja, pada: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.unit, self.pada = unit, pada
        self.siapkan()
        umum = [*ReorganisasiForm.base_fields]
        self.order_fields([nama for nama in self.fields if nama not in umum] + umum)

    def siapkan(self) -> None:
        """Fill in the choices that depend on the unit."""

    @property
    def sk(self) -> dict[str, Any]:
        """Return the decree."""
        return {nama: self.cleaned_data[nama] for nama in ("sk_nomor", "sk_tanggal", "sk_pejabat")}

    def rencana(self) -> dict[str, Any]:
        """Return what is asked, ready for JSON (see `services.reorganisasi.susunan`)."""
        raise NotImplementedError

    def judul(self) -> str:
        """Return the title of the action."""
        raise NotImplementedError

    def clean_tmt(self) -> date:
        tmt: date = self.cleaned_data["tmt"]
        if not date(1945, 8, 17) <= tmt <= date(self.pada.year + 10, 12, 31):
            raise forms.ValidationError(f"Pilih tanggal antara tahun 1945 dan {self.pada.year + 10}.")
        return tmt


class IsianUnitForm(ReorganisasiForm):
    """Name, short name and kind of a unit that begins."""

    nama = forms.CharField(label="Nama unit", max_length=200)
    nama_pendek = forms.CharField(label="Nama pendek", max_length=80, required=False)
    jenis = forms.ChoiceField(label="Jenis unit", choices=JenisUnit.choices)
    kode_unit = forms.CharField(
        label="Kode unit",
        max_length=PANJANG_KODE,
        required=False,
        help_text="Kosongkan agar dibuat dari kode lama.",
    )

    def isian(self) -> dict[str, Any]:
        """Return the facts of the new unit."""
        data = self.cleaned_data
        return {
            "nama": data["nama"],
            "nama_pendek": data["nama_pendek"],
            "jenis": data["jenis"],
            **({"kode": data["kode_unit"]} if data["kode_unit"] else {}),
        }

    def clean_kode_unit(self) -> str:
        kode: str = self.cleaned_data["kode_unit"]
        if kode and UnitKerja.objects.filter(kode=kode).exists():
            raise forms.ValidationError("Kode ini sudah dipakai unit lain. Pilih kode lain.")
        return kode

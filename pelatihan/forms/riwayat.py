"""The form with which an officer records a training."""

from typing import Any

from django import forms
from django.utils import timezone

from pelatihan.models import JenisPelatihan


class RiwayatPelatihanForm(forms.Form):
    """One completed training of one employee."""

    jenis = forms.ModelChoiceField(label="Jenis", queryset=JenisPelatihan.objects.order_by("urut", "kode"))
    nama = forms.CharField(label="Nama pelatihan", max_length=200)
    penyelenggara = forms.CharField(label="Penyelenggara", max_length=150, required=False)
    mulai = forms.DateField(
        label="Tanggal mulai", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    hari_terakhir = forms.DateField(
        label="Hari terakhir", widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    jp = forms.IntegerField(
        label="Jam pelajaran (JP)", min_value=1, max_value=2000, help_text="Satu JP sama dengan 45 menit."
    )
    sertifikat_nomor = forms.CharField(label="Nomor sertifikat", max_length=100, required=False)

    def clean(self) -> dict[str, Any]:
        isian = super().clean() or {}
        mulai, terakhir = isian.get("mulai"), isian.get("hari_terakhir")
        if mulai and terakhir and terakhir < mulai:
            self.add_error("hari_terakhir", "Hari terakhir tidak boleh sebelum tanggal mulai.")
        if terakhir and terakhir > timezone.localdate():
            self.add_error("hari_terakhir", "Pelatihan yang dicatat harus sudah selesai.")
        return isian

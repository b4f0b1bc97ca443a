"""The form that mends facts of a unit."""

from django import forms

from pegawai.models import UnitKerja


class PerbaikiForm(forms.ModelForm[UnitKerja]):
    """Facts of a unit that have no history of their own, and spelling."""

    alasan = forms.CharField(label="Alasan perbaikan", max_length=250)

    class Meta:
        model = UnitKerja
        fields = ("nama", "nama_pendek", "wilayah", "alamat", "tugas")
        help_texts = {
            "nama": "Hanya untuk membetulkan ejaan. Perubahan nama yang berlaku sejak suatu tanggal memakai Ubah nama."  # noqa: E501
        }

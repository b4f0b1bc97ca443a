"""Forms of the office: services, those at counters, codes, decisions about ratings."""

from typing import Any

from django import forms
from django.utils import timezone

from pegawai.models import Pegawai, UnitKerja
from transparansi.models import Layanan, PetugasLayanan
from transparansi.services.kunjungan import TERBANYAK

BARIS = forms.Textarea(attrs={"rows": 4})


class TanggalInput(forms.DateInput):
    """The browser's own date picker."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class LayananForm(forms.ModelForm[Layanan]):
    """A service with its standard; `unit`: the units the reader keeps."""

    class Meta:
        model = Layanan
        fields = (
            "unit", "nama", "kelompok", "uraian", "persyaratan", "prosedur", "waktu", "biaya", "produk",
            "dasar", "tempat", "berlaku_mulai", "berlaku_selesai",
        )  # fmt: skip
        widgets = {
            "persyaratan": BARIS,
            "prosedur": BARIS,
            "berlaku_mulai": TanggalInput(),
            "berlaku_selesai": TanggalInput(),
        }

    def __init__(self, *args: Any, unit: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = unit  # type: ignore[attr-defined]


class PetugasForm(forms.Form):
    """Who may be rated at a counter; the NIP finds the employee and is not shown to anybody."""

    unit = forms.ModelChoiceField(label="Unit", queryset=UnitKerja.objects.none())
    nip = forms.CharField(
        label="NIP pegawai", max_length=25, widget=forms.TextInput(attrs={"inputmode": "numeric"})
    )
    nama_layanan = forms.CharField(
        label="Nama layanan",
        max_length=60,
        help_text="Nama pada papan loket, misalnya “Ibu Siti, Loket 3”; tanpa NIP.",
    )

    def __init__(self, *args: Any, unit: Any, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = unit  # type: ignore[attr-defined]
        self.akun = akun

    def clean_nip(self) -> Pegawai:
        nip = "".join(self.cleaned_data["nip"].split())
        pegawai = Pegawai.objects.terlihat_oleh(self.akun).filter(nip=nip).first()
        if pegawai is None:
            raise forms.ValidationError("Tidak ada pegawai dengan NIP itu di unit Anda.")
        return pegawai

    def clean_nama_layanan(self) -> str:
        nama: str = self.cleaned_data["nama_layanan"]
        if sum(map(str.isdigit, nama)) > 5:
            raise forms.ValidationError("Nama layanan tidak boleh memuat NIP atau nomor lain.")
        return nama


class KodeTerbitForm(forms.Form):
    """How many codes for which visits, and on what paper."""

    BENTUK = (
        ("lembar", "Lembar A4 untuk digunting (PDF)"),
        ("struk", "Struk loket (PDF)"),
        ("layar", "Tampilkan di layar"),
    )

    unit = forms.ModelChoiceField(label="Unit", queryset=UnitKerja.objects.none())
    layanan = forms.ModelChoiceField(
        label="Layanan", queryset=Layanan.objects.none(), required=False, empty_label="Semua layanan unit ini"
    )
    petugas = forms.ModelChoiceField(
        label="Petugas loket",
        queryset=PetugasLayanan.objects.none(),
        required=False,
        empty_label="Tanpa petugas tertentu",
    )
    hari = forms.DateField(label="Hari kunjungan", widget=TanggalInput())
    jumlah = forms.IntegerField(label="Jumlah kode", min_value=1, max_value=TERBANYAK, initial=24)
    bentuk = forms.ChoiceField(label="Bentuk", choices=BENTUK, widget=forms.RadioSelect, initial="lembar")

    def __init__(self, *args: Any, unit: Any, layanan: Any, petugas: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for nama, pilihan in (("unit", unit), ("layanan", layanan), ("petugas", petugas)):
            self.fields[nama].queryset = pilihan  # type: ignore[attr-defined]
        self.fields["hari"].initial = timezone.localdate

    def isian(self) -> dict[str, Any]:
        """Return what `services.kunjungan.terbitkan` takes."""
        return {nama: isi for nama, isi in self.cleaned_data.items() if nama != "bentuk"}


class AlasanForm(forms.Form):
    """A written reason or answer."""

    teks = forms.CharField(label="Alasan", max_length=300, widget=forms.Textarea(attrs={"rows": 2}))

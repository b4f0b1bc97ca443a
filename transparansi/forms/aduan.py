"""Forms of complaints: the citizen's and the office's."""

from typing import Any

from django import forms

from pegawai.models import UnitKerja
from serang_asn.inti.dokumen.formulir import BerkasDokumenField
from serang_asn.inti.dokumen.pemeriksaan import BerkasTerperiksa
from serang_asn.inti.isi_berkas.kenali import JenisIsi
from transparansi.domain.aduan import KATEGORI, LABEL_BENTUK

TEKS = {"rows": 5}


class GambarField(BerkasDokumenField):
    """A picture; what is kept of it is drawn anew, small and without its metadata."""

    def __init__(self, **pilihan: Any) -> None:
        pilihan.setdefault("help_text", "JPEG, PNG, atau WebP. Tempat dan waktu pengambilan tidak disimpan.")
        pilihan.setdefault("widget", forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}))
        super().__init__(**pilihan)

    def periksa(self, berkas: Any) -> BerkasTerperiksa:
        hasil = super().periksa(berkas)
        if not hasil.jenis.is_gambar or hasil.jenis == JenisIsi.PDF:
            raise forms.ValidationError("Lampiran harus berupa gambar.")
        return hasil


class AduanForm(forms.Form):
    """What a citizen sends."""

    bentuk = forms.ChoiceField(
        label="Yang ingin Anda sampaikan",
        choices=[(b.value, teks) for b, teks in LABEL_BENTUK.items()],
        widget=forms.RadioSelect,
        error_messages={"required": "Pilih salah satu."},
    )
    unit = forms.ModelChoiceField(
        label="Unit",
        queryset=UnitKerja.objects.none(),
        empty_label="Pilih unit",
        help_text="Bila ragu, pilih yang paling dekat; petugas akan meneruskannya ke unit yang tepat.",
    )
    kategori = forms.ChoiceField(label="Tentang", choices=[("", "Pilih kategori"), *KATEGORI.items()])
    judul = forms.CharField(label="Judul singkat", max_length=120)
    isi = forms.CharField(label="Ceritakan", max_length=4000, widget=forms.Textarea(attrs=TEKS))
    gambar_1 = GambarField(label="Foto", required=False)
    gambar_2 = GambarField(label="Foto kedua", required=False)
    nama = forms.CharField(
        label="Nama",
        required=False,
        max_length=100,
        help_text="Boleh kosong. Nama dan kontak disimpan tersandi dan tidak pernah terlihat oleh unit.",
    )
    kontak = forms.CharField(label="Nomor telepon atau surel", required=False, max_length=100)
    situs = forms.CharField(required=False, widget=forms.TextInput(attrs={"tabindex": "-1"}))

    def __init__(self, *args: Any, unit: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = unit  # type: ignore[attr-defined]

    def isian(self) -> dict[str, Any]:
        """Return what `services.aduan.kirim` takes."""
        isi = {
            nama: self.cleaned_data[nama]
            for nama in ("bentuk", "unit", "kategori", "judul", "isi", "nama", "kontak")
        }
        gambar = (self.cleaned_data["gambar_1"], self.cleaned_data["gambar_2"])
        return isi | {"gambar": [satu for satu in gambar if satu]}


class LacakForm(forms.Form):
    """Number and, for the content, secret of a ticket."""

    nomor = forms.CharField(
        label="Nomor aduan",
        max_length=20,
        error_messages={"required": "Tulis nomor aduan, misalnya AD-2026-7K3QX9M."},
    )


class BukaForm(forms.Form):
    """The secret that opens a ticket."""

    rahasia = forms.CharField(
        label="Kunci aduan",
        max_length=30,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        help_text="Kunci yang Anda terima ketika mengirim aduan.",
    )


class BalasWargaForm(forms.Form):
    """What the sender does with a ticket."""

    teks = forms.CharField(
        label="Balasan Anda", max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    puas = forms.TypedChoiceField(
        label="Seberapa puas Anda dengan penanganannya?",
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", "Tidak saya isi"), *((n, f"{n} dari 5") for n in range(5, 0, -1))],
    )


class TeruskanForm(forms.Form):
    """Verification by the city: which unit answers, and whether somebody must go and look."""

    unit = forms.ModelChoiceField(label="Teruskan ke unit", queryset=UnitKerja.objects.none())
    perlu_lapangan = forms.BooleanField(label="Perlu pemeriksaan lapangan", required=False)
    catatan = forms.CharField(label="Catatan untuk unit", required=False, max_length=500)

    def __init__(self, *args: Any, unit: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = unit  # type: ignore[attr-defined]


class TeksForm(forms.Form):
    """One text with a reason or an answer."""

    teks = forms.CharField(label="Isi", max_length=2000, widget=forms.Textarea(attrs={"rows": 4}))

    def __init__(self, *args: Any, label: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if label:
            self.fields["teks"].label = label


class TerbitForm(forms.Form):
    """What everybody may read of a ticket."""

    ringkasan = forms.CharField(
        label="Yang warga sampaikan", max_length=300, widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Tanpa nama siapa pun.",
    )  # fmt: skip
    tindak_lanjut = forms.CharField(
        label="Yang kami lakukan", max_length=500, widget=forms.Textarea(attrs={"rows": 3})
    )

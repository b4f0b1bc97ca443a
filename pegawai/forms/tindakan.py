"""Forms of personnel actions: a decree with what it decides; many people, one decree."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Fieldset, Layout
from django import forms
from django.urls import reverse

from pegawai.domain.nip import bersihkan
from pegawai.forms.riwayat.dasar import BAGIAN, TanggalInput, sebaris
from pegawai.models import Pegawai
from pegawai.selectors import pilihan
from pegawai.services.tindakan.dasar import SK_TINDAKAN
from serang_asn.inti.dokumen.formulir import BerkasDokumenField
from serang_asn.inti.web.pilih_cari import PilihCariField

SK = (*SK_TINDAKAN, "catatan", "berkas")
PEMISAH = re.compile(r"[\n\r,;\t]+")
BANYAK_DISEBUT = 5


class SkForm(forms.Form):
    """What every decree says. A subclass puts its own fields before and names their groups in `kelompok`."""

    kelompok: Sequence[tuple[str, Sequence[str]]] = ()
    sk_nomor = forms.CharField(label="Nomor SK", max_length=100, required=False)
    sk_tanggal = forms.DateField(label="Tanggal SK", widget=TanggalInput(), required=False)
    sk_pejabat = forms.CharField(label="Pejabat penetap", max_length=150, required=False)
    catatan = forms.CharField(label="Catatan", max_length=300, required=False)
    berkas = BerkasDokumenField(label="Berkas SK", required=False)

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        self.akun = akun
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        kelompok = [*self.kelompok, ("Surat keputusan", [satu for satu in SK if satu in self.fields])]
        self.helper.layout = Layout(
            *(Fieldset(judul, *sebaris(daftar), css_class=BAGIAN) for judul, daftar in kelompok)
        )

    def sk(self) -> dict[str, Any]:
        """The fields of the decree, after `is_valid`."""
        return {
            nama: self.cleaned_data[nama] for nama in SK if nama in self.cleaned_data and nama != "berkas"
        }

    def butir(self) -> list[tuple[str, Any]]:
        """Labels and clean values, for a page that shows them again."""
        return [
            (str(self.fields[nama].label), nilai)
            for nama, nilai in self.cleaned_data.items()
            if nama != "berkas" and nilai not in (None, "", 0)
        ]


def pilih_cari(akun: Any, rujukan: str, label: str, **kwargs: Any) -> PilihCariField:
    """Return a field that searches posts, units, degrees or people."""
    return PilihCariField(
        label=label,
        temukan=lambda teks: pilihan.temukan(akun, rujukan, teks),
        tulis=pilihan.LABEL[rujukan],
        url=reverse("pegawai:pilihan-cari", args=[rujukan]),
        **{"help_text": "Tulis sebagian namanya, lalu pilih dari saran.", **kwargs},
    )


class DaftarNipField(forms.CharField):
    """Many people by NIP, one a line, as the annex of a decree lists them; the value is their rows."""

    widget = forms.Textarea(attrs={"rows": 6, "spellcheck": "false"})
    default_error_messages = {
        "tidak_ada": "Tidak ditemukan di antara pegawai yang boleh Anda lihat: %(daftar)s.",
    }

    def __init__(self, *, akun: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.akun = akun

    def clean(self, value: Any) -> list[Pegawai]:
        teks = super().clean(value)
        daftar = [*dict.fromkeys(satu for satu in map(bersihkan, PEMISAH.split(teks)) if satu)]
        ketemu = {
            satu.nip: satu for satu in Pegawai.objects.all().terlihat_oleh(self.akun).filter(nip__in=daftar)
        }
        hilang = [satu for satu in daftar if satu not in ketemu]
        if hilang:
            raise forms.ValidationError(
                self.error_messages["tidak_ada"], code="tidak_ada", params={"daftar": _sebut(hilang)}
            )
        return [ketemu[satu] for satu in daftar]


class MassalForm(SkForm):
    """Who, from when, by which decree."""

    tujuan: Sequence[str] = ()
    catatan = None  # type: ignore[assignment]  # a note belongs to one person's event
    tmt = forms.DateField(label="TMT", widget=TanggalInput(), help_text="Terhitung mulai tanggal.")

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        self.kelompok = (("Pegawai", ["pegawai"]), ("Menjadi", [*self.tujuan, "tmt"]))
        super().__init__(*args, akun=akun, **kwargs)
        self.fields["pegawai"] = DaftarNipField(
            akun=akun,
            label="NIP pegawai",
            help_text="Satu NIP per baris, misalnya disalin dari lampiran SK, atau terisi dari pilihan pada "
            "daftar pegawai.",
        )
        self.fields |= self.bidang_tujuan()

    def bidang_tujuan(self) -> dict[str, forms.Field]:
        """The fields that say what the people become."""
        return {}


class PindahForm(MassalForm):
    """Moving people to a unit."""

    tujuan = ("unit", "jabatan")

    def bidang_tujuan(self) -> dict[str, forms.Field]:
        petunjuk = "Kosong bila masing-masing tetap pada jabatannya."
        return {
            "unit": pilih_cari(self.akun, "unit", "Unit kerja tujuan"),
            "jabatan": pilih_cari(self.akun, "jabatan", "Jabatan tujuan", required=False, help_text=petunjuk),
        }


class AtasanForm(MassalForm):
    """Giving people a supervisor."""

    tujuan = ("atasan",)

    def bidang_tujuan(self) -> dict[str, forms.Field]:
        petunjuk = "Tulis sebagian nama atau NIP-nya, lalu pilih dari saran."
        return {"atasan": pilih_cari(self.akun, "atasan", "Atasan langsung", help_text=petunjuk)}


def _sebut(daftar: Iterable[str]) -> str:
    semua = list(daftar)
    lebih = len(semua) - BANYAK_DISEBUT
    return ", ".join(semua[:BANYAK_DISEBUT]) + (f", dan {lebih} lainnya" if lebih > 0 else "")

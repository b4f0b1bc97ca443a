"""Forms of filling a vacant post: which vacancies, opening a dossier, narrowing candidates, deciding."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone

from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.pengisian.pertimbangan import KOMPONEN
from pegawai.domain.pengisian.publik import masalah_teks
from pegawai.domain.periode import tambah_bulan
from pegawai.forms.riwayat.dasar import TanggalInput
from pegawai.models import CalonPengisian, UnitKerja
from pegawai.models.jabatan import LABEL_JENIS_JABATAN
from pegawai.models.kelayakan import LABEL_HASIL
from pegawai.models.pengisian import LABEL_PERAN_TIM, LABEL_SIKAP
from pegawai.selectors.pegawai import pilihan_unit

MANAJERIAL = (JenisJabatan.JPT.value, JenisJabatan.ADMINISTRATOR.value, JenisJabatan.PENGAWAS.value)
RENTANG = (("0", "Kosong sekarang"), ("6", "Sampai 6 bulan ke depan"), ("12", "Sampai 12 bulan ke depan"),
           ("24", "Sampai 24 bulan ke depan"))  # fmt: skip
RENTANG_AWAL = "12"
TINGKAT_UNIT = 2
BARIS_HADIR = 7
URAIAN = {"rows": 4}


class LowongForm(forms.Form):
    """Which vacancies: kind of post, unit, how far ahead."""

    jenis = forms.ChoiceField(label="Jenis jabatan", required=False)
    unit = forms.ChoiceField(label="Unit kerja", required=False)
    bulan = forms.ChoiceField(label="Lowong", choices=RENTANG, required=False)

    def __init__(self, data: QueryDict, akun: Any) -> None:
        super().__init__(data)
        hari = timezone.localdate()
        jenis = [(satu.value, label) for satu, label in LABEL_JENIS_JABATAN.items()]
        self.fields["jenis"].choices = [("", "Semua jabatan manajerial"), *jenis]  # type: ignore[attr-defined]
        self.fields["unit"].choices = [  # type: ignore[attr-defined]
            ("", "Semua unit"), *pilihan_unit(akun, hari, TINGKAT_UNIT),
        ]  # fmt: skip


class SaringanLowong:
    """The query string of the vacancies as a form, and what it means; of fields that are wrong, nothing."""

    utama = ("jenis", "unit", "bulan")

    def __init__(self, data: QueryDict, akun: Any) -> None:
        isian = data.copy()
        isian.setdefault("bulan", RENTANG_AWAL)
        self.data, self.is_bound = isian, True
        self.form = LowongForm(isian, akun)
        self.form.is_valid()
        isi = self.form.cleaned_data
        self.jenis = (isi["jenis"],) if isi.get("jenis") else MANAJERIAL
        self.sampai: date = tambah_bulan(timezone.localdate(), int(isi.get("bulan") or RENTANG_AWAL))
        kode = isi.get("unit", "")
        self.unit = UnitKerja.objects.terlihat_oleh(akun).filter(kode=kode).first() if kode else None


class BukaForm(forms.Form):
    """Opening a dossier. terbanyak: places that are or fall vacant."""

    tanggal_lowong = forms.DateField(label="Lowong mulai", widget=TanggalInput())
    jumlah = forms.IntegerField(label="Tempat yang diisi", min_value=1)
    catatan = forms.CharField(
        label="Catatan", max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, terbanyak: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.terbanyak = terbanyak

    def clean_jumlah(self) -> int:
        jumlah: int = self.cleaned_data["jumlah"]
        if jumlah > self.terbanyak:
            raise forms.ValidationError(f"Jabatan ini hanya mempunyai {self.terbanyak} tempat lowong.")
        return jumlah


class TarikForm(forms.Form):
    """Why a dossier is withdrawn."""

    alasan = forms.CharField(
        label="Alasan penarikan", max_length=500, widget=forms.Textarea(attrs={"rows": 3})
    )


class CalonForm(forms.Form):
    """What the longlist is narrowed by."""

    q = forms.CharField(label="Nama atau NIP", required=False)
    unit = forms.ChoiceField(label="Unit kerja sekarang", required=False)
    hasil = forms.ChoiceField(label="Hasil pemeriksaan syarat", required=False)
    luas = forms.BooleanField(
        label="Juga yang pangkat, pendidikan, atau jabatannya tidak sesuai", required=False
    )

    def __init__(self, data: QueryDict, akun: Any) -> None:
        super().__init__(data)
        self.fields["unit"].choices = [  # type: ignore[attr-defined]
            ("", "Semua unit"), *pilihan_unit(akun, timezone.localdate(), TINGKAT_UNIT),
        ]  # fmt: skip
        hasil = [(satu.value, label) for satu, label in LABEL_HASIL.items()]
        self.fields["hasil"].choices = [("", "Semua hasil"), *hasil]  # type: ignore[attr-defined]


class SaringanCalonForm:
    """The query string of the longlist as a form, ready for the filter bar."""

    utama = ("q", "unit", "hasil", "luas")

    def __init__(self, data: QueryDict, akun: Any) -> None:
        self.data, self.is_bound = data, True
        self.form = CalonForm(data, akun)
        self.form.is_valid()
        self.isi: dict[str, Any] = self.form.cleaned_data
        kode = self.isi.get("unit", "")
        unit = UnitKerja.objects.terlihat_oleh(akun).filter(kode=kode).first() if kode else None
        self.unit = unit.path if unit else ""


class AnggotaForm(forms.Form):
    """One member of the team who was present; an empty name is no member."""

    nama = forms.CharField(label="Nama", max_length=150, required=False)
    peran = forms.ChoiceField(
        label="Peran", choices=[(s.value, label) for s, label in LABEL_PERAN_TIM.items()]
    )
    sikap = forms.ChoiceField(label="Sikap", choices=[(s.value, label) for s, label in LABEL_SIKAP.items()])


AnggotaFormSet = forms.formset_factory(AnggotaForm, extra=0, max_num=BARIS_HADIR, absolute_max=BARIS_HADIR)
AWAL_HADIR = [{"peran": peran} for peran in ("ketua", "sekretaris", *["anggota"] * (BARIS_HADIR - 2))]


class PutusanForm(forms.Form):
    """The decision: meeting, grounds, and for every candidate whether chosen and why."""

    nomor = forms.CharField(label="Nomor berita acara", max_length=100)
    tanggal = forms.DateField(label="Tanggal rapat", widget=TanggalInput())
    menimbang = forms.MultipleChoiceField(
        label="Pertimbangan yang menentukan", choices=[*KOMPONEN.items()],
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    dasar = forms.CharField(
        label="Dasar pertimbangan", max_length=4000, widget=forms.Textarea(attrs=URAIAN),
        help_text="Untuk berkas tim; dapat memuat penilaian yang tidak diumumkan.",
    )  # fmt: skip
    dasar_publik = forms.CharField(
        label="Dasar untuk umum", max_length=1000, widget=forms.Textarea(attrs=URAIAN),
        help_text=(
            "Diumumkan setelah pelantikan dan dimuat pada usulan. Jangan menulis NIP, kesehatan, keluarga, "
            "disiplin, atau nama calon yang tidak dipilih."
        ),
    )  # fmt: skip
    daftar = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, calon: Sequence[CalonPengisian], jumlah: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.calon, self.jumlah = calon, jumlah
        self.initial["daftar"] = _tanda(calon)
        for satu in calon:
            nama = satu.pegawai.nama_lengkap
            self.fields[f"pilih_{satu.pk}"] = forms.BooleanField(label=f"Pilih {nama}", required=False)
            self.fields[f"alasan_{satu.pk}"] = forms.CharField(label=f"Alasan untuk {nama}", max_length=500)

    @property
    def utama(self) -> list[Any]:
        """The fields of the meeting and the grounds, in order."""
        return [self[nama] for nama in ("nomor", "tanggal", "menimbang", "dasar", "dasar_publik")]

    @property
    def baris(self) -> list[tuple[CalonPengisian, Any, Any]]:
        """Each candidate with its two fields."""
        return [(satu, self[f"pilih_{satu.pk}"], self[f"alasan_{satu.pk}"]) for satu in self.calon]

    def terpilih(self) -> list[int]:
        """Keys of the candidates who are chosen, after `is_valid`."""
        return [satu.pk for satu in self.calon if self.cleaned_data[f"pilih_{satu.pk}"]]

    def alasan(self) -> dict[int, str]:
        """Key of every candidate -> why."""
        return {satu.pk: self.cleaned_data[f"alasan_{satu.pk}"] for satu in self.calon}

    def clean_tanggal(self) -> date:
        tanggal: date = self.cleaned_data["tanggal"]
        if tanggal > timezone.localdate():
            raise forms.ValidationError("Tanggal rapat tidak boleh setelah hari ini.")
        return tanggal

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        if bersih.get("daftar") != _tanda(self.calon):
            self.add_error(None, "Daftar calon berubah sejak halaman ini dibuka; bandingkan lagi.")
        dipilih = [satu for satu in self.calon if bersih.get(f"pilih_{satu.pk}")]
        if not dipilih:
            self.add_error(None, "Pilih paling sedikit satu calon.")
        elif len(dipilih) > self.jumlah:
            self.add_error(None, f"Tempat yang diisi hanya {self.jumlah}.")
        lain = [satu.pegawai.nama for satu in self.calon if satu not in dipilih]
        for pesan in masalah_teks(bersih["dasar_publik"], nama_lain=lain) if "dasar_publik" in bersih else ():
            self.add_error("dasar_publik", pesan)
        return bersih


def _tanda(calon: Sequence[CalonPengisian]) -> str:
    """The shortlist as the page showed it."""
    return ",".join(str(satu.pk) for satu in sorted(calon, key=lambda satu: satu.pk))

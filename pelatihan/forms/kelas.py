"""Forms of courses and classes."""

import re
from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone

from pegawai.forms.riwayat.dasar import TanggalInput
from pegawai.models import Pegawai, PejabatPenandatangan
from pegawai.models.jabatan import JENIS_JABATAN
from pegawai.selectors.pilihan import cari_atasan, label_pegawai
from pelatihan.domain.evaluasi import ASPEK, SKALA
from pelatihan.models import JenisPelatihan, KamusKompetensi, Kelas, Pelatihan, Sertifikat
from pelatihan.models.katalog import LABEL_ASN
from serang_asn.inti.dokumen.formulir import BerkasDokumenField
from serang_asn.inti.web.pilih_cari import PilihCariField

BANYAK_USULAN = 200


class KatalogForm(forms.ModelForm[Pelatihan]):
    """One course: what it is, for whom, what it teaches, when one passes."""

    jenis_asn = forms.MultipleChoiceField(
        label="Untuk jenis ASN", choices=[*LABEL_ASN.items()], required=False,
        help_text="Kosong berarti semua.",
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    jenis_jabatan = forms.MultipleChoiceField(
        label="Untuk jenis jabatan", choices=JENIS_JABATAN, required=False, help_text="Kosong berarti semua.",
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    kompetensi = forms.ModelChoiceField(
        label="Kompetensi yang dibangun", queryset=KamusKompetensi.objects.order_by("urut", "kode"),
        required=False,
    )  # fmt: skip
    ke_tingkat = forms.IntegerField(
        label="Sampai tingkat", min_value=1, max_value=5, required=False, help_text="1 sampai 5."
    )

    class Meta:
        model = Pelatihan
        fields = (
            "nama", "jenis", "penyelenggara", "uraian", "jp", "biaya", "jenis_asn", "jenis_jabatan",
            "masa_kerja_tahun", "prasyarat", "kehadiran_min_persen", "nilai_lulus", "masa_berlaku_bulan",
            "is_aktif",
        )  # fmt: skip
        widgets = {"uraian": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jenis"].queryset = JenisPelatihan.objects.order_by("urut", "kode")  # type: ignore[attr-defined]
        lain = Pelatihan.objects.exclude(pk=self.instance.pk).order_by("nama")
        self.fields["prasyarat"].queryset = lain  # type: ignore[attr-defined]
        if self.instance.pk and (hasil := self.instance.hasil_belajar.first()):
            self.initial.update(kompetensi=hasil.kompetensi_id, ke_tingkat=hasil.ke_tingkat)

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        if bersih.get("kompetensi") and not bersih.get("ke_tingkat"):
            self.add_error("ke_tingkat", "Tulis sampai tingkat berapa kompetensi itu dibangun.")
        return bersih

    @property
    def hasil_belajar(self) -> dict[int, int]:
        """What the course teaches: the competency of the form, beside those it had."""
        lama = (
            dict(self.instance.hasil_belajar.values_list("kompetensi", "ke_tingkat"))
            if self.instance.pk
            else {}
        )
        if kompetensi := self.cleaned_data["kompetensi"]:
            lama[kompetensi.pk] = self.cleaned_data["ke_tingkat"]
        return lama


class KelasForm(forms.ModelForm[Kelas]):
    """One run of a course; hari_terakhir is included."""

    hari_terakhir = forms.DateField(label="Hari terakhir", widget=TanggalInput())

    class Meta:
        model = Kelas
        fields = (
            "angkatan", "mulai", "hari_terakhir", "daftar_sampai", "kuota", "tempat", "ruang", "biaya",
            "is_penuh_waktu",
        )  # fmt: skip
        widgets = {"mulai": TanggalInput(), "daftar_sampai": TanggalInput()}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["hari_terakhir"] = self.instance.hari_terakhir
        self.order_fields(["angkatan", "mulai", "hari_terakhir"])

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        if terakhir := bersih.get("hari_terakhir"):
            self.instance.selesai = terakhir + timedelta(days=1)
            if bersih.get("mulai") and terakhir < bersih["mulai"]:
                self.add_error("hari_terakhir", "Hari terakhir tidak boleh sebelum hari pertama.")
        return bersih


class SesiForm(forms.Form):
    """The sessions of a class: one on each working day, at the same hours."""

    judul = forms.CharField(label="Materi", max_length=140, initial="Pembelajaran")
    jam_mulai = forms.TimeField(label="Jam mulai", widget=forms.TimeInput(attrs={"type": "time"}))
    jam_selesai = forms.TimeField(label="Jam selesai", widget=forms.TimeInput(attrs={"type": "time"}))
    ruang = forms.CharField(label="Ruang", max_length=60, required=False)

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        mulai, selesai = bersih.get("jam_mulai"), bersih.get("jam_selesai")
        if mulai and selesai and selesai <= mulai:
            self.add_error("jam_selesai", "Jam selesai harus setelah jam mulai.")
        return bersih


class PengajarForm(forms.Form):
    """One trainer: an employee, or somebody from outside by name."""

    nama = forms.CharField(label="Nama pengajar dari luar", max_length=150, required=False)
    asal = forms.CharField(label="Instansi", max_length=150, required=False)

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["pegawai"] = _pegawai(akun, "Pegawai", required=False)
        self.order_fields(["pegawai", "nama", "asal"])


class UsulkanForm(forms.Form):
    """Whom to nominate: one by name, or many by their NIP."""

    daftar_nip = forms.CharField(
        label="Beberapa NIP", required=False, widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Satu NIP tiap baris.",
    )  # fmt: skip
    alasan = forms.CharField(label="Alasan", max_length=300)

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.akun = akun
        self.fields["pegawai"] = _pegawai(akun, "Pegawai", required=False)
        self.order_fields(["pegawai", "daftar_nip", "alasan"])

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        nip = dict.fromkeys(re.findall(r"\d{18}", re.sub(r"[ .]", "", bersih.get("daftar_nip", ""))))
        orang = {satu.nip: satu for satu in Pegawai.objects.terlihat_oleh(self.akun).filter(nip__in=nip)}
        if hilang := [satu for satu in nip if satu not in orang]:
            self.add_error("daftar_nip", f"Tidak ditemukan dalam lingkup Anda: {', '.join(hilang)}.")
        semua = {satu.pk: satu for satu in (bersih.get("pegawai"), *orang.values()) if satu}
        if not semua and not self.errors:
            self.add_error("pegawai", "Pilih seorang pegawai atau tulis NIP-nya.")
        if len(semua) > BANYAK_USULAN:
            self.add_error("daftar_nip", f"Paling banyak {BANYAK_USULAN} orang sekali usul.")
        bersih["orang"] = [*semua.values()]
        return bersih


class PejabatTanggalForm(forms.Form):
    """Who signs, and when."""

    pejabat = forms.ModelChoiceField(
        label="Penanda tangan", queryset=PejabatPenandatangan.objects.none(), empty_label=None
    )
    tanggal = forms.DateField(label="Tanggal", widget=TanggalInput())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        hari = timezone.localdate()
        berlaku = PejabatPenandatangan.objects.berlaku(hari).order_by("jabatan", "pk")
        self.fields["pejabat"].queryset = berlaku  # type: ignore[attr-defined]
        self.initial.setdefault("tanggal", hari)


class AlasanForm(forms.Form):
    """A reason."""

    alasan = forms.CharField(label="Alasan", max_length=300)


class EvaluasiForm(forms.Form):
    """The five statements of one level, each answered on the scale."""

    def __init__(self, *args: Any, tingkat: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pilihan = [(str(n), label) for n, label in enumerate(SKALA, start=1)]
        for urut, pernyataan in enumerate(ASPEK[tingkat]):
            self.fields[f"skor_{urut}"] = forms.ChoiceField(
                label=pernyataan, choices=pilihan, widget=forms.RadioSelect,
                error_messages={"required": "Pilih salah satu jawaban."},
            )  # fmt: skip
        self.fields["catatan"] = forms.CharField(
            label="Saran", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
        )

    @property
    def skor(self) -> list[int]:
        """The answers in the order of the statements."""
        return [int(nilai) for nama, nilai in self.cleaned_data.items() if nama.startswith("skor_")]


class SertifikatLuarForm(forms.ModelForm[Sertifikat]):
    """A certificate from outside; days are those on the paper, both included."""

    hari_terakhir = forms.DateField(label="Hari terakhir pelatihan", widget=TanggalInput())
    berkas = BerkasDokumenField(label="Berkas sertifikat")

    class Meta:
        model = Sertifikat
        fields = ("nama", "jenis", "penyelenggara", "mulai", "jp", "nomor_teks", "tanggal", "sampai")
        widgets = {"mulai": TanggalInput(), "tanggal": TanggalInput(), "sampai": TanggalInput()}
        labels = {"mulai": "Hari pertama pelatihan"}

    def __init__(self, *args: Any, akun: Any, pegawai: Pegawai | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jenis"].queryset = JenisPelatihan.objects.order_by("urut", "kode")  # type: ignore[attr-defined]
        self.pegawai = pegawai
        if pegawai is None:
            self.fields["pegawai"] = _pegawai(akun, "Pegawai")
        self.order_fields(["pegawai", "nama", "jenis", "penyelenggara", "mulai", "hari_terakhir"])

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        mulai, terakhir = bersih.get("mulai"), bersih.get("hari_terakhir")
        if mulai and terakhir and terakhir < mulai:
            self.add_error("hari_terakhir", "Hari terakhir tidak boleh sebelum hari pertama.")
        if terakhir and terakhir > timezone.localdate():
            self.add_error("hari_terakhir", "Pelatihan harus sudah selesai.")
        if terakhir:
            self.instance.selesai = terakhir + timedelta(days=1)
        return bersih

    def isian(self) -> dict[str, Any]:
        """Return what `services.sertifikat_luar.unggah` takes."""
        d = self.cleaned_data
        return {nama: d[nama] for nama in self.Meta.fields} | {
            "selesai": d["hari_terakhir"] + timedelta(days=1), "berkas": d["berkas"],
            "pegawai": self.pegawai or d["pegawai"],
        }  # fmt: skip


def _pegawai(akun: Any, label: str, **opsi: Any) -> PilihCariField:
    return PilihCariField(
        label=label, temukan=lambda teks: cari_atasan(akun, teks), tulis=label_pegawai,
        help_text="Tulis NIP, atau sebagian namanya.", **opsi,
    )  # fmt: skip

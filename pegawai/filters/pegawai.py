"""Filters of the employee list; their names are the dimensions of a headcount."""

from datetime import date
from typing import Any

import django_filters
from django import forms

from pegawai.domain.jumlah import KOSONG, PARAMETER_SARING, pertanyaan_dari
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor
from pegawai.models.jabatan import JENIS_JABATAN
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.models.pegawai import JenisKelamin
from pegawai.registri import Dimensi
from pegawai.selectors import jumlah
from pegawai.selectors import pegawai as selectors
from pegawai.selectors.impor import get_batch_terbuka, kunci_pegawai
from pegawai.selectors.jumlah.kamus import get_dimensi

PARAMETER_BATCH = "batch"
CARI_TERPANJANG = 100
JENIS_ASN = [("PNS", "PNS"), ("CPNS", "CPNS"), ("PPPK", "PPPK"), ("PPPK_PW", "PPPK Paruh Waktu")]


class PilihRingkas(forms.SelectMultiple):
    """A closed list while at most one value is chosen, an open one for a link with several."""

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        konteks = super().get_context(name, value, attrs)
        if len(value or []) <= 1:
            konteks["widget"]["attrs"].pop("multiple", None)
            semua = self.create_option(name, "", "Semua", not value, 0)
            konteks["widget"]["optgroups"].insert(0, (None, [semua], 0))
        return konteks

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return [nilai for nilai in super().value_from_datadict(data, files, name) or [] if nilai]


class SaringanDimensi(django_filters.MultipleChoiceFilter):
    """Any of the values of one dimension; narrowed together with the others."""

    def __init__(self, **opsi: Any) -> None:
        super().__init__(method="tanpa_aksi", widget=PilihRingkas, **opsi)


class SaringanPegawai(django_filters.FilterSet):
    """The query string of the employee list: day, search, and any values of any dimension."""

    utama = ("q", "unit", "jenis_asn", "pada")

    q = django_filters.CharFilter(
        label="Nama, NIP, atau unit",
        method="saring_cari",
        max_length=CARI_TERPANJANG,
        error_messages={"max_length": "Teks pencarian paling panjang %(limit_value)d huruf."},
    )
    unit = SaringanDimensi(label="Unit kerja")
    jenis_asn = SaringanDimensi(label="Jenis ASN", choices=JENIS_ASN)
    pada = django_filters.DateFilter(
        label="Keadaan pada",
        method="tanpa_aksi",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    golongan = SaringanDimensi(label="Golongan")
    jenis_jabatan = SaringanDimensi(label="Jenis jabatan", choices=JENIS_JABATAN)
    jenjang = SaringanDimensi(label="Jenjang")
    eselon = SaringanDimensi(label="Eselon")
    pendidikan = SaringanDimensi(label="Pendidikan")
    jenis_kelamin = SaringanDimensi(label="Jenis kelamin", choices=JenisKelamin.choices)
    kedudukan = SaringanDimensi(label="Kedudukan")
    semua = django_filters.BooleanFilter(
        label="Sertakan yang sudah berhenti", method="tanpa_aksi", widget=forms.CheckboxInput
    )

    def __init__(self, *args: Any, pada: date, semua: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_mirip = False
        self.pada, self.semua = pada, semua
        rujukan = selectors.pilihan_rujukan() | {"unit": selectors.pilihan_unit(self.request.user, pada)}
        for nama, pilihan in rujukan.items():
            self.form.fields[nama].choices = _dengan_terpilih(pilihan, self.data.getlist(nama))
        self.batch = None
        if kode := self.data.get(PARAMETER_BATCH):
            self.batch = get_batch_terbuka(self.request.user, kode)
            self.form.fields[PARAMETER_BATCH] = _bidang_batch(self.batch)
        for nama, dimensi in self._dimensi_lain():
            self.form.fields[nama] = _bidang_dimensi(dimensi, self.data.getlist(nama))

    def tanpa_aksi(self, keadaan: KeadaanQuerySet, nama: str, nilai: Any) -> KeadaanQuerySet:
        """Dimensions are narrowed together in `filter_queryset`."""
        return keadaan

    def saring_cari(self, keadaan: KeadaanQuerySet, nama: str, nilai: str) -> KeadaanQuerySet:
        hasil = selectors.cari(self.request.user, keadaan, nilai)
        self.is_mirip = hasil.mirip
        return hasil.keadaan

    def filter_queryset(self, queryset: KeadaanQuerySet) -> KeadaanQuerySet:
        """Narrow as the headcount does; a value it does not know is told in the form."""
        if self.form.errors:
            return queryset.none()
        try:
            tersaring = self._saring(queryset)
        except KesalahanAturan as galat:
            self.form.add_error(None, galat.pesan)
            return queryset.none()
        for nama in self.form.cleaned_data.keys() - self.filters.keys():
            del self.form.cleaned_data[nama]  # dimensions from a link have a field but no filter of their own
        if self.batch is not None:
            tersaring = tersaring.filter(pegawai_id__in=kunci_pegawai(self.batch))
        return super().filter_queryset(tersaring)

    def _saring(self, keadaan: KeadaanQuerySet) -> KeadaanQuerySet:
        if self.semua:
            isi = self.form.cleaned_data
            nama_nama = ("unit", *selectors.KOLOM_PER_DIMENSI)
            return selectors.saring(keadaan, {nama: isi[nama] for nama in nama_nama if isi.get(nama)})
        parameter = {nama: self.data.getlist(nama) for nama in self.data if nama != "pada"}
        pertanyaan = pertanyaan_dari(parameter, dikenal=jumlah.is_dimensi, hari_ini=self.pada)
        if not pertanyaan.saring and not pertanyaan.unit:
            return keadaan
        return jumlah.saring_keadaan(keadaan, pertanyaan, self.request.user)

    def _dimensi_lain(self) -> list[tuple[str, Dimensi]]:
        """Dimensions of the query string that this form has no field for (a link from a headcount)."""
        per_nama = {nama: kode for kode, nama in PARAMETER_SARING.items()}
        calon = [(nama, per_nama.get(nama, nama)) for nama in self.data if nama not in self.form.fields]
        return [(nama, get_dimensi(kode)) for nama, kode in calon if jumlah.is_dimensi(kode)]


def _dengan_terpilih(pilihan: list[tuple[str, str]], terpilih: list[str]) -> list[tuple[str, str]]:
    """A link may name a value that the list does not offer (a small unit, an ended one): it still counts."""
    ada = {kode for kode, _ in pilihan}
    lain = [
        (kode, "Tidak ada data" if kode == KOSONG else kode) for kode in terpilih if kode and kode not in ada
    ]
    return pilihan + lain


def _bidang_batch(batch: BatchImpor | None) -> forms.ChoiceField:
    """A field for the import whose employees are listed; one that the reader may not open is no choice."""
    return forms.ChoiceField(
        label="Dari impor",
        required=False,
        choices=[("", "Semua"), (str(batch.kode), batch.nama_berkas)] if batch else [("", "Semua")],
        error_messages={
            "invalid_choice": "Impor yang dimaksud tidak ditemukan atau di luar kewenangan Anda."
        },
    )


def _bidang_dimensi(dimensi: Dimensi, terpilih: list[str]) -> forms.MultipleChoiceField:
    """A field for the chosen values of one more dimension, with their names; one query."""
    label = {nilai.kode: nilai.label for _, nilai in dimensi.nilai(kode=[*terpilih]) if nilai.kode}
    pilihan = _dengan_terpilih([*label.items()], terpilih)
    return forms.MultipleChoiceField(
        label=dimensi.label, choices=pilihan, required=False, widget=PilihRingkas
    )

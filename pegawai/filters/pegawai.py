"""Filters of the employee list; their names are the dimensions of a headcount."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django_filters.fields import RangeField

from pegawai.domain.daftar import KueriDaftar
from pegawai.domain.jumlah import KOSONG, PARAMETER_SARING, TANPA_DATA, Pertanyaan
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor, KeadaanPegawai
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.registri import Dimensi
from pegawai.selectors import jumlah
from pegawai.selectors.daftar import baca_kueri, list_hasil
from pegawai.selectors.impor import get_batch_terbuka
from pegawai.selectors.jumlah.kamus import get_dimensi
from pegawai.selectors.jumlah.pilihan import baca_semua, list_dimensi_pilihan
from pegawai.selectors.jumlah.saringan import Kamus
from pegawai.selectors.pegawai import pilihan_unit
from serang_asn.inti.web.saringan import CentangTerlipat, TahunRentang

SEKSI = {
    "Unit kerja": ("jenis_unit", "kecamatan", "unit_tepat"),
    "Jabatan": ("jenis_jabatan", "jenjang", "eselon", "kelas", "nama_jabatan", "jabatan"),
    "Pangkat dan masa kerja": ("golongan", "masa_kerja", "lama_kerja"),
    "Pribadi": ("jenis_kelamin", "kelompok_usia", "usia", "pendidikan"),
    "Status": ("kedudukan", "semua"),
}
"""Where the filters stand in the panel; those of other apps and of links stand under LAINNYA."""
PARAMETER_BATCH = "batch"
CARI_TERPANJANG = 100
LAINNYA = "Lainnya"
SELALU_TERISI = frozenset({"jenis_asn", "kedudukan", "jenis_kelamin", "kelompok_usia", "masa_kerja"})
"""Dimensions of which every state has a value."""
PALING_DALAM = 3
"""Levels of the tree that the list of units goes down to for who sees the whole city."""


class SaringanPegawai:
    """The query string of the employee list as a form, and what it finds.

    keadaan: none when the query cannot be read; the form then says why. kueri: the question as it was read.
    """

    utama = ("q", "unit", "jenis_asn", "pada")

    def __init__(self, data: QueryDict, *, akun: Any, pada: date) -> None:
        self.data = data
        self.is_bound = True
        self.is_mirip = False
        self.kueri = KueriDaftar(Pertanyaan(pada))
        self.keadaan: KeadaanQuerySet = KeadaanPegawai.objects.none()
        ditawarkan = list_dimensi_pilihan()
        self.kamus = baca_semua(ditawarkan)
        self.form = forms.Form(data)
        self.form.fields |= _bidang_tetap(akun, pada, data)
        for dimensi in ditawarkan:
            self._tambah(dimensi)
        if kode := data.get(PARAMETER_BATCH):
            self.form.fields[PARAMETER_BATCH] = _bidang_batch(get_batch_terbuka(akun, kode), kode)
        for dimensi in self._dimensi_dari_tautan():
            self._tambah(dimensi)
        if self.form.is_valid():
            self._cari(akun, pada)

    @property
    def seksi(self) -> dict[str, Sequence[str]]:
        """Names of the fields of the panel, by heading."""
        tertempat = {*self.utama, *(nama for daftar in SEKSI.values() for nama in daftar)}
        lain = [nama for nama in self.form.fields if nama not in tertempat]
        return {**SEKSI, LAINNYA: lain}

    def _cari(self, akun: Any, pada: date) -> None:
        try:
            self.kueri = baca_kueri(dict(self.data.lists()), pada=pada)
            hasil = list_hasil(akun, self.kueri, kamus=self.kamus)
        except KesalahanAturan as galat:
            self.form.add_error(None, galat.pesan)
            return
        self.keadaan, self.is_mirip = hasil.keadaan, hasil.mirip

    def _tambah(self, dimensi: Dimensi) -> None:
        nama = PARAMETER_SARING.get(dimensi.kode, dimensi.kode)
        self.form.fields[nama] = _bidang(dimensi, self.kamus, self.data.getlist(nama))

    def _dimensi_dari_tautan(self) -> list[Dimensi]:
        """Dimensions of the query string that are not offered (a link from a headcount or a search)."""
        per_nama = {nama: kode for kode, nama in PARAMETER_SARING.items()}
        kode = [per_nama.get(nama, nama) for nama in self.data if nama not in self.form.fields]
        return [get_dimensi(satu) for satu in kode if jumlah.is_dimensi(satu)]


def _bidang_tetap(akun: Any, pada: date, data: QueryDict) -> dict[str, forms.Field]:
    """The fields that are no dimension, or are drawn in a way of their own."""
    return {
        "q": forms.CharField(
            label="Nama, NIP, atau unit",
            required=False,
            max_length=CARI_TERPANJANG,
            error_messages={"max_length": "Teks pencarian paling panjang %(limit_value)d huruf."},
        ),
        "unit": forms.MultipleChoiceField(
            label="Unit kerja",
            required=False,
            choices=_dengan_terpilih(pilihan_unit(akun, pada, PALING_DALAM), data.getlist("unit")),
            widget=CentangTerlipat,
        ),
        "pada": forms.DateField(
            label="Keadaan pada",
            required=False,
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        ),
        "usia": RangeField(label="Usia (tahun)", required=False, widget=TahunRentang),
        "lama_kerja": RangeField(label="Masa kerja (tahun)", required=False, widget=TahunRentang),
        "nama_jabatan": forms.CharField(label="Nama jabatan memuat", required=False),
        "semua": forms.BooleanField(label="Sertakan yang sudah berhenti", required=False),
    }


def _bidang_batch(batch: BatchImpor | None, kode: str) -> forms.ChoiceField:
    """A field for the import whose employees are listed; the list refuses one that is not open."""
    nama = batch.nama_berkas if batch else kode
    return forms.ChoiceField(label="Dari impor", required=False, choices=[("", "Semua"), (kode, nama)])


def _bidang(dimensi: Dimensi, kamus: Kamus, terpilih: list[str]) -> forms.MultipleChoiceField:
    """A field for the values of one dimension: all that are offered, else the chosen ones by name."""
    if (nilai := kamus.get(dimensi.kode)) is None:
        nilai = [(baku, satu) for baku, satu in dimensi.nilai(kode=[*terpilih]) if satu.kode in terpilih]
    pilihan = [(satu.kode or KOSONG, satu.label) for _, satu in nilai]
    if dimensi.kode not in SELALU_TERISI:
        pilihan.append((KOSONG, TANPA_DATA.label))
    return forms.MultipleChoiceField(
        label=dimensi.label,
        choices=_dengan_terpilih(pilihan, terpilih),
        required=False,
        widget=CentangTerlipat,
    )


def _dengan_terpilih(pilihan: Iterable[tuple[str, str]], terpilih: list[str]) -> list[tuple[str, str]]:
    """A link may name a value that the list does not offer (a small unit, an ended one): it still counts."""
    ada = dict(pilihan)
    return [*ada.items(), *((kode, kode) for kode in dict.fromkeys(terpilih) if kode and kode not in ada)]

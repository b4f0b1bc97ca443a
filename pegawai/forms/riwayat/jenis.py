"""One declaration per history: what differs from the fields of its table."""

from itertools import groupby
from typing import Any

from django import forms
from django.utils import timezone

from pegawai.forms.riwayat.dasar import RiwayatForm, TanggalInput, TanggalTerakhirField
from pegawai.models import Golongan, KeadaanPegawai

JENIS_ASN = [
    ("", "Pilih"),
    ("CPNS", "CPNS"),
    ("PNS", "PNS"),
    ("PPPK", "PPPK"),
    ("PPPK_PW", "PPPK Paruh Waktu"),
]


class GolonganField(forms.ModelChoiceField):
    """A rank, PNS and PPPK apart, with its name."""

    def __init__(self) -> None:
        super().__init__(Golongan.objects.order_by("urut"), empty_label="Pilih", label="Golongan")
        kelompok = groupby(self.queryset or (), key=lambda satu: satu.jenis)
        self.choices = [
            ("", "Pilih"),
            *((jenis, [(g.pk, self._nama(g)) for g in isi]) for jenis, isi in kelompok),
        ]

    @staticmethod
    def _nama(satu: Golongan) -> str:
        return satu.kode if satu.nama == satu.kode else f"{satu.kode} · {satu.nama}"


class KedudukanForm(RiwayatForm):
    label = {"masa_kerja_diakui_bulan": "Masa kerja yang diakui (bulan)"}

    def bidang_jenis_asn(self, kolom: Any) -> forms.Field:
        return forms.ChoiceField(label="Jenis ASN", choices=JENIS_ASN)

    def bidang_kontrak_selesai(self, kolom: Any) -> forms.Field:
        return TanggalTerakhirField(
            label="Kontrak sampai dengan", required=False, widget=TanggalInput(), help_text="Hanya PPPK."
        )

    def awal(self, keadaan: KeadaanPegawai | None) -> dict[str, Any]:
        return {"jenis_asn": keadaan.jenis_asn} if keadaan else {}


class PangkatForm(RiwayatForm):
    label = {
        "jenis": "Jenis kenaikan",
        "angka_kredit": "Angka kredit",
        "pertek_tanggal": "Tanggal pertimbangan teknis BKN",
    }
    petunjuk = {"mkg_tahun": "Seperti tertulis pada SK; kosong bila SK tidak memuatnya."}

    def bidang_golongan(self, kolom: Any) -> forms.Field:
        return GolonganField()


class JabatanForm(RiwayatForm):
    label = {"unit": "Unit kerja"}

    def awal(self, keadaan: KeadaanPegawai | None) -> dict[str, Any]:
        return {"unit": keadaan.unit} if keadaan and keadaan.unit else {}


class PenugasanForm(RiwayatForm):
    label = {"jenis": "Sebagai", "unit": "Unit kerja", "mulai": "Mulai"}
    petunjuk = {"selesai": "Paling lama tiga bulan, dapat diperpanjang sekali."}


class PendidikanForm(RiwayatForm):
    label = {"tmt": "Diakui sejak"}
    petunjuk = {"tmt": "Tanggal pengakuan oleh kantor; untuk ijazah saat melamar, TMT CPNS atau PPPK."}


class GajiForm(RiwayatForm):
    def bidang_golongan(self, kolom: Any) -> forms.Field:
        return GolonganField()

    def awal(self, keadaan: KeadaanPegawai | None) -> dict[str, Any]:
        return {"golongan": keadaan.golongan} if keadaan and keadaan.golongan else {}


class KinerjaForm(RiwayatForm):
    petunjuk = {"nilai": "0–120; hanya sampai 2021."}

    def awal(self, keadaan: KeadaanPegawai | None) -> dict[str, Any]:
        return {"tahun": timezone.localdate().year - 1}


class AngkaKreditForm(RiwayatForm):
    label = {"nilai": "Angka kredit", "konversi": "Hasil konversi predikat kinerja"}

    def awal(self, keadaan: KeadaanPegawai | None) -> dict[str, Any]:
        return {"jenjang": keadaan.jenjang} if keadaan and keadaan.jenjang else {}


class PenghargaanForm(RiwayatForm):
    label = {"jenis": "Penghargaan"}


class CutiForm(RiwayatForm):
    def bidang_selesai(self, kolom: Any) -> forms.Field:
        return TanggalTerakhirField(label="Sampai dengan", widget=TanggalInput())

    def awal(self, keadaan: KeadaanPegawai | None) -> dict[str, Any]:
        return {"tahun_hak": timezone.localdate().year}


class KeluargaForm(RiwayatForm):
    label = {"tanggal_lahir": "Tanggal lahir", "tanggal_nikah": "Tanggal nikah"}

    def judul_sk(self) -> str:
        return "Dasar dan catatan"


class DisiplinForm(RiwayatForm):
    label = {"jenis": "Hukuman"}

    def bidang_uraian(self, kolom: Any) -> forms.Field:
        return forms.CharField(label="Uraian", required=False, widget=forms.Textarea(attrs={"rows": 3}))


class AtasanForm(RiwayatForm):
    label = {"atasan": "Atasan langsung"}
    petunjuk = {"atasan": "Tulis sebagian nama atau NIP-nya, lalu pilih dari saran."}

    def judul_sk(self) -> str:
        return "Dasar dan catatan"

"""Forms of leave, one class for each kind: the same period and reason, more where a kind asks for it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils import timezone

from pegawai.forms.riwayat.dasar import TanggalInput, TanggalTerakhirField
from pegawai.forms.usulan import IsianForm
from pegawai.models import JenisCuti
from pegawai.selectors import cuti as baca


class CutiForm(IsianForm):
    """From when until when, why, and where the person can be reached."""

    jenis: ClassVar[str]
    selesai = TanggalTerakhirField(label="Sampai dengan", widget=TanggalInput())
    alasan = forms.CharField(label="Alasan", max_length=500, widget=forms.Textarea(attrs={"rows": 3}))
    alamat = forms.CharField(label="Alamat selama cuti", max_length=250)
    telepon = forms.CharField(
        label="Nomor yang dapat dihubungi", max_length=20, widget=forms.TextInput(attrs={"inputmode": "tel"})
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tmt"].label = "Mulai cuti"
        self.fields["selesai"].help_text = "Hari terakhir cuti. Akhir pekan dan hari libur tidak dihitung."
        self.initial.setdefault("alamat", self.pegawai.alamat)
        self.initial.setdefault("telepon", self.pegawai.telepon)

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        mulai, selesai = bersih.get("tmt"), bersih.get("selesai")
        if mulai and selesai:
            self.periksa_masa(mulai, selesai)
        if mulai and selesai and not self.errors:
            bersih["hari"] = len(baca.get_permintaan(self.jenis, mulai, selesai).hari)
            if not bersih["hari"]:
                self.add_error("selesai", "Tidak ada hari kerja pada masa itu.")
        return bersih

    def periksa_masa(self, mulai: date, selesai: date) -> None:
        """Refuse a period that no leave of the kind can have."""
        if selesai <= mulai:
            self.add_error("selesai", "Hari terakhir tidak boleh sebelum hari pertama.")

    def isian(self) -> dict[str, Any]:
        d = self.cleaned_data
        return {
            "jenis": self.jenis, "nama_jenis": JenisCuti.objects.get(kode=self.jenis).nama,
            "mulai": d["tmt"].isoformat(), "selesai": d["selesai"].isoformat(), "hari_kerja": d["hari"],
            "alasan": d["alasan"], "alamat": d["alamat"], "telepon": d["telepon"],
        }  # fmt: skip

    def dari_isian(self, isian: Mapping[str, Any]) -> dict[str, Any]:
        if "selesai" not in isian:
            return dict(isian)
        nama = ("tmt", "alasan", "alamat", "telepon", "haji")
        return {
            **{satu: isian[satu] for satu in nama if satu in isian},
            "selesai": date.fromisoformat(isian["selesai"]),
        }


class CutiTahunanForm(CutiForm):
    """Annual leave, within one calendar year; the balance stands beside the field."""

    jenis = "TAHUNAN"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        hari = timezone.localdate()
        sisa = baca.get_saldo(self.pegawai, hari).saldo.sisa
        self.fields[
            "tmt"
        ].help_text = f"Sisa cuti tahunan {hari.year}: {sisa} hari kerja, sesudah usulan yang masih berjalan."

    def periksa_masa(self, mulai: date, selesai: date) -> None:
        super().periksa_masa(mulai, selesai)
        if selesai > date(mulai.year + 1, 1, 1):
            self.add_error("selesai", "Cuti tahunan yang melewati akhir tahun diusulkan terpisah tiap tahun.")


class CutiSakitForm(CutiForm):
    jenis = "SAKIT"


class CutiMelahirkanForm(CutiForm):
    jenis = "MELAHIRKAN"


class CutiAlasanPentingForm(CutiForm):
    jenis = "ALASAN_PENTING"


class CutiBesarForm(CutiForm):
    """Big leave; the first hajj needs no five years of service."""

    jenis = "BESAR"
    haji = forms.BooleanField(label="Untuk ibadah haji pertama kali", required=False)

    def isian(self) -> dict[str, Any]:
        return super().isian() | {"haji": self.cleaned_data["haji"]}


class CutiCltnForm(CutiForm):
    jenis = "CLTN"

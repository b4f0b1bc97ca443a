"""Forms of proposals that rest on eligibility: what the engine worked out is filled in already."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone

from pegawai.domain.isian_usulan import BERPERIODE, isian_dari
from pegawai.forms.riwayat.dasar import TanggalInput, TanggalTerakhirField
from pegawai.forms.tindakan import pilih_cari
from pegawai.forms.usulan import IsianForm
from pegawai.models import (
    Golongan,
    Jabatan,
    JenisHukumanDisiplin,
    JenisPenghargaan,
    PenugasanTambahan,
    UnitKerja,
)
from pegawai.selectors.kelayakan import get_periode, nilai_satu

URAIAN = forms.Textarea(attrs={"rows": 3})


class KelayakanForm(IsianForm):
    """What the engine `kelayakan` says is filled in; what has no field of its own travels with it."""

    kelayakan = ""
    bawaan: Mapping[str, Any]

    def __init__(self, *args: Any, pegawai: Any, awal: Mapping[str, Any] | None = None, **kw: Any) -> None:
        self.bawaan = awal or self._dari_mesin(pegawai)
        super().__init__(*args, pegawai=pegawai, awal=self.bawaan, **kw)

    def isian(self) -> dict[str, Any]:
        baku = {nama: nilai for nama, nilai in self.bawaan.items() if nama != "tmt"}
        return {**baku, **super().isian(), **self._kode_rujukan()}

    def dari_isian(self, isian: Mapping[str, Any]) -> dict[str, Any]:
        """Days as days again, so that their fields can write them."""
        tanggal = {nama for nama, bidang in self.fields.items() if isinstance(bidang, forms.DateField)}
        return {nama: _hari(nilai) if nama in tanggal else nilai for nama, nilai in isian.items()}

    def _kode_rujukan(self) -> dict[str, str]:
        """Reference rows that are kept by their code."""
        return {
            nama: self.cleaned_data[nama].kode
            for nama, bidang in self.fields.items()
            if isinstance(bidang, forms.ModelChoiceField) and self.cleaned_data.get(nama)
        }

    def _dari_mesin(self, pegawai: Any) -> dict[str, Any]:
        hari = timezone.localdate()
        if self.kelayakan in BERPERIODE:
            hari = get_periode(hari)
        jawaban = nilai_satu(pegawai, self.kelayakan, hari) if self.kelayakan else None
        if jawaban is None:
            return {}
        siap = isian_dari(jawaban.jenis, jawaban.tanggal, jawaban.rincian, hari)
        return {"tmt": siap.tmt, **siap.nilai}


class GajiNaikForm(KelayakanForm):
    """Salary before and after."""

    gaji_lama = forms.IntegerField(label="Gaji pokok lama", min_value=0, required=False)
    gaji_baru = forms.IntegerField(label="Gaji pokok baru", min_value=0, required=False)

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        lama, baru = bersih.get("gaji_lama"), bersih.get("gaji_baru")
        if lama is not None and baru is not None and baru < lama:
            self.add_error("gaji_baru", "Gaji baru tidak boleh lebih rendah daripada gaji lama.")
        return bersih


class PangkatForm(GajiNaikForm):
    """A rank."""

    golongan = forms.ModelChoiceField(
        Golongan.objects.filter(jenis="PNS").order_by("urut"), to_field_name="kode", label="Golongan baru",
        empty_label="Pilih",
    )  # fmt: skip
    mkg_tahun = forms.IntegerField(label="Masa kerja golongan (tahun)", min_value=0, max_value=50)
    mkg_bulan = forms.IntegerField(label="Masa kerja golongan (bulan)", min_value=0, max_value=11)
    pertek_nomor = forms.CharField(label="Nomor pertimbangan teknis BKN", max_length=100, required=False)
    pertek_tanggal = forms.DateField(
        label="Tanggal pertimbangan teknis BKN", widget=TanggalInput(), required=False
    )
    field_order = ("golongan", "tmt", "mkg_tahun", "mkg_bulan")


class KpRegulerForm(PangkatForm):
    kelayakan = "kp_reguler"


class KpStrukturalForm(PangkatForm):
    kelayakan = "kp_struktural"


class KpFungsionalForm(PangkatForm):
    kelayakan = "kp_fungsional"


class KpIjazahForm(PangkatForm):
    kelayakan = "kp_ijazah"


class KpPengabdianForm(PangkatForm):
    kelayakan = "kp_pengabdian"


class KpAnumertaForm(PangkatForm):
    kelayakan = "kp_anumerta"


class KgbForm(GajiNaikForm):
    """A periodic increment."""

    kelayakan = "kgb"
    golongan = forms.ModelChoiceField(
        Golongan.objects.order_by("urut"), to_field_name="kode", label="Golongan", empty_label="Pilih"
    )
    mkg_tahun = forms.IntegerField(label="Masa kerja golongan baru (tahun)", min_value=0, max_value=50)
    field_order = ("golongan", "tmt", "mkg_tahun")


class PensiunForm(KelayakanForm):
    kelayakan = "pensiun"
    alamat = forms.CharField(label="Alamat setelah pensiun", max_length=250, required=False)


class PensiunDiniForm(KelayakanForm):
    kelayakan = "pensiun_dini"
    alasan = forms.CharField(label="Alasan", max_length=500, widget=URAIAN)


class MppForm(KelayakanForm):
    kelayakan = "mpp"


class PensiunJandaForm(KelayakanForm):
    """For those left behind. The day is that of the death."""

    sebab = forms.ChoiceField(
        label="Sebab", choices=[("MENINGGAL", "Meninggal dunia"), ("TEWAS", "Tewas dalam tugas")]
    )
    ahli_waris = forms.CharField(label="Janda, duda, atau anak yang berhak", max_length=200)
    akta_nomor = forms.CharField(label="Nomor akta kematian", max_length=100)
    field_order = ("sebab", "tmt")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tmt"].label = "Tanggal meninggal"


class KontrakForm(KelayakanForm):
    kelayakan = "kontrak"
    kontrak_selesai = TanggalTerakhirField(label="Diperpanjang sampai dengan", widget=TanggalInput())
    perjanjian_nomor = forms.CharField(label="Nomor perjanjian kerja", max_length=100, required=False)


class SatyalancanaForm(KelayakanForm):
    kelayakan = "satyalancana"
    jenis = forms.ModelChoiceField(
        JenisPenghargaan.objects.filter(kode__startswith="SATYALANCANA_").order_by("urut"),
        to_field_name="kode", label="Tanda kehormatan", empty_label="Pilih",
    )  # fmt: skip
    field_order = ("jenis", "tmt")


class TempatForm(KelayakanForm):
    """A post in a unit."""

    field_order = ("jenis", "jabatan", "unit", "tmt")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jabatan"] = pilih_cari(self.akun, "jabatan", "Jabatan")
        self.fields["unit"] = pilih_cari(self.akun, "unit_kota", "Unit kerja")
        self.order_fields(self.field_order)

    def isian(self) -> dict[str, Any]:
        d = self.cleaned_data
        return {**super().isian(), "nama_jabatan": d["jabatan"].nama, "nama_unit": d["unit"].nama}

    def dari_isian(self, isian: Mapping[str, Any]) -> dict[str, Any]:
        awal = super().dari_isian(isian)
        if isian.get("jabatan"):
            awal["jabatan"] = Jabatan.objects.get(pk=isian["jabatan"])
            awal["unit"] = UnitKerja.objects.get(pk=isian["unit"])
        return awal


class PenugasanForm(TempatForm):
    """An acting post, new or prolonged."""

    kelayakan = "penugasan"
    jenis = forms.ChoiceField(label="Sebagai", choices=PenugasanTambahan.Jenis.choices)
    selesai = TanggalTerakhirField(label="Sampai dengan", widget=TanggalInput())
    field_order = ("jenis", "jabatan", "unit", "tmt", "selesai")


class PelantikanForm(TempatForm):
    alasan = forms.CharField(label="Dasar pertimbangan", max_length=500, widget=URAIAN)


class DisiplinForm(KelayakanForm):
    """A punishment; how long it lasts follows from its kind."""

    jenis = forms.ModelChoiceField(
        JenisHukumanDisiplin.objects.order_by("urut"), to_field_name="kode", label="Hukuman",
        empty_label="Pilih",
    )  # fmt: skip
    pasal = forms.CharField(label="Pasal yang dilanggar", max_length=200)
    uraian = forms.CharField(label="Uraian pelanggaran", max_length=2000, widget=URAIAN)
    field_order = ("jenis", "tmt")

    def isian(self) -> dict[str, Any]:
        return {**super().isian(), "nama": self.cleaned_data["jenis"].nama}


def _hari(nilai: Any) -> Any:
    return date.fromisoformat(nilai) if isinstance(nilai, str) and nilai else nilai

"""The form of a newcomer: the number first, what it says filled in, then the rest."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from crispy_forms.layout import HTML
from django import forms

from pegawai.domain.nip import JenisNip, Nip, bersihkan, parse_nip, selisih_dengan
from pegawai.domain.tindakan import BERKONTRAK, Jalur
from pegawai.forms.riwayat.dasar import TanggalInput, TanggalTerakhirField
from pegawai.forms.riwayat.jenis import GolonganField
from pegawai.forms.tindakan import SkForm, pilih_cari
from pegawai.models import Agama
from pegawai.models.pegawai import JenisKelamin, StatusKawin
from pegawai.services.tindakan.masuk import JUDUL, Masuk

ORANG = (
    "nip", "nama", "gelar_depan", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "agama",
    "status_kawin",
)  # fmt: skip
HANYA_PINDAH = ("tmt_cpns", "tmt_pns", "tmt_golongan")


class MasukForm(SkForm):
    """One newcomer."""

    kelompok = (
        ("NIP", ("jalur", "nip")),
        ("Data diri", (*ORANG[1:], "nik")),
        ("Kedudukan", ("tmt", "kontrak_selesai", "tmt_cpns", "tmt_pns", "masa_kerja_diakui_bulan")),
        ("Golongan", ("golongan", "tmt_golongan", "mkg_tahun", "mkg_bulan")),
        (
            "Jabatan dan pendidikan",
            ("jabatan", "unit", "pendidikan", "sekolah", "tahun_lulus", "ijazah_nomor"),
        ),
    )
    jalur = forms.ChoiceField(label="Masuk sebagai", choices=[(satu.value, JUDUL[satu]) for satu in Jalur])
    nip = forms.CharField(label="NIP", max_length=40, help_text="18 angka; spasi diabaikan.")
    nama = forms.CharField(label="Nama tanpa gelar", max_length=150)
    gelar_depan = forms.CharField(label="Gelar depan", max_length=50, required=False)
    gelar_belakang = forms.CharField(label="Gelar belakang", max_length=100, required=False)
    tempat_lahir = forms.CharField(label="Tempat lahir", max_length=100, required=False)
    tanggal_lahir = forms.DateField(label="Tanggal lahir", widget=TanggalInput())
    jenis_kelamin = forms.ChoiceField(label="Jenis kelamin", choices=[("", "Pilih"), *JenisKelamin.choices])
    status_kawin = forms.ChoiceField(
        label="Status kawin", choices=[("", "Belum diketahui"), *StatusKawin.choices], required=False
    )
    nik = forms.CharField(label="NIK", max_length=40, required=False)
    tmt = forms.DateField(
        label="TMT",
        widget=TanggalInput(),
        help_text="Mulai bertugas di Pemerintah Kota: TMT CPNS, PPPK, atau pindah.",
    )
    kontrak_selesai = TanggalTerakhirField(
        label="Kontrak sampai dengan", widget=TanggalInput(), required=False, help_text="Hanya PPPK."
    )
    tmt_cpns = forms.DateField(
        label="TMT CPNS", widget=TanggalInput(), required=False, help_text="Hanya pindah masuk."
    )
    tmt_pns = forms.DateField(
        label="TMT PNS", widget=TanggalInput(), required=False, help_text="Hanya pindah masuk."
    )
    masa_kerja_diakui_bulan = forms.IntegerField(
        label="Masa kerja yang diakui (bulan)", required=False, min_value=0, max_value=600
    )
    tmt_golongan = forms.DateField(
        label="TMT golongan", widget=TanggalInput(), required=False, help_text="Kosong bila sama dengan TMT."
    )
    mkg_tahun = forms.IntegerField(label="Masa kerja golongan (tahun)", min_value=0, max_value=60, initial=0)
    mkg_bulan = forms.IntegerField(label="Masa kerja golongan (bulan)", min_value=0, max_value=11, initial=0)
    sekolah = forms.CharField(label="Sekolah atau perguruan tinggi", max_length=200, required=False)
    tahun_lulus = forms.IntegerField(label="Tahun lulus", required=False, min_value=1950, max_value=2100)
    ijazah_nomor = forms.CharField(label="Nomor ijazah", max_length=100, required=False)

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, akun=akun, **kwargs)
        self.helper.layout.fields[0].append(HTML('{% include "pegawai/tindakan/_baca_nip.html" %}'))
        self.fields["agama"] = forms.ModelChoiceField(
            label="Agama",
            queryset=Agama.objects.order_by("urut"),
            required=False,
            empty_label="Belum diketahui",
        )
        self.fields["golongan"] = GolonganField()
        for rujukan, label in (("jabatan", "Jabatan"), ("unit", "Unit kerja"), ("pendidikan", "Pendidikan")):
            self.fields[rujukan] = pilih_cari(akun, rujukan, label)
        self.fields["nik"].widget.attrs["autocomplete"] = "off"

    def clean_nip(self) -> str:
        return bersihkan(self.cleaned_data["nip"])

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        jalur = Jalur(data["jalur"]) if "jalur" in data else None
        if jalur is Jalur.PINDAH_MASUK:
            for nama in ("tmt_cpns", "tmt_pns"):
                if nama not in self.errors and data.get(nama) is None:
                    self.add_error(nama, "Isi untuk pegawai yang pindah masuk.")
        elif any(data.get(nama) for nama in HANYA_PINDAH[:2]):
            self.add_error("tmt_cpns", "Kosongkan TMT CPNS dan TMT PNS; keduanya hanya untuk pindah masuk.")
        if jalur and jalur not in BERKONTRAK and data.get("kontrak_selesai"):
            self.add_error("kontrak_selesai", "Kosongkan; hanya PPPK yang berkontrak.")
        return data

    def masuk(self) -> Masuk:
        """What the officer says, after `is_valid`."""
        d = self.cleaned_data
        pangkat = {nama: d[nama] for nama in ("golongan", "mkg_tahun", "mkg_bulan")}
        return Masuk(
            jalur=Jalur(d["jalur"]),
            orang={nama: d[nama] for nama in ORANG},
            nik=d["nik"],
            tmt=d["tmt"],
            tmt_cpns=d["tmt_cpns"],
            tmt_pns=d["tmt_pns"],
            kontrak_selesai=d["kontrak_selesai"],
            masa_kerja_diakui_bulan=d["masa_kerja_diakui_bulan"] or 0,
            pangkat=pangkat | ({"tmt": d["tmt_golongan"]} if d["tmt_golongan"] else {}),
            jabatan={"jabatan": d["jabatan"], "unit": d["unit"]},
            pendidikan={nama: d[nama] for nama in ("pendidikan", "sekolah", "tahun_lulus", "ijazah_nomor")},
            sk=self.sk(),
        )


def isi_dari_nip(data: Mapping[str, str], per_tanggal: date) -> tuple[dict[str, str], list[str]]:
    """Return the fields that the number fills, and where it disagrees with what was typed.

    Only empty fields are filled. Raises NipTidakSah.
    """
    nip = parse_nip(data.get("nip", ""), per_tanggal)
    isi = {"nip": nip.terkelompok, "tanggal_lahir": nip.tanggal_lahir.isoformat(), "jenis_kelamin": str(nip.jenis_kelamin)}  # fmt: skip  # noqa: E501
    if not data.get("jalur") or (data["jalur"] == Jalur.CPNS and nip.jenis is JenisNip.PPPK):
        isi["jalur"] = Jalur.PPPK if nip.jenis is JenisNip.PPPK else Jalur.CPNS
    bidang_tmt = "tmt_cpns" if data.get("jalur") == Jalur.PINDAH_MASUK else "tmt"
    if nip.bulan_tmt:
        isi[bidang_tmt] = date(nip.tahun_tmt, nip.bulan_tmt, 1).isoformat()
    selalu = {"nip", "jalur"}
    terisi = {nama: nilai for nama, nilai in isi.items() if nama in selalu or not data.get(nama)}
    return terisi, [beda.pesan for beda in selisih_dengan(nip, **_tertulis(data, bidang_tmt))]


def uraikan_nip(nip: Nip, tanggal: str) -> str:
    """Return what a number says, in words. tanggal: the birth date ready to show."""
    kelamin = JenisKelamin(str(nip.jenis_kelamin)).label.lower()
    tmt = f"TMT {nip.bulan_tmt:02d}-{nip.tahun_tmt}" if nip.bulan_tmt else f"diangkat tahun {nip.tahun_tmt}"
    return f"NIP terbaca: lahir {tanggal}, {kelamin}, {tmt}."


def _tertulis(data: Mapping[str, str], bidang_tmt: str) -> dict[str, Any]:
    """What was typed beside the number; what is no date is judged later."""
    return {
        "tanggal_lahir": _tanggal(data.get("tanggal_lahir", "")),
        "jenis_kelamin": data.get("jenis_kelamin") or None,
        "tmt": _tanggal(data.get(bidang_tmt, "")),
    }


def _tanggal(teks: str) -> date | None:
    try:
        return date.fromisoformat(teks)
    except ValueError:
        return None

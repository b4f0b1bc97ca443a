"""The form of a correction: the fields of the record itself, and what is wrong with it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.module_loading import import_string

from pegawai.forms.profil import ProfilForm
from pegawai.forms.tindakan import pilih_cari
from pegawai.forms.usulan import IsianForm
from pegawai.selectors.peremajaan import BIDANG_PRIBADI, get_sasaran, nilai_dari, nilai_json

TANPA = frozenset({"berkas", "alasan", "catatan"})


class PeremajaanForm(IsianForm):
    """Fields come from the form of the history; only what differs from the record is asked for.

    awal: `bagian` and `catatan` name the record; more when an earlier proposal is changed.
    """

    versi = forms.IntegerField(widget=forms.HiddenInput())
    mengapa = forms.CharField(
        label="Apa yang salah atau kurang", max_length=200, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, pegawai: Any, akun: Any, awal: Mapping[str, Any], **kwargs: Any) -> None:
        sasaran = get_sasaran(pegawai, awal["bagian"], awal["catatan"])
        if sasaran is None:
            raise ValueError(f"tidak ada catatan {awal['bagian']} {awal['catatan']}")
        self.sasaran = sasaran
        super().__init__(*args, pegawai=pegawai, akun=akun, awal=awal, **kwargs)
        del self.fields["tmt"]
        self.nama = self._tambah_bidang()
        self.initial.update(nilai_dari(sasaran.model, awal.get("nilai", {})))
        self.initial.update({"versi": sasaran.versi, "mengapa": awal.get("alasan", "")})
        self.order_fields([*self.nama, "mengapa", "versi"])

    def _tambah_bidang(self) -> list[str]:
        asal = self._form_asal()
        boleh = BIDANG_PRIBADI if self.sasaran.bentuk is None else asal.daftar_isian
        nama = [satu for satu in asal.fields if satu in boleh and satu not in TANPA]
        for satu in nama:
            self.fields[satu] = asal.fields[satu]
            if asal.initial.get(satu) is not None:
                self.initial[satu] = asal.initial[satu]
        if "unit" in nama:  # names of units are public, and the right one may lie anywhere
            self.fields["unit"] = pilih_cari(self.akun, "unit_kota", "Unit kerja")
        return nama

    def _form_asal(self) -> Any:
        if self.sasaran.bentuk is None:
            return ProfilForm(pegawai=self.pegawai)
        kelas = import_string(self.sasaran.bentuk.formulir)
        return kelas(
            bentuk=self.sasaran.bentuk, pegawai=self.pegawai, akun=self.akun, riwayat=self.sasaran.baris
        )

    def clean(self) -> dict[str, Any]:
        bersih = super().clean() or {}
        nilai = {nama: bersih[nama] for nama in self.nama if nama in bersih and self._beda(nama)}
        bersih |= {"nilai": nilai, "tmt": timezone.localdate()}  # the day of the proposal, not of the event
        if not self.errors and not bersih["nilai"]:
            raise forms.ValidationError("Belum ada isian yang diubah.", code="tanpa_perubahan")
        return bersih

    def clean_telepon(self) -> str:
        return ProfilForm.clean_telepon(self)  # type: ignore[arg-type]  # reads the field alone

    def isian(self) -> dict[str, Any]:
        d, sasaran = self.cleaned_data, self.sasaran
        return {
            "bagian": sasaran.bagian, "judul": sasaran.judul, "versi": d["versi"], "alasan": d["mengapa"],
            "catatan": str(sasaran.baris.kode) if sasaran.bentuk and sasaran.baris else "",
            "nilai": {nama: nilai_json(nilai) for nama, nilai in d["nilai"].items()},
            "label": [str(self.fields[nama].label) for nama in d["nilai"]],
            "sensitif": sasaran.is_sensitif,
        }  # fmt: skip

    def dari_isian(self, isian: Mapping[str, Any]) -> dict[str, Any]:
        return {}

    def _beda(self, nama: str) -> bool:
        baris = self.sasaran.baris
        semula = getattr(baris, nama) if baris is not None else None
        return bool((semula or None) != (self.cleaned_data[nama] or None))

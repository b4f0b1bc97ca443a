"""A cell put right, and the search in the rows of a file."""

from datetime import date
from typing import Any

from django import forms

from pegawai.domain.impor.cuplikan import baca_cuplikan
from pegawai.domain.impor.gabungan import PEMISAH
from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.domain.impor.tolakan import is_kosong
from pegawai.models import MasalahImpor
from serang_asn.inti.penulisan import angka

TERPANJANG = 200


class KoreksiForm(forms.Form):
    """What a problem cell is to hold. It is read at once, so that a correction does not fail again."""

    nilai = forms.CharField(label="Isi yang benar", max_length=1000, required=False, strip=True)
    ke_semua = forms.BooleanField(required=False)

    def __init__(
        self,
        data: Any = None,
        *,
        masalah: MasalahImpor,
        bentuk: JenisImpor,
        bidang: tuple[str, ...],
        per_tanggal: date,
        jumlah_sama: int,
        rahasia: bool,
    ) -> None:
        awal = "" if rahasia or len(masalah.nilai) >= TERPANJANG else masalah.nilai
        super().__init__(data, initial={"nilai": awal}, auto_id=f"koreksi-{masalah.pk}-%s")
        self.bentuk, self.bidang, self.per_tanggal = bentuk, bidang, per_tanggal
        self.fields["nilai"].label = f"Isi yang benar untuk {judul_bidang(masalah.bidang)}"
        if jumlah_sama > 1 and not rahasia:
            self.fields["ke_semua"].label = f"Terapkan ke {angka(jumlah_sama)} sel dengan isi yang sama"
        else:
            del self.fields["ke_semua"]

    def clean_nilai(self) -> str:
        nilai: str = self.cleaned_data["nilai"]
        if is_kosong(nilai):
            wajib = [
                self.bentuk.bidang_per_nama[nama].label for nama in self.bidang if nama in self.bentuk.wajib
            ]
            if wajib:
                raise forms.ValidationError("%(bidang)s wajib diisi.", params={"bidang": wajib[0]})
            return nilai
        if len(self.bidang) == 1 or self.bidang in PEMISAH:
            (cuplikan,) = baca_cuplikan(self.bentuk, self.bidang, [nilai], self.per_tanggal)
            if cuplikan.is_galat:
                raise forms.ValidationError(cuplikan.pesan)
        return nilai


class CariBarisForm(forms.Form):
    """Search in the rows of a file."""

    cari = forms.CharField(label="NIP atau nama", max_length=100, required=False)
    kode = forms.ChoiceField(label="Jenis masalah", required=False)

    def __init__(self, data: Any, *, kode_masalah: Any) -> None:
        super().__init__(data)
        pilihan = [(kode, f"{judul} ({angka(jumlah)})") for kode, judul, jumlah in kode_masalah]
        self.fields["kode"].choices = [("", "Semua"), *pilihan]  # type: ignore[attr-defined]

"""What the columns of a file mean, chosen by a person."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from pegawai.domain.impor.cuplikan import PEMISAH_PILIHAN, pilihan_gabungan
from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.impor.jenis import JenisImpor
from pegawai.domain.impor.kelompok import kelompokkan

ABAIKAN = ("", "Abaikan (tetap tersimpan dalam berkas)")
OTOMATIS = "otomatis"
"""The choice of a column of which the engine takes a part of the cells only; a form cannot say that."""

Pilihan = Sequence[tuple[str, Any]]


def daftar_pilihan(bentuk: JenisImpor) -> Pilihan:
    """Return the fields of a kind in groups, then the combinations that one column may hold."""
    tunggal = [
        (judul, [(bidang.nama, bidang.label + (" (wajib)" if bidang.wajib else "")) for bidang in isi])
        for judul, isi in kelompokkan(bentuk.bidang)
    ]
    gabungan = [
        (PEMISAH_PILIHAN.join(bidang), " + ".join(map(judul_bidang, bidang)))
        for bidang in pilihan_gabungan(bentuk)
    ]
    return [ABAIKAN, *tunggal, *([("Beberapa isian dalam satu sel", gabungan)] if gabungan else [])]


class PemetaanForm(forms.Form):
    """One choice per column of a layout, and whether other files go by it."""

    ingat = forms.BooleanField(
        label="Ingat untuk berkas lain yang judul kolomnya sama", required=False, initial=True
    )
    nama = forms.CharField(
        label="Nama pemetaan",
        max_length=150,
        required=False,
        help_text="Misalnya “DUK Dinas Kesehatan”. Nama ini disebut setiap kali pemetaan dipakai.",
    )

    def __init__(
        self,
        data: Any = None,
        *,
        bentuk: JenisImpor,
        daftar_kolom: Sequence[Mapping[str, Any]],
        **kwargs: Any,
    ) -> None:
        super().__init__(data, **kwargs)
        self.bentuk = bentuk
        self.daftar_kolom = daftar_kolom
        pilihan = daftar_pilihan(bentuk)
        for kolom in daftar_kolom:
            nama = nama_isian(kolom["huruf"])
            kini = pilihan_kini(kolom["bidang"])
            tambahan = [(OTOMATIS, f"Otomatis: {_sebutan(kolom['bidang'])}")] if kini == OTOMATIS else []
            self.fields[nama] = forms.ChoiceField(
                label=f"Arti kolom {kolom['huruf']}",
                choices=[*tambahan, *pilihan],
                required=False,
                initial=kini,
            )

    def clean(self) -> dict[str, Any]:
        isian = super().clean() or {}
        if isian.get("ingat") and not isian.get("nama", "").strip():
            self.add_error("nama", "Beri nama pemetaan ini, atau hapus centang “Ingat”.")
        pemilik: dict[str, list[str]] = defaultdict(list)
        for kolom in self.daftar_kolom:
            for bidang in self.bidang_kolom(kolom, isian):
                pemilik[bidang].append(kolom["huruf"])
        for bidang, huruf in pemilik.items():
            if len(huruf) > 1:
                self.add_error(
                    nama_isian(huruf[-1]),
                    f"{judul_bidang(bidang)} dipilih untuk kolom {' dan '.join(huruf)}. "
                    "Satu isian hanya boleh diambil dari satu kolom.",
                )
        kunci = self.bentuk.kunci
        if kunci and kunci not in pemilik and not self.errors:
            self.add_error(
                None, f"Belum ada kolom {judul_bidang(kunci)}. Tanpa kolom itu baris tidak dapat dikenali."
            )
        return isian

    def bidang_kolom(self, kolom: Mapping[str, Any], isian: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the fields of a column by these choices."""
        dipilih = isian.get(nama_isian(kolom["huruf"]), "")
        bidang = kolom["bidang"] if dipilih == OTOMATIS else dipilih.split(PEMISAH_PILIHAN)
        return tuple(nama for nama in bidang if nama in self.bentuk.bidang_per_nama)

    def pilihan_per_kolom(self) -> dict[str, str]:
        """Return column letter → fields joined by `+`, for the columns that a person can fix."""
        isian = {kolom["huruf"]: self.cleaned_data[nama_isian(kolom["huruf"])] for kolom in self.daftar_kolom}
        return {huruf: dipilih for huruf, dipilih in isian.items() if dipilih != OTOMATIS}

    def wajib_kurang(self) -> list[str]:
        """Return the labels of the obligatory fields that no column gives by the present choices."""
        kini = {nama: self[nama].value() or "" for nama in self.fields}
        ada = {bidang for kolom in self.daftar_kolom for bidang in self.bidang_kolom(kolom, kini)}
        return [satu.label for satu in self.bentuk.bidang if satu.wajib and satu.nama not in ada]


class NamaPemetaanForm(forms.Form):
    """Another name for a remembered mapping."""

    nama = forms.CharField(
        label="Nama pemetaan", max_length=150, error_messages={"required": "Tulis nama pemetaan."}
    )


def nama_isian(huruf: str) -> str:
    """Return the name of the form field of a column."""
    return f"kolom-{huruf}"


def pilihan_kini(bidang: Sequence[str]) -> str:
    """Return the choice that says what a column is understood as now."""
    return OTOMATIS if any(bidang) and not all(bidang) else PEMISAH_PILIHAN.join(bidang)


def _sebutan(bidang: Sequence[str]) -> str:
    return ", ".join(judul_bidang(nama) for nama in bidang if nama)

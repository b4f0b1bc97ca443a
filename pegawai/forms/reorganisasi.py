"""Forms of a reorganisation: what changes, from which day, by which decree and why."""

from collections.abc import Mapping
from typing import Any

from django import forms

from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.forms.reorganisasi_dasar import PILIH, IsianUnitForm, ReorganisasiForm
from pegawai.models import UnitKerja, Wilayah
from pegawai.selectors.reorganisasi import list_pilihan_unit

PECAHAN_PALING_BANYAK = 4


class BaruForm(IsianUnitForm):
    """A unit formed below another."""

    bentuk = BentukReorganisasi.BARU
    wilayah = forms.ModelChoiceField(
        label="Wilayah",
        queryset=Wilayah.objects.order_by("kode"),
        required=False,
        empty_label="Tanpa wilayah",
    )
    alamat = forms.CharField(label="Alamat", max_length=250, required=False)

    def siapkan(self) -> None:
        self.fields["kode_unit"].required = True
        self.fields["kode_unit"].help_text = "Huruf dan angka, misalnya DINKES-B5."

    def rencana(self) -> dict[str, Any]:
        wilayah = self.cleaned_data["wilayah"]
        isian = self.isian() | {
            "alamat": self.cleaned_data["alamat"],
            "wilayah_id": wilayah.pk if wilayah else None,
        }
        return {"induk": self.unit.pk, "isian": isian}

    def judul(self) -> str:
        return f"Pembentukan {self.cleaned_data['nama']} di bawah {self.unit.nama}"


class UbahForm(IsianUnitForm):
    """A new name or kind; the old row ends and a new one carries it on."""

    bentuk = BentukReorganisasi.UBAH

    def siapkan(self) -> None:
        for nama in ("nama", "nama_pendek", "jenis"):
            self.fields[nama].initial = getattr(self.unit, nama)

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if "nama" in data and all(
            data.get(nama) == getattr(self.unit, nama) for nama in ("nama", "nama_pendek", "jenis")
        ):
            self.add_error(
                "nama", "Ubah nama, nama pendek, atau jenisnya; isinya masih sama dengan sekarang."
            )
        return data

    def rencana(self) -> dict[str, Any]:
        return {"unit": [self.unit.pk], "isian": self.isian()}

    def judul(self) -> str:
        return f"Perubahan {self.unit.nama} menjadi {self.cleaned_data['nama']}"


class PindahForm(ReorganisasiForm):
    """Another unit above."""

    bentuk = BentukReorganisasi.PINDAH

    def siapkan(self) -> None:
        self.fields["induk"] = forms.TypedChoiceField(
            label="Induk baru",
            coerce=int,
            choices=[PILIH, *list_pilihan_unit(self.pada, kecuali=self.unit.path)],
            help_text="Unit ini dan semua unit di bawahnya ikut pindah.",
        )

    def clean_induk(self) -> int:
        induk: int = self.cleaned_data["induk"]
        if UnitKerja.objects.filter(pk=induk, path=self.unit.path[: -UnitKerja.steplen]).exists():
            raise forms.ValidationError("Unit ini sudah berada di bawah induk itu. Pilih induk lain.")
        return induk

    def rencana(self) -> dict[str, Any]:
        return {"unit": [self.unit.pk], "induk": self.cleaned_data["induk"]}

    def judul(self) -> str:
        nama = UnitKerja.objects.values_list("nama", flat=True).get(pk=self.cleaned_data["induk"])
        return f"Pemindahan {self.unit.nama} ke bawah {nama}"


class GabungForm(IsianUnitForm):
    """Several units become one: this one takes the others in, or all become a new one."""

    bentuk = BentukReorganisasi.GABUNG
    hasil = forms.ChoiceField(
        label="Hasil penggabungan",
        choices=[
            ("ini", "Unit ini tetap ada dan menerima unit lainnya"),
            ("baru", "Semua unit berakhir dan menjadi satu unit baru"),
        ],
        widget=forms.RadioSelect,
        initial="ini",
    )

    def siapkan(self) -> None:
        self.fields["nama"].required = self.fields["jenis"].required = False
        self.fields["nama"].help_text = "Hanya bila menjadi unit baru."
        self.fields["jenis"].initial = self.unit.jenis
        self.fields["dengan"] = forms.TypedMultipleChoiceField(
            label="Digabung dengan",
            coerce=int,
            choices=list_pilihan_unit(self.pada, kecuali=self.unit.path),
            widget=forms.SelectMultiple(attrs={"size": 10}),
            help_text="Tahan Ctrl untuk memilih lebih dari satu.",
        )
        urutan = ["dengan", "hasil"]
        self.order_fields([*urutan, *[nama for nama in self.fields if nama not in urutan]])

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if data.get("hasil") == "baru" and not data.get("nama"):
            self.add_error("nama", "Tulis nama unit baru hasil penggabungan.")
        return data

    def rencana(self) -> dict[str, Any]:
        daftar = [self.unit.pk, *self.cleaned_data["dengan"]]
        if self.cleaned_data["hasil"] == "ini":
            return {"unit": daftar, "ke": self.unit.pk}
        induk = UnitKerja.objects.filter(path=self.unit.path[: -UnitKerja.steplen]).first()
        return {"unit": daftar, "induk": induk.pk if induk else None, "isian": self.isian()}

    def judul(self) -> str:
        nama = (
            UnitKerja.objects.filter(pk__in=self.cleaned_data["dengan"])
            .order_by("path")
            .values_list("nama", flat=True)
        )
        hasil = self.unit.nama if self.cleaned_data["hasil"] == "ini" else self.cleaned_data["nama"]
        return f"Penggabungan {', '.join(nama)} dengan {self.unit.nama} menjadi {hasil}"


class PecahForm(ReorganisasiForm):
    """One unit becomes several; who goes where is chosen on the next page."""

    bentuk = BentukReorganisasi.PECAH

    def siapkan(self) -> None:
        for nomor in range(1, PECAHAN_PALING_BANYAK + 1):
            self.fields[f"nama_{nomor}"] = forms.CharField(
                label=f"Nama unit ke-{nomor}",
                max_length=200,
                required=nomor <= 2,
                help_text="Penerus utama unit ini." if nomor == 1 else "",
            )

    @property
    def daftar_nama(self) -> list[str]:
        """Return the names of the parts."""
        nama = (self.cleaned_data.get(f"nama_{nomor}", "") for nomor in range(1, PECAHAN_PALING_BANYAK + 1))
        return [satu for satu in nama if satu]

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if len(set(self.daftar_nama)) < len(self.daftar_nama):
            self.add_error("nama_2", "Nama setiap unit harus berbeda.")
        return data

    def rencana(self) -> dict[str, Any]:
        return {"unit": [self.unit.pk], "pecahan": [{"nama": nama} for nama in self.daftar_nama]}

    def judul(self) -> str:
        return f"Pemecahan {self.unit.nama} menjadi {' dan '.join(self.daftar_nama)}"


class TutupForm(ReorganisasiForm):
    """The unit ends; its people go to another one."""

    bentuk = BentukReorganisasi.TUTUP

    def siapkan(self) -> None:
        self.fields["ke"] = forms.TypedChoiceField(
            label="Pegawai dan tugasnya pindah ke",
            coerce=int,
            empty_value=None,
            required=False,
            choices=[
                ("", "Tidak ada: unit sudah kosong"),
                *list_pilihan_unit(self.pada, kecuali=self.unit.path),
            ],
        )

    def rencana(self) -> dict[str, Any]:
        return {"unit": [self.unit.pk], "ke": self.cleaned_data["ke"]}

    def judul(self) -> str:
        return f"Penutupan {self.unit.nama}"


FORM: Mapping[BentukReorganisasi, type[ReorganisasiForm]] = {
    satu.bentuk: satu for satu in (BaruForm, UbahForm, PindahForm, GabungForm, PecahForm, TutupForm)
}


class BatalkanForm(forms.Form):
    """Why a reorganisation is undone."""

    alasan = forms.CharField(
        label="Alasan pembatalan",
        max_length=300,
        error_messages={"required": "Tulis alasan pembatalan; alasan ini dicatat pada riwayat yang dicabut."},
    )

"""The form that divides a unit: which child units, posts and people go to which part."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms

from pegawai.models import UnitKerja
from pegawai.services.reorganisasi.bacaan import Orang

IKUT = ("", "Ikut jabatannya")


@dataclass(frozen=True, slots=True)
class KelompokJabatan:
    """One post with its holders, each with the field that says where they go."""

    bidang: forms.BoundField
    orang: tuple[tuple[Orang, forms.BoundField], ...]


class PembagianForm(forms.Form):
    """One choice per child unit, per post and per person; a person without one goes as the post does."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        pecahan: Sequence[str],
        anak: Sequence[UnitKerja],
        orang: Sequence[Orang],
        rencana: Mapping[str, Any],
    ) -> None:
        super().__init__(data)
        self.daftar_anak, self.daftar_orang = anak, orang
        pilihan = [(str(urut), nama) for urut, nama in enumerate(pecahan)]
        self._jabatan = {satu.jabatan_id: satu.jabatan for satu in orang}
        tersimpan = {kunci: rencana.get(kunci, {}) for kunci in ("anak", "jabatan", "orang")}
        for satu in anak:
            self._tambah("anak", satu.pk, satu.nama, pilihan, tersimpan, "0")
        for pk, nama in self._jabatan.items():
            self._tambah("jabatan", pk, f"Semua {nama}", pilihan, tersimpan, "0")
        for o in orang:
            self._tambah("orang", o.pegawai_id, o.nama, [IKUT, *pilihan], tersimpan, "")

    def _tambah(
        self,
        kelompok: str,
        kunci: int,
        label: str,
        pilihan: Sequence[tuple[str, str]],
        tersimpan: Mapping[str, Mapping[str, int]],
        bawaan: str,
    ) -> None:
        self.fields[f"{kelompok}_{kunci}"] = forms.ChoiceField(
            label=label,
            choices=pilihan,
            required=False,
            initial=str(tersimpan[kelompok].get(str(kunci), bawaan)),
        )

    @property
    def bidang_anak(self) -> list[forms.BoundField]:
        """Fields of the child units."""
        return [self[f"anak_{satu.pk}"] for satu in self.daftar_anak]

    def kelompok(self) -> Iterator[KelompokJabatan]:
        """Yield the posts with their holders."""
        for pk in self._jabatan:
            pemegang = [o for o in self.daftar_orang if o.jabatan_id == pk]
            yield KelompokJabatan(
                self[f"jabatan_{pk}"], tuple((o, self[f"orang_{o.pegawai_id}"]) for o in pemegang)
            )

    def pembagian(self) -> dict[str, dict[str, int]]:
        """Return the choices as the plan keeps them."""
        hasil: dict[str, dict[str, int]] = {"anak": {}, "jabatan": {}, "orang": {}}
        for nama, nilai in self.cleaned_data.items():
            kelompok, _, kunci = nama.partition("_")
            if nilai:
                hasil[kelompok][kunci] = int(nilai)
        return hasil

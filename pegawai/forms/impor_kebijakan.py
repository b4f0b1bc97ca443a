"""What a file may do to what is known already, field by field."""

from collections.abc import Mapping
from typing import Any

from django import forms

from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.impor.kebijakan import Kebijakan

SEBUTAN = {
    Kebijakan.ISI_KOSONG: "Isi yang kosong saja",
    Kebijakan.SK_TERBARU: "SK terbaru yang menang",
    Kebijakan.TANYA: "Selalu tanya: jangan ubah, sebutkan bedanya",
    Kebijakan.TIMPA: "Timpa dengan isi berkas",
}
URAIAN = {
    Kebijakan.ISI_KOSONG: "Isi yang sudah tercatat tetap, kecuali bila dahulu juga berasal dari impor.",
    Kebijakan.SK_TERBARU: "Riwayat bertanggal ditambahkan; yang ditulis petugas untuk hari yang sama tetap.",
    Kebijakan.TANYA: "Setiap perbedaan disebut pada barisnya.",
    Kebijakan.TIMPA: "Isi berkas menggantikan isi yang tercatat.",
}


class KebijakanForm(forms.Form):
    """One policy per field of the kind; a history has the policy of decrees, a plain field has not."""

    def __init__(
        self, data: Any = None, *, bawaan: Mapping[str, Kebijakan], pilihan: Mapping[str, str]
    ) -> None:
        super().__init__(data)
        for bidang, satu in bawaan.items():
            tawaran = [
                (str(lain), SEBUTAN[lain] + (" (biasanya)" if lain == satu else ""))
                for lain in Kebijakan
                if lain is not Kebijakan.SK_TERBARU or satu is Kebijakan.SK_TERBARU
            ]
            self.fields[bidang] = forms.ChoiceField(
                label=judul_bidang(bidang), choices=tawaran, initial=pilihan.get(bidang, str(satu))
            )

"""Forms of a rating; they work on an old telephone without any script."""

from typing import Any

from django import forms

from transparansi.domain.kata import TERPANJANG
from transparansi.domain.skm import PERTANYAAN, UNSUR
from transparansi.models.penilaian import TANDA
from transparansi.models.responden import PROFIL
from transparansi.services.penilaian import Isian

LABEL_BINTANG = {5: "Sangat baik", 4: "Baik", 3: "Cukup", 2: "Kurang", 1: "Sangat kurang"}
LABEL_PROFIL = {
    "usia": "Usia",
    "jenis_kelamin": "Jenis kelamin",
    "pendidikan": "Pendidikan terakhir",
    "pekerjaan": "Pekerjaan",
}
PERINGATAN_KATA = "Jangan menulis nama, nomor, atau alamat siapa pun. Kata-kata diperiksa sebelum tampil."
BELUM_DIPILIH = "Pilih salah satu."


class DasarForm(forms.Form):
    """What both forms share: words, and a field that people do not see and robots fill in."""

    situs = forms.CharField(required=False, widget=forms.TextInput(attrs={"tabindex": "-1"}))

    @property
    def is_jebakan(self) -> bool:
        return bool(self.cleaned_data.get("situs"))

    def isian(self) -> Isian:
        """Return what the citizen says."""
        raise NotImplementedError


def _kata(label: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=TERPANJANG,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=PERINGATAN_KATA,
    )


class NilaiCepatForm(DasarForm):
    """Stars, tags, words."""

    bintang = forms.TypedChoiceField(
        label="Bagaimana pelayanannya?",
        coerce=int,
        choices=[(nilai, f"{'★' * nilai} {teks}") for nilai, teks in LABEL_BINTANG.items()],
        widget=forms.RadioSelect,
        error_messages={"required": BELUM_DIPILIH},
    )
    tanda = forms.MultipleChoiceField(
        label="Yang Anda rasakan",
        choices=list(TANDA.items()),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    kata = _kata("Kata Anda")

    field_order = ("bintang", "tanda", "kata", "situs")

    def isian(self) -> Isian:
        isi = self.cleaned_data
        return Isian(bintang=isi["bintang"], tanda=tuple(isi["tanda"]), kata=isi["kata"])


class NilaiSkmForm(DasarForm):
    """The nine questions of the survey, and who answers, as far as they like to tell."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for unsur, (tanya, jawaban) in PERTANYAAN.items():
            self.fields[unsur] = forms.TypedChoiceField(
                label=tanya,
                coerce=int,
                choices=list(enumerate(jawaban, start=1)),
                widget=forms.RadioSelect,
                error_messages={"required": BELUM_DIPILIH},
            )
        for nama, pilihan in PROFIL.items():
            self.fields[nama] = forms.ChoiceField(
                label=LABEL_PROFIL[nama], choices=[("", "Tidak saya sebut"), *pilihan.choices], required=False
            )
        self.fields["kata"] = _kata("Saran Anda")
        self.fields["situs"] = self.fields.pop("situs")

    def isian(self) -> Isian:
        isi = self.cleaned_data
        return Isian(
            jawaban={unsur: isi[unsur] for unsur in UNSUR},
            kata=isi["kata"],
            profil={nama: isi[nama] for nama in PROFIL},
        )


class KodeForm(forms.Form):
    """The code on the paper."""

    kode = forms.CharField(
        label="Kode pada kertas Anda",
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": "Tulis kode pada kertas Anda."},
    )

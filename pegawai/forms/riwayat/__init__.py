"""Forms of the histories; `pegawai.services.riwayat.katalog` names one of them per history."""

from pegawai.forms.riwayat.dasar import AlasanForm, RiwayatForm
from pegawai.forms.riwayat.jenis import (
    AngkaKreditForm,
    AtasanForm,
    CutiForm,
    DisiplinForm,
    GajiForm,
    JabatanForm,
    KedudukanForm,
    KeluargaForm,
    KinerjaForm,
    PangkatForm,
    PendidikanForm,
    PenghargaanForm,
    PenugasanForm,
)

__all__ = [
    "AlasanForm",
    "AngkaKreditForm",
    "AtasanForm",
    "CutiForm",
    "DisiplinForm",
    "GajiForm",
    "JabatanForm",
    "KedudukanForm",
    "KeluargaForm",
    "KinerjaForm",
    "PangkatForm",
    "PendidikanForm",
    "PenghargaanForm",
    "PenugasanForm",
    "RiwayatForm",
]

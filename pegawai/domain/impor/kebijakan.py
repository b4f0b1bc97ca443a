"""What an import may do to what is known already, column by column.

A file may be older or worse than the records. A value that is held back is reported with its row, old and
new, so that the administrator can decide; nothing is lost in silence.
"""

from collections.abc import Mapping
from enum import StrEnum

DITAHAN = "ditahan_kebijakan"


class Kebijakan(StrEnum):
    """How a value of a file meets one that is known."""

    ISI_KOSONG = "isi_kosong"
    """Fill only what is empty; what an earlier import wrote may be corrected by this one."""
    SK_TERBARU = "sk_terbaru"
    """Dated facts join the history; what an officer or a decree recorded for that day stands."""
    TANYA = "tanya"
    """Change nothing that is known; report every difference."""
    TIMPA = "timpa"
    """The file is right."""


KEBIJAKAN_PEGAWAI: Mapping[str, Kebijakan] = {
    "nama": Kebijakan.ISI_KOSONG,
    "gelar_depan": Kebijakan.ISI_KOSONG,
    "gelar_belakang": Kebijakan.ISI_KOSONG,
    "nip_lama": Kebijakan.ISI_KOSONG,
    "tempat_lahir": Kebijakan.ISI_KOSONG,
    "tanggal_lahir": Kebijakan.ISI_KOSONG,
    "jenis_kelamin": Kebijakan.ISI_KOSONG,
    "agama": Kebijakan.ISI_KOSONG,
    "status_kawin": Kebijakan.TIMPA,
    "nik": Kebijakan.ISI_KOSONG,
    "npwp": Kebijakan.ISI_KOSONG,
    "alamat": Kebijakan.TIMPA,
    "no_hp": Kebijakan.TIMPA,
    "email": Kebijakan.TIMPA,
    "kedudukan_hukum": Kebijakan.SK_TERBARU,
    "golongan": Kebijakan.SK_TERBARU,
    "jabatan": Kebijakan.SK_TERBARU,
    "tingkat_pendidikan": Kebijakan.SK_TERBARU,
}
"""Field of a spreadsheet → policy: who somebody is, how to reach them, and what decrees say."""


def berlaku(bawaan: Mapping[str, Kebijakan], pilihan: Mapping[str, str]) -> dict[str, Kebijakan]:
    """Return the policies with what the administrator chose for this file; unknown fields are left out."""
    return {bidang: Kebijakan(pilihan.get(bidang, satu)) for bidang, satu in bawaan.items()}

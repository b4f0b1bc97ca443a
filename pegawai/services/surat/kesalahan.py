"""What the writing of letters refuses, in the words of the people who use it."""

from collections.abc import Sequence
from datetime import date

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti import penulisan


class SuratDitolak(KesalahanAturan):
    """A letter cannot be written."""

    def __init__(self, pesan: str, kode: str = "surat_ditolak") -> None:
        super().__init__(kode, pesan)


class IsianSuratKosong(SuratDitolak):
    """The text shows something that is not known of this person or proposal."""

    def __init__(self, label: Sequence[str]) -> None:
        super().__init__(
            f"Isian surat belum lengkap: {', '.join(label)}. Lengkapi data pegawai atau usulannya.",
            "surat_isian_kosong",
        )
        self.label = tuple(label)


class TanggalMendahului(SuratDitolak):
    """The date lies before the newest letter of the book, or after today."""

    def __init__(self, batas: date, *, is_masa_depan: bool = False) -> None:
        teks = penulisan.tanggal(batas)
        super().__init__(
            f"Tanggal surat tidak boleh setelah hari ini ({teks})."
            if is_masa_depan
            else f"Tanggal surat tidak boleh mendahului surat terakhir dalam buku nomornya ({teks}).",
            "surat_tanggal",
        )

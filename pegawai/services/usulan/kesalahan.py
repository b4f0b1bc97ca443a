"""What the workflow refuses, in the words of the people who use it."""

from collections.abc import Sequence
from typing import Any

from pegawai.domain.kesalahan import KesalahanAturan


class UsulanDitolak(KesalahanAturan):
    """Something the workflow does not allow."""

    def __init__(self, pesan: str, kode: str = "usulan_ditolak") -> None:
        super().__init__(kode, pesan)


class SudahDiproses(UsulanDitolak):
    """Somebody else took a step since the page was shown."""

    def __init__(self) -> None:
        super().__init__(
            "Usulan ini baru saja diproses orang lain. Muat ulang halaman untuk melihat keadaannya sekarang.",
            "usulan_sudah_diproses",
        )


class BukanGiliran(UsulanDitolak):
    """The step is not this account's to take."""

    def __init__(self) -> None:
        super().__init__("Langkah ini bukan wewenang Anda pada tahap sekarang.", "usulan_bukan_giliran")


class BerkasBelumLengkap(UsulanDitolak):
    """Obligatory papers are missing."""

    def __init__(self, judul: Sequence[str]) -> None:
        super().__init__(f"Berkas belum lengkap: {', '.join(judul)}.", "usulan_berkas_kurang")
        self.judul = tuple(judul)


class BelumMemenuhiSyarat(UsulanDitolak):
    """Conditions of the regulation are not met; `syarat` are those."""

    def __init__(self, syarat: Sequence[Any]) -> None:
        alasan = " ".join(satu.keterangan for satu in syarat)
        super().__init__(f"Syarat belum terpenuhi: {alasan}", "usulan_syarat_kurang")
        self.syarat = tuple(syarat)

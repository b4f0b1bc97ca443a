"""Why an action is not done, or not undone."""

from collections.abc import Sequence
from dataclasses import dataclass

from pegawai.domain.kesalahan import KesalahanAturan


@dataclass(frozen=True, slots=True)
class Halangan:
    """One reason why an action cannot be undone, with the people concerned."""

    kode: str
    pesan: str
    jumlah: int
    contoh: tuple[str, ...] = ()


class TindakanTidakDapatDibatalkan(KesalahanAturan):
    """Later records rest on the action, or it is not applied; kode tindakan_tidak_dapat_dibatalkan."""

    def __init__(self, pesan: str, halangan: Sequence[Halangan] = ()) -> None:
        super().__init__("tindakan_tidak_dapat_dibatalkan", pesan)
        self.halangan = tuple(halangan)


class TindakanTidakDapatDiterapkan(KesalahanAturan):
    """The action is under way, done or undone already; kode tindakan_tidak_dapat_diterapkan."""

    def __init__(self, pesan: str) -> None:
        super().__init__("tindakan_tidak_dapat_diterapkan", pesan)

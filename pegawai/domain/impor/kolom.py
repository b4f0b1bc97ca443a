"""A column of a table and what it was taken for."""

from dataclasses import dataclass

from pegawai.domain.impor.lembar import huruf_kolom

YAKIN = 0.75
"""From this confidence on a column needs no second look."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column.

    bidang: the fields it gives, an empty name for a part that is not taken; uraian: the facts its cells
    are split into; keyakinan: 0 to 1; cara: judul, isi or manual, empty when the column is not used.
    """

    posisi: int
    kepala: str
    bidang: tuple[str, ...] = ()
    uraian: tuple[str, ...] = ()
    keyakinan: float = 0.0
    cara: str = ""

    @property
    def is_meragukan(self) -> bool:
        """Whether people should look at it: mapped by a similar heading or by its content alone."""
        return any(self.bidang) and self.keyakinan < YAKIN

    @property
    def huruf(self) -> str:
        """The letters the spreadsheet shows."""
        return huruf_kolom(self.posisi)

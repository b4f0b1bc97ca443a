"""The parts of which a letter is made once its text is read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Potongan:
    """A run of text; `medan` is the code of a placeholder, empty for text as it stands."""

    teks: str
    tebal: bool = False
    medan: str = ""


Teks = tuple[Potongan, ...]


@dataclass(frozen=True, slots=True)
class Judul:
    """A centred line; tingkat 1 is bold."""

    teks: Teks
    tingkat: int
    jenis: str = "judul"


@dataclass(frozen=True, slots=True)
class Paragraf:
    """Running text."""

    teks: Teks
    jenis: str = "paragraf"


@dataclass(frozen=True, slots=True)
class Larik:
    """Lines that stay lines: an address, a closing."""

    baris: tuple[Teks, ...]
    jenis: str = "larik"


@dataclass(frozen=True, slots=True)
class Butir:
    """One numbered line; tanda is `a.` or `1.`."""

    tanda: str
    teks: Teks


@dataclass(frozen=True, slots=True)
class DaftarButir:
    """Numbered lines."""

    butir: tuple[Butir, ...]
    jenis: str = "butir"


@dataclass(frozen=True, slots=True)
class Isian:
    """One label with its value."""

    label: Teks
    teks: Teks


@dataclass(frozen=True, slots=True)
class TabelIsian:
    """Labels with their values, colons below each other."""

    isian: tuple[Isian, ...]
    jenis: str = "isian"


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part under its word at the left: Menimbang, Mengingat, KESATU."""

    label: Teks
    isi: "tuple[Blok, ...]"
    jenis: str = "bagian"


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """Where the signatory stands."""

    jenis: str = "tanda_tangan"


@dataclass(frozen=True, slots=True)
class HalamanBaru:
    """What follows begins a page."""

    jenis: str = "halaman_baru"


@dataclass(frozen=True, slots=True)
class DaftarOrang:
    """The people of a common decree, one row each; kolom: codes of placeholders."""

    kolom: tuple[str, ...]
    jenis: str = "daftar_orang"


Blok = Judul | Paragraf | Larik | DaftarButir | TabelIsian | Bagian | TandaTangan | HalamanBaru | DaftarOrang

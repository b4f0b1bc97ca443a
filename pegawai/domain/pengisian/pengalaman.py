"""How long somebody held posts of a height or more, spells added up.

Acuan: PP 11/2017 ps. 54 and 107 as changed by PP 17/2020.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.pengisian.tujuan import tingkat
from pegawai.domain.periode import SELAMANYA, Periode, selisih_bulan, tambah_bulan


def masa_setingkat(dosir: Dosir, diminta: int, pada: date) -> int:
    """Return the whole months up to `pada` in posts of that height or more, CLTN left out."""
    hari = sum(_hari(dosir, satu.mulai, min(satu.selesai, pada)) for satu in _rentang(dosir, diminta, pada))
    return selisih_bulan(pada - timedelta(days=hari), pada) if hari else 0


def genap_setingkat(dosir: Dosir, diminta: int, bulan: int, pada: date) -> date | None:
    """Return the day on which so many months are full: past, or to come while such a post is held.

    None where no such post is held and the spells do not reach it. Days of several spells are added up and
    counted from the first of the last spell.
    """
    sudah = 0
    for satu in _rentang(dosir, diminta, pada):
        penuh = tambah_bulan(satu.mulai, bulan) - timedelta(days=sudah)
        penuh = max(penuh, satu.mulai)
        penuh += timedelta(days=dosir.jeda_hari(satu.mulai, min(penuh, pada)))
        if penuh <= satu.selesai:
            return penuh
        sudah += _hari(dosir, satu.mulai, satu.selesai)
    return None


def teks_masa(bulan: int) -> str:
    """Return so many months in words: `3 tahun 2 bulan`, `5 bulan`, `Belum pernah`."""
    tahun, sisa = divmod(bulan, 12)
    bagian = [f"{tahun} tahun"] if tahun else []
    bagian += [f"{sisa} bulan"] if sisa else []
    return " ".join(bagian) or "Belum ada satu bulan"


def _rentang(dosir: Dosir, diminta: int, pada: date) -> Iterator[Periode]:
    """Spells in posts of that height or more begun by `pada`, oldest first; the running one has no end."""
    urut = sorted(
        (satu for satu in dosir.jabatan if satu.tmt <= pada), key=lambda satu: (satu.tmt, satu.urut)
    )
    akhir = [*(satu.tmt for satu in urut[1:]), SELAMANYA]
    for satu, selesai in zip(urut, akhir, strict=True):
        if satu.tmt < selesai and tingkat(satu.tempat.jenis, satu.tempat.jenjang) >= diminta:
            yield Periode(satu.tmt, selesai)


def _hari(dosir: Dosir, mulai: date, selesai: date) -> int:
    return max(0, (selesai - mulai).days - dosir.jeda_hari(mulai, selesai))

"""Dates in every spelling offices use: `12-8-1985`, `12 Agst 1985`, `Serang, 12 Pebruari 85`, serial 31271.

The day stands before the month, unless a whole column can only be read the other way round. A year of
two digits is the one that a living civil servant can have.
"""

import datetime
import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from pegawai.domain import aksara
from pegawai.domain.impor.lembar import Sel
from pegawai.domain.impor.tolakan import Tolak, is_kosong
from pegawai.domain.tanggal import NAMA_BULAN

_AWAL_SERIAL = datetime.date(1899, 12, 30).toordinal()
_SELISIH_1904 = 1462
_SERIAL_TERENDAH, _SERIAL_TERTINGGI = 2_200, 73_050  # 1906 to 2099; lower numbers are years or plain counts
USIA_TERENDAH = 15
USIA_TERTINGGI = 100
_TAHUN_TMT_TERENDAH = 1945

_TIGA_ANGKA = re.compile(r"(\d{1,4})\s*[-/.,\s]\s*(\d{1,2})\s*[-/.,\s]\s*'?(\d{1,4})")
_DENGAN_BULAN = re.compile(r"(\d{1,2})[\s\-/.,]*([a-z]+|[ivx]+)[\s\-/.,']*(\d{4}|\d{2})")
_BULAN_DULU = re.compile(r"([a-z]+)[\s\-/.,]+(\d{1,2})[\s\-/.,]+(\d{4})")
_RAPAT = re.compile(r"\d{8}")
_SERIAL = re.compile(r"\d{4,5}(?:[.,]0+)?")
_WAKTU = re.compile(r"[t\s]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:\s*[ap]m|z|\s*wib|[+-]\d\d:?\d\d)?$")
_AWALAN = re.compile(
    r"^[^\d,:]*[a-z)][^\d,:]*(?:[,:]|\s/)\s*(?=.*\d)|^(?:tgl|tanggal|tmt|per|sejak)\b[\s.:]*"
)
_ROMAWI = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_EJAAN_BULAN = (
    *(
        "jan",
        "peb",
        "feb",
        "pebruari",
        "febr",
        "pebr",
        "mar",
        "mrt",
        "march",
        "april",
        "apr",
        "may",
        "mei",
        "mey",
    ),
    *("jun", "june", "jul", "july", "agu", "agt", "ags", "agst", "agust", "agustus", "aug", "august"),
    *("sep", "sept", "okt", "oct", "october", "nop", "nov", "nopember", "des", "dec", "december"),
    *("january", "february"),
)
_AWALAN_BULAN = {
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "mrt": 3, "apr": 4, "mei": 5, "mey": 5, "may": 5, "jun": 6,
    "jul": 7, "agu": 8, "agt": 8, "ags": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11,
    "des": 12, "dec": 12,
}  # fmt: skip
_BULAN: dict[str, int] = {
    **{nama.lower(): nomor for nomor, nama in enumerate(NAMA_BULAN, start=1)},
    **{ejaan: _AWALAN_BULAN[ejaan[:3]] for ejaan in _EJAAN_BULAN},
    **{romawi: nomor for nomor, romawi in enumerate(_ROMAWI, start=1)},
}
_MIRIP_BULAN = 0.75


@dataclass(frozen=True, slots=True)
class AturanTanggal:
    """How the dates of one column are read.

    per_tanggal: the day of the import, bounds what is possible; is_lahir: birth dates, else dates of
    service; is_bulan_dulu: the column writes month before day; tahun_ke_depan: how many years ahead of
    the import a date may lie.
    """

    per_tanggal: datetime.date
    is_lahir: bool = False
    is_1904: bool = False
    is_bulan_dulu: bool = False
    tahun_ke_depan: int = 1


_ATURAN_BENTUK = AturanTanggal(datetime.date(2000, 1, 1))


def baca_tanggal(sel: Sel, aturan: AturanTanggal) -> datetime.date | Tolak | None:
    """Read one cell; None when it is empty, `Tolak` (date_unparseable, date_out_of_range) when refused."""
    tanggal = _urai(sel, aturan)
    if isinstance(tanggal, datetime.date):
        return _di_luar_rentang(tanggal, aturan) or tanggal
    return tanggal


def is_mirip_tanggal(sel: Sel) -> bool:
    """Tell whether a cell has the shape of a date, existing or not."""
    if isinstance(sel, str):
        return _bagian(_inti(sel), _ATURAN_BENTUK) is not None
    return isinstance(sel, datetime.date) or (isinstance(sel, float) and 10_000 < sel < _SERIAL_TERTINGGI)


def is_bulan_dulu(daftar_sel: Iterable[Sel]) -> bool:
    """Whether a column can only be read month first: some dates demand it and none forbids it."""
    hanya_bulan_dulu = 0
    for sel in daftar_sel:
        cocok = _TIGA_ANGKA.match(sel.strip()) if isinstance(sel, str) else None
        if cocok is None or len(cocok[1]) > 2 or len(cocok[3]) < 4:
            continue
        if int(cocok[1]) > 12:
            return False
        hanya_bulan_dulu += int(cocok[2]) > 12
    return hanya_bulan_dulu > 1


def _urai(sel: Sel, aturan: AturanTanggal) -> datetime.date | Tolak | None:
    if isinstance(sel, str):
        return _dari_teks(sel, aturan)
    if isinstance(sel, datetime.datetime):
        return sel.date()
    if isinstance(sel, datetime.date):
        return sel
    if isinstance(sel, (int, float)) and not isinstance(sel, bool):
        return _dari_angka(sel, aturan) or _bukan_tanggal(f"{sel:.15g}")
    return _bukan_tanggal(str(sel))


def _dari_teks(sel: str, aturan: AturanTanggal) -> datetime.date | Tolak | None:
    if is_kosong(sel.strip()):
        return None
    teks = _inti(sel)
    bagian = _bagian(teks, aturan)
    if bagian is None:
        angka = float(teks.replace(",", ".")) if _SERIAL.fullmatch(teks) else 0.0
        return _dari_angka(angka, aturan) or _bukan_tanggal(sel)
    tahun, bulan, hari = bagian
    try:
        return datetime.date(_tahun_penuh(tahun, aturan), bulan, hari)
    except ValueError:
        return Tolak(
            "date_unparseable",
            f"Tanggal “{aksara.rapikan(sel)}” tidak ada di kalender. Periksa hari dan bulannya.",
        )


def _inti(sel: str) -> str:
    """Return the date itself, without a place, a weekday or `TMT` in front and a time behind."""
    teks = aksara.rapikan(sel).strip("' ").lower()
    return _WAKTU.sub("", _AWALAN.sub("", teks)).strip(" .,;")


def _bagian(teks: str, aturan: AturanTanggal) -> tuple[str, int, int] | None:
    """Return year (as written), month and day; None when the text has no shape of a date."""
    if cocok := _TIGA_ANGKA.fullmatch(teks):
        satu, dua, tiga = cocok.groups()
        if len(satu) > 2:
            return (satu, int(dua), int(tiga)) if len(tiga) <= 2 else None
        if aturan.is_bulan_dulu:
            satu, dua = dua, satu
        return tiga, int(dua), int(satu)
    if cocok := _DENGAN_BULAN.fullmatch(teks):
        bulan = nomor_bulan(cocok[2])
        return (cocok[3], bulan, int(cocok[1])) if bulan else None
    if cocok := _BULAN_DULU.fullmatch(teks):
        bulan = nomor_bulan(cocok[1])
        return (cocok[3], bulan, int(cocok[2])) if bulan else None
    if _RAPAT.fullmatch(teks):
        return _bagian_rapat(teks)
    return None


def _bagian_rapat(teks: str) -> tuple[str, int, int]:
    """Read eight digits, year first (19850812) or last (12081985)."""
    if "1900" <= teks[:4] <= "2100" and teks[4:6] <= "12":
        return teks[:4], int(teks[4:6]), int(teks[6:])
    return teks[4:], int(teks[2:4]), int(teks[:2])


def nomor_bulan(nama: str) -> int | None:
    """Return the number of a month from any of its spellings in small letters; None when it is none."""
    if nama in _BULAN:
        return _BULAN[nama]
    mirip = difflib.get_close_matches(nama, _BULAN, n=1, cutoff=_MIRIP_BULAN)
    return _BULAN[mirip[0]] if mirip and len(nama) > 3 else None


def _tahun_penuh(tahun: str, aturan: AturanTanggal) -> int:
    if len(tahun) != 2:
        return int(tahun)
    batas = aturan.per_tanggal.year + (-USIA_TERENDAH if aturan.is_lahir else aturan.tahun_ke_depan)
    penuh = batas // 100 * 100 + int(tahun)
    return penuh if penuh <= batas else penuh - 100


def _dari_angka(angka: float, aturan: AturanTanggal) -> datetime.date | None:
    if angka == int(angka) and _RAPAT.fullmatch(str(int(angka))):
        tahun, bulan, hari = _bagian_rapat(str(int(angka)))
        try:
            return datetime.date(int(tahun), bulan, hari)
        except ValueError:
            return None
    serial = int(angka) + _SELISIH_1904 * aturan.is_1904
    if _SERIAL_TERENDAH < serial < _SERIAL_TERTINGGI:
        return datetime.date.fromordinal(_AWAL_SERIAL + serial)
    return None


def _bukan_tanggal(tulisan: str) -> Tolak:
    return Tolak(
        "date_unparseable",
        f"Isi “{aksara.rapikan(tulisan)}” bukan tanggal. Tulis hari-bulan-tahun, misalnya 12-08-1985, "
        "atau kosongkan selnya.",
    )


def _di_luar_rentang(tanggal: datetime.date, aturan: AturanTanggal) -> Tolak | None:
    hari_ini = aturan.per_tanggal
    if aturan.is_lahir:
        terawal, terakhir = hari_ini.year - USIA_TERTINGGI, hari_ini.year - USIA_TERENDAH
    else:
        terawal, terakhir = _TAHUN_TMT_TERENDAH, hari_ini.year + aturan.tahun_ke_depan
    if terawal <= tanggal.year <= terakhir:
        return None
    return Tolak(
        "date_out_of_range",
        f"Tahun {tanggal.year} tidak mungkin; yang wajar {terawal} sampai {terakhir}. Periksa tahunnya.",
    )

"""NIP of PNS and NI PPPK: reading, checking, comparing, composing.

Both have 18 digits. PNS: `YYYYMMDD YYYYMM G SSS` (birth date; year and month of TMT CPNS; sex 1 man,
2 woman; sequence 001-999). PPPK: `YYYYMMDD YYYY 21 G SSS` (year of appointment; the constant 21).
There is no check digit.
Acuan: PerBKN 22/2007 (NIP PNS); PerBKN 1/2019 (NI PPPK).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pegawai.domain import aksara
from pegawai.domain.kedudukan import JenisKelamin
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.tanggal import bulan_tahun, tanggal_panjang

PANJANG = 18
PENANDA_PPPK = "21"
USIA_TMT_TERENDAH = 16
USIA_TMT_WAJAR = 18
USIA_TMT_TERTINGGI = 70

_AWALAN = ("NIP/NIPPPK", "NIPPPK", "NIPPK", "NIP")
_KELAMIN_PER_ANGKA = {"1": JenisKelamin.LAKI_LAKI, "2": JenisKelamin.PEREMPUAN}
_ANGKA_PER_KELAMIN = {kelamin: angka for angka, kelamin in _KELAMIN_PER_ANGKA.items()}
_MIRIP_ANGKA = {
    "O": "0",
    "o": "0",
    "Q": "0",
    "D": "0",
    "l": "1",
    "I": "1",
    "i": "1",
    "S": "5",
    "s": "5",
    "B": "8",
}


class JenisNip(StrEnum):
    """The two numbering schemes."""

    PNS = "PNS"
    PPPK = "PPPK"


class NipTidakSah(KesalahanAturan):
    """The text is no NIP.

    kode: nip_length, nip_not_numeric, nip_checksum_date, nip_sex_digit_invalid or nip_lost_precision.
    """


@dataclass(frozen=True, slots=True)
class Nip:
    """One valid number and the facts it carries. bulan_tmt is None for PPPK."""

    teks: str
    tanggal_lahir: date
    tahun_tmt: int
    bulan_tmt: int | None
    jenis: JenisNip
    jenis_kelamin: JenisKelamin
    urut: int

    def __str__(self) -> str:
        return self.teks

    @property
    def terkelompok(self) -> str:
        """The printed form, `19850812 201001 1 003`."""
        return f"{self.teks[:8]} {self.teks[8:14]} {self.teks[14]} {self.teks[15:]}"

    @property
    def is_usia_tmt_wajar(self) -> bool:
        """Whether the person was 18 or older at TMT (PPPK: in the course of that year)."""
        return _usia_tmt_cukup(self.teks, USIA_TMT_WAJAR)


@dataclass(frozen=True, slots=True)
class SelisihNip:
    """One fact on which the NIP and another column disagree.

    kode: nip_birthdate_mismatch, nip_sex_mismatch or nip_tmt_mismatch.
    """

    kode: str
    pesan: str


def bersihkan(teks: str) -> str:
    """Return the bare characters: no blanks, punctuation, `="…"`, invisible marks or leading `NIP`.

    Letters stay, so that a letter O typed for a zero is found later.
    """
    if teks.isascii() and teks.isdigit():
        return teks
    bersih = aksara.buang_hiasan(teks)
    atas = bersih[:10].upper()
    for awalan in _AWALAN:
        if atas.startswith(awalan):
            return bersih[len(awalan) :]
    return bersih


def parse_nip(teks: str, per_tanggal: date | None = None) -> Nip:
    """Read a NIP strictly; raise `NipTidakSah` naming the wrong part.

    per_tanggal: when given, a TMT later than one year after it is refused as well.
    """
    bersih = bersihkan(teks)
    if len(bersih) != PANJANG or not (bersih.isascii() and bersih.isdigit()):
        raise _kesalahan_bentuk(teks, bersih)
    tanggal_lahir = _tanggal_lahir(bersih)
    is_pppk = bersih[12:14] == PENANDA_PPPK
    tahun_tmt, bulan_tmt = int(bersih[8:12]), None if is_pppk else int(bersih[12:14])
    if bulan_tmt is not None and not 1 <= bulan_tmt <= 12:
        raise NipTidakSah(
            "nip_checksum_date", f"Bulan TMT pada NIP (digit 13–14) tertulis {bersih[12:14]}, bukan 01–12."
        )
    _periksa_tmt(bersih, per_tanggal)
    jenis_kelamin = _KELAMIN_PER_ANGKA.get(bersih[14])
    if jenis_kelamin is None:
        raise NipTidakSah(
            "nip_sex_digit_invalid",
            f"Digit ke-15 NIP tertulis {bersih[14]}; seharusnya 1 (laki-laki) atau 2 (perempuan).",
        )
    urut = int(bersih[15:])
    if urut == 0:
        raise NipTidakSah(
            "nip_lost_precision",
            "Tiga digit terakhir NIP adalah 000, nomor urut yang tidak pernah diberikan; biasanya digit "
            "aslinya hilang karena sel disimpan sebagai angka. Ketik ulang NIP sebagai teks.",
        )
    jenis = JenisNip.PPPK if is_pppk else JenisNip.PNS
    return Nip(bersih, tanggal_lahir, tahun_tmt, bulan_tmt, jenis, jenis_kelamin, urut)


def selisih_dengan(
    nip: Nip,
    tanggal_lahir: date | None = None,
    jenis_kelamin: str | None = None,
    tmt: date | None = None,
) -> tuple[SelisihNip, ...]:
    """Compare the NIP with the facts of other columns; empty means they agree or were not given.

    tmt: TMT CPNS (month and year count) or the appointment as PPPK (only the year counts).
    """
    selisih: list[SelisihNip] = []
    if tanggal_lahir is not None and tanggal_lahir != nip.tanggal_lahir:
        menurut_nip = tanggal_panjang(nip.tanggal_lahir)
        pesan = f"Tanggal lahir {tanggal_panjang(tanggal_lahir)} berbeda dengan NIP ({menurut_nip})."
        selisih.append(SelisihNip("nip_birthdate_mismatch", pesan))
    if jenis_kelamin is not None and jenis_kelamin != nip.jenis_kelamin:
        pesan = f"Jenis kelamin {jenis_kelamin} berbeda dengan digit ke-15 NIP ({nip.jenis_kelamin})."
        selisih.append(SelisihNip("nip_sex_mismatch", pesan))
    if tmt is not None and not _is_tmt_cocok(nip, tmt):
        pesan = f"TMT {tanggal_panjang(tmt)} berbeda dengan NIP ({_uraian_tmt(nip)})."
        selisih.append(SelisihNip("nip_tmt_mismatch", pesan))
    return tuple(selisih)


def awalan_nip(tanggal_lahir: date, tmt: date, jenis_kelamin: str, jenis: JenisNip = JenisNip.PNS) -> str:
    """Return the 15 digits that birth date, TMT and sex fix; the sequence remains open.

    With it an officer's list of known numbers can be searched when a file lost the last digits.
    """
    bulan = PENANDA_PPPK if jenis is JenisNip.PPPK else f"{tmt.month:02d}"
    return f"{tanggal_lahir:%Y%m%d}{tmt.year:04d}{bulan}{_ANGKA_PER_KELAMIN[JenisKelamin(jenis_kelamin)]}"


def susun_nip(
    tanggal_lahir: date, tmt: date, jenis_kelamin: str, urut: int, *, jenis: JenisNip = JenisNip.PNS
) -> Nip:
    """Compose a valid NIP; raise `NipTidakSah` when the facts cannot belong to one.

    urut: 1..999.
    """
    return parse_nip(f"{awalan_nip(tanggal_lahir, tmt, jenis_kelamin, jenis)}{urut:03d}")


def _kesalahan_bentuk(teks: str, bersih: str) -> NipTidakSah:
    if aksara.is_notasi_angka(teks):
        return NipTidakSah(
            "nip_lost_precision",
            "NIP tersimpan sebagai angka sehingga digit terakhirnya hilang. Ketik ulang NIP sebagai teks.",
        )
    for posisi, huruf in enumerate(bersih, start=1):
        if not (huruf.isascii() and huruf.isdigit()):
            return NipTidakSah("nip_not_numeric", _pesan_bukan_angka(posisi, huruf))
    if not bersih:
        return NipTidakSah("nip_length", "NIP kosong; diperlukan 18 digit.")
    return NipTidakSah("nip_length", f"NIP berisi {len(bersih)} digit; seharusnya 18 digit.")


def _pesan_bukan_angka(posisi: int, huruf: str) -> str:
    if huruf in _MIRIP_ANGKA:
        return (
            f"Karakter ke-{posisi} NIP adalah huruf {huruf}, mungkin maksudnya angka {_MIRIP_ANGKA[huruf]}."
        )
    jenis = "huruf" if huruf.isalpha() else "tanda"
    return f"Karakter ke-{posisi} NIP adalah {jenis} {huruf}; NIP hanya berisi angka."


def _tanggal_lahir(bersih: str) -> date:
    try:
        return date(int(bersih[:4]), int(bersih[4:6]), int(bersih[6:8]))
    except ValueError as galat:
        raise NipTidakSah(
            "nip_checksum_date",
            f"Tanggal lahir pada NIP (digit 1–8) tertulis {bersih[6:8]}-{bersih[4:6]}-{bersih[:4]}, "
            "bukan tanggal yang ada di kalender.",
        ) from galat


def _usia_tmt_cukup(bersih: str, usia: int) -> bool:
    """Compare as whole numbers YYYYMMDD: the first day of the TMT month, for PPPK the end of the year."""
    akhir = "1231" if bersih[12:14] == PENANDA_PPPK else f"{bersih[12:14]}01"
    return int(bersih[8:12] + akhir) >= int(bersih[:8]) + usia * 10_000


def _periksa_tmt(bersih: str, per_tanggal: date | None) -> None:
    if not _usia_tmt_cukup(bersih, USIA_TMT_TERENDAH):
        pesan = f"TMT pada NIP (digit 9–14) jatuh sebelum usia {USIA_TMT_TERENDAH} tahun."
        raise NipTidakSah("nip_checksum_date", pesan)
    if int(bersih[8:12]) - int(bersih[:4]) > USIA_TMT_TERTINGGI:
        pesan = f"TMT pada NIP (digit 9–14) jatuh setelah usia {USIA_TMT_TERTINGGI} tahun."
        raise NipTidakSah("nip_checksum_date", pesan)
    if per_tanggal is None:
        return
    bulan = "01" if bersih[12:14] == PENANDA_PPPK else bersih[12:14]
    if int(bersih[8:12] + bulan) > (per_tanggal.year + 1) * 100 + per_tanggal.month:
        raise NipTidakSah(
            "nip_checksum_date", "TMT pada NIP (digit 9–14) lebih dari satu tahun setelah hari ini."
        )


def _is_tmt_cocok(nip: Nip, tmt: date) -> bool:
    return tmt.year == nip.tahun_tmt and nip.bulan_tmt in (None, tmt.month)


def _uraian_tmt(nip: Nip) -> str:
    if nip.bulan_tmt is None:
        return f"tahun {nip.tahun_tmt}"
    return bulan_tahun(date(nip.tahun_tmt, nip.bulan_tmt, 1))

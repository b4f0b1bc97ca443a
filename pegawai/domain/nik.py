"""NIK, the citizen number: `PPKKCC DDMMYY SSSS`, day + 40 for women.

Personal data: no message, no `repr` and no `str` here shows it; the number is `Nik.teks`.
Acuan: UU 23/2006 ps. 13 as changed by UU 24/2013; UU 27/2022.
"""

from dataclasses import dataclass, field
from datetime import date

from pegawai.domain import aksara
from pegawai.domain.kedudukan import JenisKelamin
from pegawai.domain.kesalahan import KesalahanAturan

PANJANG = 16
_TAMBAHAN_PEREMPUAN = 40
_ABAD = (1900, 2000)


class NikTidakSah(KesalahanAturan):
    """The text is no NIK.

    kode: nik_length, nik_lost_precision, nik_not_numeric, nik_region_invalid, nik_date_invalid or
    nik_sequence_invalid.
    """


@dataclass(frozen=True, slots=True)
class Nik:
    """One valid number. tanggal_lahir is None when the century could not be chosen."""

    teks: str = field(repr=False)
    kode_provinsi: str
    kode_kabupaten: str
    kode_kecamatan: str
    tanggal_lahir: date | None = field(repr=False)
    jenis_kelamin: JenisKelamin
    urut: int = field(repr=False)

    def __str__(self) -> str:
        return self.tersamar

    @property
    def tersamar(self) -> str:
        """The masked form for screens: district, then dots."""
        return self.kode_kecamatan + "•" * (PANJANG - len(self.kode_kecamatan))


@dataclass(frozen=True, slots=True)
class SelisihNik:
    """One fact on which the NIK and another column disagree.

    kode: nik_birthdate_mismatch or nik_sex_mismatch.
    """

    kode: str
    pesan: str


def bersihkan(teks: str) -> str:
    """Return the bare characters: no blanks, punctuation, `="…"`, invisible marks or leading `NIK`."""
    if teks.isascii() and teks.isdigit():
        return teks
    bersih = aksara.buang_hiasan(teks)
    return bersih[3:] if bersih[:3].upper() == "NIK" else bersih


def parse_nik(teks: str, tanggal_lahir: date | None = None) -> Nik:
    """Read a NIK strictly; raise `NikTidakSah` naming the wrong part, never the number.

    tanggal_lahir: chooses the century of the two-digit year; a difference is not refused here, see
    `selisih_dengan`.
    """
    bersih = bersihkan(teks)
    if len(bersih) != PANJANG or not (bersih.isascii() and bersih.isdigit()):
        raise _kesalahan_bentuk(teks, bersih)
    if int(bersih[:2]) < 11 or bersih[2:4] == "00" or bersih[4:6] == "00":
        raise NikTidakSah("nik_region_invalid", "Kode wilayah pada NIK (digit 1–6) tidak pernah dipakai.")
    hari = int(bersih[6:8])
    is_perempuan = hari > _TAMBAHAN_PEREMPUAN
    hari -= _TAMBAHAN_PEREMPUAN * is_perempuan
    calon = _calon_tanggal(hari, int(bersih[8:10]), int(bersih[10:12]))
    if not calon:
        raise NikTidakSah(
            "nik_date_invalid", "Tanggal lahir pada NIK (digit 7–12) bukan tanggal yang ada di kalender."
        )
    urut = int(bersih[12:])
    if urut == 0:
        raise NikTidakSah("nik_sequence_invalid", "Nomor urut pada NIK (digit 13–16) tidak boleh 0000.")
    return Nik(
        teks=bersih,
        kode_provinsi=bersih[:2],
        kode_kabupaten=bersih[:4],
        kode_kecamatan=bersih[:6],
        tanggal_lahir=_pilih_abad(calon, tanggal_lahir),
        jenis_kelamin=JenisKelamin.PEREMPUAN if is_perempuan else JenisKelamin.LAKI_LAKI,
        urut=urut,
    )


def selisih_dengan(
    nik: Nik, tanggal_lahir: date | None = None, jenis_kelamin: str | None = None
) -> tuple[SelisihNik, ...]:
    """Compare the NIK with the facts of other columns; empty means they agree or were not given."""
    selisih: list[SelisihNik] = []
    if tanggal_lahir is not None and nik.tanggal_lahir not in (None, tanggal_lahir):
        selisih.append(SelisihNik("nik_birthdate_mismatch", "Tanggal lahir berbeda dengan digit 7–12 NIK."))
    if jenis_kelamin is not None and jenis_kelamin != nik.jenis_kelamin:
        selisih.append(SelisihNik("nik_sex_mismatch", "Jenis kelamin berbeda dengan digit 7–8 NIK."))
    return tuple(selisih)


def _kesalahan_bentuk(teks: str, bersih: str) -> NikTidakSah:
    if aksara.is_notasi_angka(teks):
        return NikTidakSah(
            "nik_lost_precision",
            "NIK tersimpan sebagai angka sehingga digit terakhirnya hilang. Ketik ulang NIK sebagai teks.",
        )
    for posisi, huruf in enumerate(bersih, start=1):
        if not (huruf.isascii() and huruf.isdigit()):
            return NikTidakSah("nik_not_numeric", f"Karakter ke-{posisi} NIK bukan angka.")
    return NikTidakSah("nik_length", f"NIK berisi {len(bersih)} digit; seharusnya 16 digit.")


def _calon_tanggal(hari: int, bulan: int, tahun_dua_digit: int) -> tuple[date, ...]:
    """Return the real dates among the two centuries; 29 February may exist in one of them only."""
    calon: list[date] = []
    for abad in _ABAD:
        try:
            calon.append(date(abad + tahun_dua_digit, bulan, hari))
        except ValueError:
            continue
    return tuple(calon)


def _pilih_abad(calon: tuple[date, ...], acuan: date | None) -> date | None:
    if acuan is None:
        return calon[0] if len(calon) == 1 else None
    return min(calon, key=lambda tanggal: abs((tanggal - acuan).days))

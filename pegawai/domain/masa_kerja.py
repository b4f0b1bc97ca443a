"""Service years: masa kerja golongan (for salary) and masa kerja keseluruhan (whole service).

Acuan: PP 7/1977; PP 99/2000; PP 11/2017 ps. 334–337 (CLTN does not count as service).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from pegawai.domain.golongan import Golongan, JenisGolongan
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.ketentuan import Ketentuan
from pegawai.domain.periode import Periode, selisih_bulan, tambah_bulan


class MasaKerjaTidakSah(KesalahanAturan):
    """Years or months that cannot be; kode masa_kerja_invalid."""

    def __init__(self, pesan: str) -> None:
        super().__init__("masa_kerja_invalid", pesan)

    def __reduce__(self) -> tuple[type["MasaKerjaTidakSah"], tuple[str]]:
        return type(self), (self.pesan,)


@dataclass(frozen=True, slots=True, order=True)
class MasaKerja:
    """Service of `tahun` years and `bulan` months, bulan 0..11; longer service is greater."""

    tahun: int
    bulan: int = 0

    def __post_init__(self) -> None:
        if self.tahun < 0 or not 0 <= self.bulan <= 11:
            pesan = (
                f"Masa kerja {self.tahun} tahun {self.bulan} bulan tidak mungkin; bulan harus 0 sampai 11."
            )
            raise MasaKerjaTidakSah(pesan)

    @classmethod
    def dari_bulan(cls, bulan: int) -> "MasaKerja":
        """Return the service of so many months in all."""
        return cls(*divmod(bulan, 12))

    @property
    def total_bulan(self) -> int:
        """The service in months."""
        return self.tahun * 12 + self.bulan

    def __str__(self) -> str:
        return f"{self.tahun} tahun {self.bulan} bulan"


def tmt_masa_kerja(tmt_awal: date, diakui_bulan: int = 0, jeda_hari: int = 0) -> date:
    """Return the day from which whole service counts.

    It is the first appointment, moved back by recognised earlier service and forward by the days that are
    no service (CLTN).
    """
    return tambah_bulan(tmt_awal, -diakui_bulan) + timedelta(days=jeda_hari)


def jumlah_jeda_hari(daftar_jeda: Iterable[Periode], per_tanggal: date) -> int:
    """Return the days without service before `per_tanggal`; a spell that still runs counts so far.

    daftar_jeda: spells of CLTN that do not overlap.
    """
    return sum(
        (min(jeda.selesai, per_tanggal) - jeda.mulai).days for jeda in daftar_jeda if jeda.mulai < per_tanggal
    )


def genap_setelah(mulai: date, bulan: int, daftar_jeda: Iterable[Periode], pada: date) -> date:
    """Return the day on which so many months of service are full since `mulai`.

    Spells without service on the way there, as far as they lie before `pada`, move the day by as many days.
    """
    penuh, jeda = tambah_bulan(mulai, bulan), [*daftar_jeda]
    genap = penuh
    while (mundur := penuh + timedelta(days=_hari_jeda(jeda, mulai, min(genap, pada)))) != genap:
        genap = mundur
    return genap


def _hari_jeda(daftar_jeda: Iterable[Periode], dari: date, sampai: date) -> int:
    return sum(max(0, (min(jeda.selesai, sampai) - max(jeda.mulai, dari)).days) for jeda in daftar_jeda)


def masa_kerja_keseluruhan(
    tmt_cpns: date,
    per_tanggal: date,
    *,
    diakui: MasaKerja = MasaKerja(0),
    daftar_jeda: Iterable[Periode] = (),
) -> MasaKerja:
    """Return whole service on `per_tanggal`: from TMT CPNS plus recognised service, less CLTN.

    Whole calendar months; nothing yet before the day from which service counts.
    """
    mulai = tmt_masa_kerja(tmt_cpns, diakui.total_bulan, jumlah_jeda_hari(daftar_jeda, per_tanggal))
    return MasaKerja.dari_bulan(max(0, selisih_bulan(mulai, per_tanggal)))


def mkg_pada(mkg_sk: MasaKerja, tmt: date, per_tanggal: date, *, jeda_hari: int = 0) -> MasaKerja:
    """Return the masa kerja golongan on `per_tanggal`, running on from what a decree says at its TMT.

    jeda_hari: days of CLTN since the TMT. Raises `MasaKerjaTidakSah` before the TMT.
    """
    if per_tanggal < tmt:
        raise MasaKerjaTidakSah("Masa kerja golongan menurut SK baru dapat dihitung sejak TMT SK tersebut.")
    berjalan = max(0, selisih_bulan(tmt + timedelta(days=jeda_hari), per_tanggal))
    return MasaKerja.dari_bulan(mkg_sk.total_bulan + berjalan)


def mkg_setelah_naik(
    mkg: MasaKerja,
    dari: Golongan,
    ke: Golongan,
    *,
    per_tanggal: date,
    pengurangan: Ketentuan[Mapping[str, int]],
) -> MasaKerja:
    """Return the masa kerja golongan after a rise from `dari` to `ke`.

    Entering golongan II from I takes 6 years off, entering III from II 5; from I to III both. Never less
    than nothing. PPPK and golongan IV: unchanged.
    Acuan: PP 7/1977; PP 99/2000.
    """
    if dari.jenis is not JenisGolongan.PNS or ke.jenis is not JenisGolongan.PNS:
        return mkg
    tahun_per_golongan = pengurangan.pada(per_tanggal)
    dilewati = [romawi for puluhan, romawi in _ROMAWI.items() if dari.urut // 10 < puluhan <= ke.urut // 10]
    potongan = sum(tahun_per_golongan.get(romawi, 0) for romawi in dilewati)
    return MasaKerja.dari_bulan(max(0, mkg.total_bulan - 12 * potongan))


_ROMAWI = {1: "I", 2: "II", 3: "III", 4: "IV"}

"""When a PNS can be promoted in rank at the earliest, and the periods in which promotions take effect.

Only the time in rank, the ceiling of the rank and the period are looked at; performance, angka kredit and
discipline belong to the examination of a proposal.
Acuan: PP 99/2000 as changed by PP 12/2002; PP 100/2000; PermenPANRB 1/2023; PerBKN 4/2023.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from pegawai.domain.golongan import Golongan, batas_reguler
from pegawai.domain.jabatan import (
    RENTANG_GOLONGAN_ESELON,
    RENTANG_GOLONGAN_JENJANG,
    Eselon,
    JenisJabatan,
    Jenjang,
)
from pegawai.domain.jatuh_tempo import JatuhTempo, Kepastian
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.ketentuan import Ketentuan, KetentuanBelumBerlaku
from pegawai.domain.masa_kerja import genap_setelah
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import Periode, awal_bulan_berikutnya
from pegawai.domain.tanggal import tanggal_panjang

DASAR = "PP 99/2000; PP 12/2002"
REGULER, STRUKTURAL, FUNGSIONAL = "kp.masa.reguler", "kp.masa.struktural", "kp.masa.fungsional"
DI_BAWAH_JENJANG = "kp.masa.di_bawah_jenjang"
MASA = (REGULER, STRUKTURAL, FUNGSIONAL, DI_BAWAH_JENJANG)
"""Codes of the parameters that say how many years in rank (and post) a promotion asks for."""

BULAN_PER_BANYAKNYA: Mapping[int, tuple[int, ...]] = {
    2: (4, 10),
    6: (2, 4, 6, 8, 10, 12),
    12: tuple(range(1, 13)),
}
"""Months on whose first day promotions take effect, by how many periods a year has."""


class PeriodeTidakDikenal(KesalahanAturan):
    """No months are known for so many periods a year; kode periode_pangkat_unknown."""

    def __init__(self, banyaknya: int) -> None:
        super().__init__(
            "periode_pangkat_unknown",
            f"Bulan kenaikan pangkat untuk {banyaknya} periode setahun tidak dikenal.",
        )
        self.banyaknya = banyaknya

    def __reduce__(self) -> tuple[type["PeriodeTidakDikenal"], tuple[int]]:
        return type(self), (self.banyaknya,)


@dataclass(frozen=True, slots=True)
class PeriodePangkat:
    """How many periods of promotion a year has, with the source of this figure."""

    banyaknya: int
    dasar: str
    terverifikasi: bool = True


@dataclass(frozen=True, slots=True)
class PosisiPangkat:
    """Rank and post of a PNS on a day. tingkat: highest recognised education, None when not recorded."""

    golongan: Golongan
    tmt_golongan: date
    jenis_jabatan: JenisJabatan | None
    tmt_jabatan: date | None = None
    eselon: Eselon | None = None
    jenjang: Jenjang | None = None
    tingkat: TingkatPendidikan | None = None


def periode_berikutnya(sejak: date, periode: Ketentuan[PeriodePangkat]) -> date:
    """Return the first day on or after `sejak` on which promotions take effect.

    periode: as in force on the day itself. Raises `KetentuanBelumBerlaku`,
    `PeriodeTidakDikenal`.
    """
    calon = sejak if sejak.day == 1 else awal_bulan_berikutnya(sejak)
    while calon.month not in _bulan(periode.pada(calon).banyaknya):
        calon = awal_bulan_berikutnya(calon)
    return calon


def kalimat_masa_pangkat(tahun: int, genap: date) -> str:
    """Say when the time in rank is full."""
    return f"Genap {tahun} tahun dalam pangkat pada {tanggal_panjang(genap)}."


def kalimat_di_bawah_jenjang(tahun: int, genap: date) -> str:
    """Say when the shorter time is full, for a rank that is below the lowest of the post."""
    return (
        f"Pangkat di bawah jenjang terendah jabatan; genap {tahun} tahun dalam jabatan dan pangkat pada "
        f"{tanggal_panjang(genap)}."
    )


def pangkat_tercepat(
    posisi: PosisiPangkat, *, pada: date, periode: Ketentuan[PeriodePangkat] | None,
    masa: Mapping[str, Ketentuan[int]], daftar_jeda: Iterable[Periode] = (),
) -> JatuhTempo:  # fmt: skip
    """Return the earliest promotion on or after `pada`, as far as time in rank, ceiling and period say.

    masa: the parameters `MASA`. daftar_jeda: spells of CLTN, which do not count.
    """
    halangan = _puncak(posisi)
    if halangan:
        return _hasil(posisi, halangan, DASAR, Kepastian.TIDAK_ADA)
    kurang = _yang_kurang(posisi)
    if kurang or periode is None:
        return _hasil(
            posisi, kurang or "Periode kenaikan pangkat belum tercatat.", DASAR,
            Kepastian.TIDAK_DIKETAHUI,
        )  # fmt: skip
    try:
        sejak, kalimat, acuan = _genap(posisi, pada, masa, daftar_jeda)
        tanggal = periode_berikutnya(max(sejak, pada), periode)
    except KesalahanAturan as galat:
        return _hasil(posisi, galat.pesan, DASAR, Kepastian.TIDAK_DIKETAHUI)
    berlaku = periode.pada(tanggal)
    return JatuhTempo(
        kode="pangkat",
        judul=f"Kenaikan pangkat paling cepat ke {_tujuan(posisi)}",
        tanggal=tanggal,
        keterangan=f"{kalimat} Syarat kinerja dan syarat lain diperiksa saat diusulkan.",
        dasar=f"{acuan}; periode: {berlaku.dasar}",
        catatan=_catatan(posisi),
        bagian="pangkat",
        terverifikasi=berlaku.terverifikasi,
    )


def _bulan(banyaknya: int) -> tuple[int, ...]:
    bulan = BULAN_PER_BANYAKNYA.get(banyaknya)
    if bulan is None:
        raise PeriodeTidakDikenal(banyaknya)
    return bulan


def _puncak(posisi: PosisiPangkat) -> str:
    """Say why no promotion can come in this post; empty when one can."""
    if posisi.golongan.berikutnya is None:
        return "Pangkat sudah yang tertinggi."
    if posisi.jenis_jabatan is JenisJabatan.FUNGSIONAL:
        rentang = RENTANG_GOLONGAN_JENJANG.get(posisi.jenjang) if posisi.jenjang else None
        alasan = "Pangkat sudah yang tertinggi bagi jenjang jabatannya; naik jenjang lebih dahulu."
        return alasan if rentang and posisi.golongan.urut >= rentang.tertinggi.urut else ""
    if posisi.eselon is not None:
        tertinggi = RENTANG_GOLONGAN_ESELON[posisi.eselon].tertinggi
        alasan = f"Pangkat sudah yang tertinggi bagi eselon {posisi.eselon}."
        return alasan if posisi.golongan.urut >= tertinggi.urut else ""
    if posisi.jenis_jabatan is JenisJabatan.PELAKSANA and posisi.tingkat is not None:
        batas = batas_reguler(posisi.tingkat)
        alasan = f"Pangkat reguler dengan pendidikan {posisi.tingkat} paling tinggi {batas.nama}."
        return alasan if posisi.golongan.urut >= batas.urut else ""
    return ""


def _yang_kurang(posisi: PosisiPangkat) -> str:
    """Name the record without which the date cannot be known; empty when nothing is missing."""
    if posisi.jenis_jabatan is None:
        return "Riwayat jabatan belum tercatat."
    if posisi.jenis_jabatan is JenisJabatan.PELAKSANA and posisi.tingkat is None:
        return "Riwayat pendidikan belum tercatat, sehingga batas pangkat reguler tidak diketahui."
    return ""


def _genap(
    posisi: PosisiPangkat, pada: date, masa: Mapping[str, Ketentuan[int]], daftar_jeda: Iterable[Periode]
) -> tuple[date, str, str]:
    """Return when the time in rank (and post) is full, the sentence that says so, and the rule."""
    jeda = [*daftar_jeda]
    biasa = MASA_PER_JENIS.get(posisi.jenis_jabatan, STRUKTURAL)
    tahun, acuan = _tahun(masa, biasa, pada)
    genap = genap_setelah(posisi.tmt_golongan, 12 * tahun, jeda, pada)
    rentang = RENTANG_GOLONGAN_ESELON[posisi.eselon] if posisi.eselon else None
    if rentang and posisi.tmt_jabatan and posisi.golongan.urut < rentang.terendah.urut:
        singkat, acuan_singkat = _tahun(masa, DI_BAWAH_JENJANG, pada)
        mulai = max(posisi.tmt_golongan, posisi.tmt_jabatan)
        lebih_cepat = genap_setelah(mulai, 12 * singkat, jeda, pada)
        if lebih_cepat < genap:
            return lebih_cepat, kalimat_di_bawah_jenjang(singkat, lebih_cepat), acuan_singkat
    return genap, kalimat_masa_pangkat(tahun, genap), acuan


MASA_PER_JENIS = {JenisJabatan.FUNGSIONAL: FUNGSIONAL, JenisJabatan.PELAKSANA: REGULER}


def _tahun(masa: Mapping[str, Ketentuan[int]], kode: str, pada: date) -> tuple[int, str]:
    if kode not in masa:
        raise KetentuanBelumBerlaku(kode, pada)
    return masa[kode].pada(pada), masa[kode].acuan


def _tujuan(posisi: PosisiPangkat) -> str:
    return posisi.golongan.berikutnya.nama if posisi.golongan.berikutnya else ""


def _catatan(posisi: PosisiPangkat) -> str:
    return f"Pangkat {posisi.golongan.nama}, TMT {tanggal_panjang(posisi.tmt_golongan)}."


def _hasil(posisi: PosisiPangkat, keterangan: str, dasar: str, kepastian: Kepastian) -> JatuhTempo:
    return JatuhTempo(
        kode="pangkat",
        judul="Kenaikan pangkat",
        kepastian=kepastian,
        keterangan=keterangan,
        dasar=dasar,
        catatan=_catatan(posisi),
        bagian="pangkat",
    )

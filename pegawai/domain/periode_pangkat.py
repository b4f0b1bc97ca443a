"""When a PNS can be promoted in rank at the earliest, and the periods in which promotions take effect.

Only the time in rank, the ceiling of the rank and the period are looked at; performance, angka kredit and
discipline belong to the examination of a proposal.
Acuan: PP 99/2000 as changed by PP 12/2002; PP 100/2000; PermenPANRB 1/2023; PerBKN 4/2023.
"""

from collections.abc import Mapping
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
from pegawai.domain.ketentuan import Ketentuan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import awal_bulan_berikutnya, tambah_bulan
from pegawai.domain.tanggal import tanggal_panjang

_SEJAK = date(2000, 11, 10)
MASA_REGULER = Ketentuan("kp.masa.reguler", "PP 99/2000; PP 12/2002", "tahun", {_SEJAK: 4})
MASA_STRUKTURAL = Ketentuan("kp.masa.struktural", "PP 99/2000; PP 12/2002", "tahun", {_SEJAK: 4})
MASA_DI_BAWAH_JENJANG = Ketentuan("kp.masa.di_bawah_jenjang", "PP 99/2000; PP 12/2002", "tahun", {_SEJAK: 1})
MASA_FUNGSIONAL = Ketentuan("kp.masa.fungsional", "PP 99/2000; PP 12/2002", "tahun", {_SEJAK: 2})

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


def pangkat_tercepat(
    posisi: PosisiPangkat, *, pada: date, periode: Ketentuan[PeriodePangkat] | None
) -> JatuhTempo:
    """Return the earliest promotion on or after `pada`, as far as time in rank, ceiling and period say."""
    halangan = _puncak(posisi)
    if halangan:
        return _hasil(posisi, halangan, MASA_REGULER.acuan, Kepastian.TIDAK_ADA)
    kurang = _yang_kurang(posisi)
    if kurang or periode is None:
        return _hasil(
            posisi, kurang or "Periode kenaikan pangkat belum tercatat.", MASA_REGULER.acuan,
            Kepastian.TIDAK_DIKETAHUI,
        )  # fmt: skip
    try:
        sejak, kalimat, masa = _genap(posisi, pada)
        tanggal = periode_berikutnya(max(sejak, pada), periode)
    except KesalahanAturan as galat:
        return _hasil(posisi, galat.pesan, MASA_REGULER.acuan, Kepastian.TIDAK_DIKETAHUI)
    berlaku = periode.pada(tanggal)
    return JatuhTempo(
        kode="pangkat",
        judul=f"Kenaikan pangkat paling cepat ke {_tujuan(posisi)}",
        tanggal=tanggal,
        keterangan=f"{kalimat} Syarat kinerja dan syarat lain diperiksa saat diusulkan.",
        dasar=f"{masa.acuan}; periode: {berlaku.dasar}",
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


def _genap(posisi: PosisiPangkat, pada: date) -> tuple[date, str, Ketentuan[int]]:
    """Return when the time in rank (and post) is full, the sentence that says so, and the rule."""
    if posisi.jenis_jabatan is JenisJabatan.FUNGSIONAL:
        masa = MASA_FUNGSIONAL
    elif posisi.jenis_jabatan is JenisJabatan.PELAKSANA:
        masa = MASA_REGULER
    else:
        masa = MASA_STRUKTURAL
    tahun = masa.pada(pada)
    genap = tambah_bulan(posisi.tmt_golongan, 12 * tahun)
    kalimat = f"Genap {tahun} tahun dalam pangkat pada {tanggal_panjang(genap)}."
    rentang = RENTANG_GOLONGAN_ESELON[posisi.eselon] if posisi.eselon else None
    if rentang and posisi.tmt_jabatan and posisi.golongan.urut < rentang.terendah.urut:
        singkat = MASA_DI_BAWAH_JENJANG.pada(pada)
        lebih_cepat = tambah_bulan(max(posisi.tmt_golongan, posisi.tmt_jabatan), 12 * singkat)
        if lebih_cepat < genap:
            kalimat = (
                f"Pangkat di bawah jenjang eselon {posisi.eselon}; genap {singkat} tahun dalam jabatan dan "
                f"pangkat pada {tanggal_panjang(lebih_cepat)}."
            )
            return lebih_cepat, kalimat, MASA_DI_BAWAH_JENJANG
    return genap, kalimat, masa


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

"""Annual leave: the right of a year, what is carried into it, what is left.

Acuan: PP 11/2017 ps. 312–315 as changed by PP 17/2020; PerBKN 24/2017; PP 49/2018 ps. 77 (PPPK).
"""

from dataclasses import dataclass
from datetime import date

from pegawai.domain.kelayakan import umum
from pegawai.domain.kelayakan.cuti import TAK_BERTUGAS
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan, sejak_hari, simpulkan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.riwayat.karier import PPPK
from pegawai.domain.syarat import Syarat

DASAR, DASAR_SISA = "PP 11/2017 ps. 312", "PP 11/2017 ps. 313"
DASAR_PPPK = "PP 49/2018 ps. 77"
MENGURANGI = frozenset({"TAHUNAN", "BERSAMA"})
RUMPUN_LIBUR = frozenset({"guru", "dosen", "guru_besar"})
GUGUR = umum.GUGUR | {"libur_sekolah"}


@dataclass(frozen=True, slots=True)
class Saldo:
    """Working days of a year: the right, what came over, what is used of both, never below nothing."""

    hak: int
    bawaan: int
    terpakai: int

    @property
    def sisa(self) -> int:
        """Days left."""
        return max(0, self.hak + self.bawaan - self.terpakai)


def cuti_tahunan(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Kelayakan:
    """Return the balance of annual leave in the year of `pada`; eligible while days are left."""
    is_pppk = dosir.jenis_asn_pada(pada) in PPPK
    dasar = DASAR_PPPK if is_pppk else DASAR
    satu_tahun = umum.masa_kerja(dosir, pada, ketentuan.angka("cuti.tahunan.masa_kerja", pada), dasar)
    saldo = hitung_saldo(dosir, ketentuan, pada)
    awal_tahun = date(pada.year, 1, 1)
    hari = satu_tahun.sejak if satu_tahun.sejak and satu_tahun.sejak > awal_tahun else awal_tahun
    ada = saldo.sisa > 0 or (satu_tahun.sejak is not None and satu_tahun.sejak > pada)
    kalimat = (
        f"Hak {saldo.hak} hari kerja, bawaan {saldo.bawaan}, terpakai {saldo.terpakai}, sisa {saldo.sisa}."
    )
    sejak = hari if ada else date(pada.year + 1, 1, 1)
    return simpulkan(
        "cuti_tahunan",
        [
            *umum.hubungan_kerja(dosir, pada, umum.SEMUA, dasar),
            *umum.bertugas(dosir, pada, TAK_BERTUGAS, dasar),
            satu_tahun,
            *_libur(dosir, ketentuan, pada),
            sejak_hari("sisa_cuti", sejak, pada, DASAR_SISA, kalimat, bagian="cuti",
                       sumber=f"Cuti tahunan yang dibebankan pada {pada.year - 2}–{pada.year}"),
        ],
        gugur=GUGUR,
        rincian={"tahun": pada.year, "hak": saldo.hak, "bawaan": saldo.bawaan, "terpakai": saldo.terpakai,
                 "sisa": saldo.sisa},
    )  # fmt: skip


def hitung_saldo(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Saldo:
    """Return the balance of the year of `pada` as recorded by that day.

    What is carried over is the unused right of the year before, six days at most; after two years of which
    nothing was used, as much as makes the total of two years. Days that were charged to an earlier year but
    taken in this one come off what was carried. Days booked for later in the year count as used.
    """
    tahun = pada.year
    lalu = _sisa_lalu(dosir, ketentuan, tahun)
    hak = _hak(dosir, ketentuan, tahun, pada)
    dari_lalu = _terpakai(dosir, {tahun - 1, tahun - 2}, tahun)
    dari_kini = _terpakai(dosir, {tahun}, None)
    return Saldo(hak, lalu, min(dari_lalu, lalu) + dari_kini)


def _sisa_lalu(dosir: Dosir, ketentuan: KetentuanLayak, tahun: int) -> int:
    """Days carried into a year."""
    awal = date(tahun, 1, 1)
    if dosir.jenis_asn_pada(awal) in PPPK:
        terbanyak, dua_tahun = ketentuan.angka("cuti.tahunan.sisa_pppk", awal), 0
    else:
        terbanyak = ketentuan.angka("cuti.tahunan.sisa", awal)
        dua_tahun = ketentuan.angka("cuti.tahunan.dua_tahun", awal)
    per_tahun = []
    for lampau in (tahun - 1, tahun - 2):
        hak = _hak(dosir, ketentuan, lampau, date(lampau, 12, 31))
        dipakai = sum(
            c.hari_kerja
            for c in dosir.cuti
            if c.kode in MENGURANGI and c.tahun_hak == lampau and c.mulai.year <= tahun - 1
        )
        per_tahun.append((hak, dipakai))
    (hak_lalu, dipakai_lalu), (hak_dua, dipakai_dua) = per_tahun
    if dua_tahun and hak_lalu and hak_dua and not dipakai_lalu and not dipakai_dua:
        return max(0, dua_tahun - ketentuan.angka("cuti.tahunan", awal))
    return min(terbanyak, max(0, hak_lalu - dipakai_lalu))


def _hak(dosir: Dosir, ketentuan: KetentuanLayak, tahun: int, hari: date) -> int:
    """The right of a year as seen on a day: nothing before a year of service, after big leave, in CLTN."""
    awal = dosir.pengangkatan
    kini = dosir.kedudukan_pada(hari)
    if hari < ketentuan.sejak("cuti.tahunan"):
        return 0  # nothing is known of the right in a year before the regulation
    if awal is None or kini is None or kini.akhir or kini.kode in TAK_BERTUGAS:
        return 0
    masa = 12 * ketentuan.angka("cuti.tahunan.masa_kerja", hari)
    if umum.genap_setelah(dosir, awal, masa, hari) > hari:
        return 0
    if any(c.kode == "BESAR" and c.mulai.year == tahun and c.mulai <= hari for c in dosir.cuti):
        return 0
    if _is_libur(dosir, hari):
        return ketentuan.angka("cuti.tahunan.libur_sekolah", hari)
    return ketentuan.angka("cuti.tahunan", hari)


def _terpakai(dosir: Dosir, hak: set[int], diambil: int | None) -> int:
    return sum(
        c.hari_kerja
        for c in dosir.cuti
        if c.kode in MENGURANGI and c.tahun_hak in hak and (diambil is None or c.mulai.year == diambil)
    )


def _is_libur(dosir: Dosir, hari: date) -> bool:
    jabatan = dosir.jabatan_pada(hari)
    return jabatan is not None and jabatan.tempat.rumpun in RUMPUN_LIBUR


def _libur(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> tuple[Syarat, ...]:
    """Teachers with school holidays are treated as having used their right. Acuan: PP 11/2017 ps. 315."""
    if not _is_libur(dosir, pada):
        return ()
    hari = ketentuan.angka("cuti.tahunan.libur_sekolah", pada)
    kalimat = f"Guru dan dosen mempunyai libur sekolah; hak cuti tahunannya {hari} hari kerja."
    sejak = dosir.tanggal_lahir if hari else None
    return (
        sejak_hari("libur_sekolah", sejak, pada, ketentuan.acuan("cuti.tahunan.libur_sekolah"), kalimat,
                   bagian="jabatan"),
    )  # fmt: skip

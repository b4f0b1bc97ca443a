"""One invented career: appointment, ranks and posts, such that the last post fits the last rank."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

from pegawai.domain import pensiun
from pegawai.domain.golongan import batas_reguler
from pegawai.domain.jabatan import JenisJabatan, Jenjang
from pegawai.domain.ketentuan import BERLAKU_PP_11_2017, Ketentuan, KunciBup
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import selisih_bulan, tambah_bulan
from pegawai.services.contoh import pangkat
from pegawai.services.contoh.kota import Unit
from pegawai.services.contoh.pangkat import URUT, Pangkat
from pegawai.services.contoh.posisi import PELAKSANA, Posisi, pilih

KOTA_BERDIRI = date(2008, 1, 1)
"""From this day units of the city exist; earlier service was elsewhere."""

BUP_TERAWAL = BERLAKU_PP_11_2017
"""Who left before the present ages came into force is invented by them all the same."""

USIA_AWAL = {"SD": 20, "SMP": 20, "SMA": 20, "D3": 22, "S1": 23, "Profesi": 25}
USIA_AWAL_TERTINGGI = 34
TANGGA_ESELON = ("IV.a", "III.b", "III.a", "II.b", "II.a")
LANTAI_ESELON = {eselon: rendah for eselon, (rendah, _) in pangkat.RENTANG_ESELON.items()}
JABATAN_LALU = {
    "IV.a": "KEPALA-SEKSI",
    "III.b": "KEPALA-BIDANG",
    "III.a": "SEKRETARIS-OPD",
    "II.b": "ASISTEN-3",
}
GOLONGAN_PPPK = {
    "SD": ("I", 0),
    "SMP": ("IV", 36),
    "SMA": ("V", 0),
    "D3": ("VII", 36),
    "S1": ("IX", 0),
    "Profesi": ("X", 0),
}


@dataclass(slots=True)
class Karier:
    """What one person went through until `sampai`. jabatan: (day, code of the post, unit), oldest first."""

    posisi: Posisi
    tingkat: TingkatPendidikan
    sampai: date
    bup: int
    tmt: date = date.min
    lahir: date = date.min
    pangkat: list[Pangkat] = field(default_factory=list)
    jabatan: list[tuple[date, str, Unit]] = field(default_factory=list)
    magister: date | None = None

    @property
    def is_pns(self) -> bool:
        return self.posisi.jenis_asn == "PNS"

    def jabatan_pada(self, hari: date) -> str:
        """Return the code of the post held on a day; the first one before it."""
        kode = self.jabatan[0][1]
        for mulai, jabatan, _ in self.jabatan:
            if mulai <= hari:
                kode = jabatan
        return kode


@dataclass(frozen=True, slots=True)
class Peta:
    """What posts are: echelon, level and kind by code; units that exchange staff by kind."""

    eselon: dict[str, str]
    jenjang: dict[str, str]
    jenis: dict[str, str]
    tukar: dict[str, list[Unit]]
    bup: Mapping[KunciBup, Ketentuan[int]]


def karier_pns(
    acak: Random,
    peta: Peta,
    posisi: Posisi,
    tingkat: TingkatPendidikan,
    sampai: date,
    *,
    lahir: date | None = None,
) -> Karier:
    """Return a PNS career whose last post is `posisi`.

    lahir: a given birth date, when the end follows from it.
    """
    eselon, jenjang = peta.eselon.get(posisi.jabatan, ""), peta.jenjang.get(posisi.jabatan, "")
    karier = Karier(posisi, tingkat, sampai, bup(peta, posisi, sampai))
    rendah, tinggi = pangkat.rentang(posisi.rumpun, tingkat, eselon, jenjang)
    awal = URUT[pangkat.golongan_awal(tingkat).kode]
    usia_awal = USIA_AWAL.get(tingkat.value, 23)
    usia_masuk = max(acak.randint(usia_awal, USIA_AWAL_TERTINGGI) for _ in range(2))
    tinggi = _puncak(acak, rendah, tinggi)
    paling_lama = (
        selisih_bulan(lahir, sampai) - 12 * usia_awal
        if lahir
        else 12 * (karier.bup - usia_awal - 1) - acak.randint(2, 30)
    )
    sela_bulan = [pangkat.sela(acak, posisi.rumpun) for _ in range(tinggi - awal)]
    sisa = acak.randint(6, 54)
    while sum(sela_bulan) + sisa > paling_lama and len(sela_bulan) > rendah - awal:
        sela_bulan.pop()
    bulan = min(sum(sela_bulan) + sisa, max(paling_lama, sum(sela_bulan) + 13))
    if lahir:
        bulan = max(bulan, selisih_bulan(lahir, sampai) - 12 * usia_masuk)
    elif posisi.rumpun != "struktural" and acak.random() < 0.75:
        bulan = min(bulan + acak.randint(0, 150), max(bulan, paling_lama))
    karier.tmt = tambah_bulan(sampai.replace(day=1), -bulan)
    usia_masuk = max(usia_awal - 1, min(usia_masuk, karier.bup - 2 - bulan // 12))
    karier.lahir = lahir or _lahir(acak, karier.tmt, usia_masuk)
    karier.pangkat = pangkat.jalankan(karier.tmt, awal, sela_bulan, sampai)
    karier.jabatan = _jabatan_pns(acak, peta, karier)
    _pendidikan_lanjut(acak, karier)
    karier.pangkat = [_beri_jenis(karier, peta, satu) for satu in karier.pangkat]
    return karier


def karier_pppk(
    acak: Random, peta: Peta, posisi: Posisi, tingkat: TingkatPendidikan, tmt: date, sampai: date
) -> Karier:
    """Return the career of a PPPK appointed on `tmt`."""
    karier = Karier(posisi, tingkat, sampai, bup(peta, posisi, sampai), tmt=tmt)
    usia = min(max(round(acak.gauss(33.5, 7)), 22), karier.bup - 6)
    karier.lahir = _lahir(acak, tmt, usia)
    kode, mkg = GOLONGAN_PPPK[tingkat.value]
    karier.pangkat = [Pangkat(tmt, kode, "pppk", mkg)]
    karier.jabatan = [(tmt, posisi.jabatan, posisi.unit)]
    return karier


def bup(peta: Peta, posisi: Posisi, sampai: date) -> int:
    """Return the retirement age of the post as the reference rows have it on the day of the career's end."""
    jenjang = peta.jenjang.get(posisi.jabatan, "")
    return pensiun.bup(
        JenisJabatan(peta.jenis[posisi.jabatan]),
        Jenjang(jenjang) if jenjang in set(Jenjang) else None,
        posisi.rumpun,
        per_tanggal=max(sampai, BUP_TERAWAL),
        ketentuan=peta.bup,
    ).usia


def _puncak(acak: Random, rendah: int, tinggi: int) -> int:
    """Draw the last rank within the range; high ones of a range are rarer."""
    return acak.choices(
        range(rendah, tinggi + 1), weights=[1.0 / (i + 1) for i in range(tinggi - rendah + 1)]
    )[0]


def _lahir(acak: Random, tmt: date, usia: int) -> date:
    return tambah_bulan(tmt, -12 * usia - acak.randint(0, 11)).replace(day=acak.randint(1, 28))


def _jabatan_pns(acak: Random, peta: Peta, karier: Karier) -> list[tuple[date, str, Unit]]:
    if karier.posisi.rumpun == "struktural":
        tahap = _tahap_struktural(acak, peta, karier)
    elif karier.posisi.rumpun == "pelaksana":
        tahap = [(karier.tmt, karier.posisi.jabatan)]
    else:
        tahap = _tahap_fungsional(acak, karier)
    return _sejak_kota_berdiri(_dengan_unit(acak, peta, karier, tahap))


def _tahap_struktural(acak: Random, peta: Peta, karier: Karier) -> list[tuple[date, str]]:
    """Pelaksana first, then each echelon some months after its lowest rank, the present post last."""
    akhir = peta.eselon[karier.posisi.jabatan]
    tangga = ("IV.b",) if akhir == "IV.b" else TANGGA_ESELON[: TANGGA_ESELON.index(akhir) + 1]
    tahap = [(karier.tmt, pilih(acak, PELAKSANA[:2]))]
    for eselon in tangga:
        dasar = next(satu.tmt for satu in karier.pangkat if URUT[satu.kode] >= URUT[LANTAI_ESELON[eselon]])
        dasar = max(dasar, tambah_bulan(tahap[-1][0], 12))
        longgar = min(18, selisih_bulan(dasar, karier.sampai) - 1)
        mulai = tambah_bulan(dasar, acak.randint(0, longgar) if longgar > 0 else 0)
        jabatan = karier.posisi.jabatan if eselon == akhir else JABATAN_LALU[eselon]
        tahap.append((min(mulai, karier.sampai), jabatan))
    return tahap


def _tahap_fungsional(acak: Random, karier: Karier) -> list[tuple[date, str]]:
    """The level rises with the rank; the head of a school becomes one after reaching its level."""
    posisi = karier.posisi
    is_ahli = "AHLI" in posisi.jabatan or posisi.kepala
    urutan = ("ahli_pertama", "ahli_muda", "ahli_madya") if is_ahli else ("terampil", "mahir", "penyelia")
    tahap: list[tuple[date, str]] = []
    for jenjang in urutan:
        rendah, tinggi = (URUT[kode] for kode in pangkat.RENTANG_JENJANG[jenjang])
        awal = next((satu.tmt for satu in karier.pangkat if rendah <= URUT[satu.kode] <= tinggi), None)
        if awal is not None:
            tahap.append((awal, f"{posisi.keluarga}-{jenjang.upper().replace('_', '-')}"))
    if posisi.kepala:
        longgar = selisih_bulan(tahap[-1][0], karier.sampai) - 1
        tahap.append((tambah_bulan(tahap[-1][0], acak.randint(1, max(1, min(longgar, 60)))), posisi.jabatan))
    return tahap


def _dengan_unit(
    acak: Random, peta: Peta, karier: Karier, tahap: list[tuple[date, str]]
) -> list[tuple[date, str, Unit]]:
    """Give each stage a unit: managers change their OPD with the post, others move now and then."""
    posisi = karier.posisi
    if posisi.rumpun == "struktural":
        opd = peta.tukar["opd"]
        return [
            (
                mulai,
                jabatan,
                posisi.unit if i == len(tahap) - 1 or jabatan == "ASISTEN-3" else acak.choice(opd),
            )
            for i, (mulai, jabatan) in enumerate(tahap)
        ]
    pindah: list[date] = []
    bulan = selisih_bulan(max(karier.tmt, KOTA_BERDIRI), karier.sampai)
    if posisi.kepala:
        pindah = [tahap[-1][0]]
    elif bulan > 40 and acak.random() < 0.45:
        pindah = [tambah_bulan(max(karier.tmt, KOTA_BERDIRI), acak.randint(24, bulan - 6))]
    teman = peta.tukar.get(posisi.unit.jenis, [posisi.unit])
    lama = acak.choice(teman) if pindah else posisi.unit
    hari = sorted({mulai for mulai, _ in tahap} | set(pindah))
    return [
        (
            mulai,
            [kode for sejak, kode in tahap if sejak <= mulai][-1],
            lama if pindah and mulai < pindah[0] else posisi.unit,
        )
        for mulai in hari
    ]


def _sejak_kota_berdiri(jabatan: list[tuple[date, str, Unit]]) -> list[tuple[date, str, Unit]]:
    """Replace the posts before the city existed by the one held on its first day."""
    sebelum = [satu for satu in jabatan if satu[0] <= KOTA_BERDIRI]
    if not sebelum:
        return jabatan
    return [(KOTA_BERDIRI, *sebelum[-1][1:]), *(satu for satu in jabatan if satu[0] > KOTA_BERDIRI)]


def _pendidikan_lanjut(acak: Random, karier: Karier) -> None:
    """Some earn a master's degree, most of all those who lead a perangkat daerah."""
    peluang = {"struktural": 0.6, "guru": 0.32}.get(karier.posisi.rumpun, 0.25)
    if karier.posisi.jabatan.startswith("KEPALA-") and karier.posisi.unit.dalam == 2:
        peluang = 0.85
    bulan = selisih_bulan(karier.tmt, karier.sampai)
    if karier.tingkat is TingkatPendidikan.S1 and bulan > 72 and acak.random() < peluang:
        karier.magister = tambah_bulan(karier.tmt, acak.randint(48, bulan - 12))


def _beri_jenis(karier: Karier, peta: Peta, satu: Pangkat) -> Pangkat:
    """Name the kind of the promotion after the post held on its day."""
    if satu.jenis:
        return satu
    jenis_jabatan = peta.jenis[karier.jabatan_pada(satu.tmt)]
    tingkat = karier.tingkat
    if karier.magister and karier.magister <= satu.tmt:
        tingkat = TingkatPendidikan.S2
    if jenis_jabatan == "fungsional":
        jenis = "fungsional"
    elif jenis_jabatan == "pelaksana" and URUT[satu.kode] <= URUT[batas_reguler(tingkat).kode]:
        jenis = "reguler"
    else:
        jenis = "struktural"
    return replace(satu, jenis=jenis)

"""Rows of the histories that follow from a career: standing, ranks, posts, degrees, salary."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta

from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode import tambah_bulan
from pegawai.services.contoh.karier import KOTA_BERDIRI, Karier
from pegawai.services.contoh.pangkat import Pangkat

GAJI_BERLAKU = date(2024, 1, 1)
LAMA_KONTRAK_TAHUN = {"PPPK": 5, "PPPK_PW": 1}
WALI_KOTA = "Wali Kota Serang"
BUPATI = "Bupati Serang"
BKPSDM = "Kepala BKPSDM Kota Serang"

Sk = tuple[str, date, str]
TabelGaji = dict[str, list[tuple[int, int]]]


def sk(urut: int, klasifikasi: str, tmt: date, pejabat: str = "") -> Sk:
    """Return number, date and signer of an invented decree: some weeks before its effect."""
    tanggal = tmt - timedelta(days=20 + urut % 25)
    pejabat = pejabat or (BUPATI if tmt < KOTA_BERDIRI else WALI_KOTA)
    return f"{klasifikasi}/{urut % 9000 + 1:04d}-BKPSDM/{tanggal.year}", tanggal, pejabat


def kedudukan(
    karier: Karier, peralihan: list[tuple[date, str]]
) -> Iterator[tuple[date, str, str, date | None]]:
    """Yield (day, kind of ASN, standing, end of contract); peralihan: what came after the appointment."""
    if karier.is_pns:
        yield from _kedudukan_pns(karier)
        jenis = "PNS"
    else:
        jenis = karier.posisi.jenis_asn
        yield from _kontrak(karier, jenis)
    for hari, kode in peralihan:
        yield hari, jenis, kode, None


def _kedudukan_pns(karier: Karier) -> Iterator[tuple[date, str, str, date | None]]:
    pns = tambah_bulan(karier.tmt, 12)
    for hari, jenis in ((karier.tmt, "CPNS"), (pns, "PNS")):
        if hari <= karier.sampai:
            yield hari, jenis, "AKTIF" if hari >= KOTA_BERDIRI else "INSTANSI_LAIN", None
    if karier.tmt < KOTA_BERDIRI and pns != KOTA_BERDIRI:
        yield KOTA_BERDIRI, "PNS" if pns < KOTA_BERDIRI else "CPNS", "AKTIF", None


def _kontrak(karier: Karier, jenis: str) -> Iterator[tuple[date, str, str, date | None]]:
    """One event per contract; none runs past the retirement age."""
    bulan = 12 * LAMA_KONTRAK_TAHUN[jenis]
    pensiun = tambah_bulan(karier.lahir.replace(day=1), 12 * karier.bup + 1)
    mulai = karier.tmt
    while mulai <= karier.sampai and mulai < pensiun:
        selesai = min(tambah_bulan(mulai, bulan), pensiun)
        yield mulai, jenis, "AKTIF", selesai
        mulai = selesai


def pendidikan(karier: Karier, jurusan: str, jurusan_magister: str) -> Iterator[tuple[date, str, str, int]]:
    """Yield (day of recognition, level, field, year of graduation)."""
    lulus = max(karier.lahir.year + {"SD": 12, "SMP": 15, "SMA": 18, "D3": 21}.get(karier.tingkat, 22), 0)
    yield karier.tmt, karier.tingkat.value, jurusan, min(lulus, karier.tmt.year)
    if karier.magister:
        yield karier.magister, TingkatPendidikan.S2.value, jurusan_magister, karier.magister.year


def gaji(karier: Karier, tabel: TabelGaji) -> Iterator[tuple[date, str, int, int | None, int | None, date]]:
    """Yield one row per increment: (day, rank, MKG in years, old and new salary, next increment).

    Salaries before the table in force are unknown. PPPK paruh waktu have none.
    """
    if karier.posisi.jenis_asn == "PPPK_PW":
        return
    terakhir = karier.pangkat[0]
    tahun_ke = 1
    while (hari := tambah_bulan(karier.tmt, 12 * tahun_ke)) < karier.sampai:
        tahun_ke += 1
        terakhir = _pangkat_pada(karier, hari)
        mkg = _mkg(terakhir, hari) // 12
        langkah = [awal for awal, _ in tabel[terakhir.kode]]
        if mkg not in langkah or mkg == langkah[0]:
            continue
        lama = _gaji(tabel, karier, hari - timedelta(days=1))
        berikut = langkah[langkah.index(mkg) + 1] if mkg != langkah[-1] else mkg + 2
        baru = dict(tabel[terakhir.kode])[mkg] if hari >= GAJI_BERLAKU else None
        yield hari, terakhir.kode, mkg, lama, baru, tambah_bulan(hari, 12 * (berikut - mkg))


def _pangkat_pada(karier: Karier, hari: date) -> Pangkat:
    return karier.pangkat[bisect_right([satu.tmt for satu in karier.pangkat], hari) - 1]


def _mkg(satu: Pangkat, hari: date) -> int:
    """MKG in months on a day, run on from the latest rank."""
    return satu.mkg + (hari.year - satu.tmt.year) * 12 + hari.month - satu.tmt.month


def _gaji(tabel: TabelGaji, karier: Karier, hari: date) -> int | None:
    if hari < GAJI_BERLAKU or hari < karier.tmt:
        return None
    satu = _pangkat_pada(karier, hari)
    baris = tabel[satu.kode]
    # The day before an increment still belongs to the month before it.
    posisi = bisect_right([awal for awal, _ in baris], _mkg(satu, hari) // 12) - 1
    return baris[max(posisi, 0)][1]

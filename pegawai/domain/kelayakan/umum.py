"""Conditions that several kinds share: employment, standing, performance, discipline, time in rank.

Acuan: UU 20/2023 ps. 5 and 52; PP 99/2000 as changed by PP 12/2002; PP 30/2019; PermenPANRB 6/2022;
PP 94/2021.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from pegawai.domain.kedudukan import JenisAsn
from pegawai.domain.kelayakan.disiplin import Akibat, akibat
from pegawai.domain.kelayakan.dosir import BAIK, Dosir, sekali
from pegawai.domain.kelayakan.hasil import sejak_hari, tak_diketahui
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.masa_kerja import genap_setelah as masa_kerja_penuh
from pegawai.domain.periode import SELAMANYA
from pegawai.domain.periode_pangkat import kalimat_masa_pangkat
from pegawai.domain.riwayat import karier as k
from pegawai.domain.syarat import HasilSyarat, Syarat
from pegawai.domain.tanggal import tanggal_panjang

GUGUR = frozenset({"jenis_asn", "hubungan_kerja"})
"""Conditions of every kind that time cannot heal."""

HANYA_PNS = frozenset({JenisAsn.PNS.value})
CPNS = frozenset({JenisAsn.CPNS.value})
PNS = frozenset({JenisAsn.CPNS.value, JenisAsn.PNS.value})
ASN = frozenset({*PNS, JenisAsn.PPPK.value})
SEMUA = frozenset({*ASN, JenisAsn.PPPK_PW.value})
PENGHALANG_PANGKAT = frozenset({"CLTN", "BERHENTI_SEMENTARA", "TUGAS_BELAJAR"})
LABEL_PREDIKAT = {
    "sangat_baik": "Sangat Baik",
    "baik": "Baik",
    "butuh_perbaikan": "Butuh Perbaikan",
    "kurang": "Kurang",
    "sangat_kurang": "Sangat Kurang",
}


def label_asn(jenis: str) -> str:
    """Return the kind of ASN as letters print it."""
    return jenis.replace("_PW", " paruh waktu")


def awal_beruntun(daftar: Iterable[k.E], hari: date, is_sama: Callable[[k.E], bool]) -> date | None:
    """Return the first day of the spell up to `hari` in which every event in force is as asked."""
    awal = None
    for satu in sorted(daftar, key=lambda satu: (satu.tmt, satu.urut)):
        if satu.tmt > hari:
            break
        if not is_sama(satu):
            awal = None
        elif awal is None:
            awal = satu.tmt
    return awal


@sekali
def hubungan_kerja(dosir: Dosir, pada: date, boleh: frozenset[str], dasar: str) -> tuple[Syarat, ...]:
    """Return that the person is employed, and in a kind of employment that has the right.

    boleh: kinds of ASN. A CPNS who has no right yet may still get it; others may not.
    """
    kini = dosir.kedudukan_pada(pada)
    if kini is None:
        return (
            tak_diketahui("jenis_asn", dasar, "Riwayat kedudukan belum tercatat pada hari itu.", "kedudukan"),
        )
    sumber = f"{label_asn(kini.jenis_asn)}, {kini.nama or kini.kode}, TMT {tanggal_panjang(kini.tmt)}"
    if kini.akhir:
        kalimat = f"Hubungan kerja berakhir: {(kini.nama or kini.kode).lower()}."
        return (
            sejak_hari("hubungan_kerja", None, pada, "UU 20/2023 ps. 52", kalimat, sumber=sumber,
                       bagian="kedudukan"),
        )  # fmt: skip
    sejak = awal_beruntun(dosir.kedudukan, pada, lambda satu: satu.jenis_asn in boleh)
    menunggu = sejak is None and kini.jenis_asn == JenisAsn.CPNS and JenisAsn.PNS in boleh
    kode = "pengangkatan_pns" if menunggu else "jenis_asn"
    kalimat = f"Berstatus {label_asn(kini.jenis_asn)}."
    if sejak is None:
        diminta = ", ".join(label_asn(satu) for satu in sorted(boleh))
        kalimat = f"Berstatus {label_asn(kini.jenis_asn)}; hak ini untuk {diminta}."
    return (sejak_hari(kode, sejak, pada, dasar, kalimat, sumber=sumber, bagian="kedudukan"),)


@sekali
def bertugas(dosir: Dosir, pada: date, penghalang: frozenset[str], dasar: str) -> tuple[Syarat, ...]:
    """Return that the legal standing does not stand in the way; nothing where no standing is known."""
    kini = dosir.kedudukan_pada(pada)
    if kini is None or kini.akhir:
        return ()
    sejak = awal_beruntun(dosir.kedudukan, pada, lambda satu: satu.kode not in penghalang)
    kalimat = f"Kedudukan hukum: {(kini.nama or kini.kode).lower()}."
    sumber = f"Berlaku sejak {tanggal_panjang(kini.tmt)}"
    return (
        sejak_hari("kedudukan_hukum", sejak, pada, dasar, kalimat, sumber=sumber, bagian="kedudukan"),
    )  # fmt: skip


@sekali
def tanpa_hukuman(dosir: Dosir, pada: date, halangan: Akibat, dasar: str) -> Syarat:
    """Return that no punishment is being served that stands in the way; sensitive when one is.

    One that has an end lets the condition hold from then on.
    """
    sejak: date | None = dosir.tanggal_lahir
    berjalan = None
    for satu in dosir.disiplin:
        if satu.mulai > pada or halangan not in akibat(satu.kode, satu.tingkat):
            continue
        if (satu.selesai or SELAMANYA) > pada:
            berjalan = satu
        if sejak is not None:
            sejak = max(sejak, satu.selesai) if satu.selesai else None
    if berjalan is None:
        kalimat = "Tidak sedang menjalani hukuman disiplin sedang atau berat."
        return sejak_hari("disiplin", sejak, pada, dasar, kalimat, bagian="disiplin")
    akhir = f" sampai {tanggal_panjang(berjalan.selesai - timedelta(days=1))}" if berjalan.selesai else ""
    kalimat = f"Sedang menjalani hukuman disiplin {berjalan.tingkat}{akhir}."
    return sejak_hari("disiplin", sejak, pada, dasar, kalimat, bagian="disiplin", sensitif=True)


@sekali
def kinerja_baik(
    dosir: Dosir, pada: date, tahun: int, dasar: str, boleh: frozenset[str] = BAIK, sebutan: str = "Baik"
) -> Syarat:
    """Return that performance was at least good in each of the last whole years.

    tahun: how many years. boleh: the predicates that are enough.
    """
    per_tahun = {satu.tahun: satu.predikat for satu in dosir.kinerja}
    diminta = range(pada.year - tahun, pada.year)
    hilang = [str(satu) for satu in diminta if satu not in per_tahun]
    dibaca = "; ".join(
        f"SKP {satu}: {LABEL_PREDIKAT.get(per_tahun[satu], per_tahun[satu])}"
        for satu in diminta
        if satu in per_tahun
    )
    buruk = [satu for satu in diminta if satu in per_tahun and per_tahun[satu] not in boleh]
    rentang = f"{tahun} tahun terakhir" if tahun > 1 else "tahun terakhir"
    if buruk:
        kalimat = f"Predikat kinerja {rentang} belum seluruhnya paling rendah {sebutan}."
        return sejak_hari("kinerja", None, pada, dasar, kalimat, sumber=dibaca, bagian="kinerja")
    if hilang:
        kalimat = f"SKP {' dan '.join(hilang)} belum tercatat."
        return Syarat("kinerja", HasilSyarat.TIDAK_DIKETAHUI, dasar, kalimat, dibaca, "kinerja")
    awal = pada.year - tahun
    while per_tahun.get(awal - 1) in boleh:
        awal -= 1
    kalimat = f"Predikat kinerja {rentang} paling rendah {sebutan}."
    return sejak_hari(
        "kinerja", date(awal + tahun, 1, 1), pada, dasar, kalimat, sumber=dibaca, bagian="kinerja"
    )


@sekali
def tmt_pangkat(dosir: Dosir, pada: date) -> date | None:
    """Return the day from which the present rank is held; None without one."""
    kini = dosir.pangkat_pada(pada)
    if kini is None:
        return None
    return awal_beruntun(dosir.pangkat, pada, lambda satu: satu.golongan == kini.golongan)


def sebutan_pangkat(dosir: Dosir, pada: date) -> str:
    """Return what the record of the present rank is called."""
    kini, tmt = dosir.pangkat_pada(pada), tmt_pangkat(dosir, pada)
    return f"Pangkat {kini.golongan}, TMT {tanggal_panjang(tmt)}" if kini and tmt else ""


def genap_setelah(dosir: Dosir, mulai: date, bulan: int, pada: date) -> date:
    """Return the day on which so many months of service are full since `mulai`; CLTN does not count."""
    return masa_kerja_penuh(mulai, bulan, dosir.daftar_jeda, pada)


def masa_pangkat(dosir: Dosir, ketentuan: KetentuanLayak, pada: date, kode: str) -> Syarat:
    """Return that the present rank was held long enough. kode: the parameter, in years."""
    tahun, dasar = ketentuan.angka(kode, pada), ketentuan.acuan(kode)
    tmt = tmt_pangkat(dosir, pada)
    if tmt is None:
        return tak_diketahui("masa_pangkat", dasar, "Riwayat pangkat belum tercatat.", "pangkat")
    genap = genap_setelah(dosir, tmt, 12 * tahun, pada)
    kalimat = kalimat_masa_pangkat(tahun, genap)
    return sejak_hari(
        "masa_pangkat", genap, pada, dasar, kalimat, sumber=sebutan_pangkat(dosir, pada), bagian="pangkat"
    )


@sekali
def masa_kerja(dosir: Dosir, pada: date, tahun: int, dasar: str, *, kode: str = "masa_kerja") -> Syarat:
    """Return that the person served so many years since the first appointment, CLTN left out."""
    awal = dosir.pengangkatan
    if awal is None:
        return tak_diketahui(kode, dasar, "Pengangkatan pertama belum tercatat.", "kedudukan")
    genap = genap_setelah(dosir, awal, 12 * tahun, pada)
    kalimat = f"Genap {tahun} tahun bekerja pada {tanggal_panjang(genap)}."
    sumber = f"Pengangkatan pertama TMT {tanggal_panjang(awal)}"
    return sejak_hari(kode, genap, pada, dasar, kalimat, sumber=sumber, bagian="kedudukan")

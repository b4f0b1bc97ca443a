"""Answers of the engines for people, for one kind or many, in a number of queries that does not grow."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.kelayakan.mesin import jalankan
from pegawai.domain.ketentuan import Ketentuan
from pegawai.domain.periode_pangkat import PeriodePangkat
from pegawai.models import GajiPokok, Parameter, Pegawai
from pegawai.models.ketentuan import get_bup, get_parameter
from pegawai.registri import JenisKelayakan, jenis_kelayakan
from pegawai.selectors.kelayakan.dosir import Subjek, baca_dosir, subjek_dari

SEKALI_BACA = 1_000
PERIODE = "kp.periode_per_tahun"


def get_ketentuan() -> KetentuanLayak:
    """Return the parameters that the engines take; four queries."""
    tabel: defaultdict[str, defaultdict[date, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    for kode, sejak, mkg, gaji in GajiPokok.objects.values_list(
        "golongan__kode", "berlaku_mulai", "mkg", "gaji"
    ):
        tabel[kode][sejak][mkg] = gaji
    gaji_pokok: dict[str, Ketentuan[Mapping[int, int]]] = {
        kode: Ketentuan(f"gaji.{kode}", "tabel gaji pokok", "rupiah", dict(isi))
        for kode, isi in tabel.items()
    }
    return KetentuanLayak(parameter=get_parameter(), tabel_gaji=gaji_pokok, bup=get_bup(), periode=_periode())


def hitung(
    dosir: Dosir, daftar_jenis: Iterable[JenisKelayakan], ketentuan: KetentuanLayak, pada: date
) -> list[Kelayakan]:
    """Return the answers of these kinds for one dossier, in their order. No query."""
    return [jalankan(jenis.kode, jenis.mesin, dosir, ketentuan, pada) for jenis in daftar_jenis]


def nilai_satu(pegawai: Pegawai, kode: str, pada: date) -> Kelayakan | None:
    """Return the answer of one kind for one employee as of a day; None when nothing registers the kind."""
    jenis = jenis_kelayakan.ambil(kode)
    if jenis is None:
        return None
    ((_, jawaban),) = nilai_semua([subjek_dari(pegawai)], [jenis], pada)
    return jawaban[0]


def get_periode(hari: date) -> date:
    """Return the first day on or after `hari` on which promotions take effect; one query."""
    return KetentuanLayak(periode=_periode()).periode_sejak(hari)


def nilai_semua(
    daftar: Sequence[Subjek], daftar_jenis: Sequence[JenisKelayakan], pada: date
) -> Iterator[tuple[Subjek, list[Kelayakan]]]:
    """Yield each person with the answers of these kinds, in the order given.

    The histories are read for a thousand people at a time: one query each, and one per source of trainings.
    """
    ketentuan = get_ketentuan()
    perlu = {nama for jenis in daftar_jenis for nama in jenis.perlu}
    for awal in range(0, len(daftar), SEKALI_BACA):
        sebagian = daftar[awal : awal + SEKALI_BACA]
        dosir = baca_dosir(sebagian, pada=pada, perlu=perlu)
        for satu in sebagian:
            yield satu, hitung(dosir[satu.id], daftar_jenis, ketentuan, pada)


def _periode() -> Ketentuan[PeriodePangkat] | None:
    """How many periods of promotion a year has, each figure with its own source."""
    baris = Parameter.objects.filter(kode=PERIODE)
    nilai = {
        satu.berlaku_mulai: PeriodePangkat(int(satu.nilai), satu.dasar, satu.terverifikasi) for satu in baris
    }
    return Ketentuan(PERIODE, "periode kenaikan pangkat", "kali", nilai) if nilai else None

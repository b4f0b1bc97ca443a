"""What the portal publishes of ratings: counts that passed the rules, estimates among units of one kind."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from django.core.cache import cache
from django.db.models import Count, F, Q, Sum
from django.utils import timezone

from pegawai.models import UnitKerja
from serang_asn.inti.komponen import grafik
from serang_asn.inti.komponen.grafik import Grafik
from transparansi.domain import skm, taksiran
from transparansi.domain.penyaringan import PENJELASAN, AlasanSisih
from transparansi.domain.skm import KINERJA, UNSUR
from transparansi.domain.taksiran import Harian, Taksiran
from transparansi.models import Penilaian, TanggapanPenilaian
from transparansi.models.ketentuan import get_angka
from transparansi.models.penilaian import BINTANG
from transparansi.selectors.skm import HasilUnit, get_hasil

JENDELA_HARI = 365
LAMA_CACHE = 60  # seconds
UCAPAN_TERBANYAK = 20


@dataclass(frozen=True, slots=True)
class NilaiSingkat:
    """The ratings of one unit in short. taksiran: None below the minimum; n: ratings that count."""

    taksiran: Taksiran | None
    n: int
    minimum: int
    kelompok: str


@dataclass(frozen=True, slots=True)
class Ucapan:
    """What a citizen wrote and an officer let through. jawaban: what the unit answers."""

    kata: str
    bintang: int | None
    bulan: date
    tanda: tuple[str, ...]
    jawaban: str


@dataclass(frozen=True, slots=True)
class HalamanNilai:
    """Everything the portal says of the ratings of a unit."""

    publik_id: UUID
    nama: str
    singkat: NilaiSingkat
    skm: HasilUnit
    sampel: int
    disisihkan: tuple[tuple[str, int], ...]
    terbuka: tuple[int, Decimal | None]
    sebaran: Grafik | None
    unsur: Grafik | None
    tren: Grafik | None
    ucapan: tuple[Ucapan, ...]
    dari: date
    sampai: date

    @property
    def kinerja(self) -> str:
        return KINERJA[self.skm.hasil.mutu] if self.skm.hasil else ""

    @property
    def jumlah_disisihkan(self) -> int:
        return sum(n for _, n in self.disisihkan)

    @property
    def unsur_terendah(self) -> str:
        return UNSUR[self.skm.hasil.terendah] if self.skm.hasil else ""


def rentang(pada: date) -> tuple[date, date]:
    """Return the first and last day of the ratings that are published on `pada`."""
    return pada - timedelta(days=JENDELA_HARI - 1), pada


def get_taksiran_kelompok(jenis: str, pada: date) -> dict[int, NilaiSingkat]:
    """Return the ratings of every unit of one kind by key, kept for a minute; two queries."""
    kunci = f"transparansi:nilai:{jenis}:{pada}"
    hasil = cache.get(kunci)
    if hasil is None:
        hasil = _taksir(jenis, pada)
        cache.set(kunci, hasil, LAMA_CACHE)
    return cast(dict[int, NilaiSingkat], hasil)


def _taksir(jenis: str, pada: date) -> dict[int, NilaiSingkat]:
    minimum = get_angka(pada, "nilai.minimum")["nilai.minimum"]
    baris = (
        Penilaian.objects.dihitung()
        .antara(*rentang(pada))
        .filter(cara=Penilaian.Cara.CEPAT, unit__jenis=jenis)
        .values_list("unit_id", "hari")
        .annotate(n=Count("pk"), jumlah=Sum("bintang"), kuadrat=Sum(F("bintang") * F("bintang")))
        .order_by("unit_id", "hari")
    )
    per_unit: defaultdict[int, list[Harian]] = defaultdict(list)
    for unit_id, *isi in baris:
        per_unit[unit_id].append(Harian(*isi))
    terbit = taksiran.taksir(per_unit, minimum=minimum, skala=(float(BINTANG[0]), float(BINTANG[1])))
    return {
        unit_id: NilaiSingkat(terbit.get(unit_id), sum(satu.n for satu in isi), minimum, jenis)
        for unit_id, isi in per_unit.items()
    }


def get_singkat(unit_id: int, jenis: str, pada: date) -> NilaiSingkat:
    """Return the ratings of the unit with this key, beside others of its kind."""
    ada = get_taksiran_kelompok(jenis, pada).get(unit_id)
    if ada is not None:
        return ada
    return NilaiSingkat(None, 0, get_angka(pada, "nilai.minimum")["nilai.minimum"], jenis)


def get_halaman(publik_id: UUID) -> HalamanNilai | None:
    """Return the page of a unit's ratings, kept for a minute; None when there is no such unit today."""
    kunci = f"transparansi:halaman-nilai:{publik_id}"
    halaman = cache.get(kunci)
    if halaman is None:
        hari = timezone.localdate()
        unit = UnitKerja.objects.all().publik().berlaku(hari).filter(publik_id=publik_id).first()
        if unit is None:
            return None
        halaman = _halaman(unit, hari)
        cache.set(kunci, halaman, LAMA_CACHE)
    return cast(HalamanNilai, halaman)


def _halaman(unit: UnitKerja, hari: date) -> HalamanNilai:
    dari, sampai = rentang(hari)
    milik = Penilaian.objects.antara(dari, sampai).filter(unit=unit)
    hasil = get_hasil(unit, dari, sampai)
    return HalamanNilai(
        publik_id=unit.publik_id,
        nama=unit.nama,
        singkat=get_singkat(unit.pk, unit.jenis, hari),
        skm=hasil,
        sampel=skm.ukuran_sampel(max(milik.count(), 1)),
        disisihkan=_disisihkan(milik),
        terbuka=_terbuka(milik),
        sebaran=_sebaran(milik),
        unsur=_unsur(hasil),
        tren=_tren(milik),
        ucapan=_ucapan(milik),
        dari=dari,
        sampai=sampai,
    )


def _disisihkan(milik: Any) -> tuple[tuple[str, int], ...]:
    baris = milik.filter(keadaan="disisihkan").values_list("alasan_sisih").annotate(n=Count("pk"))
    return tuple((PENJELASAN[AlasanSisih(alasan)], n) for alasan, n in baris.order_by("-n", "alasan_sisih"))


def _terbuka(milik: Any) -> tuple[int, Decimal | None]:
    """Return how many open ratings there are and their plain mean, which counts nowhere."""
    isi = milik.filter(keadaan="terbuka", cara="cepat").aggregate(n=Count("pk"), jumlah=Sum("bintang"))
    return isi["n"], Decimal(isi["jumlah"]) / isi["n"] if isi["n"] else None


def _sebaran(milik: Any) -> Grafik | None:
    baris = milik.dihitung().filter(cara="cepat").values_list("bintang").annotate(n=Count("pk")).order_by()
    isi = dict(baris)
    if not isi:
        return None
    kategori = [f"{nilai} bintang" for nilai in range(BINTANG[1], 0, -1)]
    jumlah = [isi.get(nilai, 0) for nilai in range(BINTANG[1], 0, -1)]
    return grafik.batang("Sebaran penilaian", kategori, {"Penilaian": jumlah}, sumbu="Bintang", mendatar=True)


def _unsur(hasil: HasilUnit) -> Grafik | None:
    if hasil.hasil is None:
        return None
    nilai = [float(skm.bulatkan(satu, 2)) for satu in hasil.hasil.nrr.values()]
    nama = [f"{kode.upper()} {judul}" for kode, judul in UNSUR.items()]
    return grafik.batang(
        "Nilai tiap unsur (1–4)", nama, {"Nilai rata-rata": nilai}, sumbu="Unsur", mendatar=True
    )


def _tren(milik: Any) -> Grafik | None:
    """Return the mean of each month with enough ratings; months with few are gaps."""
    baris = (
        milik.dihitung()
        .filter(cara="cepat")
        .values_list("hari__year", "hari__month")
        .annotate(n=Count("pk"), jumlah=Sum("bintang"))
        .order_by("hari__year", "hari__month")
    )
    isi: Sequence[tuple[int, int, int, int]] = list(baris)
    if len(isi) < 2:
        return None
    kategori = [f"{bulan:02d}/{tahun}" for tahun, bulan, _, _ in isi]
    nilai = [round(jumlah / n, 2) if n >= taksiran.TRIWULAN_TERKECIL else None for _, _, n, jumlah in isi]
    return grafik.garis("Rata-rata tiap bulan", kategori, {"Bintang": nilai}, sumbu="Bulan", rentang=(1, 5))


def _ucapan(milik: Any) -> tuple[Ucapan, ...]:
    """Return the newest words that were let through, by month: a day could say who was there."""
    daftar = list(
        milik.filter(Q(keadaan="dihitung") | Q(keadaan="terbuka"), status_kata="tampil").order_by(
            "-hari", "-pk"
        )[:UCAPAN_TERBANYAK]
    )
    jawaban = dict(
        TanggapanPenilaian.objects.filter(
            penilaian__in=[satu.pk for satu in daftar], jenis=TanggapanPenilaian.Jenis.JAWABAN
        ).values_list("penilaian_id", "teks")
    )
    return tuple(
        Ucapan(
            satu.kata,
            satu.bintang,
            satu.hari.replace(day=1),
            tuple(satu.label_tanda),
            jawaban.get(satu.pk, ""),
        )
        for satu in daftar
    )

"""What falls due: kept answers for which a draft can be prepared, and the drafts that wait."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q

from pegawai.domain.isian_usulan import BERPERIODE, isian_dari
from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.domain.periode import tambah_bulan
from pegawai.domain.syarat import Simpulan
from pegawai.models import HasilKelayakan, KeadaanPegawai, Parameter, Usulan
from pegawai.models.usulan import STATUS_TERBUKA, UsulanQuerySet
from pegawai.registri import JenisUsulan, jenis_kelayakan, jenis_usulan
from pegawai.selectors.kelayakan import Subjek, get_periode, nilai_semua


@dataclass(frozen=True, slots=True)
class Rancangan:
    """A draft to be: for whom, in which unit; siap_tmt: the step it is prepared for."""

    pegawai: int
    unit: int | None
    siap_tmt: date
    tmt: date
    isian: Mapping[str, Any]


def list_rancangan(jenis: JenisUsulan, hari: date) -> list[Rancangan]:
    """Return the drafts of a kind that are due on `hari` and were never prepared.

    Kept answers say who may be due; the engine is asked again for those, so that the values are of today.
    The number of queries does not grow with the people but by the thousand.
    """
    bulan = get_tenggang(jenis, hari)
    mesin = jenis_kelayakan.ambil(jenis.kelayakan)
    if bulan is None or mesin is None:
        return []
    batas = tambah_bulan(hari, bulan)
    subjek, unit = _subjek(jenis, hari, batas)
    pada = get_periode(hari) if jenis.kelayakan in BERPERIODE else hari
    sudah = _sudah(jenis, subjek)
    return [
        satu
        for orang, (jawaban,) in nilai_semua(subjek, [mesin], pada)
        if (satu := _rancang(orang, unit.get(orang.id), jawaban, pada, batas)) is not None
        and (satu.pegawai, satu.siap_tmt) not in sudah
    ]


def get_tenggang(jenis: JenisUsulan, hari: date) -> int | None:
    """Return how many months ahead drafts of a kind are prepared; None when no parameter says so."""
    baris = Parameter.objects.filter(kode=jenis.siap, berlaku_mulai__lte=hari).order_by("-berlaku_mulai")
    nilai = baris.values_list("nilai", flat=True).first()
    return None if nilai is None else int(nilai)


def list_siap(akun: Any) -> UsulanQuerySet:
    """Return the prepared drafts that `akun` may hand in, with how many obligatory papers each has."""
    wajib = [satu.kode for jenis in daftar_jenis_siap() for satu in jenis.berkas if satu.wajib]
    daftar = Usulan.objects.all().siap(akun).select_related("pegawai", "unit")
    return daftar.annotate(
        wajib_n=Count("lampiran__syarat", distinct=True, filter=Q(lampiran__syarat__in=wajib))
    ).order_by("tmt", "pk")


def hitung_siap(akun: Any) -> int:
    """Return how many prepared drafts wait for `akun`."""
    return Usulan.objects.all().siap(akun).count()


def daftar_jenis_siap() -> Iterator[JenisUsulan]:
    """Yield the kinds of which drafts are prepared."""
    return (satu for satu in jenis_usulan if satu.siap)


def _subjek(jenis: JenisUsulan, hari: date, batas: date) -> tuple[list[Subjek], dict[int, int | None]]:
    """Whose kept answer falls due by `batas` and who has no open proposal of the kind, with their units."""
    terbuka = Usulan.objects.filter(pegawai=OuterRef("pegawai"), jenis=jenis.kode, status__in=STATUS_TERBUKA)
    tiba = HasilKelayakan.objects.filter(
        ~Exists(terbuka), jenis=jenis.kelayakan, tanggal__lte=batas,
        hasil__in=[Simpulan.LAYAK.value, Simpulan.BELUM.value],
    )  # fmt: skip
    baris = KeadaanPegawai.objects.pada(hari).terhitung().filter(pegawai__in=tiba.values("pegawai_id"))
    kolom = baris.order_by("pegawai__nip").values_list(
        "pegawai_id", "tanggal_lahir", "jenis_kelamin", "pegawai__nip", "unit_id"
    )
    semua = [*kolom]
    return [Subjek(*satu[:4]) for satu in semua], {satu[0]: satu[4] for satu in semua}


def _sudah(jenis: JenisUsulan, daftar: Sequence[Subjek]) -> set[tuple[int, date]]:
    """Steps that were prepared before, whatever became of them."""
    baris = Usulan.objects.filter(
        jenis=jenis.kode, siap_tmt__isnull=False, pegawai__in=[satu.id for satu in daftar]
    )
    return {*baris.values_list("pegawai_id", "siap_tmt")}


def _rancang(
    orang: Subjek, unit: int | None, jawaban: Kelayakan, pada: date, batas: date
) -> Rancangan | None:
    if jawaban.tanggal is None or jawaban.tanggal > batas:
        return None
    siap = isian_dari(jawaban.jenis, jawaban.tanggal, jawaban.rincian, pada)
    if siap.tmt is None:
        return None
    return Rancangan(orang.id, unit, jawaban.tanggal, siap.tmt, siap.nilai)

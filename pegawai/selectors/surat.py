"""Reads of letters: the register, texts, signatories, groups, and what the public learns of a letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Max, Q, QuerySet

from pegawai.domain.usulan import Langkah, StatusUsulan
from pegawai.models import (
    KelompokUsulan,
    PejabatPenandatangan,
    PenerbitanKelompok,
    PeralihanUsulan,
    Surat,
    TemplatSurat,
    Usulan,
)
from pegawai.models.surat import StatusSurat
from pegawai.registri import jenis_surat, jenis_usulan
from serang_asn.inti.registri.dokumen import UraianTerbit


@dataclass(frozen=True, slots=True)
class TemplatTampil:
    """One kind of letter with its newest text."""

    kode: str
    judul: str
    templat: TemplatSurat | None


def list_surat(saring: dict[str, str] | None = None) -> QuerySet[Surat]:
    """Return the register: one row per number, the newest first."""
    saring = saring or {}
    semua = Surat.objects.filter(is_petikan=False).select_related(
        "nomor", "templat", "usulan__pegawai", "kelompok", "dokumen"
    )
    if saring.get("jenis"):
        semua = semua.filter(templat__kode=saring["jenis"])
    if saring.get("q"):
        teks = saring["q"].strip()
        semua = semua.filter(
            Q(nomor__teks__icontains=teks)
            | Q(usulan__pegawai__nama__icontains=teks)
            | Q(kelompok__judul__icontains=teks)
        )
    return semua.order_by("-nomor__tanggal", "-nomor_id")


def list_templat() -> list[TemplatTampil]:
    """Return every kind of letter with its newest text; one query."""
    terbaru = {satu.kode: satu for satu in TemplatSurat.objects.order_by("kode", "-versi").distinct("kode")}
    return [TemplatTampil(satu.kode, satu.judul, terbaru.get(satu.kode)) for satu in jenis_surat]


def list_versi(kode: str) -> QuerySet[TemplatSurat]:
    """Return the versions of a text, the newest first, with how many letters each has."""
    dipakai = Count("surat", filter=Q(surat__status=StatusSurat.TERBIT))
    return (
        TemplatSurat.objects.filter(kode=kode)
        .select_related("dibuat_oleh")
        .annotate(dipakai=dipakai)
        .order_by("-versi")
    )


def list_pejabat() -> QuerySet[PejabatPenandatangan]:
    """Return everyone who signs or signed, the present ones first."""
    return PejabatPenandatangan.objects.order_by("-mulai", "pk")


def jumlah_siap(akun: Any) -> list[tuple[str, str, int]]:
    """Return, per kind, how many approved proposals wait for a letter that is written here."""
    jumlah = dict(
        list_siap(akun).order_by().values_list("jenis").annotate(n=Count("pk")).values_list("jenis", "n")
    )
    return [(satu.kode, satu.judul, jumlah[satu.kode]) for satu in jenis_usulan if satu.kode in jumlah]


def list_siap(akun: Any, jenis: str = "") -> QuerySet[Usulan]:
    """Return the approved proposals that wait for their letter and are in no group that is being issued."""
    bersurat = [satu.kode for satu in jenis_usulan if satu.surat in jenis_surat]
    semua = Usulan.objects.all().terlihat_oleh(akun).filter(status=StatusUsulan.DISETUJUI, jenis__in=bersurat)
    if jenis:
        semua = semua.filter(jenis=jenis)
    disiapkan = Surat.objects.filter(status=StatusSurat.DISIAPKAN, usulan__isnull=False)
    semua = semua.exclude(pk__in=disiapkan.values("usulan"))
    return semua.select_related("pegawai", "unit").order_by("tmt", "pegawai__nama", "pk")


def list_kelompok() -> QuerySet[KelompokUsulan]:
    """Return the groups whose letters are issued together, the newest first."""
    return (
        KelompokUsulan.objects.filter(penerbitan__isnull=False)
        .select_related("penerbitan__templat", "penerbitan__tugas")
        .annotate(banyak=Count("surat", filter=Q(surat__usulan__isnull=False)))
        .order_by("-dibuat_pada", "-pk")
    )


def get_penerbitan(kode: Any) -> PenerbitanKelompok | None:
    """Return how the letters of a group are issued, with everything its page needs."""
    return (
        PenerbitanKelompok.objects.select_related("kelompok", "templat", "pejabat", "tugas")
        .filter(kelompok__kode=kode)
        .first()
    )


def list_surat_kelompok(penerbitan: PenerbitanKelompok) -> QuerySet[Surat]:
    """Return the letters of a group, the common decree first."""
    return (
        Surat.objects.filter(kelompok=penerbitan.kelompok_id)
        .select_related("nomor", "usulan__pegawai", "dokumen")
        .order_by(F("usulan__pegawai__nama").asc(nulls_first=True), "nomor__urut", "pk")
    )


def hitung_surat(penerbitan: PenerbitanKelompok) -> dict[str, int]:
    """Return how many letters of a group are in each state."""
    semua = Surat.objects.filter(kelompok=penerbitan.kelompok_id).order_by()
    return dict(semua.values_list("status").annotate(n=Count("pk")).values_list("status", "n"))


def uraikan(dokumen: Any) -> UraianTerbit | None:
    """Return what anyone may learn of a letter: its kind, and whether it was withdrawn; no person."""
    surat = Surat.objects.select_related("templat").filter(dokumen=dokumen).first()
    usulan = Usulan.objects.filter(surat=dokumen)
    if surat is not None and surat.usulan_id is None:
        usulan = Usulan.objects.filter(kelompok=surat.kelompok_id, daftar_surat__nomor=surat.nomor_id)
    status = [*usulan.values_list("pk", "status")]
    if surat is None and not status:
        return None
    judul = "" if surat is None else surat.templat.judul
    if surat is not None and surat.is_petikan:
        judul = f"Petikan {judul[:1].lower()}{judul[1:]}"
    dicabut = [kunci for kunci, isi in status if isi == StatusUsulan.DIBATALKAN]
    pada = _dibatalkan_pada(dicabut) if dicabut and len(dicabut) == len(status) else None
    catatan = ""
    if dicabut and pada is None:
        catatan = f"Keputusan ini sudah dicabut untuk {len(dicabut)} dari {len(status)} orang yang tercantum."
    return UraianTerbit(jenis=judul, dicabut_pada=pada, catatan=catatan)


def _dibatalkan_pada(kunci: Sequence[int]) -> Any:
    batal = PeralihanUsulan.objects.filter(usulan__in=kunci, langkah=Langkah.BATALKAN)
    return batal.aggregate(pada=Max("pada"))["pada"]

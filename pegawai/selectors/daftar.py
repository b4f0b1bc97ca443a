"""The employee list: what a question finds, for pages, selections and exports alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import Q
from django.utils import timezone

from pegawai.domain.daftar import KueriDaftar, RentangTahun, kueri_dari
from pegawai.domain.dimensi import hari_ulang
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import BatchImpor
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.selectors import jumlah
from pegawai.selectors.cari import cari_orang, cari_unit_persis
from pegawai.selectors.impor import get_batch_terbuka, kunci_pegawai
from pegawai.selectors.jumlah.saringan import Cara, Kamus
from pegawai.selectors.pegawai import list_keadaan
from serang_asn.inti import lingkup


class BatchTidakDitemukan(KesalahanAturan):
    """No import that the reader may open has this code."""

    def __init__(self) -> None:
        super().__init__(
            "batch_tidak_ditemukan", "Impor yang dimaksud tidak ditemukan atau di luar kewenangan Anda."
        )


@dataclass(frozen=True, slots=True)
class HasilDaftar:
    """The states that a question found; `mirip`: no name or unit fits exactly, similar names stand in."""

    keadaan: KeadaanQuerySet
    mirip: bool = False


def baca_kueri(parameter: Mapping[str, Sequence[str]], *, pada: date | None = None) -> KueriDaftar:
    """Read the question of a list from query parameters; pada: the day, when it is known better.

    Raises TanggalTidakSah, NilaiTidakDikenal.
    """
    isi = {nama: daftar for nama, daftar in parameter.items() if pada is None or nama != "pada"}
    return kueri_dari(isi, dikenal=jumlah.is_dimensi, hari_ini=pada or timezone.localdate())


def list_hasil(akun: Any, kueri: KueriDaftar, *, kamus: Kamus | None = None) -> HasilDaftar:
    """Return what `kueri` finds among the employees of a reader, not yet ordered.

    The dimensions narrow by the engine of the headcount, so the counts agree. kamus: values of dimensions
    that are read already. Raises UnitTidakDikenal, DimensiTidakDikenal, NilaiTidakDikenal,
    BatchTidakDitemukan.
    """
    keadaan = list_keadaan(akun, kueri.pada, semua=kueri.semua)
    pertanyaan = replace(kueri.pertanyaan, per=())
    if pertanyaan.saring or pertanyaan.unit:
        cara = Cara(kamus=kamus or {}, satu_kueri=True, semua=kueri.semua)
        keadaan = jumlah.saring_keadaan(keadaan, pertanyaan, akun, cara)
    keadaan = keadaan.filter(
        _berumur("tanggal_lahir", kueri.usia, kueri.pada)
        & _berumur("tmt_masa_kerja", kueri.lama_kerja, kueri.pada)
        & _memuat_jabatan(kueri.nama_jabatan)
    )
    if kueri.batch:
        keadaan = keadaan.filter(pegawai_id__in=kunci_pegawai(_batch(akun, kueri.batch)))
    return _dicari(akun, keadaan, kueri.q)


def _batch(akun: Any, kode: str) -> BatchImpor:
    batch = get_batch_terbuka(akun, kode)
    if batch is None:
        raise BatchTidakDitemukan
    return batch


def _dicari(akun: Any, keadaan: KeadaanQuerySet, teks: str) -> HasilDaftar:
    """People by name or NIP, and everyone in units whose name holds every word."""
    if not teks:
        return HasilDaftar(keadaan)
    unit = list(cari_unit_persis(akun, teks).values_list("pk", flat=True))
    semua = lingkup.untuk(akun).seluruh_kota
    orang = cari_orang(teks, None if semua else keadaan.values("pegawai_id"), mirip=not unit)
    syarat = Q(pegawai_id__in=orang.kunci)
    return HasilDaftar(
        keadaan.filter(syarat | Q(unit_id__in=unit)) if unit else keadaan.filter(syarat), orang.mirip
    )


def _berumur(kolom: str, rentang: RentangTahun, pada: date) -> Q:
    """Days since which as many whole years have passed on `pada` as `rentang` says."""
    syarat = Q()
    if rentang.dari is not None:
        syarat &= Q(**{f"{kolom}__lte": hari_ulang(pada, rentang.dari)})
    if rentang.sampai is not None:
        syarat &= Q(**{f"{kolom}__gt": hari_ulang(pada, rentang.sampai + 1)})
    return syarat


def _memuat_jabatan(teks: str) -> Q:
    syarat = Q()
    for kata in teks.split():
        syarat &= Q(jabatan__nama__icontains=kata)
    return syarat

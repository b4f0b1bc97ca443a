"""Dossiers: the list, one with its post, its candidates and what the post asks."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Count, Q
from django.http import Http404
from django.utils import timezone

from pegawai.domain.jabatan import JenisJabatan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.pengisian.syarat import UraianSyarat, uraikan
from pegawai.domain.pengisian.tujuan import Tujuan
from pegawai.models import CalonPengisian, KeputusanPengisian, PengisianJabatan
from pegawai.models.ketentuan import get_bup, get_parameter
from pegawai.models.pengisian import PengisianQuerySet

TINGKAT = frozenset(satu.value for satu in TingkatPendidikan)


@dataclass(frozen=True, slots=True)
class Berkas:
    """One dossier with what belongs to it. mulai: day from which age counts, never before `pada`."""

    pengisian: PengisianJabatan
    tujuan: Tujuan
    ketentuan: KetentuanLayak
    pada: date
    calon: tuple[CalonPengisian, ...]
    keputusan: KeputusanPengisian | None

    @property
    def mulai(self) -> date:
        return max(self.pada, self.pengisian.tanggal_lowong)

    @property
    def syarat(self) -> tuple[UraianSyarat, ...]:
        """What the post asks; empty where a parameter is missing."""
        try:
            return uraikan(self.tujuan, self.ketentuan, self.pada)
        except KesalahanAturan:
            return ()


def list_pengisian(akun: Any, status: str = "") -> PengisianQuerySet:
    """Return the dossiers that `akun` may open, each with post, unit and number of candidates."""
    daftar = PengisianJabatan.objects.all().terlihat_oleh(akun)
    if status:
        daftar = daftar.filter(status=status)
    return daftar.select_related("unit", "jabatan", "jabatan__eselon").annotate(
        jumlah_calon=Count("calon"), jumlah_terpilih=Count("calon", filter=Q(calon__terpilih=True))
    )


def count_per_status(akun: Any) -> dict[str, int]:
    """Return how many dossiers are in which state; one query."""
    daftar = PengisianJabatan.objects.all().terlihat_oleh(akun).order_by()
    return dict(daftar.values("status").annotate(n=Count("pk")).values_list("status", "n"))


def get_berkas(akun: Any, kode: UUID) -> Berkas:
    """Return one dossier as of today, with everything to judge its candidates. Raises Http404.

    Four queries: the dossier, its candidates, parameters, retirement ages.
    """
    satu = (
        PengisianJabatan.objects.all()
        .terlihat_oleh(akun)
        .select_related(
            "unit", "jabatan__eselon", "jabatan__jenjang", "jabatan__tingkat_pendidikan_minimal", "pemangku",
            "keputusan__oleh", "dibuat_oleh",
        )
        .filter(kode=kode)
        .first()
    )  # fmt: skip
    if satu is None:
        raise Http404
    calon = satu.calon.select_related("pegawai", "usulan").order_by("pegawai__nama", "pk")
    return Berkas(
        satu, get_tujuan(satu), get_ketentuan(), timezone.localdate(), tuple(calon),
        getattr(satu, "keputusan", None),
    )  # fmt: skip


def get_tujuan(satu: PengisianJabatan) -> Tujuan:
    """Return the post of a dossier as the rules see it. No query when the post came with its levels."""
    jabatan = satu.jabatan
    minimal = jabatan.tingkat_pendidikan_minimal.kode if jabatan.tingkat_pendidikan_minimal else ""
    return Tujuan(
        nama=jabatan.nama, nama_unit=satu.unit.nama, jenis=JenisJabatan(jabatan.jenis),
        jenjang=jabatan.jenjang.kode if jabatan.jenjang else "",
        eselon=jabatan.eselon.kode if jabatan.eselon else "", rumpun=jabatan.rumpun,
        pendidikan=TingkatPendidikan(minimal) if minimal in TINGKAT else None,
    )  # fmt: skip


def get_ketentuan() -> KetentuanLayak:
    """Return the parameters that the rules of filling a post take; two queries."""
    return KetentuanLayak(parameter=get_parameter(), bup=get_bup())

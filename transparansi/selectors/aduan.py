"""Reads complaints: what the sender, the office and everybody may see of one."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q

from pegawai.models import UnitKerja
from pegawai.models.unit import JenisUnit
from serang_asn.inti import izin
from transparansi import kunci, permissions
from transparansi.domain.aduan import LABEL_STATUS, Status
from transparansi.models import Aduan, LampiranAduan, LangkahAduan, Layanan

TINDAK_LANJUT_TERBANYAK = 10
DALAM = (JenisUnit.BAGIAN, JenisUnit.BIDANG, JenisUnit.SUBBAGIAN, JenisUnit.SEKSI)
"""Parts of an office that no citizen needs to tell apart."""


@dataclass(frozen=True, slots=True)
class TindakLanjut:
    """What was said and what was done, as it was published."""

    disampaikan: str
    dilakukan: str
    unit: str
    terbit: date


@dataclass(frozen=True, slots=True)
class StatusAduan:
    """What anyone with the number may see: no content, no sender."""

    nomor: str
    bentuk: str
    unit: str
    status: str
    label: str
    diterima: date
    tenggat: date | None
    dijawab: date | None
    is_lewat: bool


def list_tindak_lanjut(publik_id: UUID | None = None) -> list[TindakLanjut]:
    """Return the newest published follow-ups, of one unit or of the city; one query."""
    semua = Aduan.objects.filter(terbit__isnull=False)
    if publik_id is not None:
        semua = semua.filter(unit__publik_id=publik_id)
    baris = semua.order_by("-terbit", "-pk").values_list(
        "ringkasan_publik", "tindak_lanjut", "unit__nama", "terbit"
    )
    return [TindakLanjut(*satu) for satu in baris[:TINDAK_LANJUT_TERBANYAK]]


def get_aduan(nomor: str) -> Aduan | None:
    """Return the ticket with this number, however it was typed; one query."""
    return Aduan.objects.filter(nomor=nomor.strip().upper()).select_related("unit", "layanan").first()


def is_pemilik(aduan: Aduan, rahasia: str) -> bool:
    """Answer whether somebody knows the secret of a ticket."""
    return bool(rahasia) and kunci.sidik_rahasia(aduan.nomor, rahasia) == aduan.sidik_kunci


def get_status(aduan: Aduan, pada: date) -> StatusAduan:
    """Return what anyone with the number may see."""
    return StatusAduan(
        nomor=aduan.nomor, bentuk=aduan.get_bentuk_display(), unit=aduan.unit.nama, status=aduan.status,
        label=LABEL_STATUS[Status(aduan.status)], diterima=aduan.diterima, tenggat=aduan.tenggat,
        dijawab=aduan.dijawab, is_lewat=aduan.tenggat is not None and pada > aduan.tenggat,
    )  # fmt: skip


def list_langkah_publik(aduan: Aduan) -> list[LangkahAduan]:
    """Return what the sender may read, oldest first."""
    return list(aduan.langkah.filter(is_publik=True).order_by("pk"))


def list_antrean(akun: Any, tab: str, pada: date) -> Any:
    """Return the tickets within scope. tab: berjalan (default), lewat, selesai."""
    semua = Aduan.objects.terlihat_oleh(akun).select_related("unit")
    terbuka = Q(tenggat__isnull=False)
    if tab == "lewat":
        semua = semua.filter(tenggat__lt=pada)
    elif tab == "selesai":
        semua = semua.exclude(terbuka)
    else:
        semua = semua.filter(terbuka)
    return semua.order_by(F("tenggat").asc(nulls_last=True), "-diterima", "-pk")


def count_antrean(akun: Any) -> int:
    """Return how many tickets wait for the reader's office; one query."""
    return Aduan.objects.terlihat_oleh(akun).filter(tenggat__isnull=False).count()


def list_langkah(aduan: Aduan) -> list[LangkahAduan]:
    """Return everything that happened to a ticket, oldest first."""
    return list(aduan.langkah.select_related("oleh").order_by("pk"))


def pilihan_unit(pada: date) -> Any:
    """Units that serve the public: those that stand in the organisation on `pada`."""
    return (
        UnitKerja.objects.all()
        .publik()
        .berlaku(pada)
        .filter(depth__gte=2)
        .exclude(jenis__in=DALAM)
        .order_by("path")
    )


def _uuid(teks: str) -> UUID | None:
    try:
        return UUID(teks)
    except ValueError:
        return None


def unit_id(publik_id: str) -> int | None:
    """Return the key of the unit with this public code, None for anything else."""
    kode = _uuid(publik_id)
    return UnitKerja.objects.filter(publik_id=kode).values_list("pk", flat=True).first() if kode else None


def get_layanan(kode: str) -> Layanan | None:
    """Return the service with this code, None for anything else."""
    dicari = _uuid(kode)
    return Layanan.objects.filter(kode=dicari).select_related("unit").first() if dicari else None


def list_lampiran(aduan: Aduan) -> list[LampiranAduan]:
    """Return the pictures of a ticket; one query."""
    return list(aduan.lampiran.select_related("dokumen").order_by("pk"))


def dokumen_aduan() -> Q:
    """Return the condition on `Dokumen`: pictures of tickets."""
    return Q(Exists(LampiranAduan.objects.filter(dokumen=OuterRef("pk"))))


def dokumen_terlihat(akun: Any) -> Q:
    """Return the condition on `Dokumen`: pictures of tickets that `akun` may read."""
    if not izin.punya(akun, permissions.ADUAN_LIHAT):
        return Q(pk__in=[])
    milik = Aduan.objects.terlihat_oleh(akun).filter(pk=OuterRef("aduan"))
    return Q(Exists(LampiranAduan.objects.filter(Exists(milik), dokumen=OuterRef("pk"))))

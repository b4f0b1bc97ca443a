"""Reads of proposals: one as its page shows it. The queue is in `antrean`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from pegawai.domain.usulan import StatusUsulan
from pegawai.models import LampiranUsulan, PeralihanUsulan, Usulan
from pegawai.models.lampiran import BIASA
from pegawai.models.usulan import LABEL_LANGKAH
from pegawai.registri import JenisUsulan, jenis_usulan
from serang_asn.inti.models import Dokumen

DISIAPKAN = Q(siap_tmt__isnull=False, dibuat_oleh__isnull=True, status=StatusUsulan.DRAF)
"""Prepared drafts that nobody handed in yet; they have a page of their own."""


@dataclass(frozen=True, slots=True)
class BerkasDiminta:
    """One line of the checklist with the papers that answer it."""

    kode: str
    judul: str
    wajib: bool
    bantuan: str
    lampiran: Sequence[LampiranUsulan]


def ambil_usulan(akun: Any) -> QuerySet[Usulan]:
    """Return the proposals that `akun` may open, with everything the page of one needs."""
    dokumen = LampiranUsulan.objects.select_related("dokumen").order_by("pk")
    jejak = PeralihanUsulan.objects.select_related("oleh", "mewakili").order_by("urut")
    return (
        Usulan.objects.all()
        .terlihat_oleh(akun)
        .select_related("pegawai", "unit", "surat", "dibuat_oleh", "kelompok")
        .prefetch_related(
            "daftar_tahap__akun",
            "komentar__oleh",
            Prefetch("lampiran", dokumen),
            Prefetch("peralihan", jejak),
        )
    )


def list_menunggu(akun: Any) -> QuerySet[Usulan]:
    """Return the proposals whose check is the reader's now, the most urgent first."""
    semua = Usulan.objects.all().terlihat_oleh(akun).menunggu(akun).filter(status=StatusUsulan.BERJALAN)
    return semua.select_related("pegawai", "unit").order_by("tenggat", "pk")


def get_jenis(usulan: Usulan) -> JenisUsulan | None:
    """Return the kind of a proposal, None when nothing registers it any more."""
    return jenis_usulan.ambil(usulan.jenis)


def get_berkas(usulan: Usulan) -> list[BerkasDiminta]:
    """Return the checklist of a proposal, further papers last."""
    jenis = get_jenis(usulan)
    lampiran = [*usulan.lampiran.all()]
    diminta = [
        BerkasDiminta(
            satu.kode, satu.judul, satu.wajib, satu.bantuan, [x for x in lampiran if x.syarat == satu.kode]
        )
        for satu in (jenis.berkas if jenis else ())
    ]
    lain = [satu for satu in lampiran if not satu.syarat]
    return [*diminta, BerkasDiminta("", "Berkas lain", wajib=False, bantuan="", lampiran=lain)]


def list_arsip(usulan: Usulan) -> list[Dokumen]:
    """Return the documents on the person's histories that a paper may be taken from, newest first."""
    syarat = Q(pk__in=[])
    for model, batas in BIASA:
        kunci = model.objects.filter(pegawai=usulan.pegawai_id, dokumen__isnull=False, **batas)
        syarat |= Q(pk__in=kunci.values("dokumen_id"))
    return [*Dokumen.objects.filter(syarat).order_by("-tanggal", "-pk")[:200]]


def get_jejak(usulan: Usulan) -> list[dict[str, Any]]:
    """Return what was done with a proposal, newest first."""
    return [
        {
            "judul": LABEL_LANGKAH[satu.langkah],  # type: ignore[index]  # a StrEnum equals its value
            "pada": satu.pada,
            "oleh": str(satu.oleh or "Sistem"),
            "mewakili": str(satu.mewakili) if satu.mewakili else "",
            "selaku": satu.selaku,
            "catatan": satu.catatan,
            "tahap": satu.dari_tahap,
        }
        for satu in reversed(usulan.peralihan.all())
    ]


def is_dapat_diubah(usulan: Usulan) -> bool:
    """Answer whether what is asked, and its papers, can still change."""
    return usulan.status in {StatusUsulan.DRAF, StatusUsulan.DIKEMBALIKAN}


def get_judul(usulan: Any) -> str:
    """Return the name of the kind."""
    jenis = get_jenis(usulan)
    return jenis.judul if jenis else str(usulan.jenis)

"""Reads of proposals: the queue, and one proposal as its page shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet

from pegawai import permissions
from pegawai.domain.usulan import StatusUsulan
from pegawai.models import LampiranUsulan, PeralihanUsulan, Usulan
from pegawai.models.lampiran import BIASA
from pegawai.models.usulan import LABEL_LANGKAH, STATUS_TERBUKA, UsulanQuerySet
from pegawai.registri import JenisUsulan, jenis_usulan
from serang_asn.inti import izin
from serang_asn.inti.models import Dokumen

TAB = (("menunggu", "Menunggu Anda"), ("berjalan", "Berjalan"), ("selesai", "Sudah berakhir"))

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


def list_usulan(
    akun: Any, tab: str = "menunggu", saring: Mapping[str, str] | None = None
) -> QuerySet[Usulan]:
    """Return the proposals of a tab that `akun` may see, the most urgent first."""
    semua = _terlihat(akun)
    if saring and saring.get("jenis"):  # the kind of a sensitive matter is not found out by asking for it
        semua = semua.rinci_bagi(akun, berhak=izin.punya(akun, permissions.SENSITIF))
    if tab == "menunggu":
        semua = semua.menunggu(akun)
    elif tab == "berjalan":
        semua = semua.filter(status__in=STATUS_TERBUKA).exclude(DISIAPKAN)
    else:
        semua = semua.exclude(status__in=STATUS_TERBUKA)
    return _saring(semua.select_related("pegawai", "unit"), saring or {}).order_by(
        "tenggat", "dibuat_pada", "pk"
    )


def hitung_tab(akun: Any) -> dict[str, int]:
    """Return how many proposals each tab holds; two queries."""
    semua = Usulan.objects.all().terlihat_oleh(akun)
    jumlah = semua.aggregate(
        berjalan=Count("pk", filter=Q(status__in=STATUS_TERBUKA) & ~DISIAPKAN),
        selesai=Count("pk", filter=~Q(status__in=STATUS_TERBUKA)),
    )
    return {"menunggu": semua.menunggu(akun).count(), **jumlah}


def ambil_usulan(akun: Any) -> QuerySet[Usulan]:
    """Return the proposals that `akun` may open, with everything the page of one needs."""
    return _lengkap(_terlihat(akun))


def list_menunggu(akun: Any) -> QuerySet[Usulan]:
    """Return the proposals whose check is the reader's now, the most urgent first."""
    semua = _terlihat(akun).menunggu(akun).filter(status=StatusUsulan.BERJALAN)
    return semua.select_related("pegawai", "unit").order_by("tenggat", "pk")


def _lengkap(semua: QuerySet[Usulan]) -> QuerySet[Usulan]:
    dokumen = LampiranUsulan.objects.select_related("dokumen").order_by("pk")
    jejak = PeralihanUsulan.objects.select_related("oleh", "mewakili").order_by("urut")
    return semua.select_related("pegawai", "unit", "surat", "dibuat_oleh", "kelompok").prefetch_related(
        "daftar_tahap__akun",
        "komentar__oleh",
        Prefetch("lampiran", dokumen),
        Prefetch("peralihan", jejak),
    )


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
    """Return the name of the kind, the neutral one where the reader has no part in a sensitive matter."""
    jenis = get_jenis(usulan)
    if jenis is None:
        return str(usulan.jenis)
    return jenis.nama_umum if is_tertutup(usulan) else jenis.judul


def ambil_rinci(akun: Any) -> QuerySet[Usulan]:
    """Return the proposals of `ambil_usulan` of which `akun` may read the details, and do something."""
    return _lengkap(_terlihat(akun).rinci_bagi(akun, berhak=izin.punya(akun, permissions.SENSITIF)))


def is_tertutup(usulan: Any) -> bool:
    """Answer whether the reader of this row may not see its details."""
    return bool(getattr(usulan, "is_tertutup", False))


def _terlihat(akun: Any) -> UsulanQuerySet:
    berhak = izin.punya(akun, permissions.SENSITIF)
    return Usulan.objects.all().terlihat_oleh(akun).tandai_tertutup(akun, berhak=berhak)


def _saring(semua: QuerySet[Usulan], saring: Mapping[str, str]) -> QuerySet[Usulan]:
    if saring.get("jenis"):
        semua = semua.filter(jenis=saring["jenis"])
    if saring.get("status"):
        semua = semua.filter(status=saring["status"])
    if saring.get("q"):
        teks = saring["q"].strip()
        semua = semua.filter(Q(pegawai__nama__icontains=teks) | Q(pegawai__nip__startswith=teks))
    return semua

"""Reads ratings for the office: those of the reader's units, or of the reader at the counter."""

from typing import Any

from django.db.models import Case, Exists, OuterRef, Value, When

from serang_asn.inti import izin
from transparansi import permissions
from transparansi.models import Penilaian, TanggapanPenilaian

TAB = {
    "kata": "Kata menunggu",
    "keberatan": "Keberatan",
    "disisihkan": "Disisihkan",
    "semua": "Semua",
}
KEBERATAN = TanggapanPenilaian.objects.filter(penilaian=OuterRef("pk"), jenis="keberatan", status="tunggu")


def list_penilaian(akun: Any, tab: str) -> Any:
    """Return ratings within scope, newest first; waiting words with something found in them come first."""
    semua = Penilaian.objects.terlihat_oleh(akun).select_related("unit", "layanan", "petugas")
    if tab == "kata":
        ada_temuan = Case(When(temuan_kata="", then=Value(1)), default=Value(0))
        return semua.filter(status_kata="tunggu").order_by(ada_temuan, "-hari", "-pk")
    if tab == "keberatan":
        semua = semua.filter(Exists(KEBERATAN))
    elif tab == "disisihkan":
        semua = semua.filter(keadaan="disisihkan")
    return semua.order_by("-hari", "-pk")


def count_tunggu(akun: Any) -> int:
    """Return how many words and contests wait for the reader, 0 for who decides neither; two queries."""
    if not izin.punya(akun, permissions.NILAI_MODERASI):
        return 0
    milik = Penilaian.objects.terlihat_oleh(akun)
    return int(milik.filter(status_kata="tunggu").count() + milik.filter(Exists(KEBERATAN)).count())


def list_saya(akun: Any) -> Any:
    """Return the ratings of the reader at the counter, newest first, with what was said to them."""
    return (
        Penilaian.objects.filter(petugas__pegawai__akun=akun)
        .exclude(keadaan="terbuka")
        .select_related("unit", "petugas")
        .prefetch_related("tanggapan")
        .order_by("-hari", "-pk")
    )


def list_tanggapan(penilaian: Penilaian) -> list[TanggapanPenilaian]:
    """Return what was said to a rating, oldest first."""
    return list(penilaian.tanggapan.select_related("oleh").order_by("pk"))


def can_baca_kata(akun: Any, penilaian: Penilaian) -> bool:
    """Answer whether `akun` may read words that have not been let through."""
    return penilaian.status_kata == "tampil" or izin.punya(akun, permissions.NILAI_MODERASI)

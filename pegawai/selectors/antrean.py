"""Reads of the queue: which proposals a tab holds, and how many wait for the reader."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, QuerySet

from pegawai import permissions
from pegawai.models import Usulan
from pegawai.models.usulan import STATUS_TERBUKA
from pegawai.registri import jenis_usulan
from pegawai.selectors.usulan import DISIAPKAN, terlihat
from serang_asn.inti import izin

MENUNGGU, BERJALAN, SELESAI = "menunggu", "berjalan", "selesai"
TAB = ((MENUNGGU, "Menunggu Anda"), (BERJALAN, "Berjalan"), (SELESAI, "Sudah berakhir"))


def list_antrean(akun: Any, tab: str = MENUNGGU) -> QuerySet[Usulan]:
    """Return the proposals of a tab that `akun` may see, the most urgent first."""
    semua = terlihat(akun).select_related("pegawai", "unit")
    if tab == MENUNGGU:
        semua = semua.menunggu(akun)
    elif tab == BERJALAN:
        semua = semua.filter(status__in=STATUS_TERBUKA).exclude(DISIAPKAN)
    else:
        semua = semua.exclude(status__in=STATUS_TERBUKA)
    return semua.order_by("tenggat", "dibuat_pada", "pk")


def count_menunggu(akun: Any) -> int:
    """Return how many proposals wait for `akun`; one query, kept on the account object for the request."""
    jumlah: int | None = getattr(akun, "_jumlah_menunggu", None)
    if jumlah is None:
        jumlah = Usulan.objects.all().terlihat_oleh(akun).menunggu(akun).count()
        akun._jumlah_menunggu = jumlah
    return jumlah


@dataclass(frozen=True, slots=True)
class Hitungan:
    """How many proposals of which kind each tab holds; tertutup: those of which the reader sees no kind."""

    per_jenis: Mapping[str, Mapping[str, int]]
    tertutup: Mapping[str, int]

    def jumlah(self, tab: str) -> int:
        return sum(self.per_jenis[tab].values()) + self.tertutup.get(tab, 0)

    def jenis(self, tab: str) -> list[tuple[str, str, int]]:
        """Return (code, title, number) of the kinds that the tab holds, in the order of the kinds."""
        isi = self.per_jenis[tab]
        return [(satu.kode, satu.judul, isi[satu.kode]) for satu in jenis_usulan if satu.kode in isi]


def get_hitungan(akun: Any) -> Hitungan:
    """Return the counts of every tab; two queries, and `count_menunggu` knows its answer from them."""
    semua = terlihat(akun).exclude(DISIAPKAN).order_by()
    per_jenis: dict[str, Counter[str]] = {tab: Counter() for tab, _ in TAB}
    tertutup: Counter[str] = Counter()
    kolom: Any = ("jenis", "status", "is_tertutup")
    menunggu = semua.menunggu(akun).values_list(*kolom).annotate(n=Count("pk"))
    lain = semua.values_list(*kolom).annotate(n=Count("pk"))
    for tab, baris in ((MENUNGGU, menunggu), (None, lain)):
        for jenis, status, is_tertutup, n in baris:
            sini = tab or (BERJALAN if status in STATUS_TERBUKA else SELESAI)
            if is_tertutup:
                tertutup[sini] += n
            else:
                per_jenis[sini][jenis] += n
    hasil = Hitungan(per_jenis, tertutup)
    akun._jumlah_menunggu = hasil.jumlah(MENUNGGU)
    return hasil


def hanya_rinci(akun: Any, usulan: QuerySet[Usulan]) -> QuerySet[Usulan]:
    """Leave those whose kind `akun` may know: a kind that is kept back is not found out by asking for it."""
    return usulan.rinci_bagi(akun, berhak=izin.punya(akun, permissions.SENSITIF))  # type: ignore[attr-defined]

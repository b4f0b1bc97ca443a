"""Reads of the queue: which proposals a tab holds, and how many wait for the reader."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, QuerySet

from pegawai.models import Usulan
from pegawai.models.usulan import STATUS_TERBUKA
from pegawai.registri import jenis_usulan
from pegawai.selectors.usulan import DISIAPKAN

MENUNGGU, BERJALAN, SELESAI = "menunggu", "berjalan", "selesai"
TAB = ((MENUNGGU, "Menunggu Anda"), (BERJALAN, "Berjalan"), (SELESAI, "Sudah berakhir"))


PERLU = (
    "kode", "jenis", "ringkas", "status", "tahap", "jumlah_tahap", "peralihan_ke", "tmt", "tenggat",
    "dibuat_pada", "pegawai__nip", "pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang",
    "unit__nama",
)  # fmt: skip
"""What the list and its files show of a proposal: answers of the engines and papers are wide."""


def list_antrean(akun: Any, tab: str = MENUNGGU) -> QuerySet[Usulan]:
    """Return the proposals of a tab that `akun` may see, the most urgent first."""
    semua = Usulan.objects.all().terlihat_oleh(akun).select_related("pegawai", "unit").only(*PERLU)
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
    """How many proposals of which kind each tab holds."""

    per_jenis: Mapping[str, Mapping[str, int]]

    def jumlah(self, tab: str, jenis: str = "") -> int:
        """Return how many a tab holds, of one kind or of all."""
        isi = self.per_jenis[tab]
        return isi.get(jenis, 0) if jenis else sum(isi.values())

    def jenis(self, tab: str) -> list[tuple[str, str, int]]:
        """Return (code, title, number) of the kinds that the tab holds, in the order of the kinds."""
        isi = self.per_jenis[tab]
        return [(satu.kode, satu.judul, isi[satu.kode]) for satu in jenis_usulan if satu.kode in isi]


def get_hitungan(akun: Any) -> Hitungan:
    """Return the counts of every tab; two queries, and `count_menunggu` knows its answer from them."""
    semua = Usulan.objects.all().terlihat_oleh(akun).exclude(DISIAPKAN).order_by()
    per_jenis: dict[str, Counter[str]] = {tab: Counter() for tab, _ in TAB}
    per_jenis[MENUNGGU].update(dict(semua.menunggu(akun).values_list("jenis").annotate(n=Count("pk"))))
    for jenis, status, n in semua.values_list("jenis", "status").annotate(n=Count("pk")):
        per_jenis[BERJALAN if status in STATUS_TERBUKA else SELESAI][jenis] += n
    akun._jumlah_menunggu = per_jenis[MENUNGGU].total()
    return Hitungan(per_jenis)

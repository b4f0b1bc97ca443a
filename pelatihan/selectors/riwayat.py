"""Reads the training history of a person and the hours of the staff."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Sum

from pegawai.domain.kelayakan.dosir import Pelatihan
from pegawai.models import KeadaanPegawai, Pegawai
from pelatihan.domain import jam_pelajaran
from pelatihan.models import RiwayatPelatihan

TAHUN_TAMPIL = 5


@dataclass(frozen=True, slots=True)
class RiwayatJp:
    """Trainings of one person, newest first, and the hours of the last years."""

    riwayat: tuple[RiwayatPelatihan, ...]
    tahunan: tuple[jam_pelajaran.JpTahunan, ...]

    @property
    def tahun_ini(self) -> jam_pelajaran.JpTahunan:
        return self.tahunan[0]


def get_riwayat_jp(pegawai: Pegawai, *, pada: date) -> RiwayatJp:
    """Return what `pegawai` had completed by `pada`, with the hours of the last five years.

    Years before the service began have no duty and are left out. Two queries.
    """
    riwayat = tuple(
        RiwayatPelatihan.objects.sah()
        .filter(pegawai=pegawai, selesai__lte=pada)
        .select_related("jenis")
        .order_by("-selesai", "-pk")
    )
    keadaan = KeadaanPegawai.objects.pada(pada).filter(pegawai=pegawai).first()
    sejak = keadaan.tmt_masa_kerja if keadaan else None
    return RiwayatJp(
        riwayat=riwayat,
        tahunan=jam_pelajaran.jp_per_tahun(
            ((satu.selesai, satu.jp) for satu in riwayat),
            jenis_asn=keadaan.jenis_asn if keadaan else "",
            dari=max(pada.year - TAHUN_TAMPIL + 1, sejak.year if sejak else 0),
            sampai=pada.year,
        ),
    )


def list_riwayat(pegawai: Pegawai) -> list[RiwayatPelatihan]:
    """Return every training of `pegawai`, oldest first. One query."""
    return list(RiwayatPelatihan.objects.sah().filter(pegawai=pegawai).order_by("mulai", "pk"))


def baca_pelatihan(pegawai_ids: Collection[int]) -> dict[int, list[Pelatihan]]:
    """Return the trainings of these employees by key, as eligibility looks at them. One query."""
    hasil: defaultdict[int, list[Pelatihan]] = defaultdict(list)
    baris = (
        RiwayatPelatihan.objects.sah()
        .filter(pegawai__in=pegawai_ids, selesai__isnull=False)
        .order_by()
        .values_list("pegawai_id", "jenis__kode", "jp", "selesai")
    )
    for pegawai_id, bentuk, jp, selesai in baris:
        hasil[pegawai_id].append(Pelatihan(bentuk, jp, selesai - timedelta(days=1)))
    return hasil


def total_jp_per_unit(tahun: int) -> list[tuple[int, int]]:
    """Return (unit id, hours completed in `tahun`) for the present staff, by unit. One query."""
    baris = (
        KeadaanPegawai.objects.pada()
        .terhitung()
        .filter(
            pegawai__riwayatpelatihan__dibatalkan_pada__isnull=True,
            pegawai__riwayatpelatihan__selesai__range=(date(tahun, 1, 2), date(tahun + 1, 1, 1)),
        )
        .values("unit_id")
        .annotate(jp=Sum("pegawai__riwayatpelatihan__jp"))
        .order_by("unit_id")
    )
    return [(satu["unit_id"], satu["jp"]) for satu in baris]

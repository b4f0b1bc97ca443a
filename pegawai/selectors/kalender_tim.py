"""Reads of the team calendar: who is away or acts for somebody, who retires, what waits for the reader."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery

from pegawai import permissions
from pegawai.domain.cuti import masa
from pegawai.domain.hari_kerja import SEHARI
from pegawai.models import (
    HariLibur,
    HasilKelayakan,
    KeadaanPegawai,
    Pegawai,
    PenugasanTambahan,
    RiwayatAtasan,
)
from pegawai.selectors.cuti import list_tidak_hadir
from serang_asn.inti import izin, lingkup
from serang_asn.inti.models import Peran

PEMIMPIN = frozenset({Peran.KEPALA_OPD.value, Peran.PENGELOLA_OPD.value})


@dataclass(frozen=True, slots=True)
class Acara:
    """Something of one person in a period. is_usulan: not decided yet."""

    pegawai: Pegawai
    mulai: date
    selesai: date
    judul: str
    is_usulan: bool = False

    @property
    def masa(self) -> str:
        """The period in words."""
        return masa(self.mulai, self.selesai)

    def is_pada(self, hari: date) -> bool:
        """Answer whether it lasts on this day."""
        return self.mulai <= hari < self.selesai


def tim(akun: Any, pada: date) -> QuerySet[KeadaanPegawai]:
    """Return the states of the reader's team: the units headed or managed, and those who answer to him."""
    syarat = Q(pk__in=[])
    for peran, path, _ in lingkup.untuk(akun).pegangan:
        if peran in PEMIMPIN and path:
            syarat |= Q(unit__path__startswith=path)
    atasan = RiwayatAtasan.objects.sah().filter(pegawai=OuterRef("pegawai"), tmt__lte=pada)
    akun_atasan = atasan.order_by("-tmt", "-pk").values("atasan__akun")[:1]
    return (
        KeadaanPegawai.objects.pada(pada)
        .terhitung()
        .alias(akun_atasan=Subquery(akun_atasan))
        .filter(syarat | Q(akun_atasan=akun.pk))
    )


def list_acara(akun: Any, awal: date, selesai: date, pada: date) -> list[Acara]:
    """Return what the team has in a half-open period, by day; four queries."""
    orang = tim(akun, pada)
    sensitif = izin.punya(akun, permissions.SENSITIF)
    hasil = [
        Acara(satu.pegawai, satu.mulai, satu.selesai, satu.nama_jenis, satu.is_usulan)
        for satu in list_tidak_hadir(orang, awal, selesai, sensitif=sensitif)
    ]
    kunci = orang.values("pegawai_id")
    penugasan = (
        PenugasanTambahan.objects.sah()
        .filter(Q(selesai__isnull=True) | Q(selesai__gt=awal), pegawai__in=kunci, mulai__lt=selesai)
        .select_related("pegawai", "jabatan")
    )
    hasil += [
        Acara(satu.pegawai, satu.mulai, satu.selesai or selesai, f"{satu.get_jenis_display()} {satu.jabatan}")
        for satu in penugasan
    ]
    pensiun = HasilKelayakan.objects.filter(
        jenis="pensiun", pegawai__in=kunci, tanggal__gte=awal, tanggal__lt=selesai
    ).select_related("pegawai")
    hasil += [
        Acara(satu.pegawai, satu.tanggal, satu.tanggal + SEHARI, "Mencapai batas usia pensiun")
        for satu in pensiun
        if satu.tanggal
    ]
    return sorted(hasil, key=lambda satu: (satu.mulai, satu.pegawai.nama, satu.judul))


def nama_libur(awal: date, selesai: date) -> dict[date, str]:
    """Return the closed days of a half-open period with their names; one query."""
    baris = HariLibur.objects.filter(tanggal__gte=awal, tanggal__lt=selesai)
    return dict(baris.values_list("tanggal", "nama"))

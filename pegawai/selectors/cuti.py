"""Reads of leave: what goes on already, the balance, who else is away."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils import timezone

from pegawai.domain.cuti import PermintaanCuti, SaldoTahun, bebankan, masa, saldo_tahun
from pegawai.domain.hari_kerja import hari_kerja
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.riwayat.karier import Cuti
from pegawai.domain.usulan import StatusUsulan
from pegawai.models import HariLibur, KeadaanPegawai, Pegawai, RiwayatCuti, Usulan
from pegawai.models.ketentuan import get_bup, get_parameter
from pegawai.selectors.kelayakan import baca_dosir, subjek_dari

AWALAN = "cuti_"
BERJALAN = (StatusUsulan.BERJALAN.value, StatusUsulan.DISETUJUI.value, StatusUsulan.TERBIT.value)
NAMA_UMUM = "Cuti"


@dataclass(frozen=True, slots=True)
class BahanCuti:
    """What the rules of one leave ask for."""

    dosir: Dosir
    ketentuan: KetentuanLayak
    diusulkan: tuple[Cuti, ...]

    def saldo(self, pada: date) -> SaldoTahun:
        """Return the balance of annual leave in the year of `pada`."""
        return saldo_tahun(self.dosir, self.ketentuan, pada, self.diusulkan)


@dataclass(frozen=True, slots=True)
class Ketidakhadiran:
    """Somebody's absence: recorded, or proposed. nama_jenis: neutral where the kind is sensitive."""

    pegawai: Pegawai
    mulai: date
    selesai: date
    nama_jenis: str
    is_usulan: bool

    @property
    def masa(self) -> str:
        """The period in words."""
        return masa(self.mulai, self.selesai)


def get_permintaan(kode: str, mulai: date, selesai: date) -> PermintaanCuti:
    """Return a leave that is asked for with its working days; one query."""
    return PermintaanCuti(
        kode, mulai, selesai, hari_kerja(mulai, selesai, HariLibur.objects.antara(mulai, selesai))
    )


def get_bahan(pegawai: Pegawai, pada: date, kecuali: int | None = None) -> BahanCuti:
    """Return what the rules ask for. kecuali: key of the proposal that is judged; four queries."""
    dosir = baca_dosir([subjek_dari(pegawai)], pada=pada, perlu=("cuti", "keluarga"))[pegawai.pk]
    ketentuan = KetentuanLayak(parameter=get_parameter(), bup=get_bup())
    lain = _berjalan().filter(pegawai=pegawai).exclude(pk=kecuali or 0)
    return BahanCuti(dosir, ketentuan, bebankan_usulan(lain, dosir, ketentuan))


def get_saldo(pegawai: Pegawai, pada: date) -> SaldoTahun:
    """Return the balance of annual leave with what is asked for already."""
    return get_bahan(pegawai, pada).saldo(pada)


def list_tidak_hadir(
    orang: QuerySet[KeadaanPegawai], mulai: date, selesai: date, *, sensitif: bool, kecuali: int | None = None
) -> list[Ketidakhadiran]:
    """Return who of these states is on leave in a half-open period, recorded or asked for; two queries.

    sensitif: whether the reader may know which leave is for health. kecuali: key of a person to leave out.
    """
    kunci = orang.values("pegawai_id")
    tercatat = (
        RiwayatCuti.objects.sah()
        .filter(pegawai__in=kunci, mulai__lt=selesai, selesai__gt=mulai)
        .exclude(pegawai=kecuali)
        .select_related("pegawai", "jenis")
    )
    hasil = [
        Ketidakhadiran(
            satu.pegawai, satu.mulai, satu.selesai or satu.mulai,
            NAMA_UMUM if satu.jenis.sensitif and not sensitif else satu.jenis.nama, is_usulan=False,
        )
        for satu in tercatat
    ]  # fmt: skip
    usulan = _berjalan().filter(pegawai__in=kunci, tmt__lt=selesai).exclude(pegawai=kecuali)
    for satu in usulan.select_related("pegawai"):
        akhir = date.fromisoformat(satu.isian["selesai"])
        if akhir > mulai:
            nama = NAMA_UMUM if satu.is_sensitif and not sensitif else satu.isian["nama_jenis"]
            hasil.append(Ketidakhadiran(satu.pegawai, satu.tmt, akhir, nama, is_usulan=True))
    return sorted(hasil, key=lambda x: (x.mulai, x.pegawai.nama, x.is_usulan))


def list_rekan(usulan: Usulan, *, sensitif: bool) -> list[Ketidakhadiran]:
    """Return who else of the unit is away while this leave would last."""
    if usulan.unit is None:
        return []
    orang = KeadaanPegawai.objects.pada(timezone.localdate()).terhitung().filter(unit=usulan.unit)
    selesai = date.fromisoformat(usulan.isian["selesai"])
    return list_tidak_hadir(orang, usulan.tmt, selesai, sensitif=sensitif, kecuali=usulan.pegawai_id)


def _berjalan() -> QuerySet[Usulan]:
    return Usulan.objects.filter(jenis__startswith=AWALAN, status__in=BERJALAN)


def bebankan_usulan(daftar: Iterable[Usulan], dosir: Dosir, ketentuan: KetentuanLayak) -> tuple[Cuti, ...]:
    """Return proposals of leave as they will be recorded, each charged after those before it; one query."""
    urut = sorted(daftar, key=lambda satu: satu.tmt)
    masa_usulan = [(satu.tmt, date.fromisoformat(satu.isian["selesai"])) for satu in urut]
    if not urut:
        return ()
    libur = HariLibur.objects.antara(urut[0].tmt, max(selesai for _, selesai in masa_usulan))
    hasil: tuple[Cuti, ...] = ()
    for satu, (mulai, selesai) in zip(urut, masa_usulan, strict=True):
        permintaan = PermintaanCuti(satu.isian["jenis"], mulai, selesai, hari_kerja(mulai, selesai, libur))
        hasil += bebankan(permintaan, saldo_tahun(dosir, ketentuan, mulai, hasil).bawaan_sisa)
    return hasil

"""Reads of the employee's own pages: what is due, what is still lacking, the balance, who looked."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone

from pegawai.domain.cuti import SaldoTahun, saldo_tahun
from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.models import Pegawai, Usulan
from pegawai.models.usulan import STATUS_TERBUKA
from pegawai.registri import JenisKelayakan, jenis_kelayakan
from pegawai.selectors.cuti import AWALAN, BERJALAN, bebankan_usulan
from pegawai.selectors.kelayakan import baca_dosir, get_ketentuan, hitung, subjek_dari
from serang_asn.inti.models import AksesSensitif, PemberianPeran, Peran

PANGKAT = "Kenaikan pangkat"
TEMPO = ("kgb", "kontrak", "penugasan", "mpp", "pensiun")
USULAN_TERBANYAK = 20


@dataclass(frozen=True, slots=True)
class DataSaya:
    """Answers of the engines and the matters of one employee. jawaban: by code of the kind."""

    jawaban: Mapping[str, Kelayakan]
    jenis: Mapping[str, JenisKelayakan]
    saldo: SaldoTahun
    usulan: Sequence[Usulan]


@dataclass(frozen=True, slots=True)
class BarisAksesSaya:
    """One reading of one's sensitive data; peran: the roles of the reader today."""

    akses: AksesSensitif
    peran: str
    is_sendiri: bool


def get_data(pegawai: Pegawai, pada: date) -> DataSaya:
    """Return what the employee's first page shows; at most seven queries."""
    daftar = [satu for satu in jenis_kelayakan if satu.kelompok == PANGKAT or satu.kode in TEMPO]
    perlu = {nama for satu in daftar for nama in satu.perlu} | {"cuti"}
    dosir = baca_dosir([subjek_dari(pegawai)], pada=pada, perlu=perlu)[pegawai.pk]
    ketentuan = get_ketentuan()
    jawaban = hitung(dosir, daftar, ketentuan, pada)
    usulan = list_usulan_saya(pegawai)
    cuti = [satu for satu in usulan if satu.jenis.startswith(AWALAN) and satu.status in BERJALAN]
    return DataSaya(
        jawaban={satu.kode: hasil for satu, hasil in zip(daftar, jawaban, strict=True)},
        jenis={satu.kode: satu for satu in daftar},
        saldo=saldo_tahun(dosir, ketentuan, pada, bebankan_usulan(cuti, dosir, ketentuan)),
        usulan=usulan,
    )


def list_usulan_saya(pegawai: Pegawai) -> list[Usulan]:
    """Return the proposals about the person: those that go on first, then the newest; one query."""
    semua = [*Usulan.objects.filter(pegawai=pegawai).order_by("-dibuat_pada", "-pk")[:USULAN_TERBANYAK]]
    return sorted(semua, key=lambda satu: satu.status not in STATUS_TERBUKA)


def list_akses_saya(pegawai: Pegawai) -> Sequence[AksesSensitif]:
    """Return the readings of the person's sensitive data, newest first; a query set."""
    semua: Any = AksesSensitif.objects.filter(objek_kode=pegawai.kode).select_related("akun")
    daftar: Sequence[AksesSensitif] = semua.order_by("-pada", "-pk")
    return daftar


def dengan_peran(daftar: Sequence[AksesSensitif], pegawai: Pegawai) -> list[BarisAksesSaya]:
    """Return the readings with the roles of who read; one query."""
    peran: defaultdict[int, set[str]] = defaultdict(set)
    pemberian = PemberianPeran.objects.berlaku(timezone.localdate())
    kunci = {satu.akun_id for satu in daftar}
    for akun, nama in pemberian.filter(akun__in=kunci).values_list("akun_id", "peran"):
        peran[akun].add(Peran(nama).label)
    return [
        BarisAksesSaya(satu, ", ".join(sorted(peran[satu.akun_id])), satu.akun_id == pegawai.akun_id)
        for satu in daftar
    ]

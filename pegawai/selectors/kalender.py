"""What falls due for a reader, by day: kept eligibility, leaves, deadlines of proposals, all within scope.

Leaves of a sensitive kind are shown to who may read them and to the person; the rest sees no trace of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, DateField, ExpressionWrapper, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast
from django.utils import timezone

from pegawai import permissions
from pegawai.domain.syarat import Simpulan
from pegawai.models import HasilKelayakan, KeadaanPegawai, RiwayatCuti, Usulan
from pegawai.models.usulan import STATUS_TERBUKA
from pegawai.registri import jenis_kelayakan
from serang_asn.inti import izin

JENIS = {
    "kgb": "Kenaikan gaji berkala",
    "pangkat": "Kenaikan pangkat",
    "pensiun": "Batas usia pensiun",
    "kontrak": "Akhir kontrak PPPK",
    "penugasan": "Akhir Plt. atau Plh.",
    "cuti": "Akhir cuti",
    "usulan": "Tenggat usulan",
}
PANGKAT = "kp_"
BERAKHIR = {"kontrak": "kontrak_selesai", "penugasan": "akhir"}
"""Kinds whose day is a half-open end among the details of the answer."""
KOLOM = ("acara_hari", "acara_jenis", "acara_nama", "acara_objek", "acara_unit", "acara_catatan")
SEHARI = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Saring:
    """What is asked: days, both included; codes of `JENIS`, empty for all; path of a unit, "" for all.

    sendiri: only what concerns the reader in person.
    """

    dari: date
    sampai: date
    jenis: tuple[str, ...] = ()
    unit: str = ""
    sendiri: bool = False


def list_acara(akun: Any, saring: Saring) -> QuerySet[Any]:
    """Return rows with the names of `KOLOM`, the earliest first; one query.

    objek: code of the employee, for `usulan` of the proposal.
    """
    sumber = [satu.order_by().values(*KOLOM) for satu in _sumber(akun, saring)]
    return (
        sumber[0]
        .union(*sumber[1:], all=True)
        .order_by("acara_hari", "acara_jenis", "acara_nama", "acara_objek")
    )


def count_per_hari(akun: Any, saring: Saring) -> dict[date, dict[str, int]]:
    """Return how many of which kind fall on each day that has any; one query."""
    sumber = [
        satu.order_by().values("acara_hari", "acara_jenis").annotate(n=Count("pk"))
        for satu in _sumber(akun, saring)
    ]
    hasil: defaultdict[date, dict[str, int]] = defaultdict(lambda: dict.fromkeys(JENIS, 0))
    for baris in sumber[0].union(*sumber[1:], all=True):
        hasil[baris["acara_hari"]][baris["acara_jenis"]] += baris["n"]
    return {hari: {kode: n for kode, n in isi.items() if n} for hari, isi in hasil.items()}


def _sumber(akun: Any, saring: Saring) -> list[QuerySet[Any]]:
    """Return one queryset per source of the kinds that are asked; each has the columns of `KOLOM`."""
    jenis = saring.jenis or tuple(JENIS)
    pilihan: Mapping[str, Any] = {
        "kgb": lambda: _kelayakan(akun, saring, "kgb", ["kgb"]),
        "pangkat": lambda: _kelayakan(akun, saring, "pangkat", _kode_pangkat()),
        "pensiun": lambda: _kelayakan(akun, saring, "pensiun", ["pensiun"]),
        "kontrak": lambda: _berakhir(akun, saring, "kontrak"),
        "penugasan": lambda: _berakhir(akun, saring, "penugasan"),
        "cuti": lambda: _cuti(akun, saring),
        "usulan": lambda: _usulan(akun, saring),
    }
    return [pilihan[satu]() for satu in jenis]


def _kelayakan(akun: Any, saring: Saring, kode: str, jenis: Iterable[str]) -> QuerySet[Any]:
    daftar = HasilKelayakan.objects.filter(
        _orang(akun, saring), jenis__in=jenis, tanggal__range=(saring.dari, saring.sampai)
    ).exclude(hasil=Simpulan.TIDAK.value)
    return _kolom(daftar, kode, F("tanggal"), F("catatan"))


def _berakhir(akun: Any, saring: Saring, kode: str) -> QuerySet[Any]:
    akhir = Cast(KeyTextTransform(BERAKHIR[kode], "rincian"), DateField())
    daftar = (
        HasilKelayakan.objects.filter(_orang(akun, saring), jenis=kode, rincian__has_key=BERAKHIR[kode])
        .exclude(hasil=Simpulan.TIDAK.value)
        .annotate(akhir_terbuka=akhir)
        .filter(akhir_terbuka__range=(saring.dari + SEHARI, saring.sampai + SEHARI))
    )
    return _kolom(daftar, kode, _kurang_sehari("akhir_terbuka"), F("catatan"))


def _cuti(akun: Any, saring: Saring) -> QuerySet[Any]:
    daftar = RiwayatCuti.objects.sah().filter(
        _orang(akun, saring), selesai__range=(saring.dari + SEHARI, saring.sampai + SEHARI)
    )
    if not izin.punya(akun, permissions.SENSITIF):
        daftar = daftar.filter(Q(jenis__sensitif=False) | Q(pegawai__akun=akun.pk))
    return _kolom(daftar, "cuti", _kurang_sehari("selesai"), F("jenis__nama"))


def _usulan(akun: Any, saring: Saring) -> QuerySet[Any]:
    daftar = (
        Usulan.objects.all()
        .terlihat_oleh(akun)
        .filter(status__in=STATUS_TERBUKA, tenggat__range=(saring.dari, saring.sampai))
    )
    if saring.sendiri:
        daftar = daftar.filter(Q(pegawai__akun=akun.pk) | Q(dibuat_oleh=akun.pk))
    if saring.unit:
        daftar = daftar.filter(unit__path__startswith=saring.unit)
    return daftar.annotate(
        acara_hari=F("tenggat"), acara_jenis=Value("usulan"), acara_nama=F("pegawai__nama"),
        acara_objek=F("kode"), acara_unit=F("unit__nama"), acara_catatan=F("ringkas"),
    )  # fmt: skip


def _orang(akun: Any, saring: Saring) -> Q:
    """The condition on `pegawai`: the reader's people of today, in a unit where one is asked for."""
    if saring.sendiri:
        return Q(pegawai__akun=akun.pk)
    kini = KeadaanPegawai.objects.pada(timezone.localdate()).terlihat_oleh(akun)
    if saring.unit:
        kini = kini.filter(unit__path__startswith=saring.unit)
    return Q(pegawai__in=kini.values("pegawai_id"))


def _kolom(daftar: QuerySet[Any], kode: str, tanggal: Any, catatan: Any) -> QuerySet[Any]:
    kini = KeadaanPegawai.objects.pada(timezone.localdate()).filter(pegawai=OuterRef("pegawai"))
    return daftar.annotate(
        acara_hari=tanggal, acara_jenis=Value(kode), acara_nama=F("pegawai__nama"),
        acara_objek=F("pegawai__kode"), acara_unit=Subquery(kini.values("unit__nama")[:1]),
        acara_catatan=catatan,
    )  # fmt: skip


def _kurang_sehari(bidang: str) -> Any:
    selisih = ExpressionWrapper(F(bidang) - Value(SEHARI), output_field=DateField())
    return Cast(selisih, DateField())


def _kode_pangkat() -> list[str]:
    return [satu.kode for satu in jenis_kelayakan if satu.kode.startswith(PANGKAT) and not satu.sensitif]

"""Reads of the dashboard: what concerns this account today."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count

from pegawai.models import BatchImpor, KeadaanPegawai, Pegawai
from pegawai.models.jabatan import JENIS_JABATAN
from pegawai.models.pegawai import JenisKelamin
from serang_asn.inti.models import AksesSensitif, Tugas

LABEL_ASN = {"PNS": "PNS", "CPNS": "CPNS", "PPPK": "PPPK", "PPPK_PW": "PPPK Paruh Waktu"}


@dataclass(frozen=True, slots=True)
class Batang:
    """One bar of a chart: label, number, whole percent of all, and the query that opens its names."""

    label: str
    jumlah: int
    persen: int
    saringan: str

    @property
    def bagian(self) -> str:
        """The share in words: a few people are never "0%"."""
        return "<1%" if self.jumlah and not self.persen else f"{self.persen}%"


@dataclass(frozen=True, slots=True)
class RingkasanJumlah:
    """Headcount of the reader's scope: total and its parts."""

    total: int
    per_asn: tuple[Batang, ...]
    per_kelamin: tuple[Batang, ...]
    per_jenis_jabatan: tuple[Batang, ...]


@dataclass(frozen=True, slots=True)
class BarisAkses:
    """One reading of sensitive data; `pegawai` is None when the record is not an employee's."""

    akses: AksesSensitif
    pegawai: Pegawai | None


def get_ringkasan(akun: Any, pada: date) -> RingkasanJumlah:
    """Return the headcount that `akun` may see on `pada`; one query."""
    baris = (
        KeadaanPegawai.objects.dalam_lingkup(akun)
        .pada(pada)
        .terhitung()
        .order_by()
        .values_list("jenis_asn", "jenis_kelamin", "jenis_jabatan")
        .annotate(n=Count("*"))
    )
    hitung: tuple[Counter[Any], ...] = (Counter(), Counter(), Counter())
    total = 0
    for *nilai, n in baris:
        total += n
        for pencacah, satu in zip(hitung, nilai, strict=True):
            pencacah[satu] += n
    return RingkasanJumlah(
        total=total,
        per_asn=_batang("jenis_asn", LABEL_ASN, hitung[0], total),
        per_kelamin=_batang("jenis_kelamin", dict(JenisKelamin.choices), hitung[1], total),
        per_jenis_jabatan=_batang("jenis_jabatan", dict(JENIS_JABATAN), hitung[2], total),
    )


def _batang(dimensi: str, label: Mapping[str, str], hitung: Counter[Any], total: int) -> tuple[Batang, ...]:
    batang = [
        Batang(nama, hitung[kode], round(hitung[kode] * 100 / total) if total else 0, f"{dimensi}={kode}")
        for kode, nama in label.items()
    ]
    if hitung[None]:
        batang.append(Batang("Belum tercatat", hitung[None], round(hitung[None] * 100 / total), ""))
    return tuple(batang)


def get_diri(akun: Any) -> Pegawai | None:
    """Return the employee who uses this account, or None."""
    return Pegawai.objects.filter(akun=akun).first()


def list_batch(akun: Any) -> list[BatchImpor]:
    """Return the latest import batches that `akun` may open."""
    return list(
        BatchImpor.objects.all()
        .terlihat_oleh(akun)
        .select_related("oleh")
        .order_by("-dibuat_pada", "-pk")[:5]
    )


def list_tugas(akun: Any, *, semua: bool) -> list[Tugas]:
    """Return the latest long tasks of `akun`, or of everyone."""
    tugas = Tugas.objects.all() if semua else Tugas.objects.filter(akun=akun)
    return list(tugas.order_by("-dibuat_pada", "-pk")[:5])


def list_akses() -> list[BarisAkses]:
    """Return the latest readings of sensitive data with the employees they concern; two queries."""
    akses = list(AksesSensitif.objects.select_related("akun").order_by("-pada", "-pk")[:15])
    pegawai = {
        satu.kode: satu for satu in Pegawai.objects.filter(kode__in={satu.objek_kode for satu in akses})
    }
    return [BarisAkses(satu, pegawai.get(satu.objek_kode)) for satu in akses]

"""The heat table of gaps: units or families of posts against competencies, and the people behind a cell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet

from pegawai.domain.nama import nama_lengkap
from pegawai.models import JenjangJabatan, KeadaanPegawai, UnitKerja
from pegawai.models.jabatan import JENIS_JABATAN
from pelatihan.domain.kesenjangan import panas
from pelatihan.models import KamusKompetensi
from pelatihan.selectors.kesenjangan import (
    NOL,
    PER_JABATAN,
    PER_UNIT,
    Sel,
    hitung,
    orang_dalam,
    susun_butir,
)
from serang_asn.inti import lingkup

TINGKAT_AWAL = 2
"""Level of the tree whose units are the rows where a reader sees the whole city."""
ORANG = """
SELECT p.kode, p.gelar_depan, p.nama, p.gelar_belakang, coalesce(j.nama, ''), coalesce(u.nama, ''),
       count(*), count(b.dimiliki), coalesce(sum(b.gap), 0),
       coalesce(sum(b.gap * b.kepentingan * b.persen), 0),
       sum(least(b.dimiliki, b.syarat)), sum(b.syarat) FILTER (WHERE b.dimiliki IS NOT NULL)
FROM butir b
JOIN pegawai_pegawai p ON p.id = b.pegawai_id
LEFT JOIN pegawai_jabatan j ON j.id = b.jabatan_id
LEFT JOIN pegawai_unitkerja u ON u.id = b.unit_id
{syarat}
GROUP BY p.id, j.nama, u.nama
ORDER BY 10 DESC, p.nama, p.id
"""


@dataclass(frozen=True, slots=True)
class SelPeta:
    """One cell as the page shows it. kelas: how warm, 0 (none) to 4, -1 when nobody was assessed."""

    isi: Sel
    kueri: str
    kompetensi: str

    @property
    def kelas(self) -> int:
        rata = self.isi.rata_gap
        return -1 if rata is None else panas(rata)


@dataclass(frozen=True, slots=True)
class BarisPeta:
    """One row. kueri: question that opens the group itself, empty when it cannot be divided further."""

    nama: str
    kueri: str
    sel: tuple[SelPeta | None, ...]
    semua: SelPeta


@dataclass(frozen=True, slots=True)
class Peta:
    """The page. jumlah: the row that sums all others."""

    kolom: tuple[KamusKompetensi, ...]
    baris: tuple[BarisPeta, ...]
    jumlah: BarisPeta | None


@dataclass(frozen=True, slots=True)
class BarisOrang:
    """One person behind a cell: what the post asks, what is missing. kesesuaian: percent or None."""

    kode: UUID
    nama: str
    jabatan: str
    unit: str
    disyaratkan: int
    dinilai: int
    gap: int
    poin: Decimal
    kesesuaian: Decimal | None


def unit_awal(akun: Any) -> UnitKerja | None:
    """Return the unit a reader begins with: its own when it has one, None for the whole city. One query."""
    batas = lingkup.untuk(akun)
    if batas.seluruh_kota or len(batas.jalur) != 1:
        return None
    return UnitKerja.objects.filter(path=batas.jalur[0]).first()


def get_peta(
    akun: Any, pada: date, *, per: str = PER_UNIT, unit: UnitKerja | None = None, jenis: str = ""
) -> Peta:
    """Return the heat table within the scope of `akun`; four queries. jenis: only this kind of competency."""
    tingkat = unit.depth + 1 if unit else TINGKAT_AWAL
    orang = orang_dalam(akun, pada, unit=unit)
    sel = hitung(orang, pada, per=per, panjang=tingkat * UnitKerja.steplen)
    kamus = KamusKompetensi.objects.filter(pk__in={kunci for _, kunci in sel}).order_by("urut", "kode")
    kolom = tuple(kamus.filter(jenis=jenis) if jenis else kamus)
    grup = {kunci for kunci, _ in sel}
    nama = _nama_unit(grup, unit) if per == PER_UNIT else _nama_jabatan(grup, unit)
    baris = tuple(
        _baris(label, saring, [sel.get((kunci, satu.pk)) for satu in kolom], kolom)
        for kunci, label, saring in nama
    )
    dasar = {"unit": unit.kode} if unit else {}
    jumlah: list[Sel | None] = [_jumlah(sel, satu.pk) for satu in kolom]
    return Peta(kolom, baris, _baris("Semua", dasar, jumlah, kolom) if len(baris) > 1 else None)


def _jumlah(sel: Mapping[tuple[str, int], Sel], kompetensi: int) -> Sel:
    return sum((satu for (_, kunci), satu in sel.items() if kunci == kompetensi), NOL)


def _baris(
    nama: str, saring: dict[str, str], daftar: list[Sel | None], kolom: tuple[KamusKompetensi, ...]
) -> BarisPeta:
    sel = tuple(
        SelPeta(satu, urlencode({**saring, "kompetensi": k.kode}), k.nama) if satu else None
        for satu, k in zip(daftar, kolom, strict=True)
    )
    semua = sum((satu for satu in daftar if satu), NOL)
    return BarisPeta(nama, urlencode(saring), sel, SelPeta(semua, urlencode(saring), "semua kompetensi"))


def _nama_unit(grup: set[str], unit: UnitKerja | None) -> Iterator[tuple[str, str, dict[str, str]]]:
    for path, kode, nama in UnitKerja.objects.filter(path__in=grup).values_list("path", "kode", "nama"):
        sendiri = unit is not None and path == unit.path
        yield (
            path,
            f"{nama} (tanpa subunit)" if sendiri else nama,
            {"unit": kode} | ({"langsung": "1"} if sendiri else {}),
        )


def _nama_jabatan(grup: set[str], unit: UnitKerja | None) -> Iterator[tuple[str, str, dict[str, str]]]:
    jenjang = {
        str(pk): (urut, nama) for pk, urut, nama in JenjangJabatan.objects.values_list("pk", "urut", "nama")
    }
    urutan = {kode: (urut, label) for urut, (kode, label) in enumerate(JENIS_JABATAN)}
    dasar = {"unit": unit.kode} if unit else {}
    hasil = []
    for kunci in grup:
        jenis, _, pk = kunci.partition(":")
        urut, label = urutan[jenis]
        sub = jenjang.get(pk, (0, ""))
        hasil.append(((urut, sub[0]), kunci, f"{label} {sub[1]}".strip(), dasar | {"keluarga": kunci}))
    return ((kunci, label, saring) for _, kunci, label, saring in sorted(hasil, key=lambda satu: satu[0]))


def list_orang(
    orang: QuerySet[KeadaanPegawai], pada: date, *, kompetensi: int | None = None
) -> list[BarisOrang]:
    """Return the people of these states, the most weighted gap first; two queries. kompetensi: only it."""
    sql, parameter = susun_butir(orang, pada)
    syarat = "WHERE b.kompetensi_id = %s" if kompetensi else ""
    with connection.cursor() as kursor:
        kursor.execute(sql + ORANG.format(syarat=syarat), [*parameter, *([kompetensi] if kompetensi else ())])
        return [
            BarisOrang(
                kode, nama_lengkap(depan, nama, belakang), jabatan, unit, jumlah, dinilai, int(gap),
                Decimal(poin) / 100, round(Decimal(100 * dipenuhi) / syarat, 2) if syarat else None,
            )
            for (kode, depan, nama, belakang, jabatan, unit, jumlah, dinilai, gap, poin, dipenuhi, syarat)
            in kursor.fetchall()
        ]  # fmt: skip


def orang_keluarga(orang: QuerySet[KeadaanPegawai], keluarga: str) -> QuerySet[KeadaanPegawai]:
    """Return those in a family of posts: `kind`, or `kind:level`."""
    jenis, _, jenjang = keluarga.partition(":")
    orang = orang.filter(jabatan__jenis=jenis)
    return orang.filter(jabatan__jenjang_id=int(jenjang)) if jenjang.isdigit() else orang


__all__ = ["PER_JABATAN", "PER_UNIT", "Peta", "get_peta", "list_orang", "orang_keluarga", "unit_awal"]

"""What the pages of eligibility show: cards of one employee, links to the years of retirement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.http import QueryDict
from django.urls import reverse

from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.domain.syarat import Simpulan, Syarat
from pegawai.models import Pegawai
from pegawai.models.kelayakan import LABEL_HASIL
from pegawai.registri import JenisKelayakan, jenis_usulan
from pegawai.tables.kelayakan import GAYA_HASIL, butir_rincian
from pegawai.views.tanggal import akhiran
from serang_asn.inti import lingkup
from serang_asn.inti.komponen import Butir
from serang_asn.inti.models import Peran

TERTUTUP = "Rinciannya termasuk data sensitif."
TERBATAS = "Ada syarat yang datanya dibatasi."
LABEL_NILAI = {Simpulan.LAYAK: "Lengkap"}
SENSITIF = frozenset({"disiplin", "keluarga"})
DI_PANEL = "pelatihan"
"""Shown in a panel of the record, not among its histories."""


@dataclass(frozen=True, slots=True)
class ButirSyarat:
    """One condition as the list of conditions draws it."""

    hasil: str
    keterangan: str
    dasar: str
    url: str = ""
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class Kartu:
    """One kind for one employee."""

    kode: str
    judul: str
    status: str
    gaya: str
    tanggal: date | None
    label_tanggal: str
    rincian: tuple[Butir, ...]
    syarat: tuple[ButirSyarat, ...]
    url_usul: str = ""


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Cards under one heading; `lain`: those of kinds that are not for this employee."""

    judul: str
    kartu: tuple[Kartu, ...]
    lain: tuple[Kartu, ...]


def kartu_per_kelompok(
    pegawai: Pegawai,
    daftar_jenis: Sequence[JenisKelayakan],
    jawaban: Sequence[Kelayakan],
    pada: date,
    *,
    is_terbuka: bool,
    is_berhak: bool,
    usul: Mapping[str, str],
) -> list[Kelompok]:
    """Return the cards by group, in the order of the kinds.

    is_terbuka: one's own record, every sentence is shown. is_berhak: the reader may open sensitive data, so
    such a condition is named and leads there; for others it stays unnamed. usul: kind -> where a proposal
    begins, for those that the reader may begin.
    """
    per_kelompok: dict[str, list[tuple[Kartu, Simpulan]]] = {}
    for jenis, satu in zip(daftar_jenis, jawaban, strict=True):
        kartu = _kartu(pegawai, jenis, satu, pada, is_terbuka=is_terbuka, is_berhak=is_berhak)
        if satu.hasil is not Simpulan.TIDAK:
            kartu = replace(kartu, url_usul=usul.get(jenis.kode, ""))
        per_kelompok.setdefault(jenis.kelompok, []).append((kartu, satu.hasil))
    return [
        Kelompok(
            judul,
            tuple(kartu for kartu, hasil in isi if hasil is not Simpulan.TIDAK),
            tuple(kartu for kartu, hasil in isi if hasil is Simpulan.TIDAK),
        )
        for judul, isi in per_kelompok.items()
    ]


def tautan_usul(akun: Any, pegawai: Pegawai) -> dict[str, str]:
    """Return, by kind of eligibility, where a proposal for `pegawai` begins that `akun` may begin."""
    peran = lingkup.untuk(akun).peran
    if pegawai.akun_id != akun.pk:
        peran = peran - {Peran.PEGAWAI.value}
    return {
        satu.kelayakan: f"{reverse('pegawai:usulan-baru', args=[satu.kode])}?pegawai={pegawai.kode}"
        for satu in jenis_usulan
        if satu.kelayakan and peran & satu.pengaju
    }


def tautan_tahun(kueri: QueryDict, per_tahun: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Return (year, how many, the list of that year) for the years in which somebody is due."""
    hasil = []
    for urut, (tahun, jumlah) in enumerate(per_tahun):
        isi = kueri.copy()
        isi["sampai"] = f"{tahun}-12-31"
        if urut:
            isi["dari"] = f"{tahun}-01-01"
        else:
            isi.pop("dari", None)
        isi.pop("page", None)
        hasil.append((tahun, jumlah, f"?{isi.urlencode()}"))
    return hasil


def _kartu(
    pegawai: Pegawai,
    jenis: JenisKelayakan,
    satu: Kelayakan,
    pada: date,
    *,
    is_terbuka: bool,
    is_berhak: bool,
) -> Kartu:
    is_tertutup = not is_berhak and any(syarat.sensitif for syarat in satu.syarat)
    status = LABEL_NILAI.get(satu.hasil) if jenis.is_nilai else None
    rincian = () if is_tertutup else butir_rincian(jenis, satu.rincian)
    return Kartu(
        kode=jenis.kode,
        judul=jenis.judul,
        status=status or LABEL_HASIL[satu.hasil],
        gaya=GAYA_HASIL[satu.hasil],
        tanggal=None if is_tertutup or jenis.is_nilai else satu.tanggal,
        label_tanggal="Terpenuhi sejak" if satu.hasil is Simpulan.LAYAK else "Paling cepat",
        rincian=tuple(Butir(label, nilai) for label, nilai in rincian),
        syarat=tuple(
            _syarat(pegawai, syarat, pada, is_terbuka=is_terbuka, is_berhak=is_berhak)
            for syarat in satu.syarat
        ),
    )


def _syarat(pegawai: Pegawai, satu: Syarat, pada: date, *, is_terbuka: bool, is_berhak: bool) -> ButirSyarat:
    if satu.sensitif and not is_terbuka:
        if not is_berhak:
            return ButirSyarat(satu.hasil, TERBATAS, "")
        url = reverse("pegawai:pegawai-sensitif", args=[pegawai.kode])
        return ButirSyarat(satu.hasil, TERTUTUP, satu.dasar, url)
    return ButirSyarat(
        satu.hasil, satu.keterangan, satu.dasar, _url(pegawai, satu, pada), satu.catatan_sumber
    )


def _url(pegawai: Pegawai, satu: Syarat, pada: date) -> str:
    """The record that the condition was read from, or the place where it is missing."""
    if not satu.bagian or satu.bagian in SENSITIF:
        return ""
    if satu.bagian == DI_PANEL:
        return f"{pegawai.get_absolute_url()}#panel-{DI_PANEL}"
    tanda = "&" if akhiran(pada) else "?"
    return f"{pegawai.get_absolute_url()}{akhiran(pada)}{tanda}bagian={satu.bagian}#riwayat"

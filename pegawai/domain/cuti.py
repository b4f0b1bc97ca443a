"""Asking for leave: its working days, the rights it is charged to, whether they suffice.

Acuan: PP 11/2017 ps. 309–341 as changed by PP 17/2020; PerBKN 24/2017 and 7/2021; PP 49/2018 ps. 77 (PPPK).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pegawai.domain.hari_kerja import SEHARI
from pegawai.domain.kelayakan.cuti_tahunan import DASAR_SISA, Saldo, hitung_saldo
from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.riwayat.karier import Cuti
from pegawai.domain.syarat import HasilSyarat, Syarat, hasil_dari
from pegawai.domain.tanggal import tanggal_panjang

TAHUNAN = "TAHUNAN"


@dataclass(frozen=True, slots=True)
class PermintaanCuti:
    """A leave that is asked for, from `mulai` until the day before `selesai`; hari: its working days."""

    kode: str
    mulai: date
    selesai: date
    hari: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class SaldoTahun:
    """Balance of annual leave with what is asked for already. bawaan_sisa: of it, what came over."""

    saldo: Saldo
    bawaan_sisa: int


def saldo_tahun(dosir: Dosir, ketentuan: KetentuanLayak, pada: date, diusulkan: Sequence[Cuti]) -> SaldoTahun:
    """Return the balance in the year of `pada`; proposals that still go on count as taken."""
    penuh = replace(dosir, cuti=(*dosir.cuti, *diusulkan))
    saldo = hitung_saldo(penuh, ketentuan, pada)
    dari_lalu = sum(
        satu.hari_kerja
        for satu in penuh.cuti
        if satu.kode == TAHUNAN and satu.tahun_hak < pada.year == satu.mulai.year
    )
    return SaldoTahun(saldo, max(0, saldo.bawaan - dari_lalu))


def bebankan(permintaan: PermintaanCuti, bawaan_sisa: int) -> tuple[Cuti, ...]:
    """Return the leave as it is recorded: annual leave uses what came over first, as a part of its own.

    Acuan: PP 11/2017 ps. 313: what is not used of a year lapses after the next, so the older goes first.
    """
    tahun, hari = permintaan.mulai.year, permintaan.hari
    lama = min(bawaan_sisa, len(hari)) if permintaan.kode == TAHUNAN else 0
    if not lama:
        return (Cuti(permintaan.mulai, permintaan.selesai, permintaan.kode, len(hari), tahun),)
    if lama == len(hari):
        return (Cuti(permintaan.mulai, permintaan.selesai, permintaan.kode, lama, tahun - 1),)
    batas = hari[lama]
    return (
        Cuti(permintaan.mulai, batas, permintaan.kode, lama, tahun - 1),
        Cuti(batas, permintaan.selesai, permintaan.kode, len(hari) - lama, tahun),
    )


def syarat_permintaan(
    permintaan: PermintaanCuti, saldo: SaldoTahun | None, diusulkan: Sequence[Cuti]
) -> Iterator[Syarat]:
    """Yield the conditions of one request. saldo: for annual leave; diusulkan: other proposals that go on."""
    if saldo is not None:
        n, sisa = len(permintaan.hari), saldo.saldo.sisa
        yield Syarat(
            "sisa_cukup", hasil_dari(n <= sisa), DASAR_SISA,
            f"Diminta {n} hari kerja; sisa cuti tahunan {permintaan.mulai.year} {sisa} hari kerja, sesudah "
            "usulan lain yang masih berjalan.",
        )  # fmt: skip
    lain = next((x for x in diusulkan if x.mulai < permintaan.selesai and permintaan.mulai < x.selesai), None)
    yield Syarat(
        "usulan_tidak_bertumpang",
        HasilSyarat.BELUM if lain else HasilSyarat.TERPENUHI,
        "",
        f"Sudah ada usulan cuti {masa(lain.mulai, lain.selesai)} yang masih berjalan."
        if lain
        else "Tidak ada usulan cuti lain pada masa itu.",
    )


def masa(mulai: date, selesai: date) -> str:
    """Return a half-open period in words, with its last day."""
    akhir = selesai - SEHARI
    if akhir == mulai:
        return tanggal_panjang(mulai)
    return f"{tanggal_panjang(mulai)} sampai {tanggal_panjang(akhir)}"

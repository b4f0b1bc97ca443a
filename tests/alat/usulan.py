"""A kind of proposal for tests that writes an award, and one proposal with everyone it needs."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from pegawai.domain.syarat import Syarat, hasil_dari
from pegawai.models import JenisPenghargaan, Pegawai, RiwayatPenghargaan, TahapLayanan, UnitKerja, Usulan
from pegawai.models.riwayat import Sumber
from pegawai.registri import JenisUsulan, SyaratBerkas, jenis_usulan
from pegawai.services import riwayat, usulan
from serang_asn.inti.models import Akun, Peran
from serang_asn.inti.versi import versi_kini
from tests.factories.akun import AkunFactory
from tests.factories.pegawai import PegawaiAktifFactory
from tests.factories.unit import UnitKerjaFactory

KODE = "uji_penghargaan"
TMT = date(2026, 4, 1)


def _syarat(pegawai: Pegawai, isian: Mapping[str, Any], pada: date) -> list[Syarat]:
    return [Syarat("wajar", hasil_dari(isian.get("wajar", True)), "PP 35/2010", "Penghargaan wajar.")]


def _tulis(satu: Usulan, oleh: Any) -> dict[str, Any]:
    hasil = riwayat.tambah(
        pegawai=satu.pegawai, jenis="penghargaan", oleh=oleh, kode=satu.kode, sumber=Sumber.USULAN,
        isian={"jenis": JenisPenghargaan.objects.earliest("pk"), "tanggal": satu.tmt, "pemberi": "Wali Kota"},
        alasan="Diputuskan melalui usulan.",
    )  # fmt: skip
    return {"riwayat": [["penghargaan", str(hasil.kode)]]}


def _batal(satu: Usulan, oleh: Any, alasan: str) -> None:
    baris = RiwayatPenghargaan.objects.get(kode=satu.hasil["riwayat"][0][1])
    riwayat.batalkan(riwayat=baris, versi=versi_kini(baris), alasan=alasan, oleh=oleh)


def bentuk(**ganti: Any) -> JenisUsulan:
    """Return the kind; a keyword changes one part of it."""
    isi: dict[str, Any] = {
        "kode": KODE, "urut": 999, "judul": "Penghargaan uji", "uraian": "", "kelompok": "Uji",
        "pengaju": frozenset({Peran.PETUGAS, Peran.PENGELOLA_OPD, Peran.PEGAWAI}),
        "formulir": "pegawai.forms.usulan.IsianForm", "tulis": _tulis, "batal": _batal,
        "ringkas": lambda isian: "Penghargaan", "syarat": _syarat, "surat": "uji",
    }  # fmt: skip
    return JenisUsulan(**(isi | ganti))


BERKAS = (SyaratBerkas(kode="piagam", judul="Piagam"),)


@contextmanager
def terdaftar(**ganti: Any) -> Iterator[JenisUsulan]:
    """Have the kind registered within the block."""
    jenis = bentuk(**ganti)
    jenis_usulan.daftar(jenis)
    try:
        yield jenis
    finally:
        del jenis_usulan._isi[jenis.kode]


@dataclass
class Kantor:
    """Everyone around a proposal: the person, who proposes and who checks."""

    opd: UnitKerja
    pegawai: Pegawai
    pengusul: Akun
    kepala: Akun
    petugas: Akun


def kantor() -> Kantor:
    """Return an office whose kind of proposal passes the head of the OPD and BKPSDM."""
    tahap = (("Pemeriksaan OPD", "kepala_opd", 3), ("Pemeriksaan BKPSDM", "petugas", 5))
    TahapLayanan.objects.bulk_create(
        TahapLayanan(jenis=KODE, urut=n, judul=judul, pelaku=pelaku, hari_kerja=hari, sumber="uji")
        for n, (judul, pelaku, hari) in enumerate(tahap, start=1)
    )
    opd = UnitKerjaFactory()
    return Kantor(
        opd=opd,
        pegawai=PegawaiAktifFactory(posisi__unit=opd, akun=AkunFactory(peran=Peran.PEGAWAI)),
        pengusul=AkunFactory(peran=Peran.PENGELOLA_OPD, unit=opd),
        kepala=AkunFactory(peran=Peran.KEPALA_OPD, unit=opd),
        petugas=AkunFactory(peran=Peran.PETUGAS),
    )


def draf(orang: Kantor, **isian: Any) -> Usulan:
    """Return a new draft of the kind."""
    return usulan.buat(jenis=KODE, pegawai=orang.pegawai, tmt=TMT, isian=isian, oleh=orang.pengusul)

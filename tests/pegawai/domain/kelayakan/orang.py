"""Dossiers to judge, and the parameters as the system ships them.

The base person: born 14 March 1985, CPNS 2010, PNS 2011, pelaksana with an S1, III/b since 1 April 2022,
rated Baik every year.
"""

import csv
from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.hasil import Kelayakan
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.kelayakan.mesin import MESIN, jalankan
from pegawai.domain.ketentuan import BUP_BAWAAN, Ketentuan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.periode_pangkat import PeriodePangkat
from pegawai.domain.riwayat import karier as k

DATA = Path(__file__).resolve().parents[4] / "pegawai" / "data"


def h(teks: str) -> date:
    """A day written as ISO."""
    return date.fromisoformat(teks)


def baca(berkas: str) -> list[dict[str, str]]:
    """The rows of a file of reference data."""
    with (DATA / berkas).open(newline="") as isi:
        return list(csv.DictReader(isi))


def _parameter() -> dict[str, Ketentuan[Decimal]]:
    per_kode: dict[str, list[dict[str, str]]] = defaultdict(list)
    for satu in baca("parameter.csv"):
        per_kode[satu["kode"]].append(satu)
    return {
        kode: Ketentuan(
            kode,
            isi[-1]["dasar"],
            isi[-1]["satuan"],
            {h(satu["berlaku_mulai"]): Decimal(satu["nilai"]) for satu in isi},
        )
        for kode, isi in per_kode.items()
    }


def _tabel_gaji() -> dict[str, Ketentuan[dict[int, int]]]:
    tabel: dict[str, dict[date, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    for satu in baca("gaji_pokok.csv"):
        tabel[satu["golongan"]][h(satu["berlaku_mulai"])][int(satu["mkg"])] = int(satu["gaji"])
    return {kode: Ketentuan(f"gaji.{kode}", "PP 5/2024", "rupiah", dict(isi)) for kode, isi in tabel.items()}


PARAMETER = _parameter()
KETENTUAN = KetentuanLayak(
    parameter=PARAMETER,
    tabel_gaji=_tabel_gaji(),  # type: ignore[arg-type]
    bup=BUP_BAWAAN,
    periode=Ketentuan(
        "kp.periode_per_tahun",
        "PerBKN 4/2023",
        "kali",
        {
            h(satu["berlaku_mulai"]): PeriodePangkat(int(satu["nilai"]), satu["dasar"])
            for satu in baca("parameter.csv")
            if satu["kode"] == "kp.periode_per_tahun"
        },
    ),
)


def tempat(jenis: str = "pelaksana", **isi: Any) -> k.Tempat:
    """A post."""
    return k.Tempat(isi.pop("jabatan", 1), 1, isi.pop("nama", "Jabatan Uji"), "Dinas Uji", jenis, **isi)


def jabatan(jenis: str = "pelaksana", tmt: str = "2010-01-01", **isi: Any) -> tuple[k.Jabatan, ...]:
    """A history of one post."""
    return (k.Jabatan(h(tmt), tempat(jenis, **isi), urut=1),)


def pangkat(*daftar: tuple[str, str], mkg: int | None = 0) -> tuple[k.Pangkat, ...]:
    """Ranks by day, with the masa kerja golongan of the first."""
    hasil = []
    for urut, (golongan, tmt) in enumerate(daftar, start=1):
        bulan = None if mkg is None else mkg + 12 * (h(tmt).year - h(daftar[0][1]).year)
        hasil.append(k.Pangkat(h(tmt), golongan, "cpns" if urut == 1 else "reguler", bulan, urut=urut))
    return tuple(hasil)


def skp(dari: int = 2010, sampai: int = 2030, predikat: str = "baik", **lain: str) -> tuple[k.Kinerja, ...]:
    """Ratings of a row of years; lain: `y2024="kurang"` for single ones, empty for none."""
    per_tahun = dict.fromkeys(range(dari, sampai + 1), predikat)
    per_tahun |= {int(nama[1:]): isi for nama, isi in lain.items()}
    return tuple(k.Kinerja(tahun, isi) for tahun, isi in per_tahun.items() if isi)


def hukuman(kode: str, tingkat: str, mulai: str, selesai: str | None) -> k.Disiplin:
    """A punishment."""
    return k.Disiplin(h(mulai), h(selesai) if selesai else None, kode, tingkat)


def status(*daftar: tuple[str, str, str]) -> tuple[k.Kedudukan, ...]:
    """Standings: day, kind of ASN, code."""
    akhir = {"PENSIUN_BUP", "PENSIUN_APS", "MENINGGAL", "TEWAS", "BERHENTI_HORMAT", "KONTRAK_BERAKHIR"}
    return tuple(
        k.Kedudukan(
            h(tmt), asn, kode, kode.title(), kode in akhir, kode != "CLTN" and kode not in akhir, urut=n
        )
        for n, (tmt, asn, kode) in enumerate(daftar, start=1)
    )


def ijazah(*daftar: tuple[str, str]) -> tuple[k.Pendidikan, ...]:
    """Degrees by the day they were recognised."""
    return tuple(
        k.Pendidikan(h(tmt), TingkatPendidikan(tingkat), urut=n) for n, (tingkat, tmt) in enumerate(daftar)
    )


def cuti(kode: str, mulai: str, selesai: str, hari: int, hak: int) -> k.Cuti:
    """A leave."""
    return k.Cuti(h(mulai), h(selesai), kode, hari, hak)


AWAL_PNS = (("2010-01-01", "CPNS", "AKTIF"), ("2011-01-01", "PNS", "AKTIF"))
ORANG = Dosir(
    tanggal_lahir=date(1985, 3, 14),
    jenis_kelamin="P",
    kedudukan=status(*AWAL_PNS),
    pangkat=pangkat(("III/a", "2010-01-01"), ("III/b", "2022-04-01")),
    jabatan=jabatan(),
    pendidikan=ijazah(("S1", "2010-01-01")),
    kinerja=skp(),
    pelatihan=(),
)


def dosir(**ganti: Any) -> Dosir:
    """The base person with parts replaced."""
    return replace(ORANG, **ganti)


def pppk(kontrak: str | None = "2027-03-01", tmt: str = "2022-03-01", **ganti: Any) -> Dosir:
    """A PPPK in golongan IX, ahli pertama."""
    asn = ganti.pop("asn", "PPPK")
    return dosir(
        **{
            "kedudukan": (
                k.Kedudukan(h(tmt), asn, "AKTIF", "Aktif", kontrak_selesai=h(kontrak) if kontrak else None),
            ),
            "pangkat": (k.Pangkat(h(tmt), "IX", "pppk", 0, urut=1),),
            "jabatan": jabatan("fungsional", tmt, jenjang="ahli_pertama"),
            **ganti,
        }
    )


def hitung(jenis: str, orang: Dosir, pada: str, ketentuan: KetentuanLayak = KETENTUAN) -> Kelayakan:
    """Ask an engine."""
    return jalankan(jenis, MESIN[jenis], orang, ketentuan, h(pada))


def ringkas(jawaban: Kelayakan) -> tuple[str, str | None]:
    """Answer and day, to compare with a table."""
    return jawaban.hasil.value, jawaban.tanggal.isoformat() if jawaban.tanggal else None


def kode(jawaban: Kelayakan, hasil: str) -> set[str]:
    """Codes of the conditions with this answer."""
    return {satu.kode for satu in jawaban.syarat if satu.hasil.value == hasil}


def ketentuan_dengan(**ubahan: int) -> KetentuanLayak:
    """The parameters with values replaced; dots written as double underscores."""
    baru = dict(PARAMETER)
    for nama, nilai in ubahan.items():
        lama = baru[nama.replace("__", ".")]
        baru[lama.kode] = replace(lama, nilai=dict.fromkeys(lama.nilai, Decimal(nilai)))
    return replace(KETENTUAN, parameter=baru)

"""A career to judge events against: born 14 March 1985, CPNS 2010, PNS 2011, III/b since 2014."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from pegawai.domain.ketentuan import BUP_BAWAAN, Ketentuan
from pegawai.domain.pendidikan import TingkatPendidikan
from pegawai.domain.riwayat import karier as k
from pegawai.domain.temuan import Temuan

AWAL = date(2000, 1, 1)
PELAKSANA = k.Tempat(1, 1, "Pengelola Data", "Dinas Kesehatan")
KABID = k.Tempat(2, 1, "Kepala Bidang", "Dinas Kesehatan", "administrator", eselon="III.b",
                 pendidikan=TingkatPendidikan.S1)  # fmt: skip
ANALIS = k.Tempat(3, 1, "Analis Ahli Pertama", "Dinas Kesehatan", "fungsional", "ahli_pertama",
                  golongan=("III/a", "III/b"))  # fmt: skip
TABEL_IIIB = {0: 2903600, 2: 2995000, 4: 3089300, 6: 3186600, 8: 3287000}

KARIER = k.Karier(
    tanggal_lahir=date(1985, 3, 14),
    per_tanggal=date(2026, 11, 1),
    jenis_kelamin="P",
    kedudukan=(
        k.Kedudukan(date(2010, 1, 1), "CPNS", "AKTIF", "Aktif", urut=1),
        k.Kedudukan(date(2011, 1, 1), "PNS", "AKTIF", "Aktif", urut=2),
    ),
    pangkat=(
        k.Pangkat(date(2010, 1, 1), "III/a", "cpns", 0, urut=1),
        k.Pangkat(date(2014, 4, 1), "III/b", "reguler", 51, urut=2),
    ),
    jabatan=(k.Jabatan(date(2010, 1, 1), PELAKSANA, urut=1),),
    pendidikan=(k.Pendidikan(date(2010, 1, 1), TingkatPendidikan.S1, "Manajemen", 2008, "1", urut=1),),
    parameter={
        "plt.masa": Ketentuan("plt.masa", "SE BKN 1/2021", "bulan", {date(2021, 1, 14): Decimal(3)}),
        "ak.koefisien.ahli_pertama": Ketentuan(
            "ak", "PerBKN 3/2023", "", {date(2023, 1, 1): Decimal("12.5")}
        ),
    },
    tabel_gaji={"III/b": Ketentuan("gaji", "PP 5/2024", "rupiah", {date(2024, 1, 1): TABEL_IIIB})},
    bup=BUP_BAWAAN,
)


def karier(**ganti: Any) -> k.Karier:
    """The career with parts replaced."""
    return replace(KARIER, **ganti)


def kode(temuan: Iterable[Temuan]) -> set[str]:
    """Codes of findings; a forbidding one in capitals."""
    return {satu.kode.upper() if satu.tingkat == "larang" else satu.kode for satu in temuan}


def pppk(**ganti: Any) -> k.Karier:
    """A PPPK since 2022 in golongan IX."""
    return karier(
        **{
            "kedudukan": (k.Kedudukan(date(2022, 3, 1), "PPPK", "AKTIF", "Aktif", urut=1),),
            "pangkat": (k.Pangkat(date(2022, 3, 1), "IX", "pppk", 0, urut=1),),
            "jabatan": (k.Jabatan(date(2022, 3, 1), ANALIS, urut=1),),
            **ganti,
        }
    )


def berhenti(kode_kedudukan: str, nama: str, tmt: date = date(2020, 1, 1), **ganti: Any) -> k.Karier:
    """The career, ended."""
    akhir = k.Kedudukan(tmt, "PNS", kode_kedudukan, nama, akhir=True, urut=3)
    return karier(kedudukan=(*KARIER.kedudukan, akhir), **ganti)

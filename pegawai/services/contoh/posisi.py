"""The posts of the demo city that are filled on its day: which post, in which unit, by which kind of ASN."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from pegawai.services.contoh.kota import Kota, Unit
from pegawai.services.referensi import baca

BAGIAN_GURU, BAGIAN_KESEHATAN, BAGIAN_LAIN = 0.509, 0.180, 0.085
"""Shares of the posts that are no managerial ones; the rest are pelaksana."""

# Of each kind of post: share of PNS, then of PPPK paruh waktu; the rest are PPPK.
BAGIAN_ASN = {
    "guru": (0.38, 0.05),
    "kesehatan": (0.42, 0.075),
    "lain": (0.72, 0.0),
    "pelaksana": (0.36, 0.29),
}
KELUARGA_KESEHATAN = (
    ("PERAWAT", 40),
    ("BIDAN", 30),
    ("DOKTER", 7),
    ("DOKTER-GIGI", 3),
    ("APOTEKER", 3),
    ("ASISTEN-APOTEKER", 4),
    ("NUTRISIONIS", 3),
    ("SANITARIAN", 3),
    ("PRANATA-LABKES", 3),
    ("PEREKAM-MEDIS", 2),
    ("PROMOSI-KESEHATAN", 2),
)
HANYA_AHLI = frozenset(
    {
        "GURU",
        "DOKTER",
        "DOKTER-GIGI",
        "APOTEKER",
        "PROMOSI-KESEHATAN",
        "ANALIS-SDM",
        "ANALIS-KEBIJAKAN",
        "PERENCANA",
        "PPUPD",
        "PBJ",
        "STATISTISI",
        "PENGAWAS-LH",
        "PENGANTAR-KERJA",
        "PENATA-RUANG",
        "ANALIS-KEUANGAN",
    }
)
HANYA_TERAMPIL = frozenset({"PRANATA-SDM", "ASISTEN-APOTEKER", "DAMKAR", "PENGUJI-KENDARAAN"})
BAGIAN_TERAMPIL = {"PERAWAT": 0.62, "BIDAN": 0.68, "POLISI-PP": 0.75}
JENJANG_AHLI = (("AHLI-PERTAMA", 27), ("AHLI-MUDA", 45), ("AHLI-MADYA", 28))
JENJANG_TERAMPIL = (("TERAMPIL", 40), ("MAHIR", 35), ("PENYELIA", 25))
PELAKSANA = (
    ("PENELAAH-TEKNIS", 17),
    ("PENATA-LAYANAN", 12),
    ("PENGOLAH-DATA", 5),
    ("PENGELOLA-LAYANAN", 3),
    ("PENGADMINISTRASI", 32),
    ("OPERATOR-LAYANAN", 28),
    ("PENGELOLA-UMUM", 3),
)
BOBOT_UNIT_PELAKSANA = {
    "sd": 0.4,
    "smp": 1.0,
    "puskesmas": 3.0,
    "kelurahan": 3.0,
    "kecamatan": 3.0,
    "uptd": 4.0,
}
OPD_LAPANGAN = {"SATPOLPP": 8.0, "DAMKAR": 7.0, "DLH": 6.0, "DISHUB": 6.0, "RSUD": 4.0}
JABATAN_TAMBAHAN = {
    "kelurahan": ("SEKRETARIS-KELURAHAN", "KASI-KELURAHAN"),
    "puskesmas": ("KASUBBAG-TU-UPTD",),
    "uptd": ("KASUBBAG-TU-UPTD",),
}
DI_SETDA = ("ASISTEN-1", "ASISTEN-2", "ASISTEN-3", "STAF-AHLI-1", "STAF-AHLI-2", "STAF-AHLI-3")


@dataclass(slots=True)
class Posisi:
    """One filled post. rumpun: struktural, guru, kesehatan, lain or pelaksana; keluarga: of the function."""

    unit: Unit
    jabatan: str
    rumpun: str
    keluarga: str
    jenis_asn: str
    kepala: bool = False


def pilih(acak: Random, pilihan: Sequence[tuple[str, float]]) -> str:
    """Draw one of weighted values."""
    return acak.choices([p for p, _ in pilihan], weights=[b for _, b in pilihan])[0]


def susun_posisi(acak: Random, kota: Kota, pegawai: int) -> tuple[list[Posisi], list[Unit]]:
    """Return exactly `pegawai` filled posts, heads first, and the units whose head's post is vacant."""
    kepala, lowong = _pimpinan(acak, kota, pegawai)
    sisa = pegawai - len(kepala)
    if sisa < 0:
        raise ValueError(f"{pegawai} pegawai kurang dari {len(kepala)} pemimpin unit")
    sekolah_berkepala = sum(posisi.rumpun == "guru" for posisi in kepala)
    guru = max(0, round((sisa + sekolah_berkepala) * BAGIAN_GURU) - sekolah_berkepala)
    kesehatan, lain = round(sisa * BAGIAN_KESEHATAN), round(sisa * BAGIAN_LAIN)
    isi = [
        *_guru(acak, kota, guru),
        *_kesehatan(acak, kota, kesehatan),
        *_fungsional_lain(acak, kota, lain),
        *_pelaksana(acak, kota, sisa - guru - kesehatan - lain),
    ]
    return kepala + isi, lowong


def _pimpinan(acak: Random, kota: Kota, pegawai: int) -> tuple[list[Posisi], list[Unit]]:
    posisi: list[Posisi] = []
    lowong: list[Unit] = []
    for unit in kota.unit.values():
        if not unit.kepala:
            continue
        rumpun = "guru" if unit.jenis in ("sd", "smp") else "struktural"
        if pegawai >= 2_000 and unit.jenis in ("bidang", "subbagian") and acak.random() < 0.03:
            lowong.append(unit)
        else:
            keluarga = "GURU" if rumpun == "guru" else ""
            posisi.append(Posisi(unit, unit.kepala, rumpun, keluarga, "PNS", kepala=True))
        tambahan = JABATAN_TAMBAHAN.get(unit.jenis, ()) if pegawai >= 4_000 else ()
        for jabatan in DI_SETDA if unit.kode == "SETDA" else tambahan:
            posisi.append(Posisi(unit, jabatan, "struktural", "", "PNS"))
    return posisi, lowong


def _guru(acak: Random, kota: Kota, jumlah: int) -> list[Posisi]:
    sekolah = kota.berjenis("sd", "smp")
    bobot = [2.3 if unit.jenis == "smp" else 1.0 for unit in sekolah]
    return [
        _fungsional(acak, unit, "GURU", "guru") for unit in acak.choices(sekolah, weights=bobot, k=jumlah)
    ]


def _kesehatan(acak: Random, kota: Kota, jumlah: int) -> list[Posisi]:
    unit = [*kota.berjenis("puskesmas"), kota.unit["RSUD"], *kota.unit["RSUD"].anak, kota.unit["DINKES"]]
    bobot = [1.0 if u.jenis == "puskesmas" else 2.0 for u in unit]
    return [
        _fungsional(acak, tempat, pilih(acak, KELUARGA_KESEHATAN), "kesehatan")
        for tempat in acak.choices(unit, weights=bobot, k=jumlah)
    ]


def _fungsional_lain(acak: Random, kota: Kota, jumlah: int) -> list[Posisi]:
    baris = baca("contoh/keahlian_opd")
    dipilih = acak.choices(baris, weights=[int(satu["bobot"]) for satu in baris], k=jumlah)
    posisi = []
    for satu in dipilih:
        opd = kota.unit[satu["opd"]]
        bidang = [unit for unit in opd.anak if unit.jenis in ("bidang", "bagian")] or [opd]
        posisi.append(_fungsional(acak, acak.choice(bidang), satu["keluarga"], "lain"))
    return posisi


def _pelaksana(acak: Random, kota: Kota, jumlah: int) -> list[Posisi]:
    unit = [u for u in kota.unit.values() if u.induk is not None]
    bobot = [OPD_LAPANGAN.get(u.opd.kode, BOBOT_UNIT_PELAKSANA.get(u.jenis, 2.0)) for u in unit]
    return [
        Posisi(tempat, pilih(acak, PELAKSANA), "pelaksana", "", _jenis_asn(acak, "pelaksana"))
        for tempat in acak.choices(unit, weights=bobot, k=jumlah)
    ]


def _fungsional(acak: Random, unit: Unit, keluarga: str, rumpun: str) -> Posisi:
    jenis_asn = _jenis_asn(acak, rumpun)
    terampil = keluarga in HANYA_TERAMPIL or (
        keluarga not in HANYA_AHLI and acak.random() < BAGIAN_TERAMPIL.get(keluarga, 0.35)
    )
    if jenis_asn == "PNS":
        jenjang = pilih(acak, JENJANG_TERAMPIL if terampil else JENJANG_AHLI)
    else:
        jenjang = "TERAMPIL" if terampil else "AHLI-PERTAMA"
    return Posisi(unit, f"{keluarga}-{jenjang}", rumpun, keluarga, jenis_asn)


def _jenis_asn(acak: Random, rumpun: str) -> str:
    pns, paruh_waktu = BAGIAN_ASN[rumpun]
    angka = acak.random()
    if angka < pns:
        return "PNS"
    return "PPPK_PW" if angka < pns + paruh_waktu else "PPPK"

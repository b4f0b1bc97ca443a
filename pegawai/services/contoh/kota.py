"""The invented inside of each perangkat daerah: bagian, bidang, UPTD, puskesmas, schools, with their heads.

The tree grows with the number of employees, so that a small city has no empty units.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from pegawai.services.referensi import baca

KOTA_PENUH = 10_000
"""Number of employees at which the tree has its real size."""

PUSKESMAS = 16
SEKOLAH_DASAR = 220
SEKOLAH_MENENGAH = 28
BERSEKRETARIAT = 1_500
BERSUBBAGIAN = 4_000
SUMBER = "Data contoh"

KEPALA_PER_JENIS = {
    "bagian": "KEPALA-BAGIAN",
    "bidang": "KEPALA-BIDANG",
    "uptd": "KEPALA-UPTD",
    "puskesmas": "KEPALA-PUSKESMAS",
    "sd": "KEPALA-SD",
    "smp": "KEPALA-SMP",
    "kecamatan": "CAMAT",
    "kelurahan": "LURAH",
    "sekretariat": "SEKRETARIS-OPD",
    "subbagian": "KEPALA-SUBBAGIAN",
    "seksi": "KEPALA-SEKSI",
}


@dataclass(slots=True)
class Unit:
    """One planned unit. kepala: code of its head's post, empty for the city itself; opd: its level-2 unit."""

    kode: str
    nama: str
    pendek: str
    jenis: str
    induk: "Unit | None"
    wilayah: str
    kepala: str
    sumber: str
    anak: list["Unit"] = field(default_factory=list, repr=False)
    path: str = ""
    id: int = 0

    @property
    def opd(self) -> "Unit":
        unit = self
        while unit.induk is not None and unit.induk.induk is not None:
            unit = unit.induk
        return unit

    @property
    def dalam(self) -> int:
        return 1 if self.induk is None else self.induk.dalam + 1


class Kota:
    """All units of the city by code, parents before children."""

    def __init__(self) -> None:
        self.unit: dict[str, Unit] = {}

    def tambah(
        self, kode: str, nama: str, jenis: str, induk: Unit | None, *,
        pendek: str = "", wilayah: str = "", kepala: str = "", sumber: str = SUMBER,
    ) -> Unit:  # fmt: skip
        kepala = kepala or ("" if induk is None else KEPALA_PER_JENIS.get(jenis, ""))
        unit = Unit(kode, nama, pendek, jenis, induk, wilayah, kepala, sumber)
        if induk is not None:
            induk.anak.append(unit)
        self.unit[kode] = unit
        return unit

    def berjenis(self, *jenis: str) -> list[Unit]:
        """Units of these kinds in order of the plan."""
        return [unit for unit in self.unit.values() if unit.jenis in jenis]


def susun_kota(pegawai: int) -> Kota:
    """Plan the tree for a city of so many employees."""
    kota = Kota()
    skala = pegawai / KOTA_PENUH
    _perangkat_daerah(kota, min(1.0, skala))
    _isi_perangkat_daerah(kota, pegawai)
    _uptd_dan_puskesmas(kota, min(1.0, skala))
    _sekolah(kota, skala)
    return kota


def _perangkat_daerah(kota: Kota, skala: float) -> None:
    """Copy the real top levels; a small city keeps a few kelurahan of every kecamatan."""
    per_kecamatan: dict[str, int] = defaultdict(int)
    for satu in baca("unit_kerja"):
        if satu["jenis"] == "kelurahan":
            per_kecamatan[satu["induk"]] += 1
            if per_kecamatan[satu["induk"]] > max(1, round(14 * skala)):
                continue
        induk = kota.unit.get(satu["induk"])
        kepala = "" if satu["jenis"] in ("kecamatan", "kelurahan") else f"KEPALA-{satu['kode']}"
        kepala = {"PEMKOT": "", "SETDA": "SEKDA"}.get(satu["kode"], kepala)
        kota.tambah(
            satu["kode"], satu["nama"], satu["jenis"], induk, pendek=satu["nama_pendek"],
            wilayah=satu["wilayah"], kepala=kepala, sumber=satu["sumber"],
        )  # fmt: skip


def _isi_perangkat_daerah(kota: Kota, pegawai: int) -> None:
    batas = round(9 * min(1.0, pegawai / BERSUBBAGIAN))
    terpakai: dict[str, int] = defaultdict(int)
    for satu in baca("contoh/bagian_unit"):
        if satu["jenis"] == "uptd" or terpakai[satu["opd"]] >= batas:
            continue
        terpakai[satu["opd"]] += 1
        opd = kota.unit[satu["opd"]]
        kepala = "INSPEKTUR-PEMBANTU" if opd.kode == "INSPEKTORAT" else ""
        kota.tambah(f"{opd.kode}-B{terpakai[opd.kode]}", satu["nama"], satu["jenis"], opd, kepala=kepala)
    if pegawai < BERSEKRETARIAT:
        return
    for opd in kota.berjenis("dinas", "badan", "inspektorat", "satuan", "kecamatan"):
        kepala = "SEKRETARIS-CAMAT" if opd.jenis == "kecamatan" else ""
        nama = f"Sekretariat {opd.pendek}"
        sekretariat = kota.tambah(f"{opd.kode}-SEKRET", nama, "sekretariat", opd, kepala=kepala)
        if pegawai >= BERSUBBAGIAN:
            for kode, bagian in (("SB1", "Umum dan Kepegawaian"), ("SB2", "Keuangan dan Program")):
                kota.tambah(
                    f"{opd.kode}-{kode}", f"Subbagian {bagian} {opd.pendek}", "subbagian", sekretariat
                )
            if opd.jenis == "kecamatan":
                for kode, seksi in (
                    ("SI1", "Pemerintahan"),
                    ("SI2", "Pelayanan Umum"),
                    ("SI3", "Ketenteraman"),
                ):
                    kota.tambah(f"{opd.kode}-{kode}", f"Seksi {seksi} {opd.pendek}", "seksi", opd)


def _uptd_dan_puskesmas(kota: Kota, skala: float) -> None:
    daftar_uptd = [satu for satu in baca("contoh/bagian_unit") if satu["jenis"] == "uptd"]
    for nomor, satu in enumerate(daftar_uptd[: round(len(daftar_uptd) * skala)], start=1):
        kota.tambah(f"{satu['opd']}-U{nomor:02d}", satu["nama"], "uptd", kota.unit[satu["opd"]])
    for nomor, kelurahan in enumerate(_tersebar(kota, max(1, round(PUSKESMAS * skala))), start=1):
        nama = kelurahan.nama.removeprefix("Kelurahan ")
        kota.tambah(
            f"PKM-{nomor:02d}", f"Puskesmas {nama}", "puskesmas", kota.unit["DINKES"],
            pendek=f"PKM {nama}", wilayah=kelurahan.wilayah,
        )  # fmt: skip


def _sekolah(kota: Kota, skala: float) -> None:
    dinas = kota.unit["DINDIKBUD"]
    per_kelurahan: dict[str, int] = defaultdict(int)
    for nomor, kelurahan in enumerate(_tersebar(kota, max(1, round(SEKOLAH_DASAR * skala))), start=1):
        per_kelurahan[kelurahan.kode] += 1
        nama = f"SD Negeri {kelurahan.nama.removeprefix('Kelurahan ')} {per_kelurahan[kelurahan.kode]}"
        kota.tambah(f"SDN-{nomor:04d}", nama, "sd", dinas, wilayah=kelurahan.wilayah)
    for nomor, kelurahan in enumerate(_tersebar(kota, max(1, round(SEKOLAH_MENENGAH * skala))), start=1):
        nama = f"SMP Negeri {nomor} Kota Serang"
        kota.tambah(f"SMPN-{nomor:03d}", nama, "smp", dinas, wilayah=kelurahan.wilayah)


def _tersebar(kota: Kota, jumlah: int) -> list[Unit]:
    """Return `jumlah` kelurahan spread over the city, again from the start when there are too few."""
    kelurahan = kota.berjenis("kelurahan")
    langkah = max(1, len(kelurahan) // jumlah)
    return [kelurahan[(i * langkah + i // len(kelurahan)) % len(kelurahan)] for i in range(jumlah)]

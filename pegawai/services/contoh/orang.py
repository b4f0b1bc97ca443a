"""Invented persons: names, numbers, addresses. No number here can belong to a real person."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from random import Random

from pegawai.domain.nip import JenisNip, awalan_nip
from pegawai.services.referensi import baca

NOMOR_URUT_AWAL = 501
"""Sequences of invented NIP begin here; real ones start low."""

KECAMATAN_REKAAN = "367390"
"""A district code that does not exist."""

PEREMPUAN = {"guru": 0.68, "kesehatan": 0.82, "struktural": 0.32, "lain": 0.36, "pelaksana": 0.32}
OPD_LAKI_LAKI = ("SATPOLPP", "DAMKAR")
AGAMA = (("ISLAM", 970), ("KRISTEN", 16), ("KATOLIK", 8), ("HINDU", 3), ("BUDDHA", 3))
KOTA_LAHIR = (("Serang", 55), ("Pandeglang", 12), ("Lebak", 9), ("Cilegon", 8), ("Tangerang", 7), ("Jakarta", 5), ("Bandung", 4))  # fmt: skip  # noqa: E501
JALAN = (
    "Melati",
    "Kenanga",
    "Mawar",
    "Cempaka",
    "Anggrek",
    "Dahlia",
    "Flamboyan",
    "Teratai",
    "Bougenville",
    "Seroja",
)
GELAR_DEPAN = {"DOKTER": "dr.", "DOKTER-GIGI": "drg."}
GELAR_D3 = {
    "PERAWAT": "A.Md.Kep.",
    "BIDAN": "A.Md.Keb.",
    "ASISTEN-APOTEKER": "A.Md.Farm.",
    "NUTRISIONIS": "A.Md.Gz.",
}
GELAR_S1 = {"GURU": "S.Pd.", "PERAWAT": "S.Kep.", "BIDAN": "S.Keb.", "NUTRISIONIS": "S.Gz.", "SANITARIAN": "S.K.M.", "PROMOSI-KESEHATAN": "S.K.M."}  # fmt: skip  # noqa: E501
GELAR_UMUM = ("S.Sos.", "S.E.", "S.H.", "S.IP.", "S.Kom.", "S.T.")
GELAR_MAGISTER = ("M.Si.", "M.M.", "M.H.", "M.AP.")


@dataclass(frozen=True, slots=True)
class Orang:
    """What a person is whatever the office does."""

    nama: str
    kelamin: str
    gelar_depan: str
    gelar_belakang: str
    agama: str
    tempat_lahir: str
    alamat: str


class Penomoran:
    """Gives NIP and NIK that are unique in the city; `urut` counts people with the same leading digits."""

    def __init__(self) -> None:
        self._nip: dict[str, int] = defaultdict(lambda: NOMOR_URUT_AWAL)
        self._nik: dict[str, int] = defaultdict(lambda: 1)

    def nip(self, lahir: date, tmt: date, kelamin: str, *, pns: bool) -> str:
        """Return the next NIP (or NI PPPK) that birth date, appointment and sex allow."""
        awalan = awalan_nip(lahir, tmt, kelamin, JenisNip.PNS if pns else JenisNip.PPPK)
        urut = self._nip[awalan]
        self._nip[awalan] = urut + 1
        return f"{awalan}{urut:03d}"

    def nik(self, lahir: date, kelamin: str) -> str:
        """Return the next NIK of the invented district."""
        awalan = f"{KECAMATAN_REKAAN}{lahir.day + 40 * (kelamin == 'P'):02d}{lahir:%m%y}"
        urut = self._nik[awalan]
        self._nik[awalan] = urut + 1
        return f"{awalan}{urut:04d}"


class Pengarang:
    """Draws persons and members of their families."""

    def __init__(self, acak: Random) -> None:
        self._acak = acak
        self._nama: dict[tuple[str, str], list[str]] = defaultdict(list)
        for satu in baca("contoh/nama"):
            self._nama[satu["kelamin"], satu["letak"]].append(satu["nama"])

    def kelamin(self, rumpun: str, opd: str) -> str:
        """Draw the sex, by the field of work."""
        peluang = 0.08 if opd in OPD_LAKI_LAKI else PEREMPUAN[rumpun]
        return "P" if self._acak.random() < peluang else "L"

    def nama(self, kelamin: str) -> str:
        """Draw a name of two or three common given names."""
        depan, belakang = self._nama[kelamin, "depan"], self._nama[kelamin, "belakang"]
        bagian = [self._acak.choice(depan), self._acak.choice(belakang)]
        if self._acak.random() < 0.35:
            bagian.insert(1, self._acak.choice(depan))
        return " ".join(dict.fromkeys(bagian))

    def orang(self, kelamin: str, keluarga: str, tingkat: str, *, magister: bool) -> Orang:
        """Draw a person whose titles follow from the degrees."""
        acak = self._acak
        return Orang(
            nama=self.nama(kelamin),
            kelamin=kelamin,
            gelar_depan=GELAR_DEPAN.get(keluarga, ""),
            gelar_belakang=self._gelar(keluarga, tingkat, magister=magister),
            agama=acak.choices([k for k, _ in AGAMA], weights=[b for _, b in AGAMA])[0],
            tempat_lahir=acak.choices([k for k, _ in KOTA_LAHIR], weights=[b for _, b in KOTA_LAHIR])[0],
            alamat=f"Jalan {acak.choice(JALAN)} Nomor {acak.randint(1, 180)}, Kota Serang",
        )

    def _gelar(self, keluarga: str, tingkat: str, *, magister: bool) -> str:
        gelar = []
        if tingkat == "D3":
            gelar.append(GELAR_D3.get(keluarga, "A.Md."))
        elif tingkat == "S1":
            gelar.append(GELAR_S1.get(keluarga) or self._acak.choice(GELAR_UMUM))
        elif keluarga == "APOTEKER":
            gelar.append("S.Farm., Apt.")
        if magister:
            gelar.append("M.Pd." if keluarga == "GURU" else self._acak.choice(GELAR_MAGISTER))
        return ", ".join(gelar)

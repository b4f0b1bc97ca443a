"""What weighs beside the requirements, and a score that shows what it does not know.

The score helps to read many figures; the team decides, not the score. A figure that is missing is neither 0
nor left out: the score is an interval, from "it would have been nothing" to "it would have been everything".
Weights are dated parameters `pengisian.bobot.…`; `pengisian.bobot_maks.…` caps one, whatever its weight.
Acuan: UU 20/2023 ps. 26 (merit); PP 30/2019 (performance); PermenPANRB 38/2018 (points of IP ASN).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from pegawai.domain.kelayakan.dosir import Dosir
from pegawai.domain.kelayakan.ip_asn import SETARA
from pegawai.domain.kelayakan.ketentuan import KetentuanLayak
from pegawai.domain.kelayakan.kp_fungsional import teks_angka
from pegawai.domain.kelayakan.umum import LABEL_PREDIKAT
from pegawai.domain.pengisian import pengalaman
from pegawai.domain.pengisian.tujuan import DIMINTA, Tujuan

PENUH = Decimal(100)
KOMPONEN: Mapping[str, str] = {
    "kinerja": "Kinerja", "kompetensi": "Kompetensi", "pengalaman": "Pengalaman jabatan",
    "pendidikan": "Pendidikan", "pelatihan": "Pelatihan", "penilaian_warga": "Penilaian warga",
}  # fmt: skip
"""Every consideration with its name, in the order in which it is shown."""
BELUM_ADA = "Belum ada data."


@dataclass(frozen=True, slots=True, kw_only=True)
class Pertimbangan:
    """One figure of one person.

    nilai: 0..100, None when nobody knows. teks: the figure as its source says it. selang: lower and upper
    bound of `nilai` where it was measured on few. url: the page it was read from.
    """

    nilai: Decimal | None
    teks: str
    keterangan: str = ""
    selang: tuple[Decimal, Decimal] | None = None
    url: str = ""
    bagian: str = ""


@dataclass(frozen=True, slots=True)
class NilaiKomponen:
    """One consideration with its weight and what it gives. poin: None where the figure is missing."""

    kode: str
    bobot: Decimal
    isi: Pertimbangan
    poin: Decimal | None

    @property
    def judul(self) -> str:
        """Its name."""
        return KOMPONEN[self.kode]


@dataclass(frozen=True, slots=True)
class Skor:
    """The considerations together, 0..100 of all weights. Equal bounds: nothing is missing or uncertain."""

    komponen: tuple[NilaiKomponen, ...]
    terendah: Decimal
    tertinggi: Decimal

    @property
    def hilang(self) -> tuple[str, ...]:
        """Names of what is missing."""
        return tuple(satu.judul for satu in self.komponen if satu.poin is None and satu.bobot)

    @property
    def teks(self) -> str:
        """The score as a page writes it."""
        if self.terendah == self.tertinggi:
            return teks_angka(self.terendah)
        return f"{teks_angka(self.terendah)}–{teks_angka(self.tertinggi)}"


def bobot(ketentuan: KetentuanLayak, kode: str, pada: date) -> Decimal:
    """Return the weight of a consideration on a day, 0 without one, never above its cap."""
    nama = f"pengisian.bobot.{kode}"
    if nama not in ketentuan.parameter:
        return Decimal(0)
    nilai, batas = ketentuan.desimal(nama, pada), f"pengisian.bobot_maks.{kode}"
    return min(nilai, ketentuan.desimal(batas, pada)) if batas in ketentuan.parameter else nilai


def hitung_skor(daftar: Mapping[str, Pertimbangan], ketentuan: KetentuanLayak, pada: date) -> Skor:
    """Return the score of one person; each bound is rounded half up to two decimals once, at the end.

    daftar: figures by code of KOMPONEN; what is not there is missing.
    """
    komponen, rendah, tinggi, semua = [], Decimal(0), Decimal(0), Decimal(0)
    for kode in KOMPONEN:
        isi = daftar.get(kode) or Pertimbangan(nilai=None, teks=BELUM_ADA)
        berat = bobot(ketentuan, kode, pada)
        poin = None if isi.nilai is None else berat * isi.nilai / PENUH
        bawah, atas = isi.selang or (isi.nilai or Decimal(0), PENUH if isi.nilai is None else isi.nilai)
        rendah, tinggi, semua = rendah + berat * bawah, tinggi + berat * atas, semua + berat
        komponen.append(NilaiKomponen(kode, berat, isi, poin))
    if not semua:
        return Skor(tuple(komponen), Decimal(0), PENUH)
    return Skor(tuple(komponen), _bulat(rendah / semua), _bulat(tinggi / semua))


def pertimbangan_riwayat(
    dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date
) -> dict[str, Pertimbangan]:
    """Return the figures that follow from the histories: performance, experience, degree."""
    return {
        "kinerja": _kinerja(dosir, ketentuan, pada),
        "pengalaman": _pengalaman(dosir, tujuan, ketentuan, pada),
        "pendidikan": _pendidikan(dosir, ketentuan, pada),
    }


def _kinerja(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Pertimbangan:
    """Mean of the rated years among the last ones, as IP ASN weighs a predicate; none missing."""
    tahun = ketentuan.angka("pengisian.kinerja_tahun", pada)
    diminta = range(pada.year - tahun, pada.year)
    per_tahun = {satu.tahun: satu.predikat for satu in dosir.kinerja}
    ada = [satu for satu in diminta if satu in per_tahun]
    teks = "; ".join(f"{satu} {LABEL_PREDIKAT.get(per_tahun[satu], per_tahun[satu])}" for satu in ada)
    if len(ada) < len(diminta):
        hilang = ", ".join(str(satu) for satu in diminta if satu not in per_tahun)
        return Pertimbangan(
            nilai=None, teks=teks or BELUM_ADA, keterangan=f"SKP {hilang} belum tercatat.", bagian="kinerja"
        )
    puncak = ketentuan.desimal("ipasn.kinerja.sangat_baik", pada)
    nilai = [ketentuan.desimal(f"ipasn.kinerja.{per_tahun[satu]}", pada) for satu in ada]
    rata = sum(nilai, Decimal(0)) * PENUH / (puncak * len(nilai)) if nilai else None
    return Pertimbangan(
        nilai=_bulat(rata) if rata is not None else None, teks=teks or BELUM_ADA, bagian="kinerja",
        keterangan="Rata-rata bobot predikat menurut IP ASN.",
    )  # fmt: skip


def _pengalaman(dosir: Dosir, tujuan: Tujuan, ketentuan: KetentuanLayak, pada: date) -> Pertimbangan:
    if dosir.jabatan_pada(pada) is None:
        return Pertimbangan(nilai=None, teks=BELUM_ADA, bagian="jabatan")
    penuh = ketentuan.angka("pengisian.pengalaman_penuh", pada)
    bulan = pengalaman.masa_setingkat(dosir, DIMINTA.get(tujuan.jenis, 1), pada)
    nilai = min(PENUH, Decimal(bulan) * PENUH / (12 * penuh))
    return Pertimbangan(
        nilai=_bulat(nilai), teks=pengalaman.teks_masa(bulan), bagian="jabatan",
        keterangan=f"Masa dalam jabatan yang diperhitungkan; {penuh} tahun bernilai penuh.",
    )  # fmt: skip


def _pendidikan(dosir: Dosir, ketentuan: KetentuanLayak, pada: date) -> Pertimbangan:
    tertinggi = dosir.pendidikan_pada(pada)
    if tertinggi is None:
        return Pertimbangan(nilai=None, teks=BELUM_ADA, bagian="pendidikan")
    tingkat = SETARA.get(tertinggi.tingkat, tertinggi.tingkat)
    poin = ketentuan.desimal(f"ipasn.kualifikasi.{tingkat}", pada)
    puncak = ketentuan.desimal("ipasn.kualifikasi.S3", pada)
    return Pertimbangan(
        nilai=_bulat(poin * PENUH / puncak), bagian="pendidikan",
        teks=f"{tertinggi.tingkat} {tertinggi.jurusan}".strip(),
        keterangan="Bobot kualifikasi menurut IP ASN.",
    )  # fmt: skip


def _bulat(nilai: Decimal) -> Decimal:
    return nilai.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)

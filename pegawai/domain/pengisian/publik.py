"""What the public learns of a decision: who was chosen for which post, by which requirements, and why.

A name and a post are public for who holds a public post; the evaluation of a person's capability, education,
discipline, health and family are not, and of those who were not chosen nothing is published at all.
Acuan: UU 14/2008 ps. 17 huruf h and ps. 18; UU 27/2022.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from pegawai.domain.syarat import HasilSyarat

HURUF_TERSEDIKIT = 20
NOMOR = re.compile(r"(?:\d[\s.\-/]?){16,}")
TELEPON = re.compile(r"(?:\+62|\b0)[\s.\-]?8(?:[\s.\-]?\d){7,}")
PRIBADI = (
    "hukuman disiplin", "dijatuhi hukuman", "sakit", "penyakit", "kesehatan", "hamil", "disabilitas", "cerai",
    "istri", "suami", "anak kandung", "agama", "utang", "hutang", "gaji", "penghasilan",
)  # fmt: skip
"""Words that speak of what ps. 17 huruf h keeps closed; an officer words it differently or leaves it out."""
KATA_NAMA_TERPENDEK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PutusanLengkap:
    """A decision as the office has it. syarat: (title, article, answers of the chosen) per requirement."""

    kode: str
    jabatan: str
    unit: str
    tanggal: date
    terpilih: tuple[str, ...]
    jumlah_calon: int
    dasar_publik: str
    syarat: Sequence[tuple[str, str, Collection[str]]]
    pertimbangan: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutusanPublik:
    """A decision as the portal may publish it: no NIP, no score, nobody who was not chosen."""

    kode: str
    jabatan: str
    unit: str
    tanggal: date
    terpilih: tuple[str, ...]
    jumlah_calon: int
    dasar: str
    syarat_terpenuhi: tuple[tuple[str, str], ...]
    pertimbangan: tuple[str, ...]


TERTUTUP = frozenset({"Disiplin", "Usia", "Kedudukan hukum"})
"""Requirements whose answer for one person is not published."""


def ringkas_publik(putusan: PutusanLengkap) -> PutusanPublik:
    """Return what may be published: requirements that every chosen one met, and the grounds."""
    return PutusanPublik(
        kode=putusan.kode, jabatan=putusan.jabatan, unit=putusan.unit, tanggal=putusan.tanggal,
        terpilih=putusan.terpilih, jumlah_calon=putusan.jumlah_calon, dasar=putusan.dasar_publik,
        syarat_terpenuhi=tuple(
            (judul, dasar)
            for judul, dasar, jawaban in putusan.syarat
            if judul not in TERTUTUP and jawaban and set(jawaban) == {HasilSyarat.TERPENUHI.value}
        ),
        pertimbangan=tuple(putusan.pertimbangan),
    )  # fmt: skip


def masalah_teks(teks: str, *, nama_lain: Collection[str] = ()) -> tuple[str, ...]:
    """Return why a text cannot be published; empty when it can. nama_lain: candidates not chosen."""
    hasil = []
    if len("".join(teks.split())) < HURUF_TERSEDIKIT:
        hasil.append(f"Tuliskan dasarnya dengan jelas, paling sedikit {HURUF_TERSEDIKIT} huruf.")
    if NOMOR.search(teks):
        hasil.append("Teks memuat nomor seperti NIP atau NIK; hapus nomor itu.")
    if TELEPON.search(teks):
        hasil.append("Teks memuat nomor telepon; hapus nomor itu.")
    rendah = f" {' '.join(re.findall(r'[a-z0-9]+', teks.casefold()))} "
    tertutup = [satu for satu in PRIBADI if f" {satu} " in rendah]
    if tertutup:
        hasil.append(f"Teks menyinggung keterangan pribadi: {', '.join(tertutup)}. Tulis tanpa itu.")
    disebut = [nama for nama in nama_lain if _menyebut(rendah, nama)]
    if disebut:
        hasil.append(f"Teks menyebut calon yang tidak dipilih: {', '.join(disebut)}.")
    return tuple(hasil)


def _menyebut(rendah: str, nama: str) -> bool:
    """Whether a text names somebody: the whole name, which is kept without titles."""
    kata = re.findall(r"[a-z0-9]+", nama.casefold())
    return bool(kata) and len("".join(kata)) > KATA_NAMA_TERPENDEK and f" {' '.join(kata)} " in rendah

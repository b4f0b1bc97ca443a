"""Checks that follow from the table of a kind: known values, amounts, numbers within limits, periods.

No message repeats what the cell holds: some of these fields are nobody's business.
"""

import re
from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

from pegawai.domain.impor.blok import Blok
from pegawai.domain.impor.jenis import Pemeriksa
from pegawai.domain.impor.nilai import tulisan
from pegawai.domain.impor.tolakan import is_kosong

if TYPE_CHECKING:
    from pegawai.domain.impor.isian import Isian

_BUKAN_HURUF = re.compile(r"[^a-z0-9]+")
_SEN = re.compile(r"[.,](?:\d\d|-+)$")
_RUPIAH = re.compile(r"(?:rp\.?|idr)?\s*([\d.,\s]+?)\s*(?:[.,]-+)?", re.IGNORECASE)


def kunci(teks: str) -> str:
    """Return the letters and digits of a text, in small letters: spellings of one value share them."""
    return _BUKAN_HURUF.sub("", teks.lower())


def pemeriksa_pilihan(daftar: Mapping[str, "Isian"]) -> Pemeriksa:
    """Return the check that turns labels and other spellings into codes and refuses all else."""
    kamus = {nama: _ejaan(satu) for nama, satu in daftar.items()}

    def periksa_pilihan(blok: Blok) -> None:
        for nama, satu in daftar.items():
            nilai, peta = blok.nilai.get(nama, []), kamus[nama]
            for urut, teks in enumerate(nilai):
                if not isinstance(teks, str):
                    continue
                kode = peta.get(kunci(teks))
                if kode is None:
                    pilihan = ", ".join(satu.pilihan.values())
                    pesan = f"{satu.label} tidak dikenal. Pilih salah satu: {pilihan}."
                    blok.tolak(urut, nama, "value_unknown", pesan)
                nilai[urut] = kode

    return periksa_pilihan


def _ejaan(satu: "Isian") -> dict[str, str]:
    peta = {kunci(ejaan): kode for ejaan, kode in satu.ejaan.items()}
    peta |= {kunci(label): kode for kode, label in satu.pilihan.items()}
    return peta | {kunci(kode): kode for kode in satu.pilihan}


def pemeriksa_terbaca(daftar: Mapping[str, str]) -> Pemeriksa:
    """Return the check that refuses filled cells of which nothing could be read. daftar: field → remedy."""

    def periksa_terbaca(blok: Blok) -> None:
        for nama, cara in daftar.items():
            mentah = blok.mentah.get(nama)
            if mentah is None:
                continue
            for urut, nilai in enumerate(blok.ambil(nama)):
                if nilai is None and not is_kosong(tulisan(mentah[urut])):
                    blok.tolak(
                        urut, nama, "value_unreadable", f"Isi {_label(blok, nama)} tidak terbaca. {cara}"
                    )

    return periksa_terbaca


def pemeriksa_rupiah(daftar: Collection[str]) -> Pemeriksa:
    """Return the check that reads amounts of money: `Rp3.142.900,00` is 3142900."""

    def periksa_rupiah(blok: Blok) -> None:
        for nama in daftar:
            nilai = blok.nilai.get(nama, [])
            for urut, teks in enumerate(nilai):
                if not isinstance(teks, str):
                    continue
                nilai[urut] = baca_rupiah(teks)
                if nilai[urut] is None:
                    pesan = "Jumlah uang tidak terbaca. Tulis angka saja, misalnya 3142900."
                    blok.tolak(urut, nama, "amount_unreadable", pesan)

    return periksa_rupiah


def baca_rupiah(teks: str) -> int | None:
    """Return whole rupiah of an amount in any of the usual spellings; None for what is no amount."""
    cocok = _RUPIAH.fullmatch(teks.strip())
    if cocok is None:
        return None
    angka = _SEN.sub("", cocok[1].strip())
    bersih = re.sub(r"[.,\s]", "", angka)
    return int(bersih) if bersih and len(bersih) <= 12 else None


def pemeriksa_rentang(daftar: Mapping[str, tuple[int, int]]) -> Pemeriksa:
    """Return the check that refuses numbers outside their limits, both of which are allowed."""

    def periksa_rentang(blok: Blok) -> None:
        for nama, (rendah, tinggi) in daftar.items():
            for urut, angka in enumerate(blok.nilai.get(nama, [])):
                if isinstance(angka, (int, float)) and not rendah <= angka <= tinggi:
                    pesan = f"{_label(blok, nama)} harus antara {_angka(rendah)} dan {_angka(tinggi)}."
                    blok.tolak(urut, nama, "value_out_of_range", pesan)

    return periksa_rentang


def pemeriksa_panjang(daftar: Mapping[str, int]) -> Pemeriksa:
    """Return the check that refuses texts longer than the records hold."""

    def periksa_panjang(blok: Blok) -> None:
        for nama, batas in daftar.items():
            for urut, teks in enumerate(blok.nilai.get(nama, [])):
                if isinstance(teks, str) and len(teks) > batas:
                    pesan = f"Isi lebih dari {batas} karakter. Persingkat isinya."
                    blok.tolak(urut, nama, "text_too_long", pesan)

    return periksa_panjang


def pemeriksa_masa(mulai: str, selesai: str) -> Pemeriksa:
    """Return the check that refuses periods whose last day comes before the first."""

    def periksa_masa(blok: Blok) -> None:
        pasangan = zip(blok.ambil(mulai), blok.ambil(selesai), strict=True)
        for urut, (awal, akhir) in enumerate(pasangan):
            if isinstance(awal, date) and isinstance(akhir, date) and akhir < awal:
                pesan = (
                    f"{_label(blok, selesai)} jatuh sebelum {_label(blok, mulai).lower()}. Periksa keduanya."
                )
                blok.tolak(urut, selesai, "end_before_start", pesan)

    return periksa_masa


def pemeriksa_salah_satu(*daftar: str) -> Pemeriksa:
    """Return the check that one of these fields must be filled."""

    def periksa_salah_satu(blok: Blok) -> None:
        kolom = [blok.ambil(nama) for nama in daftar]
        for urut, isi in enumerate(zip(*kolom, strict=True)):
            if all(satu is None for satu in isi):
                label = " atau ".join(_label(blok, nama) for nama in daftar)
                blok.tolak(urut, daftar[0], "required_missing", f"{label} kosong. Isi salah satunya.")

    return periksa_salah_satu


def _label(blok: Blok, nama: str) -> str:
    return blok.jenis.bidang_per_nama[nama].label


def _angka(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")

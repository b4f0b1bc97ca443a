"""Telling a column by its content: how much of it reads as a given type."""

import re
from collections.abc import Callable, Mapping, Sequence

from pegawai.domain.impor import nilai, pilihan
from pegawai.domain.impor.jenis import Tipe
from pegawai.domain.impor.lembar import Sel
from pegawai.domain.impor.pendidikan import baca_pendidikan
from pegawai.domain.impor.tanggal import is_mirip_tanggal
from pegawai.domain.impor.tolakan import Tolak, is_kosong
from pegawai.domain.nip import PANJANG, Nip, bersihkan

_GOLONGAN = re.compile(r"\b(?:IV|I{1,3})\s*[/.\-]?\s*[a-eA-E]\b|^\s*(?:X?(?:IX|IV|V?I{0,3})|XV?I{0,2})\s*$")
_ANGKA = re.compile(r"\d")
_KATA_NAMA = re.compile(r"[A-Za-z'.\- ]{3,}(?:,.*)?")
_TERSEDIKIT = 3
_TERBANYAK_PILIHAN = 40


def _is_nip(sel: Sel) -> bool:
    if isinstance(sel, (int, float)):
        return abs(sel) >= 1e17
    return isinstance(nilai.baca_nip(sel), Nip) or len(bersihkan(nilai.tulisan(sel))) == PANJANG


def _is_nik(sel: Sel) -> bool:
    if isinstance(sel, (int, float)):
        return 1e15 <= sel < 1e16
    bersih = bersihkan(sel) if isinstance(sel, str) else ""
    if len(bersih) != 16 or not bersih.isdigit():
        return False
    return (
        1 <= int(bersih[6:8]) % 40 <= 31 and 1 <= int(bersih[8:10]) <= 12
    )  # numbers of teachers have 16 too


def _is_telepon(sel: Sel) -> bool:
    nomor = nilai.baca_telepon(sel)
    return nomor is not None and 9 <= len(nomor) <= 14


_PENGENAL: Mapping[Tipe, Callable[[Sel], bool]] = {
    Tipe.NIP: _is_nip,
    Tipe.NIK: _is_nik,
    Tipe.NIP_LAMA: lambda sel: nilai.PENGUBAH[Tipe.NIP_LAMA](sel) is not None,
    Tipe.SUREL: lambda sel: "@" in str(sel),
    Tipe.KELAMIN: lambda sel: not isinstance(nilai.baca_kelamin(sel), Tolak),
    Tipe.GOLONGAN: lambda sel: not isinstance(nilai.baca_golongan(sel), Tolak),
    Tipe.PENDIDIKAN: lambda sel: baca_pendidikan(nilai.tulisan(sel))[0] is not None,
    Tipe.TANGGAL: is_mirip_tanggal,
    Tipe.TANGGAL_LAHIR: is_mirip_tanggal,
    Tipe.TELEPON: _is_telepon,
    Tipe.STATUS: lambda sel: nilai.PENGUBAH[Tipe.STATUS](sel) is not None,
    Tipe.RUANG: lambda sel: nilai.PENGUBAH[Tipe.RUANG](sel) is not None,
    Tipe.KAWIN: lambda sel: nilai.PENGUBAH[Tipe.KAWIN](sel) is not None,
    Tipe.TAHUN: lambda sel: nilai.PENGUBAH[Tipe.TAHUN](sel) is not None,
    Tipe.AGAMA: lambda sel: pilihan.agama(nilai.tulisan(sel)) is not None,
}

DIKENALI_DARI_ISI = (Tipe.NIP, Tipe.NIK, Tipe.SUREL, Tipe.AGAMA, Tipe.GOLONGAN, Tipe.PENDIDIKAN, Tipe.KELAMIN)
"""Types so particular that a column without a known heading is taken for them."""


def kecocokan(tipe: Tipe, contoh: Sequence[Sel]) -> float | None:
    """Return the share of filled cells that read as the type; None when type or sample tell nothing."""
    pengenal = _PENGENAL.get(tipe)
    terisi = [sel for sel in contoh if not is_kosong(nilai.tulisan(sel))]
    if pengenal is None or len(terisi) < _TERSEDIKIT:
        return None
    return sum(map(pengenal, terisi)) / len(terisi)


def is_pasti(tipe: Tipe, contoh: Sequence[Sel]) -> bool:
    """Tell whether a column without a known heading is surely of the type."""
    terisi = [sel for sel in contoh if not is_kosong(nilai.tulisan(sel))]
    if tipe in (Tipe.KELAMIN, Tipe.GOLONGAN, Tipe.PENDIDIKAN, Tipe.AGAMA):
        if len(set(terisi)) > _TERBANYAK_PILIHAN or any(
            not isinstance(sel, str) or sel.isdigit() for sel in terisi
        ):
            return False
        if tipe is Tipe.GOLONGAN and not all(_GOLONGAN.search(str(sel)) for sel in terisi[:10]):
            return False
    return (kecocokan(tipe, contoh) or 0.0) >= 0.8


def is_kolom_nama(contoh: Sequence[Sel]) -> bool:
    """Tell whether a column looks like names of people: words, hardly any digit, hardly any repetition."""
    terisi = [nilai.tulisan(sel) for sel in contoh if not is_kosong(nilai.tulisan(sel))]
    if len(terisi) < _TERSEDIKIT or len(set(terisi)) < 0.8 * len(terisi):
        return False
    mirip = sum(
        1 for teks in terisi if _KATA_NAMA.fullmatch(teks) and not _ANGKA.search(teks) and len(teks) < 60
    )
    return mirip >= 0.9 * len(terisi) and sum(" " in teks for teks in terisi) >= 0.5 * len(terisi)

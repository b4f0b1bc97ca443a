"""The same person twice in a file: a harmless repetition, or rows that contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from pegawai.domain.impor.jenis import JenisImpor

Kolom = Mapping[str, Sequence[object]]


@dataclass(frozen=True, slots=True)
class Kembaran:
    """A finding about one record. urut: its position; lain: positions of the others."""

    urut: int
    kode: str
    lain: tuple[int, ...]


def cari_kembar(
    jenis: JenisImpor, kolom: Kolom, lembar_per_urut: Sequence[int], dikecualikan: set[int]
) -> list[Kembaran]:
    """Compare the records that share a key.

    lembar_per_urut: the sheet of each record; dikecualikan: records whose key is not to be trusted.
    Within a sheet the first of equal records is good; when they contradict each other none is. Across
    sheets an equal record is a remark, a different one an error on every side.
    """
    if jenis.kunci is None or jenis.kunci not in kolom:
        return []
    kelompok: dict[object, list[int]] = defaultdict(list)
    for urut, kunci in enumerate(kolom[jenis.kunci]):
        if kunci is not None:
            kelompok[kunci].append(urut)
    pembeda = [bidang.nama for bidang in jenis.bidang if bidang.is_pembeda and bidang.nama in kolom]
    temuan: list[Kembaran] = []
    for daftar in kelompok.values():
        if len(daftar) > 1:
            terpakai = [urut for urut in daftar if urut not in dikecualikan]
            temuan.extend(_bandingkan(terpakai, kolom, pembeda, lembar_per_urut))
    return temuan


def _bandingkan(
    daftar: Sequence[int], kolom: Kolom, pembeda: Sequence[str], lembar_per_urut: Sequence[int]
) -> list[Kembaran]:
    per_lembar: dict[int, list[int]] = defaultdict(list)
    for urut in daftar:
        per_lembar[lembar_per_urut[urut]].append(urut)
    temuan: list[Kembaran] = []
    for selembar in per_lembar.values():
        if len(selembar) > 1:
            is_beda = _is_berbeda(selembar, kolom, pembeda)
            kode = "nip_duplicate_conflict" if is_beda else "nip_duplicate_in_file"
            temuan.extend(
                Kembaran(urut, kode, tuple(lain for lain in selembar if lain != urut))
                for urut in (selembar if is_beda else selembar[1:])
            )
    wakil = [selembar[0] for selembar in per_lembar.values()]
    if len(wakil) > 1:
        is_beda = _is_berbeda(daftar, kolom, pembeda)
        kode = "conflict_across_sheets" if is_beda else "duplicate_across_sheets"
        temuan.extend(
            Kembaran(urut, kode, tuple(lain for lain in wakil if lain != urut))
            for urut in (wakil if is_beda else wakil[1:])
        )
    return temuan


def _is_berbeda(daftar: Sequence[int], kolom: Kolom, pembeda: Sequence[str]) -> bool:
    for nama in pembeda:
        isi = kolom[nama]
        terisi = [isi[urut] for urut in daftar if isi[urut] is not None]
        if any(_rata(kiri) != _rata(kanan) for kiri, kanan in combinations(terisi, 2)):
            return True
    return False


def _rata(nilai: object) -> object:
    """Compare texts by letters and digits alone."""
    return "".join(filter(str.isalnum, nilai.casefold())) if isinstance(nilai, str) else nilai

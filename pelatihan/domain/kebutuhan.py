"""Needs (AKPK): what somebody should learn, and which of it the regulation asks.

Acuan: PerLAN 10/2018 (analisis kebutuhan pengembangan kompetensi); PP 11/2017 ps. 34, 203, 217 (Latsar,
20 JP, leadership training); PP 49/2018 ps. 39 (PPPK up to 24 JP in a contract year).
"""

from collections.abc import Collection
from dataclasses import dataclass

from pegawai.domain.jabatan import JenisJabatan
from pelatihan.domain.jam_pelajaran import JpTahunan


@dataclass(frozen=True, slots=True)
class Wajib:
    """A training that the regulation asks of who holds the post. bentuk: code of the form of training."""

    bentuk: str
    nama: str
    dasar: str


_LATSAR = Wajib("LATSAR", "Pelatihan Dasar CPNS", "PP 11/2017 ps. 34")
_KEPEMIMPINAN = {
    JenisJabatan.JPT: Wajib("PKN2", "Pelatihan Kepemimpinan Nasional Tingkat II", "PP 11/2017 ps. 217"),
    JenisJabatan.ADMINISTRATOR: Wajib("PKA", "Pelatihan Kepemimpinan Administrator", "PP 11/2017 ps. 217"),
    JenisJabatan.PENGAWAS: Wajib("PKP", "Pelatihan Kepemimpinan Pengawas", "PP 11/2017 ps. 217"),
    JenisJabatan.FUNGSIONAL: Wajib("FUNGSIONAL", "Pelatihan fungsional jabatannya", "PP 11/2017 ps. 217"),
}
PNS = frozenset({"PNS", "CPNS"})
PPPK = frozenset({"PPPK", "PPPK_PW"})


def wajib(jenis_asn: str, jenis_jabatan: str | None) -> tuple[Wajib, ...]:
    """Return what the regulation asks of a kind of employment and post.

    Leadership training is for civil servants: a PPPK who fills a functional post is asked its training only.
    """
    if jenis_asn == "CPNS":
        return (_LATSAR,)
    satu = _KEPEMIMPINAN.get(JenisJabatan(jenis_jabatan)) if jenis_jabatan else None
    if satu is None or (jenis_asn in PPPK and satu.bentuk != "FUNGSIONAL"):
        return ()
    return (satu,)


def belum_diikuti(daftar: Collection[Wajib], diikuti: Collection[str]) -> tuple[Wajib, ...]:
    """Return those of which no training is on record. diikuti: codes of the forms that are."""
    return tuple(satu for satu in daftar if satu.bentuk not in diikuti)


def sisa_jp(jp: JpTahunan) -> int | None:
    """Return how many hours the year still leaves, None where no most is set (PNS)."""
    maksimal = jp.batas.maksimal if jp.batas else None
    return None if maksimal is None else max(maksimal - jp.jp, 0)

"""The count itself: group by raw columns within one index, then look up names."""

from collections.abc import Sequence
from typing import Any

from django.db import connection

from pegawai.domain.jumlah import TANPA_DATA, Baris, Hasil, Nilai, Pertanyaan
from pegawai.domain.tanggal import tanggal_panjang
from pegawai.registri import Dimensi
from pegawai.selectors.jumlah.kamus import susun
from pegawai.selectors.jumlah.saringan import Syarat, susun_syarat

# Each year in which states end begins with the earliest of them in the index.
HARI_PERTAMA = """
    SELECT min(awal.mulai)
    FROM (SELECT min(tahun_selesai) AS dari FROM pegawai_keadaanpegawai WHERE dihitung) pertama
    CROSS JOIN (SELECT max(tahun_selesai) AS sampai FROM pegawai_keadaanpegawai
                WHERE dihitung AND tahun_selesai < 9999) terakhir
    CROSS JOIN LATERAL (SELECT generate_series(dari::int, sampai::int) AS tahun UNION ALL SELECT 9999) t
    CROSS JOIN LATERAL (
        SELECT mulai FROM pegawai_keadaanpegawai
        WHERE dihitung AND tahun_selesai = t.tahun ORDER BY mulai LIMIT 1) awal
"""


def hitung(pertanyaan: Pertanyaan, akun: Any = None) -> Hasil:
    """Answer a headcount for a reader; None reads the whole city (commands, tests of the engine).

    Queries: one for the count, one for its years, one per dimension for names, one each for scope and filter.
    Raises DimensiTidakDikenal, SusunanDimensiTidakSah, NilaiTidakDikenal, UnitTidakDikenal.
    """
    dimensi = susun(pertanyaan.per)
    syarat = susun_syarat(pertanyaan, akun)
    kelompok = _kelompok(dimensi, syarat, pertanyaan)
    nama = [_nama(satu, {mentah[urut] for mentah in kelompok}) for urut, satu in enumerate(dimensi)]
    baris = _urutkan(kelompok, nama)
    total = sum(satu.jumlah for satu in baris)
    return Hasil(pertanyaan.pada, total, tuple(baris), "" if total else petunjuk_kosong(pertanyaan))


def _urutkan(kelompok: list[tuple[Any, ...]], nama: list[dict[Any, Nilai]]) -> list[Baris]:
    """Return the groups named and ordered, the first dimension first; groups may be thousands."""
    for urut in reversed(range(len(nama))):
        tempat = {baku: n for n, baku in enumerate(sorted(nama[urut], key=lambda b: nama[urut][b].urut))}
        kelompok.sort(key=lambda mentah, u=urut, t=tempat: t[mentah[u]])  # type: ignore[misc]
    if not nama:
        return [Baris((), mentah[-1]) for mentah in kelompok if mentah[-1]]
    kolom = [[nama[urut][mentah[urut]] for mentah in kelompok] for urut in range(len(nama))]
    jumlah = [mentah[-1] for mentah in kelompok]
    return [Baris(*satu) for satu in zip(zip(*kolom, strict=True), jumlah, strict=True)]


def susun_sql(dimensi: Sequence[Dimensi], syarat: Syarat) -> str:
    """Return the statement that gives raw values and a count per group."""
    kolom = ", ".join(f"{satu.kolom} AS d{urut}" for urut, satu in enumerate(dimensi))
    if not dimensi:
        return f"SELECT count(*) {syarat.sql}"
    nomor = ", ".join(str(urut) for urut in range(1, len(dimensi) + 1))
    mentah = f"SELECT {kolom}, count(*) AS jumlah {syarat.sql} GROUP BY {nomor}"
    if not any(satu.peta for satu in dimensi):
        return mentah
    pilih = ", ".join(f"m{urut}.nilai" if satu.peta else f"a.d{urut}" for urut, satu in enumerate(dimensi))
    gabung = " ".join(
        f"LEFT JOIN ({satu.peta}) m{urut} ON m{urut}.kunci = a.d{urut}"
        for urut, satu in enumerate(dimensi)
        if satu.peta
    )
    return f"SELECT {pilih}, sum(a.jumlah)::bigint FROM ({mentah}) a {gabung} GROUP BY {nomor}"


def _kelompok(dimensi: Sequence[Dimensi], syarat: Syarat, pertanyaan: Pertanyaan) -> list[tuple[Any, ...]]:
    for satu in dimensi:
        syarat = syarat.bersama(satu, pertanyaan)
    with connection.cursor() as kursor:
        kursor.execute(susun_sql(dimensi, syarat), syarat.parameter)
        return list(kursor.fetchall())


def _nama(dimensi: Dimensi, mentah: set[Any]) -> dict[Any, Nilai]:
    """Return the name of every raw value; one without a name is shown as it is stored."""
    dicari = mentah - {None}
    semua = dict(dimensi.nilai(mentah=dicari)) if dicari else {}
    ditemukan = {baku: semua[baku] for baku in dicari & semua.keys()}
    asing = {baku: Nilai(str(baku), str(baku), (2**30, str(baku))) for baku in dicari - ditemukan.keys()}
    return {None: TANPA_DATA, **asing, **ditemukan} if None in mentah else asing | ditemukan


def petunjuk_kosong(pertanyaan: Pertanyaan) -> str:
    """Return why nobody was counted, or listed, on the day of the question. One query."""
    with connection.cursor() as kursor:
        kursor.execute(HARI_PERTAMA)
        pertama = kursor.fetchone()[0]
    if pertama is None:
        return "Belum ada data pegawai."
    if pertanyaan.pada < pertama:
        return f"Data pegawai paling awal tercatat mulai {tanggal_panjang(pertama)}."
    return "Tidak ada pegawai yang memenuhi saringan pada tanggal itu."

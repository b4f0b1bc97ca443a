"""Search: people by name and NIP among 60,000, two typing errors included, beside a plain ILIKE.

The people live in a scratch schema that stands before the real tables on the search path, so the engine that
is measured is the one that serves. Names are drawn from many thousand words, few of them common, as in life.
"""

import random
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import product
from statistics import median
from typing import Any

from django.db import connection

from pegawai.models import Pegawai
from pegawai.selectors.cari import cari_orang
from serang_asn.inti.registri.ukur import Angka, Pengukuran, ukur

JUMLAH = 60_000
KATA = 12_000
KALI = 150
TAMPIL = 8
BATAS_MS = 30
BATAS_KETEMU_PERSEN = 95
SKEMA = "ukur_cari"
TABEL = ("pegawai", "nipterdahulu", "caripegawai", "katanama")
SUKU_AWAL = ("ra", "su", "ha", "mu", "wi", "nu", "sa", "di", "ya", "fi", "ar", "bu", "he", "in", "ma", "ri", "tri", "ju", "de", "la")  # fmt: skip  # noqa: E501
SUKU_TENGAH = ("ma", "har", "di", "ti", "wa", "lis", "yan", "ni", "gus", "sri", "fa", "nda", "ru", "ka", "bi", "da")  # fmt: skip  # noqa: E501
SUKU_AKHIR = ("wati", "yah", "to", "di", "na", "ningsih", "man", "ni", "ah", "ti", "ya", "mad", "wan", "sih", "ta", "ri", "in", "an", "us", "ak")  # fmt: skip  # noqa: E501
HURUF = "abcdefghijklmnoprstuwy"

ISI = """
INSERT INTO pegawai_pegawai (id, kode, nip, nip_lama, nama, gelar_depan, gelar_belakang, tempat_lahir,
    tanggal_lahir, jenis_kelamin, status_kawin, npwp, alamat, telepon, surel, lainnya, versi, dibuat_pada)
SELECT n, gen_random_uuid(), to_char(lahir, 'YYYYMMDD') || to_char(lahir + 9000, 'YYYYMM') || 1 + n %% 2
       || lpad((n %% 1000)::text, 3, '0'), '', nama, '', 'S.Pd.', 'Serang', lahir,
       CASE n %% 2 WHEN 0 THEN 'P' ELSE 'L' END, '', '', 'Jalan Raya', '', '', '{}', 1, now()
FROM (SELECT n, nama, DATE '1966-01-01' + (n * 7919 %% 14000)::int AS lahir
      FROM unnest(%(nama)s::text[]) WITH ORDINALITY AS t(nama, n)) o
"""


def buat_nama(acak: random.Random, jumlah: int) -> list[str]:
    """Return names of two or three words from KATA words, whose shares fall as those of real names do."""
    kata = [a + t + z for a, t, z in product(SUKU_AWAL, SUKU_TENGAH, SUKU_AKHIR)]
    kata += [a + z for a, z in product(SUKU_AWAL, SUKU_AKHIR)]
    kata += [
        a + t + t2 + z for a, t, t2, z in product(SUKU_AWAL[:9], SUKU_TENGAH, SUKU_TENGAH[:5], SUKU_AKHIR[:8])
    ]
    acak.shuffle(kata)
    kata = list(dict.fromkeys(kata))[:KATA]
    bobot = [1 / (n + 8) for n in range(len(kata))]
    return [" ".join(acak.choices(kata, bobot, k=acak.choice((2, 2, 3)))).title() for _ in range(jumlah)]


def salah_ketik(acak: random.Random, teks: str) -> str:
    """Return the text with one letter wrong, missing, too many, or swapped with its neighbour."""
    tempat = [n for n, huruf in enumerate(teks) if huruf != " "]
    n = acak.choice(tempat[:-1])
    jenis = acak.randrange(4)
    if jenis == 0:
        return teks[:n] + acak.choice(HURUF) + teks[n + 1 :]
    if jenis == 1:
        return teks[:n] + teks[n + 1 :]
    if jenis == 2:
        return teks[:n] + acak.choice(HURUF) + teks[n:]
    return (
        teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :] if teks[n + 1] != " " else teks[:n] + teks[n + 1 :]
    )


@contextmanager
def kota_bernama(nama: list[str]) -> Iterator[None]:
    """Stand a scratch city of these people before the real tables, and take it away again."""
    with connection.cursor() as kursor:
        kursor.execute(f"DROP SCHEMA IF EXISTS {SKEMA} CASCADE; CREATE SCHEMA {SKEMA}")
        for satu in TABEL:
            kursor.execute(
                f"CREATE UNLOGGED TABLE {SKEMA}.pegawai_{satu} (LIKE public.pegawai_{satu} INCLUDING ALL)"
            )
        kursor.execute(
            f"ALTER TABLE {SKEMA}.pegawai_pegawai DROP CONSTRAINT IF EXISTS pegawai_pegawai_nip_key"
        )
        kursor.execute(f"SET search_path = {SKEMA}, public")
        try:
            kursor.execute(ISI, {"nama": nama})
            kursor.execute("SELECT cari_susun((SELECT array_agg(id) FROM pegawai_pegawai))")
            for satu in TABEL:
                kursor.execute(f"VACUUM (ANALYZE) pegawai_{satu}")
            yield
        finally:
            kursor.execute("SET search_path = DEFAULT")
            kursor.execute(f"DROP SCHEMA {SKEMA} CASCADE")


def _temukan(teks: str) -> list[str]:
    orang = Pegawai.objects.filter(pk__in=cari_orang(teks).kunci).order_by("nama", "pk")
    return list(orang.values_list("nama", flat=True)[:TAMPIL])


def _waktu_basis_data(teks: str) -> float:
    """Return the milliseconds that the database worked for one search."""
    lama = 0.0

    def catat(jalankan: Any, *argumen: Any) -> Any:
        nonlocal lama
        mulai = time.perf_counter()
        try:
            return jalankan(*argumen)
        finally:
            lama += (time.perf_counter() - mulai) * 1000

    with connection.execute_wrapper(catat):
        _temukan(teks)
    return lama


def _lama(kerja: Callable[[], object]) -> float:
    mulai = time.perf_counter()
    kerja()
    return (time.perf_counter() - mulai) * 1000


def _ilike(teks: str) -> None:
    """The floor: the words in the names by their trigram index, which finds none with an error in it."""
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT id FROM pegawai_pegawai WHERE " + " AND ".join(["nama ILIKE %s"] * len(teks.split())),
            [f"%{kata}%" for kata in teks.split()],
        )
        kursor.fetchall()


def ukur_cari(jumlah: int = JUMLAH) -> Iterable[Angka]:
    """Yield the median and p95 of the database's time for each way to search, and how often it finds."""
    acak = random.Random(4)
    nama = buat_nama(acak, jumlah)
    contoh = acak.sample(nama, KALI)
    terbalik = [" ".join(reversed(satu.lower().split())) for satu in contoh]
    dua_salah = [(satu, salah_ketik(acak, salah_ketik(acak, satu.lower()))) for satu in contoh]
    with kota_bernama(nama):
        nip = list(Pegawai.objects.order_by("?").values_list("nip", flat=True)[:KALI])
        lantai = median(_lama(lambda t=teks: _ilike(t)) for teks in terbalik)  # type: ignore[misc]
        yield from _angka("nama, urutan terbalik", terbalik, lantai)
        yield from _angka(
            "awal nama yang sedang diketik", [satu[: 4 + n % 3] for n, satu in enumerate(contoh)], lantai
        )
        yield from _angka("potongan NIP", [satu[4:12] for satu in nip], lantai)
        yield from _angka("nama dengan dua salah ketik", [teks for _, teks in dua_salah], lantai)
        ketemu = sum(asal in _temukan_semua(teks) for asal, teks in dua_salah) * 100 / len(dua_salah)
    yield Angka(
        f"cari di antara {jumlah}: dua salah ketik, yang dimaksud ditemukan", round(ketemu, 1), "%", "–",
        None, f"≥ {BATAS_KETEMU_PERSEN} %", ketemu >= BATAS_KETEMU_PERSEN,
    )  # fmt: skip


def _temukan_semua(teks: str) -> set[str]:
    return set(Pegawai.objects.filter(pk__in=cari_orang(teks).kunci).values_list("nama", flat=True))


def _angka(cara: str, daftar_teks: list[str], lantai: float) -> Iterable[Angka]:
    _temukan(daftar_teks[0])
    lama = sorted(_waktu_basis_data(teks) for teks in daftar_teks)
    tengah, p95 = median(lama), lama[int(len(lama) * 0.95)]
    yield Angka(
        f"cari di antara {JUMLAH}: {cara} (p95 {p95:.1f} ms)", round(tengah, 2), "ms basis data",
        f"ILIKE berindeks {lantai:.1f} ms", round(tengah / lantai, 2), f"≤ {BATAS_MS} ms", tengah <= BATAS_MS,
    )  # fmt: skip


ukur.daftar(Pengukuran(kode="cari", urut=25, judul="Pencarian", jalankan=ukur_cari))

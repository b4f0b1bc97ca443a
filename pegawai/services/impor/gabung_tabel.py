"""Merging rows that are about no person into one table, as a declaration says.

Rows are known by a key and corrected in place. An empty cell never erases what is known. Same
file twice: nothing changes the second time.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from pegawai.services.impor import benda
from pegawai.services.impor.catatan_riwayat import nama_tak_dikenal
from pegawai.services.impor.cocokkan import cocokkan, hitung_nasib, sambung
from pegawai.services.impor.jenis import Catatan, Hitungan, Perintah
from pegawai.services.impor.penyisipan import sisipkan
from pegawai.services.impor.perubahan import Diubah, bandingkan
from pegawai.services.impor.susunan import Rujukan
from pegawai.services.impor.tempat import bidang_rujukan

_BARU = "impor_cocok c JOIN impor_nasib n USING (urut)"
_SESUDAH = ("pegawai_id", "ke", "baris_pertama", "is_ditolak")


@dataclass(frozen=True, slots=True, kw_only=True)
class SusunanTabel:
    """How staged rows become rows of one table.

    kunci, isian: column → SQL over the staged row `s` and the matched names; kunci tells rows apart,
    isian may be corrected. opsional: names of references that may be left out. bawaan: column → SQL
    for a new row that does not say. tolak: (condition on `c`, field, code,
    message) of rows that the table would refuse.
    """

    model: type[models.Model]
    kunci: Mapping[str, str]
    isian: Mapping[str, str]
    rujukan: tuple[Rujukan, ...] = ()
    opsional: Collection[str] = ()
    bawaan: Mapping[str, str] = field(default_factory=dict)
    tolak: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def tabel(self) -> str:
        return str(self.model._meta.db_table)

    @property
    def diubah(self) -> Diubah:
        return benda.diubah(self.model, tuple(self.isian))

    @property
    def kolom(self) -> dict[str, str]:
        return {**self.kunci, **self.isian}


class PenggabungTabel:
    """Merges `impor_panggung` as a declaration says; with a batch, writes it."""

    def __init__(self, susunan: SusunanTabel) -> None:
        self.susunan = susunan

    def __call__(self, kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan:
        susunan, hitungan = self.susunan, Hitungan()
        nama = str(susunan.model._meta.verbose_name)
        lapor("Mencocokkan rujukan")
        bidang = bidang_rujukan(susunan.rujukan, perintah.padanan)
        hitungan.tak_dikenal = cocokkan(kursor, bidang, perintah.padanan)
        _buat_cocok(kursor, susunan)
        lapor(f"Membandingkan dengan {nama}")
        hitungan.catatan = _ditolak(kursor, susunan, hitungan)
        buat_nasib(
            kursor, susunan.tabel, hanya="NOT c.is_ditolak",
            kunci={kolom: f"c.w_{kolom}" for kolom in susunan.kunci},
            isian={kolom: f"c.w_{kolom}" for kolom in susunan.isian},
        )  # fmt: skip
        hitung_nasib(kursor, hitungan)
        if perintah.batch_id is not None:
            lapor(f"Menulis {nama}")
            hitungan.ditulis = {
                str(susunan.model._meta.model_name): _tulis(kursor, susunan, perintah.batch_id)
            }
        return hitungan


def _buat_cocok(kursor: Any, susunan: SusunanTabel) -> None:
    """Create `impor_cocok`: staged rows and as `w_…` what each column would hold. ke: repetition of a key."""
    nilai = ", ".join(f"{sql} AS w_{kolom}" for kolom, sql in susunan.kolom.items())
    gabung = " ".join(sambung(satu.nama, satu.sql.format(s="s.")) for satu in susunan.rujukan)
    kunci = ", ".join(f"y.w_{kolom}" for kolom in susunan.kunci)
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_cocok ON COMMIT DROP AS
        SELECT y.*, row_number() OVER sama AS ke, first_value(y.baris) OVER sama AS baris_pertama,
               false AS is_ditolak
        FROM (SELECT s.*, NULL::bigint AS pegawai_id, {nilai} FROM impor_panggung s {gabung}) AS y
        WINDOW sama AS (PARTITION BY {kunci} ORDER BY y.urut)"""
    )
    kursor.execute("ALTER TABLE impor_cocok ADD PRIMARY KEY (urut)")


def _ditolak(kursor: Any, susunan: SusunanTabel, hitungan: Hitungan) -> list[Catatan]:
    """Mark the rows that cannot be written, and say why."""
    hasil: list[Catatan] = []
    for satu in susunan.rujukan:
        tertulis = (
            f"coalesce({satu.sql.format(s='c.')}, '') <> ''" if satu.nama in susunan.opsional else "true"
        )
        hasil += nama_tak_dikenal(kursor, [satu], hitungan.tak_dikenal, syarat=tertulis)
        kursor.execute(
            f"UPDATE impor_cocok c SET is_ditolak = true WHERE {tertulis} AND c.w_{satu.kolom} IS NULL"
        )
    for syarat, bidang, kode, pesan in susunan.tolak:
        kursor.execute(
            f"UPDATE impor_cocok c SET is_ditolak = true WHERE NOT c.is_ditolak AND ({syarat}) "
            "RETURNING c.lembar, c.baris"
        )
        hasil += [
            Catatan(lembar, baris, bidang, kode, pesan, is_galat=True)
            for lembar, baris in sorted(kursor.fetchall())
        ]
    kursor.execute(
        "SELECT lembar, baris, baris_pertama FROM impor_cocok WHERE ke > 1 AND NOT is_ditolak ORDER BY urut"
    )
    pertama_bidang = next(iter(susunan.rujukan)).bidang if susunan.rujukan else next(iter(susunan.kunci))
    return hasil + [
        Catatan(lembar, baris, pertama_bidang, "duplicate_in_file",
                f"Isi ini sudah tertulis pada baris {pertama}, yang dimuat. Hapus baris ini.")
        for lembar, baris, pertama in kursor.fetchall()
    ]  # fmt: skip


def buat_nasib(
    kursor: Any, tabel: str, *, kunci: Mapping[str, str], isian: Mapping[str, str], hanya: str
) -> None:
    """Create `impor_nasib`: what becomes of each row of `impor_cocok c` in a table `r` without persons.

    kunci, isian: column → SQL over `c`, what finds a row and what it holds; hanya: SQL of rows that count.
    """
    sama = " AND ".join(f"r.{kolom} IS NOT DISTINCT FROM {sql}" for kolom, sql in kunci.items())
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_nasib ON COMMIT DROP AS
        SELECT u.*, CASE WHEN u.ke > 1 THEN 'sama' WHEN u.lama_id IS NULL THEN 'baru'
                         WHEN u.perubahan <> '{{}}'::jsonb THEN 'berubah' ELSE 'sama' END AS nasib
        FROM (
            SELECT c.urut, c.ke, r.id::bigint AS lama_id, NULL::bigint AS dibuat_id,
                   CASE WHEN r.id IS NULL OR c.ke > 1 THEN '{{}}'::jsonb
                        ELSE {bandingkan(isian, kini="r")} END AS perubahan
            FROM impor_cocok c LEFT JOIN {tabel} r ON {sama}
            WHERE {hanya}) AS u"""
    )


def _tulis(kursor: Any, susunan: SusunanTabel, batch_id: int) -> int:
    kursor.execute(
        "UPDATE impor_nasib SET dibuat_id = nextval(pg_get_serial_sequence(%s, 'id')) WHERE nasib = 'baru'",
        [susunan.tabel],
    )
    isian = {"id": "n.dibuat_id"} | {kolom: _nilai_baru(susunan, kolom) for kolom in susunan.kolom}
    ditulis = sisipkan(kursor, susunan.model, isian, f"{_BARU} WHERE n.nasib = 'baru' ORDER BY c.urut", {})
    tetapan = ", ".join(f"{kolom} = coalesce(c.w_{kolom}, r.{kolom})" for kolom in susunan.isian)
    kursor.execute(
        f"UPDATE {susunan.tabel} r SET {tetapan} FROM {_BARU} WHERE r.id = n.lama_id AND n.nasib = 'berubah'"
    )
    benda.catat(kursor, batch_id, (*(f"w_{kolom}" for kolom in susunan.kolom), *_SESUDAH))
    return ditulis


def _nilai_baru(susunan: SusunanTabel, kolom: str) -> str:
    bidang = next(satu for satu in susunan.model._meta.concrete_fields if satu.column == kolom)
    if kolom in susunan.bawaan:
        return f"coalesce(c.w_{kolom}, {susunan.bawaan[kolom]})"
    if isinstance(bidang, models.CharField | models.TextField) and not bidang.null:
        return f"coalesce(c.w_{kolom}, '')"
    return f"c.w_{kolom}"

"""Holding back: values and events of a file that the policy does not let into the records.

What is held back is emptied in `impor_cocok` or taken out of the table of its events, so that the writing
after it knows nothing of policies; each becomes a remark with old and new.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pegawai.domain.impor.istilah import judul_bidang
from pegawai.domain.impor.kebijakan import DITAHAN, Kebijakan
from pegawai.services.impor.jenis import Catatan

RAHASIA = frozenset({"nik", "npwp"})

_DITULIS_IMPOR = """EXISTS (
    SELECT FROM (
        SELECT e.pgh_context_id, e.pgh_label FROM {tabel}event e
        WHERE e.pgh_obj_id = p.id AND e.{kolom} IS NOT DISTINCT FROM p.{kolom} AND NOT EXISTS (
            SELECT FROM {tabel}event l
            WHERE l.pgh_obj_id = p.id AND l.pgh_id > e.pgh_id AND l.{kolom} IS DISTINCT FROM p.{kolom})
        ORDER BY e.pgh_id LIMIT 1) AS awal
    LEFT JOIN pghistory_context x ON x.id = awal.pgh_context_id
    WHERE x.metadata ? 'impor' OR (awal.pgh_label = 'tambah' AND p.batch_id IS NOT NULL))"""
"""The value that stands was brought by an import: so says the event that wrote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Isian:
    """A column of the person. bidang: field of the file; asal: staged column; sebut: its words in SQL."""

    bidang: str
    kolom: str
    asal: str
    sebut: str = "{}::text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Peristiwa:
    """A table of events to be written.

    bidang: the field that the policy names; riwayat: table of the history; beda: SQL that `r` and `w` differ;
    sebut: SQL of an event in words; is_berlomba: only one event of a day counts.
    """

    bidang: str
    tabel: str
    riwayat: str
    beda: str
    sebut: str
    is_berlomba: bool = True


def tahan_isian(
    kursor: Any, tabel: str, daftar: list[Isian], kebijakan: Mapping[str, Kebijakan]
) -> list[Catatan]:
    """Empty the staged values that may not replace those of `tabel`, and return a remark on each."""
    dijaga = [satu for satu in daftar if kebijakan.get(satu.bidang, Kebijakan.TIMPA) != Kebijakan.TIMPA]
    if not dijaga:
        return []
    kursor.execute(
        "CREATE TEMP TABLE impor_ditahan (urut integer, bidang text, lama text, baru text) ON COMMIT DROP"
    )
    for satu in dijaga:
        boleh = (
            "false"
            if kebijakan[satu.bidang] == Kebijakan.TANYA
            else _DITULIS_IMPOR.format(tabel=tabel, kolom=satu.kolom)
        )
        kursor.execute(
            f"""INSERT INTO impor_ditahan
            SELECT c.urut, '{satu.bidang}', {satu.sebut.format(f"p.{satu.kolom}")},
                   {satu.sebut.format(f"c.{satu.asal}")}
            FROM impor_cocok c JOIN {tabel} p ON p.id = c.pegawai_id
            WHERE NOT c.kembar AND c.{satu.asal} IS DISTINCT FROM p.{satu.kolom} AND c.{satu.asal} IS NOT NULL
              AND p.{satu.kolom} IS NOT NULL AND p.{satu.kolom}::text <> '' AND NOT {boleh}"""
        )
        if kursor.rowcount:
            kursor.execute(
                f"UPDATE impor_cocok c SET {satu.asal} = NULL FROM impor_ditahan t "
                f"WHERE t.urut = c.urut AND t.bidang = '{satu.bidang}'"
            )
    kursor.execute(
        "SELECT c.lembar, c.baris, t.bidang, t.lama, t.baru "
        "FROM impor_ditahan t JOIN impor_cocok c USING (urut) ORDER BY c.urut, t.bidang"
    )
    return [_catatan_isian(*baris) for baris in kursor.fetchall()]


def tahan_peristiwa(kursor: Any, satu: Peristiwa, kebijakan: Mapping[str, Kebijakan]) -> list[Catatan]:
    """Take events out of `satu.tabel` that what is recorded beats, and return a remark on each."""
    syarat = _syarat(satu, kebijakan.get(satu.bidang, Kebijakan.TIMPA))
    if syarat is None:
        return []
    kursor.execute(
        f"""WITH kalah AS (
            SELECT DISTINCT ON (w.urut, w.ke) w.urut, w.ke, w.tmt, {satu.sebut.format("w")} AS baru,
                   r.tmt AS tmt_lama, {satu.sebut.format("r")} AS lama
            FROM {satu.tabel} w JOIN impor_cocok c USING (urut)
            JOIN {satu.riwayat} r ON r.pegawai_id = c.pegawai_id AND r.dibatalkan_pada IS NULL
            WHERE {syarat} AND {satu.beda}
            ORDER BY w.urut, w.ke, r.tmt DESC, r.id DESC
        ), dibuang AS (
            DELETE FROM {satu.tabel} w USING kalah k WHERE w.urut = k.urut AND w.ke = k.ke
        )
        SELECT c.lembar, c.baris, k.lama, k.tmt_lama, k.baru, k.tmt
        FROM kalah k JOIN impor_cocok c USING (urut)
        ORDER BY c.urut, k.ke"""
    )
    return [
        Catatan(
            lembar, baris, satu.bidang, DITAHAN,
            f"{judul_bidang(satu.bidang)} “{lama}” sejak {tmt_lama:%d-%m-%Y} dipertahankan; "
            f"berkas menyebut “{baru}” sejak {tmt:%d-%m-%Y}. Periksa mana yang benar.",
            baru,
        )
        for lembar, baris, lama, tmt_lama, baru, tmt in kursor.fetchall()
    ]  # fmt: skip


def _syarat(satu: Peristiwa, kebijakan: Kebijakan) -> str | None:
    """Return when a recorded event `r` beats a staged event `w`; None: never."""
    if kebijakan == Kebijakan.TIMPA:
        return None
    if kebijakan != Kebijakan.SK_TERBARU:
        return "true"
    if not satu.is_berlomba:
        return None
    terakhir = (
        f"NOT EXISTS (SELECT FROM {satu.riwayat} l WHERE l.pegawai_id = r.pegawai_id "
        "AND l.dibatalkan_pada IS NULL AND (l.tmt, l.id) > (r.tmt, r.id))"
    )
    return f"r.sumber <> 'impor' AND (r.tmt = w.tmt OR (w.catatan <> '' AND {terakhir}))"


def _catatan_isian(lembar: str, baris: int, bidang: str, lama: str, baru: str) -> Catatan:
    judul = judul_bidang(bidang)
    if bidang in RAHASIA:
        pesan = f"{judul} yang tercatat dipertahankan karena berbeda dari berkas. Periksa mana yang benar."
        return Catatan(lembar, baris, bidang, DITAHAN, pesan)
    pesan = f"{judul} “{lama}” dipertahankan; berkas menyebut “{baru}”. Periksa mana yang benar."
    return Catatan(lembar, baris, bidang, DITAHAN, pesan, baru)

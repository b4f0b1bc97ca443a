"""Merging staged events into a history, set by set, as one declaration says.

An event is known by its person and its natural key. An empty cell never erases what is known; what an officer
recorded, or a later decree says,
      is not overwritten: the row is remarked on. A new or changed event passes the
rules of its history (`pegawai.domain.riwayat`) as if an officer recorded it by hand.
"""

from collections.abc import Callable
from typing import Any

from django.db import models

from pegawai.models.riwayat import Sumber
from pegawai.services.impor import aturan_riwayat, catatan_riwayat, rujukan_baru
from pegawai.services.impor.cocokkan import cocokkan, hitung_nasib, sambung
from pegawai.services.impor.jenis import Hitungan, Perintah
from pegawai.services.impor.laporan import BIDANG_RAHASIA
from pegawai.services.impor.penyisipan import sisipkan, sisipkan_baris
from pegawai.services.impor.perubahan import bandingkan
from pegawai.services.impor.susunan import Susunan
from pegawai.services.impor.tempat import bidang_rujukan

LEBIH_BAIK = ("manual", "usulan")
"""Sources whose events a file never overwrites."""


class Penggabung:
    """Merges `impor_panggung` as a declaration says; with a batch, writes it."""

    def __init__(self, susunan: Susunan) -> None:
        self.susunan = susunan

    def __call__(self, kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan:
        """Same file twice: nothing changes the second time."""
        susunan, hitungan = self.susunan, Hitungan()
        nama = str(susunan.model._meta.verbose_name)
        lapor("Mencocokkan pegawai dan rujukan")
        if susunan.siapkan is not None:
            susunan.siapkan(kursor)
        if susunan.can_buat_rujukan:
            hitungan.rujukan_baru = rujukan_baru.menurut(kursor, perintah)
        bidang = bidang_rujukan(susunan.rujukan, perintah.padanan)
        hitungan.tak_dikenal = cocokkan(kursor, bidang, perintah.padanan)
        _buat_cocok(kursor, susunan)
        lapor(f"Membandingkan dengan {nama}")
        if perintah.batch_id is not None:
            _kunci(kursor, susunan)
        hitungan.catatan = catatan_riwayat.ditolak(kursor, susunan, hitungan.tak_dikenal)
        _buat_nasib(kursor, susunan)
        hitungan.catatan += catatan_riwayat.ringan(kursor, susunan)
        lapor(f"Memeriksa {nama} menurut aturan")
        hitungan.catatan += aturan_riwayat.periksa(kursor, susunan, perintah.hari)
        _keluarkan_bergalat(kursor, hitungan)
        hitung_nasib(kursor, hitungan)
        if perintah.batch_id is not None:
            lapor(f"Menulis {nama}")
            hitungan.ditulis = {
                str(susunan.model._meta.model_name): _tulis(kursor, susunan, perintah.batch_id)
            }
        return hitungan


def _buat_cocok(kursor: Any, susunan: Susunan) -> None:
    """Create `impor_cocok`: staged rows, their person, and as `w_…` what each column of the event would hold.

    ke: 1 for the first row of an event,
          more for its repetitions; is_lengkap: person and references are known.
    """
    nilai = ", ".join(f"{sql} AS w_{kolom}" for kolom, sql in susunan.kolom.items())
    gabung = " ".join(sambung(satu.nama, satu.sql.format(s="s.")) for satu in susunan.rujukan)
    lengkap = " AND ".join(
        ["x.pegawai_id IS NOT NULL", *(f"x.w_{satu.kolom} IS NOT NULL" for satu in susunan.rujukan)]
    )
    kunci = ", ".join(_rata(susunan, f"x.w_{kolom}", kolom) for kolom in susunan.kunci)
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_cocok ON COMMIT DROP AS
        SELECT y.*, row_number() OVER sama AS ke, first_value(y.baris) OVER sama AS baris_pertama
        FROM (SELECT x.*, {lengkap} AS is_lengkap FROM (
            SELECT s.*, p.id AS pegawai_id, p.nama AS nama_tercatat, {nilai}
            FROM impor_panggung s
            LEFT JOIN pegawai_nipterdahulu t ON t.nip = s.nip
            LEFT JOIN pegawai_pegawai p ON p.id = coalesce(
                (SELECT q.id FROM pegawai_pegawai q WHERE q.nip = s.nip), t.pegawai_id)
            {gabung}
        ) AS x) AS y
        WINDOW sama AS (PARTITION BY y.pegawai_id, y.is_lengkap, {
            kunci.replace("x.", "y.")
        } ORDER BY y.urut)"""
    )
    kursor.execute("ALTER TABLE impor_cocok ADD PRIMARY KEY (urut)")
    kursor.execute("CREATE INDEX ON impor_cocok (pegawai_id)")
    kursor.execute("ANALYZE impor_cocok")


def _rata(susunan: Susunan, nilai: str, kolom: str) -> str:
    return f"lower({nilai})" if susunan.sama("a", "b", kolom).startswith("lower") else nilai


def _kunci(kursor: Any, susunan: Susunan) -> None:
    """Hold the people and their events still until the end of the transaction."""
    orang = "(SELECT pegawai_id FROM impor_cocok WHERE pegawai_id IS NOT NULL)"
    kursor.execute(f"SELECT 1 FROM pegawai_pegawai WHERE id IN {orang} ORDER BY id FOR UPDATE")
    kursor.execute(
        f"SELECT 1 FROM {susunan.tabel} WHERE pegawai_id IN {orang} AND dibatalkan_pada IS NULL "
        "ORDER BY id FOR UPDATE"
    )


def _buat_nasib(kursor: Any, susunan: Susunan) -> None:
    """Create `impor_nasib (urut, riwayat_id, perubahan, bentrok, …, nasib)` of the rows that can be written.

    bentrok: columns that the file states otherwise than a better record; hari_lain: another event holds from
    the same day, hari_manual: one that an officer recorded; kembar: the records hold the event twice.
    """
    kunci = " AND ".join(susunan.sama(f"r.{kolom}", f"c.w_{kolom}", kolom) for kolom in susunan.kunci)
    baik = "(r.sumber = ANY(%(baik)s) OR r.sk_tanggal > c.w_sk_tanggal)"
    boleh = {
        kolom: f"CASE WHEN NOT coalesce({baik}, false) OR {_kosong(susunan, kolom)} THEN c.w_{kolom} END"
        for kolom in susunan.diubah
    }
    bentrok = {
        kolom: f"CASE WHEN {baik} AND NOT {_kosong(susunan, kolom)} THEN c.w_{kolom} END"
        for kolom in susunan.diubah
    }
    hari = _hari_lain(susunan)
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_nasib ON COMMIT DROP AS
        SELECT u.*, CASE WHEN u.ke > 1 OR u.riwayat_id IS NULL AND u.hari_manual THEN 'sama'
                         WHEN u.riwayat_id IS NULL THEN 'baru'
                         WHEN u.perubahan <> '{{}}'::jsonb THEN 'berubah' ELSE 'sama' END AS nasib
        FROM (
            SELECT c.urut, c.ke, r.id AS riwayat_id, r.banyak > 1 AS kembar,
                   CASE WHEN r.id IS NULL OR c.ke > 1 THEN '{{}}'::jsonb
                        ELSE {bandingkan(boleh, kini="r")} END AS perubahan,
                   CASE WHEN r.id IS NULL OR c.ke > 1 THEN '{{}}'::jsonb
                        ELSE {bandingkan(bentrok, kini="r")} END AS bentrok,
                   {hari}
            FROM impor_cocok c
            LEFT JOIN LATERAL (
                SELECT r.*, count(*) OVER () AS banyak FROM {susunan.tabel} r
                WHERE r.pegawai_id = c.pegawai_id AND {kunci} AND r.dibatalkan_pada IS NULL
                ORDER BY r.id LIMIT 1) r ON true
            WHERE c.is_lengkap AND NOT c.is_ditolak
        ) AS u""",
        {"baik": [*LEBIH_BAIK]},
    )
    kursor.execute("ALTER TABLE impor_nasib ADD PRIMARY KEY (urut)")


def _kosong(susunan: Susunan, kolom: str) -> str:
    bidang = susunan.bidang(kolom)
    return (
        f"r.{kolom} = ''" if isinstance(bidang, models.CharField | models.TextField) else f"r.{kolom} IS NULL"
    )


def _hari_lain(susunan: Susunan) -> str:
    """SQL of `hari_lain` and `hari_manual`, for histories in which the last event of a day wins."""
    if "tmt" not in susunan.kunci or len(susunan.kunci) == 1:
        return "false AS hari_lain, false AS hari_manual"
    lain = (
        f"EXISTS (SELECT FROM {susunan.tabel} o WHERE o.pegawai_id = c.pegawai_id AND o.tmt = c.w_tmt "
        "AND o.dibatalkan_pada IS NULL {}) AND r.id IS NULL"
    )
    return f"{lain.format('')} AS hari_lain, {lain.format('AND o.sumber = ANY(%(baik)s)')} AS hari_manual"


def _keluarkan_bergalat(kursor: Any, hitungan: Hitungan) -> None:
    """Leave out the rows that a rule forbids."""
    lembar, baris = [], []
    for satu in hitungan.catatan:
        if satu.is_galat:
            lembar.append(satu.lembar)
            baris.append(satu.baris)
    if baris:
        kursor.execute(
            "DELETE FROM impor_nasib n USING impor_cocok c, "
            "unnest(%s::text[], %s::int[]) AS g (lembar, baris) "
            "WHERE c.urut = n.urut AND c.lembar = g.lembar AND c.baris = g.baris",
            [lembar, baris],
        )


def _tulis(kursor: Any, susunan: Susunan, batch_id: int) -> int:
    isian = {kolom: _nilai_baru(susunan, kolom) for kolom in susunan.kolom}
    isian |= {
        "pegawai_id": "c.pegawai_id", "sumber": "%(impor)s", "batch_id": "%(batch)s",
              "batch_lembar": "c.lembar",
        "batch_baris": "c.baris",
    }  # fmt: skip
    baris = "impor_cocok c JOIN impor_nasib n USING (urut)"
    nilai = {"batch": batch_id, "impor": Sumber.IMPOR.value}
    sumber = f"{baris} WHERE n.nasib = 'baru' ORDER BY c.urut"
    ditulis = sisipkan(kursor, susunan.model, isian, sumber, nilai)
    tetapan = ", ".join(
        f"{kolom} = CASE WHEN n.perubahan ? '{kolom}' THEN c.w_{kolom} ELSE r.{kolom} END"
        for kolom in susunan.diubah
    )
    kursor.execute(
        f"UPDATE {susunan.tabel} r SET {tetapan} FROM {baris} "
        "WHERE r.id = n.riwayat_id AND n.nasib = 'berubah'"
    )
    bukan = [f"w_{kolom}" for kolom in susunan.kolom]
    bukan += [
        "pegawai_id",
        "nama_tercatat",
        "ke",
        "baris_pertama",
        "is_lengkap",
        "is_ditolak",
        *sorted(BIDANG_RAHASIA),
    ]
    sisipkan_baris(
        kursor, batch_id, bukan_isi=bukan, tambahan="jsonb_build_object('riwayat_id', n.riwayat_id)"
    )
    return ditulis


def _nilai_baru(susunan: Susunan, kolom: str) -> str:
    if kolom in susunan.bawaan:
        return f"coalesce(c.w_{kolom}, {susunan.bawaan[kolom]})"
    bidang = susunan.bidang(kolom)
    if isinstance(bidang, models.CharField | models.TextField) and not bidang.null:
        return f"coalesce(c.w_{kolom}, '')"
    return f"c.w_{kolom}"

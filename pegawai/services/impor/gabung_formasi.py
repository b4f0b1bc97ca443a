"""Merging formations: what a unit needs of a post from a day on.

A need that holds from a later day closes the one before it, as an officer's change does; a row without a last
day holds until the next one of the same post begins.
"""

from collections.abc import Callable
from typing import Any

from pegawai.models import Formasi
from pegawai.services.impor import benda
from pegawai.services.impor.catatan_riwayat import nama_tak_dikenal
from pegawai.services.impor.cocokkan import cocokkan, hitung_nasib, sambung
from pegawai.services.impor.jenis import Catatan, Hitungan, Perintah
from pegawai.services.impor.jenis_riwayat import JABATAN, UNIT
from pegawai.services.impor.penyisipan import sisipkan
from pegawai.services.impor.tempat import bidang_rujukan

TABEL = Formasi._meta.db_table
RUJUKAN = (UNIT, JABATAN)
DIUBAH = benda.diubah(Formasi, ("jumlah", "kepala", "dasar", "selesai"))
BUKAN_ISI = ("w_unit_id", "w_jabatan_id", "w_kepala", "w_selesai", "akhir", "ke", "is_ditolak")
_BARU = "impor_cocok c JOIN impor_nasib n USING (urut)"


def gabung(kursor: Any, perintah: Perintah, lapor: Callable[[str], None]) -> Hitungan:
    """Merge `impor_panggung`; with a batch, write it. Same file twice: nothing changes the second time."""
    hitungan = Hitungan()
    lapor("Mencocokkan unit dan jabatan")
    bidang = bidang_rujukan(RUJUKAN, perintah.padanan)
    hitungan.tak_dikenal = cocokkan(kursor, bidang, perintah.padanan)
    _buat_cocok(kursor)
    lapor("Membandingkan dengan formasi")
    hitungan.catatan = [*nama_tak_dikenal(kursor, RUJUKAN, hitungan.tak_dikenal), *_ditolak(kursor)]
    _buat_nasib(kursor)
    hitung_nasib(kursor, hitungan)
    if perintah.batch_id is not None:
        lapor("Menulis formasi")
        hitungan.ditulis = {"formasi": _tulis(kursor, perintah.batch_id)}
    return hitungan


def _buat_cocok(kursor: Any) -> None:
    """Create `impor_cocok`. akhir: first day on which the need no longer holds, NULL for ever."""
    gabungan = " ".join(sambung(satu.nama, satu.sql.format(s="s.")) for satu in RUJUKAN)
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_cocok ON COMMIT DROP AS
        SELECT y.*, coalesce(y.w_selesai, y.berikut, (
                   SELECT min(r.mulai) FROM {TABEL} r WHERE r.unit_id = y.w_unit_id
                   AND r.jabatan_id = y.w_jabatan_id AND r.mulai > y.berlaku_mulai)) AS akhir,
               false AS is_ditolak
        FROM (
            SELECT x.*, row_number() OVER (PARTITION BY w_unit_id, w_jabatan_id,
                  berlaku_mulai ORDER BY urut) AS ke,
                   lead(berlaku_mulai) OVER (PARTITION BY w_unit_id, w_jabatan_id ORDER BY berlaku_mulai,
                         urut) AS berikut
            FROM (
                SELECT s.*, NULL::bigint AS pegawai_id, unit.id::int AS w_unit_id,
                      jabatan.id::int AS w_jabatan_id,
                       s.kepala = 'ya' AS w_kepala, s.berlaku_selesai + 1 AS w_selesai
                FROM impor_panggung s {gabungan}) AS x) AS y"""
    )
    kursor.execute("ALTER TABLE impor_cocok DROP COLUMN berikut, ADD PRIMARY KEY (urut)")


def _ditolak(kursor: Any) -> list[Catatan]:
    """Mark the rows that the table would refuse, and say why."""
    hasil = []
    for syarat, bidang, kode, pesan in _PENOLAKAN:
        kursor.execute(
            "UPDATE impor_cocok c SET is_ditolak = true "
            "WHERE c.w_unit_id IS NOT NULL AND c.w_jabatan_id IS NOT NULL "
            f"AND NOT c.is_ditolak AND ({syarat}) RETURNING c.lembar, c.baris"
        )
        hasil += [
            Catatan(lembar, baris, bidang, kode, pesan, is_galat=True)
            for lembar, baris in sorted(kursor.fetchall())
        ]
    return hasil


_LAIN = f"""SELECT FROM {TABEL} r WHERE r.unit_id = c.w_unit_id
    AND coalesce(r.selesai, 'infinity') > c.berlaku_mulai
    AND r.mulai < coalesce(c.akhir, 'infinity')"""
_UNIT_BERAKHIR = (
    "EXISTS (SELECT FROM pegawai_unitkerja u WHERE u.id = c.w_unit_id "
    "AND coalesce(c.akhir, 'infinity') > u.berlaku_selesai)"
)
_PEMIMPIN_LAIN = (
    f"c.w_kepala AND (EXISTS ({_LAIN} AND r.kepala AND r.jabatan_id <> c.w_jabatan_id) OR EXISTS ("
    "SELECT FROM impor_cocok d WHERE d.w_unit_id = c.w_unit_id AND d.urut < c.urut AND d.w_kepala "
    "AND d.w_jabatan_id <> c.w_jabatan_id AND coalesce(d.akhir, 'infinity') > c.berlaku_mulai "
    "AND d.berlaku_mulai < coalesce(c.akhir, 'infinity')))"
)
_PENOLAKAN = (
    (
        "c.ke > 1", "jabatan", "duplicate_in_file",
        "Formasi ini tertulis lebih dari sekali untuk hari mulai yang sama. Hapus yang berlebih.",
    ),
    (
        "c.akhir <= c.berlaku_mulai", "berlaku_selesai", "end_before_start",
        "Hari terakhir jatuh sebelum hari mulai. Periksa keduanya.",
    ),
    (
        "c.w_kepala AND c.jumlah <> 1", "jumlah", "leader_not_one",
        "Formasi pemimpin unit selalu untuk satu orang.",
    ),
    (
        _UNIT_BERAKHIR, "unit_kerja", "unit_ended",
        "Unit ini sudah berakhir, jadi formasinya harus berakhir paling lambat hari itu.",
    ),
    (
        f"EXISTS ({_LAIN} AND r.jabatan_id = c.w_jabatan_id AND r.mulai > c.berlaku_mulai)",
        "berlaku_selesai", "period_overlap",
        "Masa formasi ini bertindih dengan formasi tercatat yang mulai kemudian.",
    ),
    (
        _PEMIMPIN_LAIN, "kepala", "leader_exists",
        "Unit ini sudah mempunyai formasi pemimpin untuk masa itu.",
    ),
)  # fmt: skip
"""Condition on a row, field, code, message."""


def _buat_nasib(kursor: Any) -> None:
    """Create `impor_nasib`. lama_id: the formation that is corrected, or that the new one closes."""
    beda = " || ".join(
        f"CASE WHEN {baru} IS DISTINCT FROM r.{kolom} AND {baru} IS NOT NULL "
        f"THEN jsonb_build_object('{kolom}', jsonb_build_array(r.{kolom}, {baru})) ELSE '{{}}'::jsonb END"
        for kolom, baru in (("jumlah", "c.jumlah"), ("kepala", "c.w_kepala"), ("dasar", "c.dasar"),
                            ("selesai", "c.w_selesai"))
    )  # fmt: skip
    kursor.execute(
        f"""
        CREATE TEMP TABLE impor_nasib ON COMMIT DROP AS
        SELECT u.*, CASE WHEN u.is_baru AND u.lama_id IS NULL THEN 'baru'
                         WHEN u.is_baru OR u.perubahan <> '{{}}'::jsonb THEN 'berubah'
                         ELSE 'sama' END AS nasib
        FROM (
            SELECT c.urut, r.id IS NULL AS is_baru, NULL::bigint AS dibuat_id,
                   coalesce(r.id, p.id)::bigint AS lama_id,
                   CASE WHEN r.id IS NOT NULL THEN {beda}
                        WHEN p.id IS NOT NULL THEN jsonb_build_object(
                            'selesai', jsonb_build_array(p.selesai, c.berlaku_mulai))
                        ELSE '{{}}'::jsonb END AS perubahan
            FROM impor_cocok c
            LEFT JOIN {TABEL} r ON r.unit_id = c.w_unit_id AND r.jabatan_id = c.w_jabatan_id
                AND r.mulai = c.berlaku_mulai
            LEFT JOIN {TABEL} p ON p.unit_id = c.w_unit_id AND p.jabatan_id = c.w_jabatan_id
                AND p.mulai < c.berlaku_mulai AND coalesce(p.selesai, 'infinity') > c.berlaku_mulai
            WHERE c.w_unit_id IS NOT NULL AND c.w_jabatan_id IS NOT NULL AND NOT c.is_ditolak) AS u"""
    )


def _tulis(kursor: Any, batch_id: int) -> int:
    kursor.execute(
        f"UPDATE {TABEL} r SET selesai = least(coalesce(r.selesai, 'infinity'), x.mulai) FROM ("
        f"SELECT n.lama_id, min(c.berlaku_mulai) AS mulai FROM {_BARU} WHERE n.is_baru GROUP BY 1) x "
        "WHERE r.id = x.lama_id"
    )
    kursor.execute(
        f"UPDATE {TABEL} r SET jumlah = c.jumlah, kepala = coalesce(c.w_kepala, r.kepala), "
        "dasar = coalesce(c.dasar, r.dasar), selesai = coalesce(c.w_selesai, r.selesai) "
        f"FROM {_BARU} WHERE r.id = n.lama_id AND NOT n.is_baru AND n.nasib = 'berubah'"
    )
    kursor.execute(
        "UPDATE impor_nasib SET dibuat_id = nextval(pg_get_serial_sequence(%s, 'id')) WHERE is_baru", [TABEL]
    )
    isian = {
        "id": "n.dibuat_id", "unit_id": "c.w_unit_id", "jabatan_id": "c.w_jabatan_id", "jumlah": "c.jumlah",
        "kepala": "coalesce(c.w_kepala, false)", "mulai": "c.berlaku_mulai", "selesai": "c.akhir",
        "dasar": "coalesce(c.dasar, '')",
    }  # fmt: skip
    ditulis = sisipkan(kursor, Formasi, isian, f"{_BARU} WHERE n.is_baru ORDER BY c.urut", {})
    benda.catat(kursor, batch_id, BUKAN_ISI)
    return ditulis

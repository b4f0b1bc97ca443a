"""Where imported employees work, as far as a row says it: what is missing or not known."""

from typing import Any

from pegawai.services.impor.cocokkan import KUNCI_UNIT, PEMISAH
from pegawai.services.impor.jenis import Catatan

UNIT_SAJA = "Unit kerja tertulis tanpa jabatan; penempatannya tidak dicatat. Isi jabatannya, lalu impor lagi."
JABATAN_SAJA = "Jabatan tertulis tanpa unit kerja; penempatannya tidak dicatat. Isi unitnya, lalu impor lagi."


def hitung_tanpa_posisi(kursor: Any) -> tuple[int, int]:
    """Return how many new and how many known people name a unit or post that is not known."""
    kursor.execute(
        f"""SELECT count(*) FILTER (WHERE n.nasib = 'baru'), count(*) FILTER (WHERE n.nasib <> 'baru')
        FROM impor_cocok c JOIN impor_nasib n USING (urut)
        WHERE NOT c.kembar AND (c.unit_id IS NULL AND {KUNCI_UNIT} NOT IN ('', '{PEMISAH}')
                                OR c.jabatan_id IS NULL AND c.jabatan <> '')"""
    )
    baru, lama = kursor.fetchone()
    return baru, lama


def list_separuh(kursor: Any) -> list[Catatan]:
    """Return remarks on rows that name a unit without a post, or the reverse, unless it is known already."""
    kursor.execute(
        """
        SELECT c.lembar, c.baris, c.unit_id IS NOT NULL
        FROM impor_cocok c
        LEFT JOIN pegawai_keadaanpegawai k ON k.pegawai_id = c.pegawai_id AND k.selesai = DATE '9999-12-31'
        WHERE NOT c.kembar AND (
            c.unit_id IS NOT NULL AND coalesce(c.jabatan, '') = '' AND c.unit_id IS DISTINCT FROM k.unit_id
            OR c.jabatan_id IS NOT NULL AND coalesce(c.unit_kerja, '') = '' AND coalesce(c.opd, '') = ''
               AND c.jabatan_id IS DISTINCT FROM k.jabatan_id)
        ORDER BY c.urut"""
    )
    return [
        Catatan(lembar, baris, "unit_kerja", "position_incomplete", UNIT_SAJA)
        if is_unit
        else Catatan(lembar, baris, "jabatan", "position_incomplete", JABATAN_SAJA)
        for lembar, baris, is_unit in kursor.fetchall()
    ]

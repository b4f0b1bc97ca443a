"""Fields of study that a file names and the reference table lacks: free text that grows with the files."""

from typing import Any

from pegawai.models import Pendidikan, TingkatPendidikan


def buat_pendidikan(kursor: Any) -> None:
    """Add the new fields of study of the staged rows; their levels are codes that the reader normalised."""
    kursor.execute(
        f"""
        INSERT INTO {Pendidikan._meta.db_table} (tingkat_id, jurusan)
        SELECT DISTINCT ON (t.id, lower(j.jurusan)) t.id, j.jurusan
        FROM (SELECT tingkat_pendidikan, left(coalesce(jurusan, ''), 150) AS jurusan FROM impor_panggung) j
        JOIN {TingkatPendidikan._meta.db_table} t ON lower(t.kode) = lower(j.tingkat_pendidikan)
        WHERE NOT EXISTS (SELECT FROM {Pendidikan._meta.db_table} p
                          WHERE p.tingkat_id = t.id AND lower(p.jurusan) = lower(j.jurusan))
        ORDER BY t.id, lower(j.jurusan), j.jurusan
        ON CONFLICT DO NOTHING"""
    )

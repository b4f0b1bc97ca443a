"""What each row of a file would do, kept for the preview: copied out of the trial merge, and in after it.

The trial is rolled back, so the outcome leaves it as a stream of COPY and comes back as one.
"""

import tempfile
from collections.abc import Mapping
from typing import IO, Any

from django.db import connection

from pegawai.models import BarisImpor, BatchImpor
from pegawai.services.impor.bacaan import Bacaan
from pegawai.services.impor.jenis import JenisImpor
from pegawai.services.impor.kolom import daftar_kolom
from pegawai.services.impor.laporan import BIDANG_RAHASIA
from pegawai.services.impor.siapkan import TABEL

TERSAMAR = "••••"
DI_MEMORI = 8 * 1024 * 1024
_KOLOM = "lembar, baris, nasib, pegawai_id, data, perubahan"
_RINGKAS = ("nip", "nama")
_BUKAN_ISI = frozenset({"lembar", "baris", "lainnya"})
"""What is no field of the row; a column that nobody took may hold secrets."""

_BUKAN_TAMPAK = ("nik_kunci", "nik_sandi")


class Penampung:
    """The outcome of a trial merge between the two transactions; use it as a context."""

    def __init__(self, jenis: JenisImpor) -> None:
        self._jenis = jenis
        self._aliran: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=DI_MEMORI)  # noqa: SIM115  closed in __exit__

    def __enter__(self) -> "Penampung":
        return self

    def __exit__(self, *_: object) -> None:
        self._aliran.close()

    def ambil(self, kursor: Any) -> None:
        """Copy what became of each staged row out of the transaction that will be rolled back."""
        kolom = [nama for nama in daftar_kolom(self._jenis.sumber_daya) if nama not in BIDANG_RAHASIA]
        penuh = ", ".join(f"c.{nama}" for nama in kolom)
        ringkas = ", ".join(f"c.{nama}" for nama in kolom if nama in _RINGKAS)
        peristiwa = self._jenis.rincian_pratinjau
        kursor.copy_expert(
            f"""COPY (SELECT c.lembar, c.baris, n.nasib, c.pegawai_id,
                CASE WHEN n.nasib = 'sama' THEN (SELECT to_jsonb(x) FROM (SELECT {ringkas}) x)
                     ELSE (SELECT jsonb_strip_nulls(to_jsonb(x)) FROM (SELECT {penuh}) x) END,
                CASE WHEN n.nasib = 'berubah' THEN (n.perubahan - '{{{",".join(_BUKAN_TAMPAK)}}}'::text[])
                     || CASE WHEN n.perubahan ? 'nik_kunci'
                             THEN '{{"nik": ["{TERSAMAR}", "{TERSAMAR}"]}}'::jsonb ELSE '{{}}'::jsonb END
                     || {"coalesce(r.rincian, '{}'::jsonb)" if peristiwa else "'{}'::jsonb"}
                     ELSE '{{}}'::jsonb END
            FROM impor_cocok c JOIN impor_nasib n USING (urut)
            {f"LEFT JOIN ({peristiwa}) r ON r.urut = c.urut AND n.nasib = 'berubah'" if peristiwa else ""}
            ) TO STDOUT WITH (FORMAT csv)""",
            self._aliran,
        )

    def simpan(self, batch: BatchImpor, bacaan: Bacaan) -> None:
        """Replace the rows noted for the batch, the bad ones included."""
        self._aliran.seek(0)
        with connection.cursor() as kursor:
            kursor.execute("DELETE FROM pegawai_barisimpor WHERE batch_id = %s", [batch.pk])
            kursor.execute(
                "CREATE TEMP TABLE impor_pratinjau (lembar text, baris integer, nasib text, "
                "pegawai_id bigint, data jsonb, perubahan jsonb) ON COMMIT DROP"
            )
            kursor.copy_expert(
                f"COPY impor_pratinjau ({_KOLOM}) FROM STDIN WITH (FORMAT csv, FORCE_NOT_NULL (lembar))",
                self._aliran,
            )
            kursor.execute(
                f"INSERT INTO pegawai_barisimpor (batch_id, {_KOLOM}) "
                f"SELECT %s, {_KOLOM} FROM impor_pratinjau",
                [batch.pk],
            )
            kursor.execute("DROP TABLE impor_pratinjau")
        BarisImpor.objects.bulk_create(
            [
                BarisImpor(
                    batch=batch, lembar=lembar, baris=baris, nasib=BarisImpor.Nasib.BERMASALAH, data=data
                )
                for (lembar, baris), data in _bermasalah(bacaan).items()
            ],
            batch_size=2000,
            update_conflicts=True,
            unique_fields=["batch", "lembar", "baris"],
            update_fields=["nasib"],
        )


def lepaskan(kursor: Any, batch: BatchImpor) -> None:
    """Remove the rows noted by the check, as they are about to be written; bad rows keep theirs."""
    kursor.execute(
        f"""DELETE FROM pegawai_barisimpor b WHERE b.batch_id = %s AND (b.nasib <> 'bermasalah'
        OR EXISTS (SELECT FROM {TABEL} s WHERE s.lembar = b.lembar AND s.baris = b.baris))""",
        [batch.pk],
    )


def _bermasalah(bacaan: Bacaan) -> dict[tuple[str, int], dict[str, Any]]:
    """Return the rows with a galat by place: what could be read of them, less what is secret."""
    hasil: dict[tuple[str, int], dict[str, Any]] = {tempat: {} for tempat in bacaan.ditolak}
    hasil |= {_tempat(satu): _isi(satu) for satu in bacaan.ambil_bergalat()}
    if bacaan.ditolak:
        terbaca = bacaan.ambil_terbaca()
        hasil |= {_tempat(satu): _isi(satu) for satu in terbaca if _tempat(satu) in bacaan.ditolak}
    return hasil


def _tempat(satu: Mapping[str, Any]) -> tuple[str, int]:
    return satu["lembar"] or "", satu["baris"]


def _isi(satu: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row as JSON takes it, less what is empty or secret."""
    return {
        bidang: nilai if isinstance(nilai, int | float | str) else str(nilai)
        for bidang, nilai in satu.items()
        if nilai is not None and bidang not in BIDANG_RAHASIA and bidang not in _BUKAN_ISI
    }


def rincian(kolom: Mapping[str, tuple[str, str]]) -> str:
    """Return SQL of a JSON object: name → [before, after] of every pair that differs, both cast to text."""
    pasangan = ", ".join(
        f"'{nama}', CASE WHEN {baru} IS NOT NULL AND {lama} IS DISTINCT FROM {baru} "
        f"THEN jsonb_build_array({lama}, {baru}) END"
        for nama, (lama, baru) in kolom.items()
    )
    return f"jsonb_strip_nulls(jsonb_build_object({pasangan}))"

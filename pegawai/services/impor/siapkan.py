"""Staging: the good rows of a file into a temporary table, by COPY."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from import_export.resources import Resource

from pegawai.services import nik
from pegawai.services.impor.kolom import daftar_kolom

TABEL = "impor_panggung"
SEMENTARA = (TABEL, "impor_peta", "impor_cocok", "impor_nasib", "impor_kedudukan", "impor_pangkat",
             "impor_jabatan", "impor_pendidikan", "impor_ditahan")  # fmt: skip
_NIK = "nik"
_TIPE_NIK = {"nik_kunci": "text", "nik_sandi": "bytea"}


def siapkan(kursor: Any, sumber_daya: type[Resource], daftar_baris: Iterable[Mapping[str, Any]]) -> int:
    """Create the staging table of this transaction, fill it and return how many rows it has.

    daftar_baris: `lembar`, `baris` and the declared columns; others are left out. Clear NIK never reach
    the database, only their ciphertext and look-up key.
    """
    kolom = daftar_kolom(sumber_daya)
    tipe = {"urut": "integer", "lembar": "text", "baris": "integer"} | {
        nama: jenis for nama, jenis in kolom.items() if nama != _NIK
    }
    tipe |= _TIPE_NIK if _NIK in kolom else {}
    kursor.execute(f"DROP TABLE IF EXISTS {', '.join(SEMENTARA)}")
    rincian = ", ".join(f"{nama} {jenis}" for nama, jenis in tipe.items())
    kursor.execute(f"CREATE TEMP TABLE {TABEL} ({rincian}) ON COMMIT DROP")
    aliran, jumlah = _tulis_csv([nama for nama in kolom if nama != _NIK], daftar_baris, sandi=_NIK in kolom)
    kursor.copy_expert(
        f"COPY {TABEL} ({', '.join(tipe)}) FROM STDIN WITH (FORMAT csv, FORCE_NOT_NULL (lembar))", aliran
    )
    kursor.execute(f"ANALYZE {TABEL} (nip)" if "nip" in kolom else f"ANALYZE {TABEL}")
    return jumlah


def _tulis_csv(
    kolom: list[str], daftar_baris: Iterable[Mapping[str, Any]], *, sandi: bool
) -> tuple[io.StringIO, int]:
    aliran = io.StringIO(newline="")
    tulis = csv.writer(aliran, lineterminator="\n").writerow
    jumlah = 0
    for jumlah, baris in enumerate(daftar_baris, start=1):
        ambil = baris.get
        isi = [jumlah, baris["lembar"], baris["baris"], *[ambil(nama) for nama in kolom]]
        if sandi:
            isi += _sandikan(ambil(_NIK))
        tulis(isi)
    aliran.seek(0)
    return aliran, jumlah


def _sandikan(nomor: str | None) -> list[str | None]:
    return [nik.kunci(nomor), "\\x" + nik.sandikan(nomor).hex()] if nomor else [None, None]

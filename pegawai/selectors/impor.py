"""Reads of the import: batches, and one batch as its page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from pegawai.models import BatchImpor, MasalahImpor

KOLOM_PRATINJAU = 8
BIDANG_TAK_DIKENAL = {
    "unit": "Unit kerja", "jabatan": "Jabatan", "agama": "Agama", "kedudukan_hukum": "Kedudukan hukum",
    "status_kawin": "Status kawin", "golongan": "Golongan", "golongan_awal": "Golongan awal",
    "tingkat_pendidikan": "Tingkat pendidikan",
}  # fmt: skip
SEBAB = {
    "tidak_ada": "belum ada dalam tabel rujukan",
    "ganda": "dipakai lebih dari satu baris rujukan; sebutkan OPD-nya dalam berkas",
}


@dataclass(frozen=True, slots=True)
class Pratinjau:
    """The first good rows as a table: headings, then one tuple of cells a row, place first."""

    judul: tuple[str, ...]
    baris: tuple[tuple[Any, ...], ...]


def list_batch(akun: Any) -> QuerySet[BatchImpor]:
    """Return the batches `akun` may open, newest first."""
    return BatchImpor.objects.all().terlihat_oleh(akun).select_related("oleh").order_by("-dibuat_pada", "-pk")


def list_masalah(batch: BatchImpor, kode: str = "") -> QuerySet[MasalahImpor]:
    """Return the problems of a batch in the order of the file, of one code if given."""
    semua = batch.masalah.order_by("lembar", "baris", "pk")
    return semua.filter(kode=kode) if kode else semua


def get_pratinjau(batch: BatchImpor, judul: Mapping[str, str]) -> Pratinjau | None:
    """Return the first rows with the columns that are filled, or None when no row is good.

    judul: column → heading.
    """
    daftar = batch.ringkasan.get("pratinjau", [])
    kolom = [nama for nama in judul if any(baris.get(nama) is not None for baris in daftar)][:KOLOM_PRATINJAU]
    if not daftar or not kolom:
        return None
    baris = tuple((satu["baris"], *[satu.get(nama) for nama in kolom]) for satu in daftar)
    return Pratinjau(("Baris", *[judul[nama].capitalize() for nama in kolom]), baris)


def get_tak_dikenal(batch: BatchImpor) -> list[dict[str, Any]]:
    """Return the unknown names in words, most used first."""
    daftar = sorted(batch.ringkasan.get("tak_dikenal", []), key=lambda satu: (-satu["jumlah"], satu["nama"]))
    return [
        satu
        | {
            "bidang": BIDANG_TAK_DIKENAL.get(satu["bidang"], satu["bidang"]),
            "sebab": SEBAB.get(satu["sebab"], satu["sebab"]),
        }
        for satu in daftar
    ]

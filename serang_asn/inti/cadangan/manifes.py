"""What a backup says about itself."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from serang_asn.inti.kesalahan import Penolakan

VERSI_FORMAT = 1
MANIFES = "manifes.json"
SIDIK_MANIFES = "manifes.sha256"
DUMP = "basisdata.dump"
FOLDER_DOKUMEN = "dokumen/"


class CadanganDitolak(Penolakan):
    """A backup cannot be made, trusted or restored."""


@dataclass(frozen=True, slots=True)
class Bagian:
    """One part of the archive: its length in bytes and its SHA-256."""

    byte: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifes:
    """The list of contents.

    tabel: rows per table in the moment of the backup. migrasi: `app.name` of what was applied.
    dokumen_hilang: codes of documents whose file was not in the storage. kunci: proves, without telling
    them, that the keys of the NIK are the same.
    """

    dibuat_pada: str
    postgresql: str
    migrasi: list[str]
    tabel: dict[str, int]
    dokumen_hilang: list[str]
    kunci: dict[str, str]
    bagian: dict[str, Bagian] = field(default_factory=dict)
    format: int = VERSI_FORMAT

    @property
    def daftar_dokumen(self) -> list[str]:
        """Names of the stored files, as the storage knows them."""
        return [nama.removeprefix(FOLDER_DOKUMEN) for nama in self.bagian if nama.startswith(FOLDER_DOKUMEN)]

    def sebagai_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)

    def ringkas(self) -> dict[str, Any]:
        """Return what a person or a script wants to know of it."""
        return {
            "dibuat_pada": self.dibuat_pada,
            "postgresql": self.postgresql,
            "tabel": len(self.tabel),
            "baris": sum(self.tabel.values()),
            "dokumen": len(self.daftar_dokumen),
            "dokumen_hilang": self.dokumen_hilang,
            "byte": sum(satu.byte for satu in self.bagian.values()),
        }


def baca(teks: str) -> Manifes:
    """Return the manifest written in `teks`. Raises CadanganDitolak."""
    try:
        isi = json.loads(teks)
        versi = isi["format"]
    except (ValueError, KeyError, TypeError) as galat:
        raise CadanganDitolak("Daftar isi cadangan rusak. Pakai salinan cadangan yang lain.") from galat
    if versi != VERSI_FORMAT:
        raise CadanganDitolak(
            f"Cadangan ini berformat {versi}, sedangkan rilis ini membaca format {VERSI_FORMAT}. "
            "Pulihkan dengan rilis yang membuatnya."
        )
    isi["bagian"] = {nama: Bagian(**satu) for nama, satu in isi["bagian"].items()}
    return Manifes(**isi)

"""The layouts of a file, kept for the page on which people correct what its columns mean."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from pegawai.models import BatchImpor, TataLetakImpor
from pegawai.services import nik


@dataclass(slots=True)
class TataLetak:
    """Tables of one header. tempat: where they are; kolom: ready for JSON; contoh: cells by column letter."""

    sidik: str
    kolom: Sequence[dict[str, Any]]
    contoh: dict[str, list[Any]]
    tempat: list[dict[str, Any]] = field(default_factory=list)


def kumpulkan(daftar_lembar: Iterable[Any]) -> list[TataLetak]:
    """Return the layouts of the sheets that the engine read, in the order of the file."""
    per_sidik: dict[str, TataLetak] = {}
    for lembar in daftar_lembar:
        for tabel in lembar.tabel:
            satu = per_sidik.get(tabel.sidik)
            if satu is None:
                contoh = {kolom.huruf: [*isi] for kolom, isi in zip(tabel.kolom, tabel.contoh, strict=False)}
                satu = per_sidik[tabel.sidik] = TataLetak(tabel.sidik, [*map(_kolom, tabel.kolom)], contoh)
            satu.tempat.append(
                {
                    "lembar": lembar.nama or "",
                    "tersembunyi": lembar.is_tersembunyi,
                    "baris_kepala": [*tabel.baris_kepala],
                    "jumlah": tabel.jumlah,
                    "is_1904": lembar.is_1904,
                    "keterangan": [*lembar.keterangan.kalimat],
                }
            )
    return [*per_sidik.values()]


def simpan(batch: BatchImpor, daftar: Iterable[TataLetak], diingat: Any) -> None:
    """Replace the layouts noted for the batch. diingat: fingerprint → remembered mapping that was used."""
    batch.tata_letak.all().delete()
    TataLetakImpor.objects.bulk_create(
        TataLetakImpor(
            batch=batch,
            urut=urut,
            sidik=satu.sidik,
            tempat=satu.tempat,
            kolom=satu.kolom,
            contoh_sandi=nik.sandikan(json.dumps(satu.contoh, default=_ke_json)),
            ingatan_id=diingat.get(satu.sidik),
        )
        for urut, satu in enumerate(daftar, start=1)
    )


def _kolom(kolom: Any) -> dict[str, Any]:
    return {
        "huruf": kolom.huruf,
        "kepala": kolom.kepala,
        "bidang": [*kolom.bidang],
        "keyakinan": round(kolom.keyakinan, 2),
        "cara": kolom.cara,
    }


def _ke_json(nilai: Any) -> Any:
    """Dates go as {"tanggal": ISO}; whatever else a spreadsheet holds, as text."""
    if isinstance(nilai, datetime):
        return {"waktu": nilai.isoformat()}
    if isinstance(nilai, date):
        return {"tanggal": nilai.isoformat()}
    return nilai.isoformat() if isinstance(nilai, time) else str(nilai)


def buka_contoh(tata: TataLetakImpor) -> dict[str, list[Any]]:
    """Return the samples of a layout in clear: column letter → cells."""
    hasil: dict[str, list[Any]] = json.loads(nik.buka(bytes(tata.contoh_sandi)), object_hook=_dari_json)
    return hasil


def _dari_json(isi: dict[str, Any]) -> Any:
    if set(isi) == {"waktu"}:
        return datetime.fromisoformat(isi["waktu"])
    return date.fromisoformat(isi["tanggal"]) if set(isi) == {"tanggal"} else isi

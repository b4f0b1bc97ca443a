"""What people decided about reading a file: columns of its layouts, cells that hold something else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pegawai.domain.impor.koreksi import Koreksi
from pegawai.domain.impor.lembar import Sel
from pegawai.models import BatchImpor, PemetaanImpor
from pegawai.services import nik

KUNCI_PEMETAAN = "pemetaan_pilihan"
"""Where the batch keeps the columns chosen for it: fingerprint → column letter → fields joined by `+`."""


@dataclass(frozen=True, slots=True)
class Arahan:
    """pemetaan: fingerprint of a header → column letter → fields; diingat: fingerprint → remembered row."""

    pemetaan: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    koreksi: Koreksi = field(default_factory=dict)
    diingat: Mapping[str, int] = field(default_factory=dict)


TANPA_ARAHAN = Arahan()


def dari_ingatan(jenis: str) -> Arahan:
    """Return what is remembered for files of this kind. One query."""
    daftar = list(PemetaanImpor.objects.filter(jenis=jenis).values_list("sidik", "pemetaan", "pk"))
    return Arahan(
        pemetaan={sidik: pemetaan for sidik, pemetaan, _ in daftar},
        diingat={sidik: pk for sidik, _, pk in daftar},
    )


def dari_batch(batch: BatchImpor) -> Arahan:
    """Return what is remembered, before it what was decided about this file, and its corrections."""
    ingatan = dari_ingatan(batch.jenis)
    koreksi: dict[str | None, dict[int, dict[str, Sel]]] = {}
    for satu in batch.koreksi.order_by("pk"):
        per_baris = koreksi.setdefault(satu.lembar or None, {})
        per_baris.setdefault(satu.baris, {})[satu.kolom] = nik.buka(bytes(satu.baru_sandi))
    pilihan = batch.ringkasan.get(KUNCI_PEMETAAN, {})
    return Arahan(
        pemetaan={**ingatan.pemetaan, **pilihan},
        koreksi=koreksi,
        diingat={sidik: pk for sidik, pk in ingatan.diingat.items() if sidik not in pilihan},
    )

"""What the unknown names of a file mean: decided once for all its rows, and remembered when asked to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from pegawai.models import BatchImpor, PadananImpor
from pegawai.models.impor import StatusBatch
from pegawai.services.impor import batch as layanan
from pegawai.services.impor import padanan

KUNCI_TERPANJANG = 500
"""Longer texts are no names; they are not remembered."""

BIDANG_BARU = frozenset({"opd", "unit", "jabatan"})
"""Kinds of names for which the import can create a row."""


@dataclass(frozen=True, slots=True)
class PutusanNama:
    """One decision. sidik: token of the name; rujukan: the row it means, None to create or to leave it."""

    sidik: str
    rujukan: Any = None
    is_baru: bool = False
    ingat: bool = False


@transaction.atomic
def simpan(*, batch: BatchImpor, daftar: Iterable[PutusanNama], oleh: Any) -> int:
    """Keep decisions, in place of former ones about the same names; return how many names changed.

    Names of the batch that `daftar` does not mention keep theirs. Raises BatchTidakDapatDiterapkan.
    """
    batch = BatchImpor.objects.select_for_update().get(pk=batch.pk)
    layanan.pastikan(batch, StatusBatch.DIPERIKSA, "memutuskan nama")
    semua = {padanan.sidik(satu): satu for satu in daftar_nama(batch)}
    putusan = {satu.sidik: satu for satu in daftar if satu.sidik in semua}
    sebelum = {kunci: batch.ringkasan.get(kunci, []) for kunci in (padanan.KUNCI, padanan.KUNCI_BARU)}
    sama = [satu for satu in sebelum[padanan.KUNCI] if padanan.sidik(satu) not in putusan]
    baru = [satu for satu in sebelum[padanan.KUNCI_BARU] if padanan.sidik(satu) not in putusan]
    for sidik, satu in putusan.items():
        nama = semua[sidik]
        if satu.rujukan is not None:
            sama.append(nama | {"usul": str(satu.rujukan), "usul_id": satu.rujukan.pk})
        elif satu.is_baru and nama["bidang"] in BIDANG_BARU:
            baru.append(nama)
    diubah = _berbeda(sebelum[padanan.KUNCI], sama) + _berbeda(sebelum[padanan.KUNCI_BARU], baru)
    _ingat([(semua[sidik], satu) for sidik, satu in putusan.items() if satu.ingat and satu.rujukan], oleh)
    batch.ringkasan |= {padanan.KUNCI: sama, padanan.KUNCI_BARU: baru}
    if diubah:
        batch.ringkasan[layanan.BELUM_DIPERIKSA] = True
    batch.save(update_fields=["ringkasan"])
    return diubah


@transaction.atomic
def lupakan(*, satu: PadananImpor) -> None:
    """Forget what a name means; files read with it stay as they are."""
    PadananImpor.objects.filter(pk=satu.pk).delete()


def daftar_nama(batch: BatchImpor) -> list[dict[str, Any]]:
    """Return the names that a person may decide about: those decided, then those unknown, each once."""
    dapat = padanan.rujukan(batch)
    semua = [
        *batch.ringkasan.get(padanan.KUNCI, []),
        *batch.ringkasan.get(padanan.KUNCI_BARU, []),
        *batch.ringkasan.get("tak_dikenal", []),
    ]
    unik = {padanan.sidik(satu): satu for satu in reversed(semua) if satu["bidang"] in dapat}
    return [*reversed(unik.values())]


def _berbeda(lama: Iterable[dict[str, Any]], baru: Iterable[dict[str, Any]]) -> int:
    a, b = ({(padanan.sidik(satu), satu.get("usul_id")) for satu in daftar} for daftar in (lama, baru))
    return len(a ^ b)


def _ingat(daftar: Iterable[tuple[dict[str, Any], PutusanNama]], oleh: Any) -> None:
    PadananImpor.objects.bulk_create(
        [
            PadananImpor(
                bidang=nama["bidang"],
                kunci=nama["kunci"],
                nama=nama["nama"],
                rujukan_id=satu.rujukan.pk,
                rujukan=str(satu.rujukan)[:300],
                oleh=oleh,
            )
            for nama, satu in daftar
            if len(nama["kunci"]) <= KUNCI_TERPANJANG
        ],
        update_conflicts=True,
        unique_fields=["bidang", "kunci"],
        update_fields=["nama", "rujukan_id", "rujukan", "oleh", "pada"],
    )

"""What names of one batch mean by decision of the administrator.

It is kept with the batch, for its next check and its application; what was to be remembered, for every file.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

from pegawai.domain.impor.istilah import judul_bidang
from pegawai.models import BatchImpor, PadananImpor
from pegawai.registri import jenis_impor
from pegawai.services.impor.arahan import KUNCI_PEMETAAN

KUNCI = "padanan"
"""Where the batch keeps what was accepted: a list of unknown names as the check reported them."""

KUNCI_BARU = "nama_baru"
"""Where it keeps the names for which a row is to be created, likewise."""

KUNCI_KEBIJAKAN = "kebijakan"
"""Where the batch keeps the policies chosen for its fields, instead of those of its kind."""

TETAP = (KUNCI, KUNCI_BARU, KUNCI_KEBIJAKAN, KUNCI_PEMETAAN)
"""What of the summary people decided."""


def rujukan(batch: BatchImpor) -> Mapping[str, Any]:
    """Return kind of name → table, for the names of the batch that a person may decide about."""
    jenis = jenis_impor.ambil(batch.jenis)
    return jenis.rujukan if jenis else {}


def dari_batch(batch: BatchImpor) -> dict[str, dict[str, int]]:
    """Return kind of name → key → row: what is remembered, and before it what was decided about the batch.

    Only rows that still exist; one query and one per kind of name.
    """
    hasil: dict[str, dict[str, int]] = {}
    dapat_dipilih = rujukan(batch)
    diingat = PadananImpor.objects.filter(bidang__in=dapat_dipilih).values_list(
        "bidang", "kunci", "rujukan_id"
    )
    per_bidang: dict[str, dict[str, int]] = {bidang: {} for bidang in dapat_dipilih}
    for bidang, kunci, pk in diingat:
        per_bidang[bidang][kunci] = pk
    for bidang, model in dapat_dipilih.items():
        dipilih = per_bidang[bidang] | {
            satu["kunci"]: satu["usul_id"]
            for satu in batch.ringkasan.get(KUNCI, [])
            if satu["bidang"] == bidang
        }
        if dipilih:
            ada = set(model.objects.filter(pk__in=dipilih.values()).values_list("pk", flat=True))
            hasil[bidang] = {kunci: pk for kunci, pk in dipilih.items() if pk in ada}
    return hasil


def nama_baru(batch: BatchImpor) -> dict[str, set[str]]:
    """Return kind of name → keys for which a row is to be created."""
    hasil: dict[str, set[str]] = {}
    for satu in batch.ringkasan.get(KUNCI_BARU, []):
        hasil.setdefault(satu["bidang"], set()).add(satu["kunci"])
    return hasil


def tetap(batch: BatchImpor) -> dict[str, Any]:
    """Return what people decided about the batch; it outlives each reading of the file."""
    diputus = {kunci: batch.ringkasan[kunci] for kunci in TETAP if kunci in batch.ringkasan}
    return {KUNCI: [], **diputus}


def sidik(satu: Mapping[str, Any]) -> str:
    """Return the token by which a form names an unknown name; keys hold characters that pages cannot."""
    return hashlib.sha256(f"{satu['bidang']}\x1f{satu['kunci']}".encode()).hexdigest()[:16]


def daftar_pilihan(batch: BatchImpor) -> list[dict[str, Any]]:
    """Return the names that can be accepted or given up: those accepted, then those with a suggestion."""
    dapat_dipilih = rujukan(batch)
    usulan = [
        satu
        for satu in batch.ringkasan.get("tak_dikenal", [])
        if satu.get("usul_id") and satu["bidang"] in dapat_dipilih
    ]
    return [*batch.ringkasan.get(KUNCI, []), *usulan]


def untuk_layar(batch: BatchImpor) -> list[dict[str, Any]]:
    """Return the choices in words, each with its token; `dipakai`: it is accepted."""
    dipakai = len(batch.ringkasan.get(KUNCI, []))
    return [
        satu | {"bidang": judul_bidang(satu["bidang"]), "sidik": sidik(satu), "dipakai": urut < dipakai}
        for urut, satu in enumerate(daftar_pilihan(batch))
    ]

"""Reorganisations: drawn up and applied as the pages do it."""

from datetime import date
from typing import Any
from uuid import uuid4

from pegawai.domain.organisasi import BentukReorganisasi
from pegawai.models import TindakanKepegawaian
from pegawai.services.reorganisasi import terapkan, tindakan
from tests.factories.akun import AkunFactory

TMT = date(2024, 1, 1)


def rencanakan(
    bentuk: BentukReorganisasi, *, tmt: date = TMT, oleh: Any = None, **rencana: Any
) -> TindakanKepegawaian:
    """Draw up one reorganisation."""
    return tindakan.rencanakan(
        kode=uuid4(),
        bentuk=bentuk,
        judul=f"Reorganisasi {bentuk}",
        tmt=tmt,
        rencana=rencana,
        sk={"sk_nomor": "060/1-ORG/2023", "sk_tanggal": date(2023, 12, 1), "sk_pejabat": "Wali Kota"},
        oleh=oleh or AkunFactory(),
    )


def reorganisasi(bentuk: BentukReorganisasi, **isian: Any) -> TindakanKepegawaian:
    """Draw up one reorganisation and apply it."""
    disusun = rencanakan(bentuk, **isian)
    return terapkan.terapkan(tindakan_id=disusun.pk, oleh_id=disusun.oleh_id)

"""The states of a dossier, and how members of the team stood."""

from enum import StrEnum


class StatusPengisian(StrEnum):
    """Where a dossier stands. Decided, it changes no more; it can only be withdrawn, with a reason."""

    TERBUKA = "terbuka"
    DIPUTUS = "diputus"
    DITARIK = "ditarik"


class PeranTim(StrEnum):
    """Part of somebody in Tim Penilai Kinerja."""

    KETUA = "ketua"
    SEKRETARIS = "sekretaris"
    ANGGOTA = "anggota"


class Sikap(StrEnum):
    """How a member stood on the decision."""

    SETUJU = "setuju"
    TIDAK_SETUJU = "tidak_setuju"
    ABSTAIN = "abstain"

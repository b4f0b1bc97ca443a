"""Why sensitive data is read: a purpose from a list, and words an auditor can follow.

Acuan: UU 27/2022 ps. 16 and 28 (personal data is processed for a stated, limited purpose).
"""

from enum import StrEnum

HURUF_TERSEDIKIT = 10
RAGAM_TERSEDIKIT = 5
"""Different letters below which a text says nothing, however long it is."""
SENDIRI = "Membuka data sendiri"


class Keperluan(StrEnum):
    """What sensitive data may be read for."""

    LAYANAN = "layanan"
    KOREKSI = "koreksi"
    TUNJANGAN = "tunjangan"
    DISIPLIN = "disiplin"
    PENGAWASAN = "pengawasan"
    PERMINTAAN = "permintaan"
    LAIN = "lain"


LABEL = {
    Keperluan.LAYANAN: "Layanan kepegawaian (pangkat, mutasi, pensiun)",
    Keperluan.KOREKSI: "Pemutakhiran atau koreksi data",
    Keperluan.TUNJANGAN: "Tunjangan, jaminan sosial, atau pajak",
    Keperluan.DISIPLIN: "Penanganan disiplin",
    Keperluan.PENGAWASAN: "Pemeriksaan atau pengawasan",
    Keperluan.PERMINTAAN: "Permintaan pegawai yang bersangkutan",
    Keperluan.LAIN: "Keperluan lain",
}


def is_bermakna(uraian: str) -> bool:
    """Answer whether a text can say what for: ten letters or digits, and more than a few different ones."""
    huruf = [satu for satu in uraian.casefold() if satu.isalnum()]
    return len(huruf) >= HURUF_TERSEDIKIT and len(set(huruf)) >= RAGAM_TERSEDIKIT


def susun_alasan(keperluan: Keperluan, uraian: str) -> str:
    """Return the reason as the log keeps it: `Penanganan disiplin: laporan inspektorat 12/2025`."""
    return f"{LABEL[keperluan]}: {' '.join(uraian.split())}"

"""The way of a file through the import: where it is, and what still needs a decision."""

from dataclasses import dataclass

from django.urls import reverse

from pegawai.models import BatchImpor
from pegawai.models.impor import StatusBatch
from pegawai.selectors.impor_pemetaan import RAGU
from serang_asn.inti.penulisan import angka

_URUTAN = (
    ("unggah", "Unggah", "impor-detail"),
    ("kolom", "Kolom", "impor-pemetaan"),
    ("nama", "Nama", "impor-nama"),
    ("baris", "Baris", "impor-baris"),
    ("terapkan", "Terapkan", "impor-terapkan"),
)


@dataclass(frozen=True, slots=True)
class LangkahImpor:
    """One step: `keadaan` is selesai, kini or nanti; `url` is empty where there is nothing to open yet."""

    kode: str
    nama: str
    keadaan: str
    keterangan: str = ""
    url: str = ""


def count_putusan(batch: BatchImpor) -> dict[str, int]:
    """Return how much each step still leaves to decide, as the last check found it. No query."""
    ringkasan = batch.ringkasan
    kolom = [satu for isi in ringkasan.get("pemetaan", {}).values() for satu in isi.values()]
    return {
        "kolom": sum(not satu["bidang"] or satu.get("keyakinan", 1) < RAGU for satu in kolom),
        "nama": len(ringkasan.get("tak_dikenal", [])),
        "baris": ringkasan.get("bermasalah", 0),
    }


def get_berikut(batch: BatchImpor) -> LangkahImpor | None:
    """Return the first step that leaves something to decide, None when only applying is left."""
    if batch.status != StatusBatch.DIPERIKSA:
        return None
    sisa = count_putusan(batch)
    return next((satu for satu in get_langkah(batch) if sisa.get(satu.kode)), None)


def get_langkah(batch: BatchImpor, kini: str = "") -> list[LangkahImpor]:
    """Return the steps of a batch. kini: the step whose page is open."""
    terbuka = batch.status in {StatusBatch.DIPERIKSA, StatusBatch.DITERAPKAN, StatusBatch.DIBATALKAN}
    sudah = batch.status in {StatusBatch.DITERAPKAN, StatusBatch.DIBATALKAN}
    sisa = count_putusan(batch)
    kalimat = {
        "unggah": f"{angka(batch.ringkasan['baris'])} baris" if batch.ringkasan.get("baris") else "",
        "kolom": _sisa(sisa["kolom"], "kolom perlu dilihat", "semua dikenali"),
        "nama": _sisa(sisa["nama"], "nama belum dikenal", "semua dikenal"),
        "baris": _sisa(sisa["baris"], "baris bermasalah", "semua baik"),
        "terapkan": "sudah" if batch.status == StatusBatch.DITERAPKAN else "",
    }
    hasil = []
    for kode, nama, halaman in _URUTAN:
        is_beres = kode == "unggah" or sudah or (terbuka and not sisa.get(kode, 1))
        keadaan = "kini" if kode == kini else "selesai" if is_beres else "nanti"
        dapat_dibuka = kode == "unggah" or (terbuka and (kode != "terapkan" or not sudah))
        url = reverse(f"pegawai:{halaman}", args=[batch.kode]) if dapat_dibuka and kode != kini else ""
        keterangan = kalimat[kode] if terbuka or kode == "unggah" else ""
        hasil.append(LangkahImpor(kode, nama, keadaan, keterangan, url))
    return hasil


def _sisa(jumlah: int, kurang: str, beres: str) -> str:
    return f"{angka(jumlah)} {kurang}" if jumlah else beres

"""Reads of the import: batches, and one batch as its page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import Greatest

from pegawai.models import BatchImpor, MasalahImpor
from pegawai.models.impor import StatusBatch
from serang_asn.inti.penulisan import angka
from serang_asn.inti.penulisan import waktu as waktu_id

KOLOM_PRATINJAU = 8
NAMA_DISEBUT = 5
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


def get_usang(batch: BatchImpor) -> str:
    """Return why the preview of a checked batch may be out of date, or nothing.

    It says what an application would do to the records as they were; a later import changes them.
    """
    diperiksa = batch.ringkasan.get("diperiksa_pada")
    if batch.status != StatusBatch.DIPERIKSA or not diperiksa:
        return ""
    waktu = Greatest("diterapkan_pada", "dibatalkan_pada")  # PostgreSQL leaves NULL out
    lain = (
        BatchImpor.objects.exclude(pk=batch.pk)
        .annotate(berubah_pada=waktu)
        .filter(berubah_pada__gt=diperiksa)
        .order_by("-berubah_pada")
        .first()
    )
    if lain is None:
        return ""
    tindakan = "diterapkan" if lain.status == StatusBatch.DITERAPKAN else "dibatalkan"
    return (
        f"Setelah berkas ini diperiksa, impor {lain.nama_berkas} {tindakan} "
        f"pada {waktu_id(lain.berubah_pada)}. Angka di halaman ini mungkin sudah berbeda; periksa ulang sebelum menerapkan."
    )


def get_akibat(batch: BatchImpor) -> list[str]:
    """Return what applying a checked batch does, in sentences, the gravest first."""
    r = batch.ringkasan
    daftar = [satu for satu in get_tak_dikenal(batch) if satu["bidang_kode"] in {"unit", "jabatan"}]
    nama = ", ".join(
        f"{satu['bidang'].lower()} “{satu['nama']}” ({angka(satu['jumlah'])} baris)"
        for satu in daftar[:NAMA_DISEBUT]
    )
    lain = len(daftar) - NAMA_DISEBUT
    nama += f", dan {angka(lain)} nama lain" if lain > 0 else ""
    akibat = []
    if r.get("tanpa_posisi"):
        akibat.append(
            f"{angka(r['tanpa_posisi'])} pegawai baru masuk tanpa unit dan jabatan, "
            f"karena namanya belum dikenal: {nama}."
        )
    if r.get("posisi_tetap"):
        sebutan = "yang namanya belum dikenal" if akibat else f"karena namanya belum dikenal: {nama}"
        akibat.append(
            f"{angka(r['posisi_tetap'])} pegawai yang sudah ada tetap pada unit dan jabatan lamanya, "
            f"{sebutan}."
        )
    return [
        *akibat,
        (
            f"{angka(r.get('baru', 0))} pegawai baru, {angka(r.get('berubah', 0))} pegawai berubah, "
            f"{angka(r.get('sama', 0))} tetap sama."
        ),
        f"{angka(r.get('bermasalah', 0))} baris bermasalah tidak dimuat.",
        "Semua ditulis sekaligus; bila ada yang gagal, tidak satu pun ditulis.",
    ]


def get_tak_dikenal(batch: BatchImpor) -> list[dict[str, Any]]:
    """Return the unknown names in words, most used first."""
    daftar = sorted(batch.ringkasan.get("tak_dikenal", []), key=lambda satu: (-satu["jumlah"], satu["nama"]))
    return [
        satu
        | {
            "bidang_kode": satu["bidang"],
            "bidang": BIDANG_TAK_DIKENAL.get(satu["bidang"], satu["bidang"]),
            "sebab": SEBAB.get(satu["sebab"], satu["sebab"]),
        }
        for satu in daftar
    ]

"""Reads of the import: batches, and one batch as its page shows it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.db.models.functions import Greatest

from pegawai.domain.impor.istilah import judul_bidang, judul_masalah
from pegawai.models import BarisImpor, BatchImpor, MasalahImpor
from pegawai.models.impor import StatusBatch
from serang_asn.inti.penulisan import angka, tanggal
from serang_asn.inti.penulisan import waktu as waktu_id

KOLOM_PRATINJAU = 8
NAMA_DISEBUT = 5
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


def get_batch_terbuka(akun: Any, kode: str) -> BatchImpor | None:
    """Return the batch of this code that `akun` may open, or None."""
    try:
        return list_batch(akun).filter(kode=UUID(kode)).first()
    except ValueError:
        return None


def list_nama_diingat(batch: BatchImpor) -> list[str]:
    """Return the names of the remembered mappings with which the file was read."""
    diingat = batch.tata_letak.filter(ingatan__isnull=False).order_by("ingatan__nama")
    return [*diingat.values_list("ingatan__nama", flat=True).distinct()]


def kunci_pegawai(batch: BatchImpor) -> QuerySet[BarisImpor, Any]:
    """Return the keys of the employees whom the rows of a batch are about, for a filter."""
    return batch.baris.filter(pegawai_id__isnull=False).values("pegawai_id")


def list_masalah(batch: BatchImpor, kode: str = "") -> QuerySet[MasalahImpor]:
    """Return the problems of a batch in the order of the file, of one code if given."""
    semua = batch.masalah.order_by("lembar", "baris", "pk")
    return semua.filter(kode=kode) if kode else semua


def get_kode_masalah(batch: BatchImpor) -> list[tuple[str, str, int]]:
    """Return (code, title, count) of the problems of a batch, most frequent first."""
    return [(kode, judul_masalah(kode), n) for kode, n in batch.ringkasan.get("kode_masalah", {}).items()]


def susun_masalah(daftar: Iterable[MasalahImpor]) -> list[dict[str, Any]]:
    """Return problems in words, as the list of problems shows them."""
    return [
        {
            "lembar": satu.lembar,
            "baris": satu.baris,
            "kolom": satu.kolom,
            "bidang": judul_bidang(satu.bidang),
            "judul": judul_masalah(satu.kode),
            "tingkat": satu.tingkat,
            "nilai": satu.nilai,
            "pesan": satu.pesan,
        }
        for satu in daftar
    ]


KOLOM_UNDUHAN = (
    "Lembar", "Baris", "Kolom", "Bidang", "Tingkat", "Masalah", "Tertulis", "Penjelasan", "Kode",
)  # fmt: skip


def iter_unduhan(batch: BatchImpor, kode: str = "") -> Iterator[tuple[Any, ...]]:
    """Give the problems row by row under `KOLOM_UNDUHAN`; the code comes last, for scripts."""
    for satu in list_masalah(batch, kode).iterator(chunk_size=2000):
        yield (
            satu.lembar,
            satu.baris,
            satu.kolom,
            judul_bidang(satu.bidang),
            satu.get_tingkat_display(),
            judul_masalah(satu.kode),
            satu.nilai,
            satu.pesan,
            satu.kode,
        )


def get_pemetaan(batch: BatchImpor) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Return (sheet, [(column letter, heading, what it was read as)]) of a batch."""
    return [
        (
            lembar,
            [
                (huruf, satu["kepala"], ", ".join(judul_bidang(kode) for kode in satu["bidang"] if kode))
                for huruf, satu in kolom.items()
            ],
        )
        for lembar, kolom in batch.ringkasan.get("pemetaan", {}).items()
    ]


def get_pratinjau(batch: BatchImpor, kolom_tabel: Mapping[str, str]) -> Pratinjau | None:
    """Return the first rows with the columns that are filled, or None when no row is good.

    kolom_tabel: columns of the kind, in order, with their SQL types.
    """
    daftar = batch.ringkasan.get("pratinjau", [])
    kolom = [nama for nama in kolom_tabel if any(baris.get(nama) is not None for baris in daftar)]
    kolom = kolom[:KOLOM_PRATINJAU]
    if not daftar or not kolom:
        return None
    baris = tuple(
        (satu["baris"], *[_tampil(kolom_tabel[nama], satu.get(nama)) for nama in kolom]) for satu in daftar
    )
    return Pratinjau(("Baris", *[judul_bidang(nama) for nama in kolom]), baris)


def _tampil(tipe: str, nilai: Any) -> Any:
    return tanggal(date.fromisoformat(nilai)) if nilai and tipe == "date" else nilai


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
        f"pada {waktu_id(lain.berubah_pada)}. Angka di halaman ini "
        "mungkin sudah berbeda; periksa ulang sebelum menerapkan."
    )


def get_akibat(batch: BatchImpor, satuan: str) -> list[str]:
    """Return what applying a checked batch does, in sentences, the gravest first.

    satuan: what one row is about.
    """
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
            f"{angka(r.get('baru', 0))} {satuan} baru, {angka(r.get('berubah', 0))} {satuan} berubah, "
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
            "bidang": judul_bidang(satu["bidang"]),
            "sebab": SEBAB.get(satu["sebab"], satu["sebab"]),
        }
        for satu in daftar
    ]

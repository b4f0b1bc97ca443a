"""The employee list as a file: the rows that a question or a selection names, with the chosen columns.

Between the layers that read and those that write: what is found becomes CSV, XLSX or PDF, at once when it is
small, else as background work that keeps the file as a document.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import IO, Any

from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models.keadaan import KeadaanQuerySet
from pegawai.selectors.daftar import baca_kueri, list_hasil
from pegawai.selectors.kolom import Kolom, baris_nilai, pilih_kolom, urutkan
from pegawai.selectors.terpilih import get_pilihan
from pegawai.services import ekspor
from serang_asn.inti import penulisan
from serang_asn.inti.ekspor import JENIS_XLSX, tulis_csv, tulis_xlsx
from serang_asn.inti.kemajuan import Kemajuan
from serang_asn.inti.models import Akun
from serang_asn.inti.pdf import susun_pdf

LANGSUNG = {"csv": 20_000, "xlsx": 1_000, "pdf": 200}
"""Rows up to which a file is made while the reader waits; a CSV file is sent while it is written."""
PDF_TERBANYAK = 2_000
TIPE_ISI = {"csv": "text/csv; charset=utf-8", "xlsx": JENIS_XLSX, "pdf": "application/pdf"}
LAPOR_TIAP = 500
GAYA_CETAK = ("css/pdf/daftar.css",)
KOLOM_RAPAT = 8
"""More columns than this are printed smaller."""


class EksporDitolak(KesalahanAturan):
    """No file is made of this."""

    def __init__(self, pesan: str) -> None:
        super().__init__("ekspor_ditolak", pesan)


@dataclass(frozen=True, slots=True)
class Daftar:
    """What goes into the file. keterangan: the filters in words."""

    keadaan: KeadaanQuerySet
    kolom: tuple[Kolom, ...]
    pada: date
    keterangan: tuple[str, ...]

    @property
    def judul(self) -> str:
        return f"Daftar pegawai, keadaan {penulisan.tanggal(self.pada)}"

    @property
    def nama_berkas(self) -> str:
        return f"pegawai-{self.pada.isoformat()}"

    @property
    def kepala(self) -> list[str]:
        return [satu.judul for satu in self.kolom]

    def baris(self) -> Iterator[list[Any]]:
        """Yield the rows, read in chunks."""
        return baris_nilai(self.keadaan, self.kolom, self.pada)


def get_daftar(akun: Any, data: QueryDict, keterangan: Sequence[str] = ()) -> Daftar:
    """Return what `data` asks for: a selection (see `selectors/terpilih.py`), else everything `kueri` finds.

    Raises TanggalTidakSah, NilaiTidakDikenal, UnitTidakDikenal.
    """
    kueri = baca_kueri(dict(QueryDict(data.get("kueri", "")).lists()))
    if data.get("semua") == "1" or data.getlist("kode"):
        keadaan = get_pilihan(akun, data)
    else:
        keadaan = list_hasil(akun, kueri).keadaan
    return Daftar(urutkan(keadaan, kueri.urut), pilih_kolom(kueri.kolom), kueri.pada, tuple(keterangan))


def periksa_panjang(bentuk: str, jumlah: int) -> None:
    """Raise EksporDitolak for a format that does not exist, or a list too long for paper."""
    if bentuk not in LANGSUNG:
        raise EksporDitolak("Pilih bentuk berkas: CSV, Excel, atau PDF.")
    if bentuk == "pdf" and jumlah > PDF_TERBANYAK:
        raise EksporDitolak(
            f"PDF memuat paling banyak {penulisan.angka(PDF_TERBANYAK)} pegawai. "
            "Persempit saringan, atau pilih Excel."
        )


def tulis(
    daftar: Daftar, bentuk: str, berkas: IO[bytes], lapor: Callable[[int], None] = lambda n: None
) -> None:
    """Write the file; lapor: is told how many rows are written, now and then."""
    baris = _dilaporkan(daftar.baris(), lapor)
    if bentuk == "csv":
        for potongan in tulis_csv(daftar.kepala, baris):
            berkas.write(potongan.encode())
    elif bentuk == "xlsx":
        tulis_xlsx(berkas, daftar.kepala, baris, lembar="Pegawai", judul=(daftar.judul, *daftar.keterangan))
    else:
        berkas.write(cetak(daftar, baris))


def cetak(daftar: Daftar, baris: Iterator[list[Any]] | None = None) -> bytes:
    """Return the list on paper: letterhead, filters, numbered rows and pages."""
    jenis = [satu.jenis for satu in daftar.kolom]
    isi = [
        [_tercetak(nilai, satu) for nilai, satu in zip(satu_baris, jenis, strict=True)]
        for satu_baris in baris or daftar.baris()
    ]
    konteks = {
        "daftar": daftar,
        "baris": isi,
        "is_rapat": len(daftar.kolom) > KOLOM_RAPAT,
        "dicetak_pada": timezone.now(),
    }
    return susun_pdf("pegawai/pegawai/cetak.html", konteks, gaya=GAYA_CETAK)


def kerjakan(
    *, kemajuan: Kemajuan, akun_id: int, bentuk: str, data: str, keterangan: list[str]
) -> dict[str, Any]:
    """Task: write the file for an account, within the scope it has now, and keep it as a document.

    data: what `get_daftar` reads, as a query string.
    """
    akun = Akun.objects.get(pk=akun_id)
    daftar = get_daftar(akun, QueryDict(data), keterangan)
    jumlah = daftar.keadaan.count()
    with tempfile.TemporaryFile() as berkas:
        tulis(daftar, bentuk, berkas, lambda n: kemajuan.lapor("Menulis baris", n, jumlah))
        kemajuan.lapor("Menyimpan berkas", jumlah, jumlah)
        dokumen = ekspor.simpan(
            berkas=berkas,
            nama=f"{daftar.nama_berkas}.{bentuk}",
            tipe_isi=TIPE_ISI[bentuk],
            judul=daftar.judul,
            oleh=akun,
        )
    return {
        "tautan": reverse("pegawai:ekspor-unduh", args=[dokumen.kode]),
        "baris": jumlah,
    }


def _dilaporkan(baris: Iterator[list[Any]], lapor: Callable[[int], None]) -> Iterator[list[Any]]:
    for urut, satu in enumerate(baris, start=1):
        if urut % LAPOR_TIAP == 0:
            lapor(urut)
        yield satu


def _tercetak(nilai: Any, jenis: str) -> str:
    if nilai is None or nilai == "":
        return "–"
    if jenis == "tanggal":
        return penulisan.tanggal_pendek(nilai)
    return penulisan.nip(nilai) if jenis == "nip" else str(nilai)

"""Lists of the data quality as files: CSV, XLSX, PDF of exactly what is filtered."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.http.response import HttpResponseBase
from django.utils import timezone

from pegawai.domain.kesalahan import KesalahanAturan
from serang_asn.inti import penulisan
from serang_asn.inti.ekspor import jawab_csv, jawab_xlsx
from serang_asn.inti.pdf import jawab_pdf, susun_pdf

PDF_TERBANYAK = 500
GAYA_CETAK = ("css/pdf/daftar.css",)


class EksporTerlaluPanjang(KesalahanAturan):
    """The list is too long for paper, or the format does not exist."""

    def __init__(self) -> None:
        super().__init__(
            "ekspor_panjang",
            f"PDF memuat paling banyak {penulisan.angka(PDF_TERBANYAK)} baris. "
            "Persempit saringan, atau pilih CSV atau Excel.",
        )


def jawab(
    bentuk: str, *, nama: str, judul: str, keterangan: Sequence[str], kepala: Sequence[str],
    baris: Iterable[Sequence[Any]], jumlah: int,
) -> HttpResponseBase:  # fmt: skip
    """Return the file. nama: of the file, without ending. Raises EksporTerlaluPanjang."""
    berkas = f"{nama}-{timezone.localdate().isoformat()}"
    if bentuk == "csv":
        return jawab_csv(berkas, kepala, baris)
    if bentuk == "xlsx":
        return jawab_xlsx(berkas, kepala, baris, lembar="Mutu data", judul=(judul, *keterangan))
    if jumlah > PDF_TERBANYAK:
        raise EksporTerlaluPanjang
    konteks = {
        "judul": judul,
        "keterangan": keterangan,
        "kepala": kepala,
        "baris": [[_tercetak(satu) for satu in isi] for isi in baris],
        "dicetak_pada": timezone.now(),
    }
    return jawab_pdf(berkas, susun_pdf("pegawai/mutu/cetak.html", konteks, gaya=GAYA_CETAK))


def _tercetak(nilai: Any) -> str:
    if nilai is None or nilai == "":
        return "–"
    return penulisan.tanggal_pendek(nilai) if isinstance(nilai, date) else str(nilai)

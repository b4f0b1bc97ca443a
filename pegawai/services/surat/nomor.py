"""Handing out numbers: under the lock of the book's counter, in the transaction that writes the letter."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from pegawai.domain.surat import nomor as aturan
from pegawai.models import NomorSurat, PencacahSurat, PenomoranSurat
from pegawai.services.surat.kesalahan import SuratDitolak, TanggalMendahului


def penomoran(kode: str) -> PenomoranSurat:
    """Return how letters of this kind are numbered. Raises SuratDitolak."""
    baris = PenomoranSurat.objects.filter(kode=kode).first()
    if baris is None:
        raise SuratDitolak(
            "Format nomor jenis surat ini belum diatur. Lengkapi di Rujukan, Penomoran surat.",
            "surat_tanpa_penomoran",
        )
    return baris


@transaction.atomic
def ambil(*, kode: str, tanggal: date, banyak: int = 1) -> list[NomorSurat]:
    """Write the next `banyak` lines of the book of this kind of letter and return them, in order.

    Must run in the transaction that writes the letters: rolled back, the numbers were never given.
    Raises SuratDitolak, TanggalMendahului.
    """
    bentuk = penomoran(kode)
    hari = timezone.localdate()
    if tanggal > hari:
        raise TanggalMendahului(hari, is_masa_depan=True)
    pencacah = _kunci(bentuk, tanggal.year)
    buku = {"buku": bentuk.buku, "tahun": tanggal.year}
    terakhir = NomorSurat.objects.filter(**buku).order_by("-urut").values_list("tanggal", flat=True).first()
    if terakhir is not None and tanggal < terakhir:
        raise TanggalMendahului(terakhir)
    urut = range(pencacah.terakhir + 1, pencacah.terakhir + 1 + banyak)
    return NomorSurat.objects.bulk_create(
        NomorSurat(**buku, urut=n, teks=aturan.tulis_nomor(bentuk.format, n, tanggal), tanggal=tanggal)
        for n in urut
    )


def perkiraan(*, kode: str, tanggal: date) -> str:
    """Return the number the next letter would get if it were written now."""
    bentuk = penomoran(kode)
    pencacah = PencacahSurat.objects.filter(buku=bentuk.buku, tahun=tanggal.year).first()
    terakhir = pencacah.terakhir if pencacah else _awal(bentuk, tanggal.year)
    return aturan.tulis_nomor(bentuk.format, terakhir + 1, tanggal)


def _kunci(bentuk: PenomoranSurat, tahun: int) -> PencacahSurat:
    buku = {"buku": bentuk.buku, "tahun": tahun}
    PencacahSurat.objects.bulk_create(
        [PencacahSurat(**buku, terakhir=_awal(bentuk, tahun))], ignore_conflicts=True
    )
    return PencacahSurat.objects.select_for_update().get(**buku)


def _awal(bentuk: PenomoranSurat, tahun: int) -> int:
    return bentuk.mulai_nomor - 1 if bentuk.mulai_tahun == tahun else 0

"""Saved views of a list: kept, renamed, brought up to date, made the default, deleted by their owner."""

from typing import Any

from django.db import IntegrityError, transaction
from django.http import QueryDict

from pegawai.domain.kesalahan import KesalahanAturan
from pegawai.models import TampilanTersimpan

TIDAK_DISIMPAN = ("page", "tampilan", "ekspor", "csrfmiddlewaretoken")
"""Parameters of one visit, not of a view."""
TERBANYAK = 50


class TampilanDitolak(KesalahanAturan):
    """The view cannot be kept so."""

    def __init__(self, pesan: str) -> None:
        super().__init__("tampilan_ditolak", pesan)


def bersihkan(kueri: str) -> str:
    """Return the query string of a view: in one order, without empty values and what belongs to a visit."""
    asal = QueryDict(kueri)
    bersih = QueryDict(mutable=True)
    for nama in sorted(asal):
        if nama not in TIDAK_DISIMPAN and (isi := [nilai for nilai in asal.getlist(nama) if nilai]):
            bersih.setlist(nama, isi)
    return bersih.urlencode()


@transaction.atomic
def simpan(*, akun: Any, halaman: str, nama: str, kueri: str, bawaan: bool = False) -> TampilanTersimpan:
    """Keep a view under a name of its own. Raises TampilanDitolak."""
    milik = TampilanTersimpan.objects.filter(akun=akun, halaman=halaman)
    if milik.count() >= TERBANYAK:
        raise TampilanDitolak(f"Paling banyak {TERBANYAK} tampilan. Hapus yang tidak dipakai lagi.")
    tampilan = TampilanTersimpan(akun=akun, halaman=halaman, kueri=bersihkan(kueri))
    return _tulis(tampilan, nama=nama, bawaan=bawaan)


@transaction.atomic
def ubah(*, tampilan: TampilanTersimpan, nama: str, bawaan: bool) -> TampilanTersimpan:
    """Rename a view and say whether it is the default, of which there is one. Raises TampilanDitolak."""
    terkunci = TampilanTersimpan.objects.select_for_update().get(pk=tampilan.pk)
    return _tulis(terkunci, nama=nama, bawaan=bawaan)


@transaction.atomic
def perbarui(*, tampilan: TampilanTersimpan, kueri: str) -> None:
    """Let a view show what the list shows now."""
    TampilanTersimpan.objects.filter(pk=tampilan.pk).update(kueri=bersihkan(kueri))


def hapus(*, tampilan: TampilanTersimpan) -> None:
    """Delete a view."""
    TampilanTersimpan.objects.filter(pk=tampilan.pk).delete()


def _tulis(tampilan: TampilanTersimpan, *, nama: str, bawaan: bool) -> TampilanTersimpan:
    tampilan.nama, tampilan.bawaan = nama.strip(), bawaan
    if not tampilan.nama:
        raise TampilanDitolak("Tuliskan nama tampilan.")
    lain = TampilanTersimpan.objects.filter(akun=tampilan.akun, halaman=tampilan.halaman).exclude(
        pk=tampilan.pk
    )
    if bawaan:
        lain.filter(bawaan=True).update(bawaan=False)
    try:
        with transaction.atomic():
            tampilan.save()
    except IntegrityError as galat:
        raise TampilanDitolak("Anda sudah mempunyai tampilan dengan nama itu. Pilih nama lain.") from galat
    return tampilan

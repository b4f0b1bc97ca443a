"""Runs the generator of employees: plans the city, draws the people, writes everything in one transaction."""

from datetime import date
from random import Random

from django.db import connection, transaction

from pegawai.models import Pegawai, UnitKerja
from pegawai.services import referensi
from pegawai.services.contoh.kota import susun_kota
from pegawai.services.contoh.posisi import susun_posisi
from pegawai.services.contoh.tulis import Penulis
from pegawai.services.contoh.warga import Warga
from serang_asn.inti import jejak
from serang_asn.inti.registri.contoh import Permintaan

PEGAWAI_PALING_SEDIKIT = 200
TANGGAL_PALING_AWAL = date(2026, 1, 1)
BLOK = 4_000


class PermintaanDitolak(ValueError):
    """The request cannot be met; the message says why, in words for the user."""


class DatabaseSudahBerisi(PermintaanDitolak):
    """There are employees already, and a demo city is never mixed with them."""

    def __init__(self) -> None:
        super().__init__(
            "Basis data sudah berisi pegawai. Data contoh hanya dibuat pada basis data yang belum berisi "
            "pegawai; pakai basis data baru."
        )


def bangkitkan(permintaan: Permintaan) -> dict[str, int]:
    """Write the city and its people; return the rows per table. Raises PermintaanDitolak."""
    periksa(permintaan)
    referensi.muat()
    with transaction.atomic(), jejak.sebagai(akun_id=None, asal="contoh"):
        with connection.cursor() as kursor:
            kursor.execute("SET LOCAL siasn.keadaan = 'tunda'")
        jumlah = _tulis(permintaan)
        with connection.cursor() as kursor:
            kursor.execute("SELECT keadaan_selesaikan()")
            kursor.execute("SET LOCAL siasn.keadaan = ''")  # the transaction may go on
    return jumlah


def periksa(permintaan: Permintaan) -> None:
    """Raise PermintaanDitolak unless the request can be met on this database."""
    if permintaan.pegawai < PEGAWAI_PALING_SEDIKIT:
        raise PermintaanDitolak(f"Jumlah pegawai paling sedikit {PEGAWAI_PALING_SEDIKIT}.")
    if permintaan.per_tanggal < TANGGAL_PALING_AWAL:
        raise PermintaanDitolak("Tanggal data contoh paling awal 1 Januari 2026.")
    if Pegawai.objects.exists():
        raise DatabaseSudahBerisi
    if UnitKerja.objects.exclude(sumber__startswith="Perda").exists():
        raise PermintaanDitolak("Basis data sudah berisi unit kerja lain; pakai basis data baru.")


def _tulis(permintaan: Permintaan) -> dict[str, int]:
    acak = Random(permintaan.benih)
    kota = susun_kota(permintaan.pegawai)
    posisi, lowong = susun_posisi(acak, kota, permintaan.pegawai)
    warga = Warga(acak, kota, permintaan.per_tanggal)
    penulis = Penulis(acak, permintaan.per_tanggal, warga)
    penulis.tulis_unit(kota)
    penulis.tulis_formasi(posisi, lowong)
    for urut, orang in enumerate(warga.semua(posisi), start=1):
        penulis.tulis_orang(orang)
        if urut % BLOK == 0:
            penulis.kirim()
    penulis.tulis_plt(lowong)
    penulis.kirim()
    return penulis.jumlah()

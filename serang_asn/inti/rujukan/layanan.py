"""Writes of reference rows: add, change, verify, delete; each with who, why, and the version seen."""

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, models, transaction

from serang_asn.inti import jejak, penulisan
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.registri.rujukan import TabelRujukan
from serang_asn.inti.rujukan import pemakaian
from serang_asn.inti.versi import periksa_versi


class RujukanDitolak(Penolakan):
    """A reference row may not be written so."""


class MasihDipakai(RujukanDitolak):
    """A row cannot be deleted. pemakai: who points to it; halangan: what else forbids it."""

    def __init__(self, pemakai: list[pemakaian.Pemakai], halangan: tuple[str, ...]) -> None:
        sebab = "dipakai oleh " + ", ".join(satu.teks for satu in pemakai) + "." if pemakai else ""
        super().__init__(
            " ".join(filter(None, [f"Tidak dapat dihapus karena {sebab}" if sebab else "", *halangan]))
        )
        self.pemakai = pemakai
        self.halangan = halangan


@transaction.atomic
def tambah(*, tabel: TabelRujukan, isian: Mapping[str, Any], oleh: Any) -> models.Model:
    """Add a row; it counts as verified, since whoever adds it names its source. Raises RujukanDitolak."""
    baris = tabel.model(**isian)
    if tabel.is_diverifikasi:
        baris.terverifikasi = True  # type: ignore[attr-defined]
    with _atas_nama(tabel, oleh, ""):
        _simpan(tabel, baris, baru=True)
    return baris


@transaction.atomic
def ubah(
    *, tabel: TabelRujukan, kunci: Any, isian: Mapping[str, Any], versi: int, alasan: str, oleh: Any
) -> models.Model:
    """Change a row; its key stays as it is. Raises VersiBasi, RujukanDitolak."""
    baris = _kunci_baris(tabel, kunci)
    boleh = {nama: nilai for nama, nilai in isian.items() if nama in tabel.bidang and nama not in tabel.kunci}
    periksa_versi(baris, versi, boleh)
    for nama, nilai in boleh.items():
        setattr(baris, nama, nilai)
    with _atas_nama(tabel, oleh, alasan):
        _simpan(tabel, baris, baru=False)
    return baris


@transaction.atomic
def verifikasi(*, tabel: TabelRujukan, kunci: Any, sumber: str, versi: int, oleh: Any) -> models.Model:
    """Confirm a row with the source that says so. Raises VersiBasi, RujukanDitolak."""
    baris = _kunci_baris(tabel, kunci)
    if not tabel.is_diverifikasi or not tabel.sumber:
        raise RujukanDitolak("Baris tabel ini tidak memerlukan verifikasi.")
    if not sumber.strip():
        raise RujukanDitolak("Tulis sumber yang menyatakan isi baris ini benar.")
    periksa_versi(baris, versi, {tabel.sumber: sumber, "terverifikasi": True})
    setattr(baris, tabel.sumber, sumber.strip())
    baris.terverifikasi = True  # type: ignore[attr-defined]
    with _atas_nama(tabel, oleh, f"Diverifikasi dengan {sumber.strip()}"):
        _simpan(tabel, baris, baru=False)
    return baris


@transaction.atomic
def hapus(*, tabel: TabelRujukan, kunci: Any, versi: int, alasan: str, oleh: Any) -> None:
    """Delete a row that nothing uses. Raises VersiBasi, MasihDipakai.

    A use written at the same time fails at its own commit: the database guards the keys.
    """
    baris = _kunci_baris(tabel, kunci)
    periksa_versi(baris, versi, {})
    periksa_hapus(tabel, baris)
    with _atas_nama(tabel, oleh, alasan):
        baris.delete()


def periksa_hapus(tabel: TabelRujukan, baris: models.Model) -> None:
    """Raise MasihDipakai when the row may not be deleted."""
    pemakai = pemakaian.hitung(tabel.model, [baris.pk])[baris.pk]
    halangan = tuple(tabel.halangan(baris))
    if pemakai or halangan:
        raise MasihDipakai(pemakai, halangan)


def _kunci_baris(tabel: TabelRujukan, kunci: Any) -> models.Model:
    baris = tabel.model._default_manager.select_for_update().filter(pk=kunci).first()
    if baris is None:
        raise RujukanDitolak("Baris ini sudah dihapus.")
    return baris


def _simpan(tabel: TabelRujukan, baris: models.Model, *, baru: bool) -> None:
    try:
        with transaction.atomic():
            baris.save(force_insert=baru, force_update=not baru)
    except IntegrityError as galat:
        bidang: Any = tabel.model._meta
        sebutan = " dan ".join(str(bidang.get_field(nama).verbose_name) for nama in tabel.kunci)
        raise RujukanDitolak(
            f"Tidak dapat disimpan: {sebutan} yang sama sudah ada, atau isian melanggar batas tabel."
        ) from galat


def _atas_nama(tabel: TabelRujukan, oleh: Any, alasan: str) -> Any:
    return jejak.sebagai(akun_id=oleh.pk, asal=f"rujukan/{tabel.kode}", alasan=alasan)


def tulis_terdampak(jumlah: int) -> str:
    """Say how many employees' states follow from a change."""
    return f"Keadaan {penulisan.angka(jumlah)} pegawai dihitung ulang dari riwayatnya menurut isian baru ini."

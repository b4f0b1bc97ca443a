"""Writes of role grants: give, change the period, withdraw; never delete."""

from datetime import date
from typing import Any

from django.db import IntegrityError, transaction

from serang_asn.inti import jejak
from serang_asn.inti.akun.kelola.akun import TidakBerwenang, baca_ulang, jaga_administrator
from serang_asn.inti.akun.kelola.kewenangan import Pegangan, alasan_ditolak
from serang_asn.inti.akun.kelola.selectors import get_pegangan, is_dalam_lingkup, tentukan_masa
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.models import Akun, PemberianPeran
from serang_asn.inti.models.peran import PERAN_BERUNIT
from serang_asn.inti.versi import periksa_versi


class PeranDitolak(Penolakan):
    """A grant may not be written so."""


@transaction.atomic
def beri(
    *,
    akun: Akun,
    peran: str,
    unit: Any,
    mulai: date,
    selesai: date | None,
    alasan: str,
    oleh: Any,
    per_tanggal: date,
) -> PemberianPeran:
    """Give a role from `mulai` until the day before `selesai`. Raises TidakBerwenang, PeranDitolak.

    A grant withdrawn before it began is taken up again instead of written twice.
    """
    akun = Akun.objects.select_for_update().get(pk=akun.pk)
    unit = unit if peran in PERAN_BERUNIT else None
    _periksa_berwenang(akun, Pegangan(peran, unit.path if unit else "", selesai), oleh)
    if not akun.is_active:
        raise PeranDitolak("Akun ini tidak aktif. Aktifkan dahulu sebelum memberi peran.")
    if peran in PERAN_BERUNIT and unit is None:
        raise PeranDitolak("Peran ini memerlukan unit.")
    if mulai < per_tanggal:
        raise PeranDitolak("Peran berlaku paling awal hari ini.")
    _periksa_masa(mulai, selesai)
    pemberian = PemberianPeran.objects.filter(akun=akun, peran=peran, unit=unit, mulai=mulai).first()
    if pemberian is None:
        pemberian = PemberianPeran(akun=akun, peran=peran, unit=unit, mulai=mulai)
    elif pemberian.selesai != pemberian.mulai:
        raise PeranDitolak("Akun ini sudah memegang peran itu mulai tanggal yang sama.")
    pemberian.selesai, pemberian.diberikan_oleh = selesai, oleh
    _simpan(pemberian, alasan, oleh)
    return pemberian


@transaction.atomic
def ubah_masa(
    *,
    pemberian: PemberianPeran,
    mulai: date,
    selesai: date | None,
    versi: int,
    alasan: str,
    oleh: Any,
    per_tanggal: date,
) -> PemberianPeran:
    """Change the period of a grant that is not over; a beginning that has passed stays.

    Raises TidakBerwenang, VersiBasi, PeranDitolak, AdministratorTerakhir.
    """
    pemberian = _kunci(pemberian, per_tanggal)
    jalur = pemberian.unit.path if pemberian.unit else ""
    _periksa_berwenang(pemberian.akun, Pegangan(pemberian.peran, jalur, selesai), oleh)
    periksa_versi(pemberian, versi, {"mulai": mulai, "selesai": selesai})
    if mulai != pemberian.mulai and (pemberian.mulai <= per_tanggal or mulai < per_tanggal):
        raise PeranDitolak("Tanggal mulai yang sudah lewat tidak dapat diubah.")
    _periksa_masa(mulai, selesai)
    if selesai is not None and selesai <= per_tanggal:
        raise PeranDitolak(
            "Tanggal selesai harus setelah hari ini. Untuk mengakhiri hari ini, cabut perannya."
        )
    pemberian.mulai, pemberian.selesai = mulai, selesai
    _simpan(pemberian, alasan, oleh)
    return pemberian


@transaction.atomic
def cabut(
    *, pemberian: PemberianPeran, versi: int, alasan: str, oleh: Any, per_tanggal: date
) -> PemberianPeran:
    """End a grant today; one that has not begun never begins.

    Raises TidakBerwenang, VersiBasi, PeranDitolak, AdministratorTerakhir.
    """
    pemberian = _kunci(pemberian, per_tanggal)
    jalur = pemberian.unit.path if pemberian.unit else ""
    _periksa_berwenang(pemberian.akun, Pegangan(pemberian.peran, jalur), oleh, is_masa=False)
    periksa_versi(pemberian, versi, {})
    pemberian.selesai = max(per_tanggal, pemberian.mulai)
    _simpan(pemberian, alasan, oleh)
    return pemberian


def _kunci(pemberian: PemberianPeran, per_tanggal: date) -> PemberianPeran:
    Akun.objects.select_for_update().get(pk=pemberian.akun_id)
    semua = PemberianPeran.objects.select_for_update(of=("self",)).select_related("akun", "unit")
    terkunci = semua.get(pk=pemberian.pk)
    if tentukan_masa(terkunci, per_tanggal) in {"berakhir", "batal"}:
        raise PeranDitolak("Peran ini sudah berakhir. Berikan peran baru bila diperlukan lagi.")
    return terkunci


def _periksa_berwenang(akun: Akun, diminta: Pegangan, oleh: Any, *, is_masa: bool = True) -> None:
    if akun.pk == oleh.pk:
        raise TidakBerwenang("Tidak seorang pun dapat mengubah perannya sendiri.")
    oleh = baca_ulang(oleh)
    alasan = alasan_ditolak(
        get_pegangan(oleh), diminta, is_dalam_lingkup=is_dalam_lingkup(akun, oleh), is_masa=is_masa
    )
    if alasan:
        raise TidakBerwenang(alasan)


def _periksa_masa(mulai: date, selesai: date | None) -> None:
    if selesai is not None and selesai <= mulai:
        raise PeranDitolak("Tanggal selesai harus setelah tanggal mulai.")


def _simpan(pemberian: PemberianPeran, alasan: str, oleh: Any) -> None:
    try:
        with (
            jejak.sebagai(akun_id=oleh.pk, asal="akun", alasan=alasan),
            transaction.atomic(),
            jaga_administrator(),
        ):
            pemberian.save()
    except IntegrityError as galat:
        raise PeranDitolak("Akun ini sudah memegang peran itu pada masa yang sama.") from galat

"""Writes from the server itself, by whoever runs the machine: no officer's reach limits them.

What officers write in the browser, within their reach, is in `serang_asn.inti.akun.kelola`.
"""

from datetime import date
from typing import Any

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from serang_asn.inti.akun.kelola.akun import AkunDitolak, buat_tautan, jaga_administrator
from serang_asn.inti.akun.pengguna import tanpa_spasi
from serang_asn.inti.models import Akun, PemberianPeran, Peran

HARI_TAUTAN = settings.PASSWORD_RESET_TIMEOUT // 86_400


@transaction.atomic
def buat(*, pengguna: str, nama: str, email: str = "", sandi: str | None = None) -> Akun:
    """Make an account; without `sandi` nobody can sign in until its owner has used a link.

    Raises AkunDitolak: name taken or not allowed, address taken, weak password.
    """
    akun = Akun(pengguna=tanpa_spasi(pengguna), nama=nama.strip(), email=email.strip())
    if "@" in akun.pengguna:
        raise AkunDitolak("Nama pengguna tidak boleh memuat @. Tulis surel pada isian surel.")
    if Akun.objects.filter(pengguna__iexact=akun.pengguna).exists():
        raise AkunDitolak(f"Nama pengguna {akun.pengguna} sudah dipakai. Pilih nama lain.")
    if sandi is None:
        akun.set_unusable_password()
    else:
        _pasang_sandi(akun, sandi)
    _sahkan(akun)
    akun.save()
    return akun


@transaction.atomic
def beri_peran(
    *, akun: Akun, peran: str, unit: Any = None, mulai: date, selesai: date | None = None, oleh: Akun | None
) -> PemberianPeran:
    """Give a role from `mulai` to `selesai` (exclusive; None: until taken away). Raises AkunDitolak."""
    akun = Akun.objects.select_for_update().get(pk=akun.pk)
    pemberian = PemberianPeran(
        akun=akun, peran=peran, unit=unit, mulai=mulai, selesai=selesai, diberikan_oleh=oleh
    )
    _sahkan(pemberian)
    pemberian.save()
    return pemberian


@transaction.atomic
def cabut_peran(*, akun: Akun, peran: str, unit: Any = None, pada: date) -> int:
    """Take a role away from the day `pada` on; return how many grants ended. Raises AkunDitolak.

    A grant that would begin on that day or later never begins. Raises AdministratorTerakhir too.
    """
    akun = Akun.objects.select_for_update().get(pk=akun.pk)
    pemberian = PemberianPeran.objects.filter(akun=akun, peran=peran, unit=unit)
    with jaga_administrator():
        jumlah = pemberian.berlaku(pada).filter(mulai__lt=pada).update(selesai=pada)
        belum = pemberian.filter(mulai__gte=pada).exclude(selesai=F("mulai"))
        jumlah += belum.update(selesai=F("mulai"))
    if not jumlah:
        raise AkunDitolak(
            f"{akun.nama} tidak mempunyai peran {Peran(peran).label} itu pada tanggal tersebut."
        )
    return jumlah


@transaction.atomic
def tautan_sandi(akun: Akun) -> str:
    """Return the address at which the owner of `akun` sets a password; it works once, HARI_TAUTAN days.

    The present password and every earlier link end with it.
    """
    return settings.ALAMAT_SITUS + buat_tautan(akun)


def _pasang_sandi(akun: Akun, sandi: str) -> None:
    try:
        validate_password(sandi, user=akun)
    except ValidationError as galat:
        raise AkunDitolak(f"Kata sandi ditolak. {' '.join(galat.messages)}") from galat
    akun.set_password(sandi)


def _sahkan(objek: Akun | PemberianPeran) -> None:
    try:
        objek.full_clean(exclude={"password", "diberikan_oleh"})
    except ValidationError as galat:
        raise AkunDitolak(" ".join(_kalimat(objek, galat))) from galat


def _kalimat(objek: Akun | PemberianPeran, galat: ValidationError) -> list[str]:
    """Return every refusal with the name of the field it is about."""
    sebutan = {bidang.name: str(bidang.verbose_name).capitalize() for bidang in objek._meta.concrete_fields}
    return [
        f"{sebutan[nama]}: {satu}" if nama in sebutan else satu
        for nama, pesan in galat.message_dict.items()
        for satu in pesan
    ]

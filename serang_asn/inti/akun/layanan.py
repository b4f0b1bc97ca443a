"""Writes on accounts: make one, give and take roles, hand out the link by which its owner sets a password."""

from datetime import date
from typing import Any

from allauth.account import app_settings
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse

from serang_asn.inti.akun.pengguna import tanpa_spasi
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.models import Akun, PemberianPeran, Peran

HARI_TAUTAN = settings.PASSWORD_RESET_TIMEOUT // 86_400


class AkunDitolak(Penolakan):
    """An account or a role grant cannot be written like this."""


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
    if PemberianPeran.objects.filter(akun=akun, peran=peran, unit=unit).berlaku(mulai).exists():
        raise AkunDitolak(f"{akun.nama} sudah mempunyai peran {pemberian.get_peran_display()} itu.")
    pemberian.save()
    return pemberian


@transaction.atomic
def cabut_peran(*, akun: Akun, peran: str, unit: Any = None, pada: date) -> int:
    """Take a role away from the day `pada` on; return how many grants ended. Raises AkunDitolak.

    A grant that would begin on that day or later is removed; the trail keeps it. The last administrator
    keeps the role.
    """
    akun = Akun.objects.select_for_update().get(pk=akun.pk)
    pemberian = PemberianPeran.objects.filter(akun=akun, peran=peran, unit=unit)
    ditutup = pemberian.berlaku(pada).filter(mulai__lt=pada)
    dihapus = pemberian.filter(mulai__gte=pada)
    if peran == Peran.ADMINISTRATOR and (ditutup | dihapus).exists():
        _pastikan_ada_administrator_lain(akun, pada)
    jumlah = ditutup.update(selesai=pada) + dihapus.delete()[0]
    if not jumlah:
        raise AkunDitolak(
            f"{akun.nama} tidak mempunyai peran {Peran(peran).label} itu pada tanggal tersebut."
        )
    return jumlah


def tautan_sandi(akun: Akun) -> str:
    """Return the address at which the owner of `akun` sets a password; it works once, HARI_TAUTAN days."""
    kunci = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(akun)
    jalur = reverse(
        "account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(akun), "key": kunci}
    )
    return settings.ALAMAT_SITUS + jalur


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
    kalimat = []
    for nama, pesan in galat.message_dict.items():
        awalan = "" if nama == "__all__" else f"{objek._meta.get_field(nama).verbose_name.capitalize()}: "
        kalimat += [f"{awalan}{satu}" for satu in pesan]
    return kalimat


def _pastikan_ada_administrator_lain(akun: Akun, pada: date) -> None:
    """Locks all grants of the role, so that two administrators cannot end each other at the same time."""
    semua = PemberianPeran.objects.filter(peran=Peran.ADMINISTRATOR)
    list(semua.select_for_update().order_by("pk"))
    if not semua.filter(akun__is_active=True).exclude(akun=akun).berlaku(pada).exists():
        raise AkunDitolak(
            f"{akun.nama} adalah satu-satunya administrator. Beri peran itu kepada orang lain dahulu."
        )

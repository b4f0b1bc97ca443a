"""Writes of accounts: create, correct, invite, reset, stop, start again; each checked, with who and why."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pghistory
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from serang_asn.inti import izin, jejak
from serang_asn.inti.akun.kelola.selectors import alasan_terkunci
from serang_asn.inti.akun.pengguna import tanpa_spasi
from serang_asn.inti.kesalahan import Penolakan
from serang_asn.inti.models import Akun
from serang_asn.inti.permissions import AKUN_LUAR
from serang_asn.inti.versi import periksa_versi

PENJAGA = ("inti_administrator_peran", "inti_administrator_akun")
BATAS_ADMINISTRATOR = "inti_administrator_tersisa"


class AkunDitolak(Penolakan):
    """An account may not be written so."""


class TidakBerwenang(Penolakan):
    """The officer may not manage this account, or not in this way."""


class AdministratorTerakhir(AkunDitolak):
    """Without this administrator nobody could give access to anybody."""

    def __init__(self) -> None:
        super().__init__(
            "Harus tetap ada satu administrator aktif tanpa tanggal akhir. "
            "Beri peran itu kepada orang lain dahulu."
        )


@transaction.atomic
def buat_luar(*, nama: str, pengguna: str, email: str, oleh: Any) -> Akun:
    """Create an account for a person from outside; it has no password and no role yet.

    Raises TidakBerwenang, AkunDitolak.
    """
    if not izin.punya(oleh, AKUN_LUAR):
        raise TidakBerwenang("Hanya administrator yang dapat membuat akun orang luar.")
    return buat(nama=nama, pengguna=pengguna, email=email, oleh=oleh, alasan="Akun orang luar")


def buat(*, nama: str, pengguna: str, email: str, oleh: Any, alasan: str) -> Akun:
    """Create an account without a password. Belongs into a transaction. Raises AkunDitolak."""
    akun = Akun(nama=nama.strip(), pengguna=tanpa_spasi(pengguna), email=email.strip())
    akun.set_unusable_password()
    with jejak.sebagai(akun_id=oleh.pk, asal="akun", alasan=alasan):
        _simpan(akun)
    return akun


@transaction.atomic
def ubah(*, akun: Akun, nama: str, email: str, versi: int, alasan: str, oleh: Any) -> Akun:
    """Correct name and e-mail address. Raises TidakBerwenang, VersiBasi, AkunDitolak."""
    akun = kunci(akun, oleh)
    periksa_versi(akun, versi, {"nama": nama, "email": email})
    akun.nama, akun.email = nama.strip(), email.strip()
    with jejak.sebagai(akun_id=oleh.pk, asal="akun", alasan=alasan):
        _simpan(akun)
    return akun


@transaction.atomic
def tautan_sandi(*, akun: Akun, alasan: str, oleh: Any) -> str:
    """Return the path of a page that sets the password once, within PASSWORD_RESET_TIMEOUT.

    The present password, its sessions and every earlier link end with it. Raises TidakBerwenang, AkunDitolak.
    """
    akun = kunci(akun, oleh)
    if not akun.is_active:
        raise AkunDitolak("Akun ini tidak aktif. Aktifkan dahulu sebelum membuat tautan.")
    _akhiri_sesi(akun)
    _catat(akun, "tautan_sandi", alasan, oleh)
    return buat_tautan(akun)


def buat_tautan(akun: Akun) -> str:
    """Return the path that sets the password once; belongs into a transaction that wrote down why."""
    akun.set_unusable_password()  # another random text, on which the links rest
    akun.save(update_fields=["password"])
    kunci_tautan = default_token_generator.make_token(akun)
    return reverse(
        "account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(akun), "key": kunci_tautan}
    )


@transaction.atomic
def reset_mfa(*, akun: Akun, alasan: str, oleh: Any) -> None:
    """Forget the second factors and recovery codes; the owner sets up new ones. Raises TidakBerwenang."""
    akun = kunci(akun, oleh)
    Authenticator.objects.filter(user=akun).delete()
    _akhiri_sesi(akun)
    _catat(akun, "reset_mfa", alasan, oleh)


@transaction.atomic
def akhiri_sesi(*, akun: Akun, alasan: str, oleh: Any) -> None:
    """Sign the account out on every device. Raises TidakBerwenang."""
    akun = kunci(akun, oleh)
    _akhiri_sesi(akun)
    _catat(akun, "akhiri_sesi", alasan, oleh)


@transaction.atomic
def nonaktifkan(*, akun: Akun, alasan: str, oleh: Any) -> None:
    """Stop an account at once; its roles stay recorded. Raises TidakBerwenang, AdministratorTerakhir."""
    akun = kunci(akun, oleh)
    akun.is_active = False
    with jejak.sebagai(akun_id=oleh.pk, asal="akun", alasan=alasan), jaga_administrator():
        akun.save(update_fields=["is_active"])
    _akhiri_sesi(akun)


@transaction.atomic
def aktifkan(*, akun: Akun, alasan: str, oleh: Any) -> None:
    """Let an account sign in again. Raises TidakBerwenang."""
    akun = kunci(akun, oleh)
    akun.is_active = True
    with jejak.sebagai(akun_id=oleh.pk, asal="akun", alasan=alasan):
        akun.save(update_fields=["is_active"])


def kunci(akun: Akun, oleh: Any) -> Akun:
    """Return the account anew, locked, after checking that `oleh` may manage it. Raises TidakBerwenang."""
    terkunci = Akun.objects.select_for_update().get(pk=akun.pk)
    if alasan := alasan_terkunci(terkunci, baca_ulang(oleh)):
        raise TidakBerwenang(alasan)
    return terkunci


def baca_ulang(oleh: Any) -> Akun:
    """Return the officer anew, so that rights withdrawn a moment ago no longer count."""
    return Akun.objects.get(pk=oleh.pk)


@contextmanager
def jaga_administrator() -> Iterator[None]:
    """Ask the database now, not at commit, whether an administrator remains. Raises AdministratorTerakhir."""
    try:
        with transaction.atomic():
            yield
            with connection.cursor() as kursor:
                kursor.execute(f"SET CONSTRAINTS {', '.join(PENJAGA)} IMMEDIATE")
                kursor.execute(f"SET CONSTRAINTS {', '.join(PENJAGA)} DEFERRED")
    except IntegrityError as galat:
        if getattr(getattr(galat.__cause__, "diag", None), "constraint_name", "") != BATAS_ADMINISTRATOR:
            raise
        raise AdministratorTerakhir from galat


def _akhiri_sesi(akun: Akun) -> None:
    sesi = UserSession.objects.filter(user=akun)
    Session.objects.filter(session_key__in=sesi.values("session_key")).delete()
    sesi.delete()


def _catat(akun: Akun, kejadian: str, alasan: str, oleh: Any) -> None:
    with jejak.sebagai(akun_id=oleh.pk, asal="akun", alasan=alasan):
        pghistory.create_event(akun, label=kejadian)


def _simpan(akun: Akun) -> None:
    try:
        with transaction.atomic():
            akun.save()
    except IntegrityError as galat:
        raise AkunDitolak("Nama pengguna atau alamat surel itu sudah dipakai akun lain.") from galat

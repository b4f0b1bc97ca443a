"""The letter with the link that sets a password."""

import logging
from datetime import timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import timezone

from serang_asn.inti import penulisan
from serang_asn.inti.models import Akun

log = logging.getLogger(__name__)


def kirim_tautan(akun: Akun, alamat: str) -> bool:
    """Send the link to the account's address, after the change was committed; answer whether it went out."""
    isi = {"akun": akun, "alamat": alamat, "sampai": sebut_batas()}
    try:
        send_mail(
            render_to_string("akun/surel/tautan_judul.txt", isi).strip(),
            render_to_string("akun/surel/tautan_isi.txt", isi),
            settings.DEFAULT_FROM_EMAIL,
            [akun.email],
        )
    except OSError:  # also every error of SMTP
        log.exception("could not send the link of account %s", akun.pk)
        return False
    return True


def sebut_batas() -> str:
    """Say until when a link made now is valid."""
    batas = timezone.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)
    return penulisan.waktu(batas)

"""System checks: production refuses to start with an unsafe setting."""

import base64
import binascii
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.exceptions import ImproperlyConfigured
from django.utils.module_loading import import_string

from serang_asn.inti.basisdata import is_tertanam
from serang_asn.inti.tandatangan.contoh import PENANDA
from serang_asn.inti.tandatangan.kunci import TandaTanganBelumSiap, muat_pkcs12

PANJANG_SECRET_KEY_MINIMUM = 50
RAGAM_SECRET_KEY_MINIMUM = 12
PENANDA_DEMO = ("bukan-untuk-produksi", "kunci-hash-demo", "django-insecure", "ganti-dengan")


@register(Tags.security, deploy=True)
def periksa_produksi(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Report every setting that production must not have; each message says how to mend it."""
    galat = [
        (settings.ASN_MODE != "produksi", "E001", "ASN_MODE bukan `produksi`.", "Atur ASN_MODE=produksi."),
        (settings.DEBUG, "E002", "DEBUG menyala.", "Hapus DEBUG dari lingkungan."),
        (
            _is_lemah(_secret_key()),
            "E003",
            "SECRET_KEY kosong, pendek, atau mudah ditebak.",
            "Buat dengan: python -c 'import secrets; print(secrets.token_urlsafe(64))'",
        ),
        (
            not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS,
            "E004",
            "ALLOWED_HOSTS kosong atau menerima semua nama.",
            "Sebut nama situs: ALLOWED_HOSTS=siasn.serangkota.go.id",
        ),
        (
            not (settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE),
            "E005",
            "Kuki sesi atau CSRF dapat terkirim tanpa HTTPS.",
            "Biarkan SESSION_COOKIE_SECURE dan CSRF_COOKIE_SECURE menyala.",
        ),
        (
            not settings.NIK_KUNCI or not all(map(_is_kunci_fernet, settings.NIK_KUNCI)),
            "E006",
            "NIK_KUNCI kosong atau bukan kunci Fernet (32 byte, base64 URL).",
            (
                "Buat dengan: python -c "
                "'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())'"
            ),
        ),
        (
            _is_pendek(settings.NIK_KUNCI_HASH),
            "E007",
            "NIK_KUNCI_HASH kosong, pendek, atau bawaan demo.",
            "Buat dengan: python -c 'import secrets; print(secrets.token_urlsafe(32))'",
        ),
        (
            is_tertanam(str(settings.DATABASES["default"]["HOST"])),
            "E008",
            "Basis data tertanam dipakai di produksi.",
            "Sediakan server PostgreSQL dan sebut alamatnya dalam DATABASE_URL.",
        ),
        (
            not settings.MFA_WAJIB,
            "E009",
            "MFA_WAJIB dimatikan: petugas dan administrator dapat masuk hanya dengan kata sandi.",
            "Hapus MFA_WAJIB dari lingkungan, atau atur MFA_WAJIB=true.",
        ),
        (
            not _is_fungsi(settings.DOKUMEN_PEMINDAI),
            "E010",
            "DOKUMEN_PEMINDAI tidak menunjuk fungsi yang ada.",
            "Sebut fungsinya: DOKUMEN_PEMINDAI=serang_asn.inti.dokumen.pemindai.clamd, atau kosongkan.",
        ),
        (
            not _is_sertifikat_layak(),
            "E011",
            "Sertifikat tanda tangan elektronik tidak dapat dibuka, sudah kedaluwarsa, atau sertifikat demo.",
            "Periksa TTE_PKCS12 dan TTE_PKCS12_SANDI, atau kosongkan bila surat ditandatangani di luar.",
        ),
    ]
    return [Error(pesan, hint=obat, id=f"inti.{kode}") for salah, kode, pesan, obat in galat if salah]


def tolak_produksi_tak_aman() -> None:
    """End the process, with every reason, when production would run with an unsafe setting."""
    if settings.ASN_MODE == "produksi" and (galat := periksa_produksi()):
        raise SystemExit(_alasan(galat))


def _alasan(galat: Sequence[CheckMessage]) -> str:
    butir = "\n".join(f"- {satu.msg} {satu.hint}" for satu in galat)
    return f"Aplikasi menolak berjalan dalam mode produksi:\n{butir}"


def _secret_key() -> str:
    """The key, or nothing: Django refuses to hand out an empty one."""
    try:
        return settings.SECRET_KEY
    except ImproperlyConfigured:
        return ""


def _is_lemah(kunci: str) -> bool:
    return (
        len(kunci) < PANJANG_SECRET_KEY_MINIMUM
        or len(set(kunci)) < RAGAM_SECRET_KEY_MINIMUM
        or any(penanda in kunci.lower() for penanda in PENANDA_DEMO)
    )


def _is_pendek(kunci: str) -> bool:
    return len(kunci) < 32 or any(penanda in kunci.lower() for penanda in PENANDA_DEMO)


def _is_fungsi(alamat: str) -> bool:
    """Answer whether a dotted path, if there is one, leads to something that can be called."""
    if not alamat:
        return True
    try:
        return callable(import_string(alamat))
    except ImportError:
        return False


def _is_sertifikat_layak() -> bool:
    """Answer whether the certificate of the settings, if there is one, may sign real letters today."""
    if not settings.TTE_PKCS12:
        return True
    try:
        sertifikat = muat_pkcs12(settings.TTE_PKCS12, settings.TTE_PKCS12_SANDI).signing_cert
    except (TandaTanganBelumSiap, OSError):
        return False
    if sertifikat is None:
        return False
    is_demo = PENANDA in sertifikat.subject.human_friendly
    return not is_demo and sertifikat.not_valid_before <= datetime.now(UTC) <= sertifikat.not_valid_after


def _is_kunci_fernet(kunci: str) -> bool:
    try:
        isi = base64.urlsafe_b64decode(kunci)
    except (ValueError, binascii.Error):
        return False
    return len(isi) == 32 and b"demo" not in isi

"""How this project uses allauth: nobody signs up alone; accounts are given by officers."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter

from serang_asn.inti import sandi
from serang_asn.inti.web.alamat import alamat_klien

PESAN_SALAH = "NIP, surel, atau kata sandi tidak cocok. Periksa kembali, lalu coba lagi."
TANPA_PESAN = frozenset({"account/messages/logged_in.txt", "account/messages/logged_out.txt"})
"""Announcements that only repeat what the page shows."""


class AkunAdapter(DefaultAccountAdapter):
    """Closed sign-up; refusals in words that do not tell which part was wrong."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": PESAN_SALAH,
        "email_password_mismatch": PESAN_SALAH,
        "invalid_login": PESAN_SALAH,
        "account_inactive": "Akun ini tidak aktif. Hubungi pengelola kepegawaian Anda.",
        "incorrect_password": "Kata sandi tidak cocok.",
        "incorrect_code": "Kode tidak cocok. Pakai kode terbaru dari aplikasi autentikator.",
        "enter_current_password": "Isi kata sandi yang sekarang.",
        "too_many_login_attempts": (
            "Terlalu banyak percobaan masuk yang gagal, dari akun ini atau dari jaringan Anda. "
            "Demi keamanan, masuk ditutup sementara. Tunggu lima menit, lalu coba lagi."
        ),
    }

    def is_open_for_signup(self, request: Any) -> bool:
        return False

    def get_client_ip(self, request: Any) -> str:
        """The address that rate limits and sessions go by."""
        return alamat_klien(request) or super().get_client_ip(request)

    def add_message(self, request: Any, level: int, message_template: Any = None, *a: Any, **k: Any) -> None:
        if message_template not in TANPA_PESAN:
            super().add_message(request, level, message_template, *a, **k)


class MfaAdapter(DefaultMFAAdapter):
    """Second factors; their secrets lie encrypted in the database."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": "Kode tidak cocok. Pakai kode terbaru dari aplikasi autentikator.",
        "unverified_email": "Verifikasi dahulu surel Anda sebelum mengaktifkan verifikasi dua langkah.",
        "cannot_delete_authenticator": "Peran Anda mewajibkan verifikasi dua langkah.",
    }

    def get_totp_label(self, user: Any) -> str:
        """The person's name: a NIP holds a birth date and must not travel to an authenticator's cloud."""
        return user.nama

    def encrypt(self, text: str) -> str:
        return sandi.sandikan(text).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return sandi.buka(encrypted_text.encode())

    def can_delete_authenticator(self, authenticator: Any) -> bool:
        from serang_asn.inti.akun.mfa import is_wajib

        return not is_wajib(authenticator.user)

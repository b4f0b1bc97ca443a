"""Sign-in by NIP (or user name) or e-mail; the NIP may be typed with blanks."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend

from serang_asn.inti.akun.pengguna import tanpa_spasi


class NipAtauEmailBackend(AuthenticationBackend):
    """allauth's own backend, with the NIP freed of the blanks in which letters print it."""

    def authenticate(self, request: Any, **kredensial: Any) -> Any:
        nama = kredensial.get("username")
        if nama:
            kredensial["username"] = tanpa_spasi(nama)
        return super().authenticate(request, **kredensial)

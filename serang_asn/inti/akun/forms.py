"""Sign-in form."""

from typing import Any

from allauth.account.forms import LoginForm

from serang_asn.inti.akun.pengguna import tanpa_spasi


class MasukForm(LoginForm):
    """Sign-in by NIP, user name or e-mail address."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        masuk = self.fields["login"]
        masuk.label = "NIP atau surel"
        masuk.error_messages["required"] = "Isi NIP atau surel Anda."
        masuk.widget.attrs.update(autocomplete="username webauthn", autocapitalize="none", spellcheck="false")
        masuk.widget.attrs.pop("placeholder", None)
        sandi = self.fields["password"]
        sandi.label = "Kata sandi"
        sandi.error_messages["required"] = "Isi kata sandi Anda."
        sandi.widget.attrs.pop("placeholder", None)

    def clean_login(self) -> str:
        """One spelling of a NIP, so that the lock-out counts every way of typing it together."""
        return tanpa_spasi(self.cleaned_data["login"])

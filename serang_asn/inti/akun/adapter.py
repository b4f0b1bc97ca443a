"""How this project uses allauth: nobody signs up alone; accounts are given by officers."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter


class AkunAdapter(DefaultAccountAdapter):
    """Closed sign-up."""

    def is_open_for_signup(self, request: Any) -> bool:
        return False

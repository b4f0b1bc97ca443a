"""How a user name is written."""


def tanpa_spasi(pengguna: str) -> str:
    """Return a user name without the blanks in which letters print a NIP; an e-mail only stripped."""
    return pengguna.strip() if "@" in pengguna else "".join(pengguna.split())

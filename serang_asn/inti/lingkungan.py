"""The environment, read strictly: a value nobody can mean ends the process with one sentence.

A guess would be worse: `MFA_WAJIB=ture` would switch the second factor off, a misspelt number would come up
later as a stack trace. An empty variable counts as not set.
"""

import os
import re
from typing import Any, NoReturn

import environ
from django.core.exceptions import ImproperlyConfigured

YA = frozenset({"true", "1", "yes", "y", "on", "ok", "ya"})
TIDAK = frozenset({"false", "0", "no", "n", "off", "tidak"})
SKEMA_POSTGRES = ("postgresql://", "postgres://")
BILANGAN = re.compile(r"[+-]?[0-9]+")
KOSONG = environ.Env.NOTSET
Bilangan = int  # inside the class, the names of the types are those of its methods
YaTidak = bool
CONTOH_EMAIL_URL = "smtp+tls://pengguna:SANDI@mail.example:587"
CONTOH_DATABASE_URL = "postgresql://siasn:SANDI@db.internal:5432/siasn"


class Lingkungan(environ.Env):
    """Reads variables; a value that does not fit raises SystemExit, naming variable and remedy."""

    def get_value(self, var: str, cast: Any = None, default: Any = KOSONG, **lain: Any) -> Any:
        """Read as the library does, with an empty variable taken as not set."""
        if default is not KOSONG and not _teks(var):
            return default
        return super().get_value(var, cast=cast, default=default, **lain)

    def bool(self, var: str, default: YaTidak) -> YaTidak:
        kata = _teks(var).lower()
        if kata and kata not in YA | TIDAK:
            _tolak(var, "Isi dengan true atau false")
        return kata in YA if kata else default

    def int(
        self, var: str, default: Bilangan, paling_kecil: Bilangan = 0, paling_besar: Bilangan | None = None
    ) -> Bilangan:
        """Return a whole number from `paling_kecil` to `paling_besar`, both included."""
        teks = _teks(var)
        if not teks:
            return default
        angka = int(teks) if BILANGAN.fullmatch(teks) else None
        if angka is None or angka < paling_kecil or (paling_besar is not None and angka > paling_besar):
            batas = (
                f"{paling_kecil} sampai {paling_besar}" if paling_besar else f"paling kecil {paling_kecil}"
            )
            _tolak(var, f"Isi dengan bilangan bulat, {batas}")
        return angka

    def pilihan(self, var: str, pilihan: tuple[str, ...], default: str) -> str:
        """Return one of `pilihan`; capitals do not matter."""
        nilai = _teks(var) or default
        cocok = next((satu for satu in pilihan if satu.lower() == nilai.lower()), None)
        if cocok is None:
            _tolak(var, f"Pilih salah satu: {', '.join(pilihan)}")
        return cocok

    def db_url(self, var: str = "DATABASE_URL", **lain: Any) -> dict[str, Any]:
        """Return Django's settings of one database; the address is not shown, for it holds a secret."""
        teks = _teks(var)
        if not teks.startswith(SKEMA_POSTGRES):
            _tolak_alamat(var, "harus dimulai dengan postgresql://")
        try:
            hasil: dict[str, Any] = self.db_url_config(teks, **lain)
        except (ValueError, KeyError, ImproperlyConfigured):
            _tolak_alamat(var, "bagian server atau portanya tidak dapat dibaca")
        if not hasil["NAME"]:
            _tolak_alamat(var, "tidak menyebut nama basis data")
        return hasil

    def surel(self, var: str, default: str) -> dict[str, Any]:
        """Return Django's settings of outgoing mail; the address is not shown, for it holds a secret."""
        try:
            hasil: dict[str, Any] = self.email_url_config(_teks(var) or default)
        except (ValueError, KeyError, ImproperlyConfigured):
            raise SystemExit(
                f"{var} tidak dapat dibaca. Tulis seperti {CONTOH_EMAIL_URL}, "
                "consolemail:// untuk menulis ke konsol, atau dummymail:// untuk tidak mengirim."
            ) from None
        return hasil


def _teks(var: str) -> str:
    return os.environ.get(var, "").strip()


def _tolak(var: str, obat: str) -> NoReturn:
    raise SystemExit(f"{var}=“{_teks(var)}” tidak dapat dipakai. {obat}, atau hapus variabel itu.")


def _tolak_alamat(var: str, sebab: str) -> NoReturn:
    raise SystemExit(
        f"{var} {sebab}. Tulis seperti {CONTOH_DATABASE_URL}; "
        "tanda khusus dalam sandi ditulis dengan kode persen, misalnya @ sebagai %40."
    )


env = Lingkungan()

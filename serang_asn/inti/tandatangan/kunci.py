"""The key that signs: a PKCS#12 file or a PKCS#11 token of the settings, else the one for trying out."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from asn1crypto import pem
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import load_der_private_key
from django.conf import settings
from pyhanko.sign.general import get_pyca_cryptography_hash
from pyhanko.sign.signers import Signer, SimpleSigner

from serang_asn.inti.tandatangan import contoh


class PenandaTersimpan(SimpleSigner):
    """A signer that reads an RSA key once; the library does so for every signature, at 0.1 s each."""

    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
        cara = self.get_signature_mechanism_for_digest(digest_algorithm).signature_algo
        if cara != "rsassa_pkcs1v15":
            return super().sign_raw(data, digest_algorithm)
        return self._kunci_rsa.sign(data, PKCS1v15(), get_pyca_cryptography_hash(digest_algorithm))

    @cached_property
    def _kunci_rsa(self) -> Any:
        return load_der_private_key(self.signing_key.dump(), password=None)


class TandaTanganBelumSiap(Exception):
    """Nothing can be signed; `pesan` says what the administrator has to do."""

    def __init__(self, pesan: str) -> None:
        super().__init__(pesan)
        self.pesan = pesan
        self.kode = "tanda_tangan_belum_siap"


def is_demo() -> bool:
    """Answer whether letters are signed with the certificate for trying out."""
    return not (settings.TTE_PKCS12 or settings.TTE_PKCS11_MODUL)


def is_siap() -> bool:
    """Answer whether something can be signed at all; production without a certificate cannot."""
    return not (is_demo() and settings.PRODUKSI)


@contextmanager
def penanda_tangan() -> Iterator[Signer]:
    """Give what signs, for as long as the block lasts. Raises TandaTanganBelumSiap."""
    if settings.TTE_PKCS11_MODUL:
        with _token() as penanda:
            yield penanda
    else:
        yield muat_pkcs12(*_berkas())


@lru_cache(maxsize=4)
def muat_pkcs12(berkas: str, sandi: str) -> Signer:
    """Read a PKCS#12 file; kept for the life of the process. Raises TandaTanganBelumSiap."""
    penanda = PenandaTersimpan.load_pkcs12(berkas, passphrase=sandi.encode())
    if penanda is None:
        raise TandaTanganBelumSiap(f"Sertifikat {Path(berkas).name} tidak dapat dibuka dengan sandinya.")
    return penanda


def daftar_akar() -> list[Certificate]:
    """Return the certificates that are trusted: those of the settings and, while trying out, our own root."""
    akar: list[Certificate] = []
    if settings.TTE_AKAR:
        isi = Path(settings.TTE_AKAR).read_bytes()
        akar += [Certificate.load(der) for _, _, der in pem.unarmor(isi, multiple=True)]
    if is_demo() and is_siap():
        akar += [satu for satu in muat_pkcs12(*_berkas()).cert_registry if satu.ca]
    return akar


def _berkas() -> tuple[str, str]:
    if settings.TTE_PKCS12:
        return settings.TTE_PKCS12, settings.TTE_PKCS12_SANDI
    if not is_siap():
        raise TandaTanganBelumSiap(
            "Sertifikat tanda tangan elektronik belum disiapkan. Mintalah administrator mengatur TTE_PKCS12."
        )
    return str(contoh.pastikan(settings.VAR_DIR / "tandatangan" / "demo.p12")), contoh.SANDI


@contextmanager
def _token() -> Iterator[Signer]:
    try:
        from pyhanko.sign import pkcs11
    except ImportError as galat:
        raise TandaTanganBelumSiap(
            "Token PKCS#11 memerlukan paket python-pkcs11. Pasang dengan: pip install python-pkcs11"
        ) from galat
    pilihan: dict[str, Any] = {"user_pin": settings.TTE_PKCS11_PIN}
    if settings.TTE_PKCS11_TOKEN:
        pilihan["token_criteria"] = pkcs11.TokenCriteria(label=settings.TTE_PKCS11_TOKEN)
    with pkcs11.open_pkcs11_session(settings.TTE_PKCS11_MODUL, **pilihan) as sesi:
        yield pkcs11.PKCS11Signer(
            sesi, cert_label=settings.TTE_PKCS11_LABEL, ca_chain=daftar_akar(), other_certs_to_pull=()
        )

"""The certificate for trying out: made once, with a name that says what it is worth."""

import os
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PENANDA = "bukan untuk produksi"
"""Stands in the name of every certificate made here."""
SANDI = "sertifikat-demo"
BERLAKU = timedelta(days=3650)
PANJANG_KUNCI = 2048


def pastikan(berkas: Path) -> Path:
    """Make the demo certificate unless it is there; processes that start together end up with one."""
    if berkas.exists():
        return berkas
    berkas.parent.mkdir(parents=True, exist_ok=True)
    sementara = berkas.with_name(f"{berkas.name}.{secrets.token_hex(4)}")
    sementara.touch(mode=0o600)
    sementara.write_bytes(buat(datetime.now(UTC)))
    try:
        os.link(sementara, berkas)
    except FileExistsError:
        pass  # another process was faster
    finally:
        sementara.unlink()
    return berkas


def buat(sejak: datetime, *, nama: str = "BKPSDM Kota Serang") -> bytes:
    """Return a PKCS#12 with a certificate by a root of its own. sejak: begin of its ten years."""
    kunci_akar, kunci = (rsa.generate_private_key(65537, PANJANG_KUNCI) for _ in range(2))
    nama_akar = _nama(f"Akar Demo, {PENANDA}")
    akar = (
        _bangun(nama_akar, nama_akar, kunci_akar.public_key(), sejak)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_pemakaian(akar=True), critical=True)
        .sign(kunci_akar, hashes.SHA256())
    )
    sertifikat = (
        _bangun(_nama(f"{nama} (demo, {PENANDA})"), nama_akar, kunci.public_key(), sejak)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_pemakaian(akar=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(kunci_akar.public_key()), critical=False
        )
        .sign(kunci_akar, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(
        b"siasn", kunci, sertifikat, [akar], BestAvailableEncryption(SANDI.encode())
    )


def _nama(umum: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Pemerintah Kota Serang"),
            x509.NameAttribute(NameOID.COMMON_NAME, umum[:64]),
        ]
    )


def _bangun(
    pemilik: x509.Name, penerbit: x509.Name, kunci: rsa.RSAPublicKey, sejak: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(pemilik)
        .issuer_name(penerbit)
        .public_key(kunci)
        .serial_number(x509.random_serial_number())
        .not_valid_before(sejak - timedelta(hours=1))
        .not_valid_after(sejak + BERLAKU)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(kunci), critical=False)
    )


def _pemakaian(*, akar: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not akar, content_commitment=not akar, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=akar, crl_sign=akar,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip

"""The same seed gives the same city, another seed another one."""

import hashlib
from datetime import date

import pytest
from django.db import transaction

from pegawai.models import (
    Formasi,
    Pegawai,
    RiwayatCuti,
    RiwayatGaji,
    RiwayatJabatan,
    RiwayatKeluarga,
    RiwayatKinerja,
    RiwayatPangkat,
)
from pegawai.services.contoh import bangkitkan
from serang_asn.inti.registri.contoh import Permintaan

ISI = (
    (Pegawai, ("kode", "nip", "nama", "gelar_belakang", "nik_kunci", "alamat")),
    (Formasi, ("unit__kode", "jabatan__kode", "jumlah")),
    (RiwayatPangkat, ("kode", "pegawai__nip", "tmt", "golongan__kode", "sk_nomor")),
    (RiwayatJabatan, ("kode", "pegawai__nip", "tmt", "jabatan__kode", "unit__kode")),
    (RiwayatGaji, ("pegawai__nip", "tmt", "gaji_baru")),
    (RiwayatKinerja, ("pegawai__nip", "tahun", "predikat")),
    (RiwayatCuti, ("pegawai__nip", "mulai", "selesai")),
    (RiwayatKeluarga, ("pegawai__nip", "nama", "tanggal_lahir")),
)


def sidik(benih: int) -> str:
    """Build a small city, fingerprint its rows, undo it."""
    hasil = hashlib.sha256()
    with transaction.atomic():
        bangkitkan(Permintaan(200, benih, date(2026, 11, 1)))
        for model, kolom in ISI:
            for baris in model.objects.order_by(*kolom).values_list(*kolom):
                hasil.update(repr(baris).encode())
        transaction.set_rollback(True)
    return hasil.hexdigest()


@pytest.mark.django_db
def test_benih_sama_kota_sama_benih_lain_kota_lain() -> None:
    pertama, kedua, lain = sidik(1), sidik(1), sidik(2)

    assert pertama == kedua
    assert pertama != lain

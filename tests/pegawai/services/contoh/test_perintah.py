"""The commands `contoh` and `akun_contoh`, with a real commit and the statistics after it."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from pegawai.models import AntreanKeadaan, KeadaanPegawai


@pytest.mark.django_db(transaction=True)
def test_contoh_lalu_akun_contoh_lalu_ditolak() -> None:
    hasil, akun = StringIO(), StringIO()

    call_command("contoh", pegawai=200, benih=3, json=True, stdout=hasil, stderr=StringIO())
    call_command("akun_contoh", json=True, stdout=akun)

    assert json.loads(hasil.getvalue())["pegawai"]["pegawai"] == 250
    assert KeadaanPegawai.objects.pada(date(2026, 11, 1)).terhitung().count() == 200
    assert not AntreanKeadaan.objects.exists()
    assert {satu["pengguna"] for satu in json.loads(akun.getvalue())} >= {"admin", "kepala", "pegawai"}
    with pytest.raises(CommandError, match="sudah berisi pegawai"):
        call_command("contoh", pegawai=200, stderr=StringIO())

"""Periodic work: once a day, tried again after a failure, whoever asks first."""

import threading
from datetime import datetime, timedelta
from io import StringIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection

from serang_asn.inti.berkala import UPAYA_MAKS, jadwalkan
from serang_asn.inti.models import JalanBerkala, Tugas
from serang_asn.inti.registri.berkala import PekerjaanBerkala, berkala

WIB = ZoneInfo("Asia/Jakarta")
PAGI = datetime(2026, 3, 2, 6, tzinfo=WIB)


def hitung_tugas(*, kemajuan: Any) -> dict[str, Any]:
    return {"tugas": Tugas.objects.count()}


HITUNG = PekerjaanBerkala(kode="hitung", urut=1, judul="Menghitung", fungsi=hitung_tugas, mulai_jam=5)


@pytest.mark.django_db
def test_sekali_sehari_sejak_jamnya() -> None:
    assert jadwalkan(PAGI.replace(hour=4), [HITUNG]) == []
    (tugas,) = jadwalkan(PAGI, [HITUNG])
    assert (tugas.judul, tugas.akun) == ("Menghitung", None)
    assert jadwalkan(PAGI + timedelta(hours=3), [HITUNG]) == []
    assert len(jadwalkan(PAGI + timedelta(days=1), [HITUNG])) == 1


@pytest.mark.django_db
def test_yang_gagal_dicoba_lagi_sampai_batasnya() -> None:
    for _ in range(UPAYA_MAKS):
        (tugas,) = jadwalkan(PAGI, [HITUNG])
        Tugas.objects.filter(pk=tugas.pk).update(status=Tugas.Status.GAGAL)
    assert jadwalkan(PAGI, [HITUNG]) == []
    assert JalanBerkala.objects.count() == UPAYA_MAKS


@pytest.mark.django_db(transaction=True)
def test_banyak_pekerja_bersamaan_hanya_satu_yang_mengantrekan() -> None:
    mulai = threading.Barrier(4)
    hasil: list[list[Tugas]] = []

    def bertanya() -> None:
        mulai.wait()
        hasil.append(jadwalkan(PAGI, [HITUNG]))
        connection.close()

    benang = [threading.Thread(target=bertanya) for _ in range(4)]
    for satu in benang:
        satu.start()
    for satu in benang:
        satu.join()
    assert sorted(len(satu) for satu in hasil) == [0, 0, 0, 1]


@pytest.mark.django_db
def test_perintah_menjalankan_dan_menampilkan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(berkala, "_isi", {"hitung": HITUNG})
    sasaran = StringIO()
    call_command("berkala", "hitung", stdout=sasaran, stderr=StringIO())
    assert "Menghitung: selesai; tugas 0" in sasaran.getvalue()
    call_command("berkala", stdout=(daftar := StringIO()))
    assert "belum pernah" in daftar.getvalue()
    with pytest.raises(CommandError, match="tidak dikenal: lain"):
        call_command("berkala", "lain")

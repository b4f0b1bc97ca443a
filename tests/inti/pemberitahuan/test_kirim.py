"""Notices and their letters: one transaction, one message, one letter, whatever fails in between."""

import smtplib
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.db import transaction
from django_tasks_db.models import DBTaskResult

from serang_asn.inti import pekerja
from serang_asn.inti.models import (
    Akun,
    Pemberitahuan,
    PengaturanPemberitahuan,
    PilihanPemberitahuan,
    SurelKeluar,
)
from serang_asn.inti.pemberitahuan import antrean, kirim, ringkasan
from serang_asn.inti.registri.pemberitahuan import JenisPemberitahuan, jenis_pemberitahuan
from tests.factories import AkunFactory

pytestmark = pytest.mark.django_db
WIB = ZoneInfo("Asia/Jakarta")
SENIN = datetime(2026, 11, 2, 9, tzinfo=WIB)
MALAM = datetime(2026, 11, 2, 22, tzinfo=WIB)
KODE = "uji_segera"


@pytest.fixture(autouse=True)
def _jenis():
    jenis_pemberitahuan.daftar(JenisPemberitahuan(kode=KODE, urut=1, judul="Uji", uraian=""))
    with time_machine.travel(SENIN, tick=False):
        yield
    del jenis_pemberitahuan._isi[KODE]


@pytest.fixture
def akun() -> Akun:
    return AkunFactory(email="siti@serangkota.example")


def tulis(*akun: Akun, kunci: str = "a", **lain: Any) -> int:
    isi = {"judul": "Menunggu Anda: Mutasi", "tautan": "/layanan/", "jenis": KODE} | lain
    return kirim(akun={satu.pk for satu in akun}, kunci=kunci, **isi)


def test_pemberitahuan_dan_surelnya_sekali(akun):
    assert tulis(akun) == 1
    assert tulis(akun) == 0
    satu, surel = Pemberitahuan.objects.get(), SurelKeluar.objects.get()
    assert (satu.surel, surel.kepada, surel.sejak) == (surel, akun.email, SENIN)
    assert antrean.kirim_semua() == 1
    assert antrean.kirim_semua() == 0
    (pesan,) = mail.outbox
    assert pesan.subject == "[SIASN] Menunggu Anda: Mutasi"
    assert "http" in pesan.body
    assert "/layanan/" in pesan.body
    assert pesan.alternatives[0].mimetype == "text/html"
    surel.refresh_from_db()
    assert (surel.status, surel.upaya, surel.terkirim_pada) == ("terkirim", 1, SENIN)


def test_transaksi_yang_batal_tidak_meninggalkan_apa_pun(akun):
    with transaction.atomic():
        tulis(akun)
        transaction.set_rollback(True)
    assert not Pemberitahuan.objects.exists()
    assert not SurelKeluar.objects.exists()


def test_isi_html_diluputkan_dan_perihal_satu_baris(akun):
    tulis(akun, judul="A <b>\nBcc: x@y", isi="<script>1</script>")
    antrean.kirim_semua()
    (pesan,) = mail.outbox
    assert pesan.subject == "[SIASN] A <b> Bcc: x@y"
    assert "<script>" not in pesan.alternatives[0].content
    assert "<script>1</script>" in pesan.body


def test_tanpa_alamat_atau_tidak_aktif_tidak_bersurel(akun):
    tanpa, mati = AkunFactory(), AkunFactory(is_active=False, email="mati@x.example")
    assert tulis(tanpa, mati) == 1
    assert not SurelKeluar.objects.exists()


def test_pilihan_tidak_dan_harian(akun):
    PilihanPemberitahuan.objects.create(akun=akun, jenis=KODE, cara="tidak")
    tulis(akun)
    PilihanPemberitahuan.objects.update(cara="harian")
    tulis(akun, kunci="b")
    assert not SurelKeluar.objects.exists()
    assert [*Pemberitahuan.objects.order_by("pk").values_list("cara", flat=True)] == ["tidak", "harian"]


def test_jam_tenang_menunda_surel_bukan_pemberitahuan(akun):
    with time_machine.travel(MALAM, tick=False):
        tulis(akun)
        assert Pemberitahuan.objects.count() == 1
        assert antrean.kirim_semua() == 0
    with time_machine.travel(datetime(2026, 11, 3, 6, tzinfo=WIB), tick=False):
        assert antrean.kirim_semua() == 1


def test_jam_tenang_sendiri(akun):
    PengaturanPemberitahuan.objects.create(akun=akun, tenang_akhir_pekan=False)
    with time_machine.travel(MALAM, tick=False):
        tulis(akun)
        assert antrean.kirim_semua() == 1


def test_gagal_dicoba_lagi_makin_jarang_dengan_id_yang_sama_lalu_menyerah(akun, monkeypatch):
    tulis(akun)
    id_pesan = []

    def gagal(pesan: Any) -> None:
        id_pesan.append(pesan.message()["Message-ID"])
        raise smtplib.SMTPServerDisconnected("putus")

    monkeypatch.setattr("django.core.mail.EmailMultiAlternatives.send", gagal)
    kini = SENIN
    for jeda in antrean.JEDA_MENIT:
        with time_machine.travel(kini, tick=False):
            assert antrean.kirim_semua() == 1
            assert antrean.kirim_semua() == 0
        kini += timedelta(minutes=jeda)
    with time_machine.travel(kini, tick=False):
        antrean.kirim_semua()
    surel = SurelKeluar.objects.get()
    assert (surel.status, surel.upaya) == ("gagal", len(antrean.JEDA_MENIT) + 1)
    assert "putus" in surel.galat
    assert set(id_pesan) == {antrean.id_pesan(surel)}


def test_pekerja_mati_setelah_mengirim_mengulang_dengan_id_yang_sama(akun, monkeypatch):
    """At least once: what was sent but could not be marked goes out again and can be recognised."""
    tulis(akun)
    asli = SurelKeluar.save

    def mati(self: SurelKeluar, **lain: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(SurelKeluar, "save", mati)
    with pytest.raises(KeyboardInterrupt):
        antrean.kirim_satu()
    assert SurelKeluar.objects.get().status == "antre"
    monkeypatch.setattr(SurelKeluar, "save", asli)
    antrean.kirim_semua()
    antrean.kirim_semua()
    assert len(mail.outbox) == 2
    assert len({satu.extra_headers["Message-ID"] for satu in mail.outbox}) == 1


def test_akun_yang_dimatikan_sebelum_terkirim_tidak_menerima(akun):
    tulis(akun)
    Akun.objects.filter(pk=akun.pk).update(is_active=False)
    antrean.kirim_semua()
    assert SurelKeluar.objects.get().status == "batal"
    assert mail.outbox == []


def test_detak_pekerja_mengantrekan_sekali(akun):
    tulis(akun)
    antrean.antrekan()
    assert antrean.antrekan() is False
    pekerja._detak("uji")
    assert DBTaskResult.objects.filter(task_path=antrean.kerjakan.module_path).count() == 1


def test_ringkasan_satu_surel_sehari_dengan_yang_belum_dibaca(akun):
    PilihanPemberitahuan.objects.create(akun=akun, jenis=KODE, cara="harian")
    for kunci in "abc":
        tulis(akun, kunci=kunci, judul=f"Usulan {kunci}")
    Pemberitahuan.objects.filter(kunci="b").update(dibaca_pada=SENIN)
    assert ringkasan.susun() == {"jumlah": 1}
    assert ringkasan.susun() == {"jumlah": 0}
    antrean.kirim_semua()
    (pesan,) = mail.outbox
    assert pesan.subject == "[SIASN] 2 pemberitahuan"
    assert "Usulan a" in pesan.body
    assert "Usulan b" not in pesan.body
    assert Pemberitahuan.objects.filter(surel__isnull=False).count() == 2


def test_ringkasan_yang_berhenti_di_tengah_tidak_mengirim_dua_kali(akun, monkeypatch):
    PilihanPemberitahuan.objects.create(akun=akun, jenis=KODE, cara="harian")
    tulis(akun)
    asli = antrean.antrekan

    def mati() -> bool:
        raise RuntimeError

    monkeypatch.setattr(antrean, "antrekan", mati)
    with pytest.raises(RuntimeError):
        ringkasan.susun()
    monkeypatch.setattr(antrean, "antrekan", asli)
    assert ringkasan.susun() == {"jumlah": 0}
    assert antrean.kirim_semua() == 1


def test_banyak_penerima_sedikit_kueri(django_assert_max_num_queries):
    semua = [AkunFactory(email=f"a{n}@x.example") for n in range(30)]
    with django_assert_max_num_queries(9):
        assert tulis(*semua) == 30
    assert SurelKeluar.objects.count() == 30

"""The navigation of the signed-in shell."""

from types import SimpleNamespace

import pytest
from django.urls import reverse

from serang_asn.inti.registri import navigasi as registri
from serang_asn.inti.registri.navigasi import Butir
from serang_asn.inti.web import konteks

MASUK = SimpleNamespace(is_authenticated=True)


def _butir(kode: str, nama_url: str, kelompok: str = "Utama", boleh: bool = True) -> Butir:
    return Butir(kode, kode.title(), nama_url, "home", 1, lambda akun: boleh, kelompok)


@pytest.fixture
def berisi(monkeypatch):
    def isi(*butir: Butir) -> None:
        monkeypatch.setattr(registri, "untuk", lambda akun: [b for b in butir if b.boleh(akun)])

    return isi


def test_menu_dikelompokkan_dan_menandai_halaman_kini(berisi):
    berisi(
        _butir("galeri", "galeri:komponen"),
        _butir("publik", "galeri:publik"),
        _butir("sandi", "account_change_password", "Akun"),
        _butir("sesi", "usersessions_list"),
    )

    menu = konteks.susun_menu(MASUK, "/_galeri/publik/lebih/")

    assert [k.nama for k in menu] == ["Utama", "Akun"]
    assert [(b.url, b.is_kini) for b in menu[0].butir] == [
        ("/_galeri/", False),
        ("/_galeri/publik/", True),
        ("/akun/sesi/", False),
    ]


def test_menu_kosong_sebelum_masuk(berisi):
    berisi(_butir("galeri", "galeri:komponen"))

    assert konteks.susun_menu(SimpleNamespace(is_authenticated=False), "/") == []


def test_butir_tanpa_halaman_dicatat_dan_dilewati(berisi, caplog):
    berisi(_butir("hantu", "tidak-ada"), _butir("galeri", "galeri:komponen"))

    menu = konteks.susun_menu(MASUK, "/")

    assert [b.label for b in menu[0].butir] == ["Galeri"]
    assert "hantu" in caplog.text


def test_menu_disusun_hanya_bila_digambar(rf, monkeypatch):
    monkeypatch.setattr(konteks, "susun_menu", lambda *isi: pytest.fail("disusun"))

    assert set(konteks.navigasi(rf.get("/"))) == {"menu_navigasi"}


def test_setiap_butir_yang_terdaftar_punya_halaman():
    for butir in registri.navigasi:
        assert reverse(butir.url_name).startswith("/")

"""Error pages: what happened, and a way on."""

import re

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404
from django.template.loader import render_to_string

from serang_asn.inti.models import Akun
from serang_asn.inti.web import galat


def _permintaan(rf, *, akun=None):
    request = rf.get("/pegawai/198503122010011003/")
    request.user = akun or AnonymousUser()
    return request


@pytest.mark.parametrize(
    ("jawab", "status", "judul"),
    [
        (lambda r: galat.permintaan_salah(r, ValueError()), 400, "Permintaan ini tidak dapat dimengerti"),
        (lambda r: galat.tidak_berhak(r, PermissionDenied()), 403, "Anda tidak berhak membuka halaman ini"),
        (lambda r: galat.formulir_kedaluwarsa(r), 403, "Formulir ini sudah kedaluwarsa"),
        (lambda r: galat.tidak_ditemukan(r, Http404()), 404, "Halaman tidak ditemukan"),
        (lambda r: galat.galat_peladen(r), 500, "Ada gangguan di sistem kami"),
    ],
)
def test_halaman_galat_menjelaskan_dan_menawarkan_jalan(rf, jawab, status, judul):
    jawaban = jawab(_permintaan(rf))

    teks = jawaban.content.decode()
    assert jawaban.status_code == status
    assert re.search(rf"<h1>\s*{judul}\s*</h1>", teks)
    assert 'href="/"' in teks
    assert "198503122010011003" not in teks


def test_403_memuat_alasan_dari_yang_menolak(rf):
    jawaban = galat.tidak_berhak(_permintaan(rf), PermissionDenied("Hanya <Inspektorat> yang boleh."))

    assert "Hanya &lt;Inspektorat&gt; yang boleh." in jawaban.content.decode()


def test_404_bagi_yang_sudah_masuk_tetap_bernavigasi(rf, db):
    jawaban = galat.tidak_ditemukan(_permintaan(rf, akun=Akun(pk=1, nama="Siti")), Http404())

    teks = jawaban.content.decode()
    assert 'aria-label="Menu utama"' in teks
    assert 'href="/beranda/"' in teks


def test_500_tanpa_basis_data_dan_tanpa_manifes(rf, monkeypatch):
    def hilang(nama):
        raise ValueError(nama)

    monkeypatch.setattr(galat.staticfiles_storage, "url", hilang)

    jawaban = galat.galat_peladen(
        rf.get("/")
    )  # no user, no session; without `db` a query would fail the test

    assert jawaban.status_code == 500
    assert "stylesheet" not in jawaban.content.decode()


def test_429_tampil_tanpa_cangkang_dari_pandangan(rf):
    teks = render_to_string("429.html", {}, request=_permintaan(rf))

    assert "Terlalu banyak percobaan" in teks


def test_hanya_alasan_yang_ditulis_sendiri_ditampilkan(rf):
    """What Django says of a broken request is for the log."""
    sendiri = galat.permintaan_salah(_permintaan(rf), galat.PermintaanDitolak("Tanggal “abc” tidak sah."))
    asing = galat.permintaan_salah(_permintaan(rf), BadRequest("Unable to parse request body"))

    assert "Tanggal “abc” tidak sah." in sendiri.content.decode()
    assert "Unable to parse" not in asing.content.decode()

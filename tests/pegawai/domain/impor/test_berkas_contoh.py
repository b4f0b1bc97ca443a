"""The six sample files against their sidecars: every count, problem, sample value and row that is no data."""

import json
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from pegawai.domain.impor.hasil import baca_berkas

FOLDER = Path(__file__).parents[3] / "data" / "legacy"
BERKAS = sorted(jalur.name.removesuffix(".expected.json") for jalur in FOLDER.glob("*.expected.json"))
KOSONG_DI_SELA = "blank"

pytestmark = pytest.mark.parametrize("nama", BERKAS)


@cache
def _harapan(nama):
    return json.loads((FOLDER / f"{nama}.expected.json").read_text("utf-8"))


@cache
def _hasil(nama):
    return baca_berkas(FOLDER / nama, nama, per_tanggal=date.fromisoformat(_harapan(nama)["as_of"]))


def _masalah_per_sel(nama):
    return {(satu.lembar, satu.baris, satu.kolom): satu for satu in _hasil(nama).masalah}


def _seragam(bidang, nilai):
    """Apply the `compare` rules of the sidecars to one value."""
    if nilai is None:
        return None
    teks = nilai.isoformat() if isinstance(nilai, date) else str(nilai)
    if bidang == "no_hp":
        return re.sub(r"^(?:0|62)", "", re.sub(r"\D", "", teks))
    if bidang in ("gelar_depan", "gelar_belakang"):
        return re.sub(r"[.\s]", "", teks).casefold()
    if bidang == "nip":
        return teks
    return " ".join(teks.replace("\u2019", "'").replace("`", "'").split()).casefold()


def test_jumlah_baris(nama):
    hasil, harapan = _hasil(nama), _harapan(nama)["rows"]

    assert hasil.baris == harapan["data"]
    assert hasil.bermasalah == harapan["error"]
    assert hasil.baik == harapan["importable"]
    assert len(hasil.berperingatan - hasil.bergalat) == harapan["warning_only"]


def test_masalah_tepat_sel_dan_kode(nama):
    ditemukan = {sel: (satu.bidang, satu.kode, satu.tingkat) for sel, satu in _masalah_per_sel(nama).items()}
    tingkat = {"error": "galat", "warning": "peringatan"}

    assert ditemukan == {
        (satu["sheet"], satu["row"], satu["column"]): (satu["field"], satu["code"], tingkat[satu["severity"]])
        for satu in _harapan(nama)["problems"]
    }
    assert len(ditemukan) == len(_hasil(nama).masalah)


def test_setiap_masalah_berpesan_kalimat(nama):
    for satu in _hasil(nama).masalah:
        assert satu.pesan[0].isupper()
        assert satu.pesan.endswith(".")


def test_nilai_contoh(nama):
    hasil = _hasil(nama)
    posisi = {
        (hasil.lembar[lembar].nama, nomor): urut
        for urut, (lembar, nomor) in enumerate(zip(hasil.lembar_ke, hasil.nomor, strict=True))
    }
    for contoh in _harapan(nama)["samples"]:
        urut = posisi[contoh["sheet"], contoh["row"]]
        rekaman = hasil.rekaman(urut)

        assert urut not in hasil.bergalat
        assert {bidang: _seragam(bidang, rekaman.get(bidang)) for bidang in contoh["values"]} == {
            bidang: _seragam(bidang, nilai) for bidang, nilai in contoh["values"].items()
        }, contoh["row"]


def test_peran_lembar_dan_letak_tabel(nama):
    lembar_per_nama = {satu.nama: satu for satu in _hasil(nama).lembar}
    for harapan in _harapan(nama)["sheets"]:
        lembar = lembar_per_nama[harapan["name"]]
        if harapan["role"] == "ignore":
            assert lembar.jumlah == 0
            continue
        (tabel,) = lembar.tabel
        assert list(tabel.baris_kepala) == harapan["header_rows"]
        assert (tabel.baris_pertama, tabel.baris_terakhir) == (
            harapan["first_data_row"],
            harapan["last_data_row"],
        )
        assert tabel.jumlah == harapan.get("data_rows", tabel.jumlah)
        assert _seragam("opd", tabel.konteks.opd) == _seragam(
            "opd", harapan.get("context", {}).get("opd", tabel.konteks.opd)
        )


def test_baris_yang_bukan_data(nama):
    ditemukan = {
        (lembar.nama, lain.baris): str(lain.jenis)
        for lembar in _hasil(nama).lembar
        for tabel in lembar.tabel
        for lain in tabel.lain
    }
    harapan = {
        (satu["sheet"], nomor): satu["kind"] for satu in _harapan(nama)["not_data"] for nomor in satu["rows"]
    }

    assert {sel: ditemukan.get(sel) for sel in harapan} == harapan
    assert {jenis for sel, jenis in ditemukan.items() if sel not in harapan} <= {KOSONG_DI_SELA}


def test_data_tidak_memuat_baris_bergalat(nama):
    hasil = _hasil(nama)
    baris_galat = {(satu.lembar, satu.baris) for satu in hasil.masalah if satu.tingkat == "galat"}

    data = hasil.data(hasil.baris)

    assert len(data) == hasil.baik
    assert not baris_galat & {(satu["lembar"], satu["baris"]) for satu in data}


def test_bentuk_json(nama):
    dokumen = _hasil(nama).ke_json(2)

    assert json.loads(json.dumps(dokumen)) == dokumen
    assert len(dokumen["data"]) == 2
    assert set(dokumen["masalah"][0]) == {
        *("lembar", "baris", "kolom", "bidang", "kode", "tingkat", "nilai", "pesan")
    }

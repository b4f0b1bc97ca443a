"""Templates: headings, lists and instructions of every kind; filled in, they are read as they were meant."""

from io import BytesIO
from typing import Any

import pytest
from django.utils import timezone
from openpyxl import Workbook, load_workbook

from pegawai.domain.impor.penolakan import BerkasDitolak
from pegawai.registri import jenis_impor
from pegawai.services.impor import bacaan as pembaca
from pegawai.services.impor import templat
from pegawai.services.impor.jenis import ambil_jenis
from pegawai.services.impor.kolom import daftar_judul
from tests.factories import JabatanFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
JENIS = sorted(satu.kode for satu in jenis_impor)
CONTOH = {
    "pegawai": {"nip": "198503142010012001", "nama": "Siti Aminah"},
    "diklat": {"nip": "198503142010012001", "jenis_pelatihan": "Teknis", "nama_pelatihan": "Arsip",
               "tanggal_mulai": "02-03-2020", "tanggal_selesai": "03-03-2020", "jp": "8"},
}  # fmt: skip


def buku(jenis: str) -> Workbook:
    wadah = BytesIO()
    templat.tulis(ambil_jenis(jenis), wadah)
    return load_workbook(wadah)


def isi_baris(jenis: str) -> dict[str, str]:
    """The examples that the template itself gives."""
    return CONTOH.get(jenis) or {s.nama: s.contoh for s in ambil_jenis(jenis).isian if s.contoh}


def terisi(jenis: str, isi: dict[str, str]) -> bytes:
    berkas = buku(jenis)
    lembar: Any = berkas.worksheets[0]
    for posisi, nama in enumerate(daftar_judul(ambil_jenis(jenis).sumber_daya), start=1):
        lembar.cell(row=2, column=posisi, value=isi.get(nama))
    wadah = BytesIO()
    berkas.save(wadah)
    return wadah.getvalue()


@pytest.mark.parametrize("jenis", JENIS)
def test_contoh_pada_templat_dibaca_tanpa_masalah(jenis: str) -> None:
    isi = isi_baris(jenis)

    bacaan = pembaca.baca(
        terisi(jenis, isi), "t.xlsx", jenis=ambil_jenis(jenis), per_tanggal=timezone.localdate()
    )

    assert [(satu.kolom, satu.kode, satu.pesan) for satu in bacaan.masalah] == []
    assert [(satu["nama"], satu["jumlah"]) for satu in bacaan.lembar if satu["peran"] == "data"] == [
        (ambil_jenis(jenis).judul[:31], 1)
    ]
    (baris,) = bacaan.ambil_baik()
    assert {nama for nama in isi if baris.get(nama) is None} == set()


@pytest.mark.parametrize("jenis", JENIS)
def test_templat_kosong_bukan_data(jenis: str) -> None:
    wadah = BytesIO()
    templat.tulis(ambil_jenis(jenis), wadah)

    with pytest.raises(BerkasDitolak):
        pembaca.baca(wadah.getvalue(), "t.xlsx", jenis=ambil_jenis(jenis), per_tanggal=timezone.localdate())


@pytest.mark.parametrize("jenis", JENIS)
def test_lembar_petunjuk_menjelaskan_setiap_kolom(jenis: str) -> None:
    berkas = buku(jenis)

    data, petunjuk, rujukan = berkas.worksheets
    judul = [sel.value for sel in data[1]]
    assert judul == [*daftar_judul(ambil_jenis(jenis).sumber_daya).values()]
    assert all(sel.comment is not None for sel in data[1])
    assert data.freeze_panes == "A2"
    assert (petunjuk.title, rujukan.title, rujukan.sheet_state) == ("Petunjuk", "Rujukan", "hidden")
    assert petunjuk.max_row == 5 + len(judul)
    wajib = {satu.label for satu in ambil_jenis(jenis).bentuk().bidang if satu.wajib}
    tertulis = {baris[0] for baris in petunjuk.iter_rows(min_row=6, values_only=True) if baris[2] == "Ya"}
    assert tertulis == wajib


def test_daftar_pilihan_dari_rujukan_dan_format_sel() -> None:
    UnitKerjaFactory(nama="Bidang Uji")
    JabatanFactory(nama="Arsiparis Uji")
    data, _, rujukan = buku("jabatan").worksheets

    nilai = [sel.value for baris in rujukan.iter_rows() for sel in baris]
    assert {"Bidang Uji", "Arsiparis Uji"} <= {*nilai}
    sumber = [str(satu.formula1) for satu in data.data_validations.dataValidation]
    assert sumber == [f"Rujukan!$A$1:$A${len(nilai) - 1}", f"Rujukan!$A${len(nilai)}:$A${len(nilai)}"]
    assert data.column_dimensions["A"].width >= 14
    assert [satu.errorStyle for satu in buku("skp").worksheets[0].data_validations.dataValidation] == [
        None
    ] * 3
    assert {satu.errorStyle for satu in data.data_validations.dataValidation} == {"information"}

"""The file handed back with its problems marked, corrected, and handed in again."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from pegawai.domain.impor.tata_letak import KOLOM_MASALAH
from pegawai.services.impor import bertanda, koreksi
from tests.factories import AkunFactory
from tests.pegawai.services.impor.layar import ANI, BUDI, SITI, buku, unggah_dan_periksa

pytestmark = pytest.mark.django_db


def tulis(batch) -> bytes:
    aliran = BytesIO()
    bertanda.tulis(batch, aliran)
    return aliran.getvalue()


def test_sel_bermasalah_berwarna_dan_berkomentar_di_tempatnya() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))

    halaman = load_workbook(BytesIO(tulis(batch)))["Data"]

    assert [satu.value for satu in halaman[3]][: len(ANI)] == ANI
    assert halaman["C3"].fill.bgColor.rgb != halaman["C2"].fill.bgColor.rgb or halaman["C3"].fill.fill_type
    assert halaman["C3"].fill.fill_type == "solid"
    assert halaman["C2"].fill.fill_type is None
    assert batch.masalah.get().pesan in halaman["C3"].comment.text
    assert halaman["H1"].value == KOLOM_MASALAH
    assert batch.masalah.get().pesan in halaman["H3"].value
    assert halaman["H2"].value is None


def test_dibaca_ulang_sama_dan_dikenali_sebagai_perbaikan() -> None:
    akun = AkunFactory()
    batch = unggah_dan_periksa(buku(SITI, ANI), oleh=akun)
    isi = tulis(batch)
    assert bertanda.kode_asal(isi) == batch.kode
    buku_baru = load_workbook(BytesIO(isi))
    buku_baru["Data"]["C3"] = "14-04-1986"
    aliran = BytesIO()
    buku_baru.save(aliran)
    assert bertanda.kode_asal(aliran.getvalue()) == batch.kode

    lanjutan = unggah_dan_periksa(aliran.getvalue(), oleh=akun, perbaikan_dari=batch)

    assert lanjutan.perbaikan_dari == batch
    assert lanjutan.ringkasan["bermasalah"] == 0
    assert lanjutan.tata_letak.get().sidik == batch.tata_letak.get().sidik
    lagi = load_workbook(BytesIO(tulis(lanjutan)))["Data"]
    assert [sel.value for sel in lagi[1]].count(KOLOM_MASALAH) == 1


def test_perbaikan_di_layar_sudah_tertulis() -> None:
    batch = unggah_dan_periksa(buku(SITI, ANI))
    koreksi.simpan(batch=batch, masalah=batch.masalah.get(), nilai="14-04-1986", oleh=batch.oleh)

    halaman = load_workbook(BytesIO(tulis(batch)))["Data"]

    assert halaman["C3"].value == "14-04-1986"
    assert halaman["C3"].comment is None


def test_isi_seperti_rumus_tetap_teks() -> None:
    jahat = [*BUDI[:1], '=HYPERLINK("http://contoh.invalid","x")', *BUDI[2:]]
    batch = unggah_dan_periksa(buku(SITI, ANI))
    mentah = Workbook()
    mentah.active.title = "Data"
    for urut, baris in enumerate(([*map(str, ["NIP", "NAMA", "TGL LAHIR"])], SITI[:3], jahat[:3]), start=1):
        for kolom, nilai in enumerate(baris, start=1):
            sel = mentah.active.cell(urut, kolom)
            sel.value = nilai
            sel.data_type = "s"
    aliran = BytesIO()
    mentah.save(aliran)
    batch = unggah_dan_periksa(aliran.getvalue(), nama="../../etc/passwd\r\n.xlsx")

    hasil = load_workbook(BytesIO(tulis(batch)))["Data"]

    assert hasil["B3"].value == jahat[1]
    assert hasil["B3"].data_type == "s"
    assert bertanda.nama_berkas(batch) == f"bertanda-{batch.kode}.xlsx"


def test_lembar_tersembunyi_gabungan_dan_kepala_bertingkat_bertahan() -> None:
    mentah = Workbook()
    data = mentah.active
    data.title = "Data [1]" if False else "Data"
    data.append(["DAFTAR PEGAWAI"])
    data.append(["NIP", "NAMA", "JABATAN", None])
    data.append([None, None, "NAMA JABATAN", "TMT"])
    data.merge_cells("A2:A3")
    data.merge_cells("B2:B3")
    data.merge_cells("C2:D2")
    data.append([SITI[0], SITI[1], SITI[5], "31-02-2019"])
    data.append([ANI[0], ANI[1], ANI[5], "01-05-2019"])
    lain = mentah.create_sheet("Catatan")
    lain.append(["bukan data"])
    lain.sheet_state = "hidden"
    aliran = BytesIO()
    mentah.save(aliran)
    batch = unggah_dan_periksa(aliran.getvalue())

    isi = tulis(batch)

    hasil = load_workbook(BytesIO(isi))
    assert hasil.sheetnames == ["Data", "Catatan"]
    assert hasil["Catatan"].sheet_state == "hidden"
    assert {str(satu) for satu in hasil["Data"].merged_cells.ranges} == {"A2:A3", "B2:B3", "C2:D2"}
    lanjutan = unggah_dan_periksa(isi)
    assert lanjutan.ringkasan["pemetaan"]["Data"]["D"] == batch.ringkasan["pemetaan"]["Data"]["D"]
    assert lanjutan.tata_letak.get().sidik == batch.tata_letak.get().sidik


@pytest.mark.parametrize("isi", [b"", b"PK\x03\x04 rusak", buku(SITI)])
def test_berkas_lain_tidak_punya_asal(isi: bytes) -> None:
    assert bertanda.kode_asal(isi) is None

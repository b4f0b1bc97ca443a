"""The bezetting report on screen and as files."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from python_calamine import CalamineWorkbook

from pegawai.models import Formasi
from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def dinas():
    unit = UnitKerjaFactory(nama="Dinas Pendidikan", kode="DIKBUD")
    sekolah = UnitKerjaFactory(induk=unit, nama="SDN 1", jenis="sd")
    guru = JabatanFactory(kode="UJI-GURU", nama="Guru", jenis="fungsional", rumpun="guru")
    Formasi.objects.create(unit=sekolah, jabatan=guru, jumlah=3, mulai=date(2015, 1, 1))
    PegawaiAktifFactory(tanggal_lahir=date(1967, 1, 5), posisi__unit=sekolah, posisi__jabatan=guru)
    return unit


@pytest.fixture
def petugas(client):
    client.force_login(AkunFactory(peran=Peran.PETUGAS))


def url(unit, bentuk=""):
    if bentuk:
        return reverse("pegawai:bezetting-ekspor", args=[unit.publik_id, bentuk])
    return reverse("pegawai:bezetting-lihat", args=[unit.publik_id])


def test_halaman_menyebut_lowong_dan_pensiun(client, petugas, dinas):
    respons = client.get(url(dinas), {"pada": "2026-11-24"})

    laporan = respons.context["laporan"]
    assert "Lowong 2" in respons.text
    assert laporan.jumlah.pensiun == (1, 1, 1, 1, 1)
    assert "Unit ini dan semua unit di bawahnya" in respons.text


def test_hanya_unit_ini(client, petugas, dinas):
    respons = client.get(url(dinas), {"cakupan": "unit"})

    assert respons.context["laporan"].baris == ()
    assert "Belum ada formasi atau pegawai" in respons.text


def test_xlsx_memuat_angka_yang_sama(client, petugas, dinas):
    respons = client.get(url(dinas, "xlsx"), {"pada": "2026-11-24"})

    isi = b"".join(respons.streaming_content)
    from io import BytesIO

    baris = CalamineWorkbook.from_filelike(BytesIO(isi)).get_sheet_by_index(0).to_python()
    assert baris[0][0] == "Bezetting Dinas Pendidikan"
    guru = next(satu for satu in baris if satu[0] == "Guru")
    assert [int(n) for n in guru[4:9]] == [3, 1, 0, 2, 1]


def test_pdf(client, petugas, dinas):
    respons = client.get(url(dinas, "pdf"))

    assert respons["Content-Type"] == "application/pdf"
    assert respons.content.startswith(b"%PDF")


def test_bentuk_asing_tidak_ada(client, petugas, dinas):
    assert client.get(url(dinas, "docx")).status_code == 404


@pytest.mark.parametrize("bentuk", ["", "xlsx", "pdf"])
def test_unit_di_luar_lingkup_tidak_ada(client, dinas, bentuk):
    client.force_login(AkunFactory(peran=Peran.KEPALA_OPD, unit=UnitKerjaFactory()))

    assert client.get(url(dinas, bentuk)).status_code == 404


def test_banyaknya_kueri_tetap(client, petugas, dinas):
    def hitung():
        with CaptureQueriesContext(connection) as tangkapan:
            assert client.get(url(dinas)).status_code == 200
        return len(tangkapan)

    hitung()
    sedikit = hitung()
    for nomor in range(6):
        PegawaiAktifFactory(
            posisi__unit=UnitKerjaFactory(induk=dinas),
            posisi__jabatan=JabatanFactory(kode=f"UJI-{nomor}", nama=f"Jabatan {nomor}"),
        )

    assert hitung() == sedikit <= 12

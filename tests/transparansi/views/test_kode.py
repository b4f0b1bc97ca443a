"""Codes on paper: made once, kept as hashes, for units within scope."""

import re
from io import BytesIO

import pypdfium2
import pytest
from django.urls import reverse

from serang_asn.inti.models import Peran
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.transparansi import LayananFactory
from transparansi.models import Kunjungan, PetugasLayanan

pytestmark = pytest.mark.django_db
URL = "/pelayanan/kode/terbit/"
KODE = re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{5}-[2-9A-Z]{4}")


@pytest.fixture
def unit():
    return UnitKerjaFactory(nama="Puskesmas Kasemen")


@pytest.fixture
def pengelola(client, unit):
    akun = AkunFactory(peran=Peran.PENGELOLA_OPD, unit=unit)
    client.force_login(akun)
    return akun


def isian(unit, **lain):
    return {"unit": unit.pk, "hari": "2026-03-02", "jumlah": 3, "bentuk": "layar"} | lain


def test_kode_di_layar_dapat_dipakai(client, pengelola, unit):
    layanan = LayananFactory(unit=unit, nama="Poli umum")

    isi = client.post(URL, isian(unit, layanan=layanan.pk)).content.decode()

    kode = set(KODE.findall(isi))
    assert (
        len(kode) == Kunjungan.objects.filter(unit=unit, layanan=layanan, dibuat_oleh=pengelola).count() == 3
    )
    assert not Kunjungan.objects.filter(sidik__in=kode).exists()


@pytest.mark.parametrize(("bentuk", "lebar"), [("lembar", 595), ("struk", 227)])
def test_kertas(client, pengelola, unit, bentuk, lebar):
    jawaban = client.post(URL, isian(unit, bentuk=bentuk, jumlah=4))

    with pypdfium2.PdfDocument(BytesIO(jawaban.content)) as dokumen:
        teks = "".join(halaman.get_textpage().get_text_range() for halaman in dokumen)
        assert round(dokumen[0].get_width()) == lebar
        assert len(dokumen) == (1 if bentuk == "lembar" else 4)
    assert len(set(KODE.findall(teks))) == 4
    assert "Puskesmas Kasemen" in teks


def test_unit_di_luar_lingkup_bukan_pilihan(client, pengelola):
    assert client.post(URL, isian(UnitKerjaFactory())).status_code == 422
    assert not Kunjungan.objects.exists()


def test_layanan_unit_lain_ditolak(client, pengelola, unit):
    lain = LayananFactory(unit=UnitKerjaFactory(induk=unit))

    jawaban = client.post(URL, isian(unit, layanan=lain.pk))

    assert jawaban.status_code == 422
    assert "bukan milik" in jawaban.content.decode()


def test_daftar_menyebut_yang_terpakai(client, pengelola, unit):
    client.post(URL, isian(unit))

    isi = client.get(reverse("transparansi:kode-list")).content.decode()

    assert "Puskesmas Kasemen" in isi
    assert not KODE.search(isi)


def test_layanan_disimpan_dan_tampil(client, pengelola, unit):
    isi = {
        "unit": unit.pk, "nama": "Poli gigi", "kelompok": "kesehatan", "persyaratan": "KTP",
        "prosedur": "Daftar",
        "waktu": "1 jam", "biaya": "Gratis", "produk": "Perawatan", "berlaku_mulai": "2026-01-01",
    }  # fmt: skip

    client.post(reverse("transparansi:layanan_kelola-baru"), isi)

    satu = unit.layanan.get()
    assert "Poli gigi" in client.get(reverse("transparansi:layanan-list"), {"q": "gigi"}).content.decode()
    assert "Perawatan" in client.get(satu.get_absolute_url()).content.decode()
    client.post(
        reverse("transparansi:layanan_kelola-ubah", args=[satu.kode]), isi | {"berlaku_selesai": "2026-02-01"}
    )
    assert client.get(satu.get_absolute_url()).status_code == 404


def test_layanan_unit_lain_tidak_dapat_diubah(client, pengelola):
    lain = LayananFactory()

    assert client.get(reverse("transparansi:layanan_kelola-ubah", args=[lain.kode])).status_code == 404


def test_petugas_loket_dari_nip(client, pengelola, unit):
    pegawai = PegawaiAktifFactory(posisi__unit=unit)
    isi = {"unit": unit.pk, "nip": pegawai.nip, "nama_layanan": "Ibu Siti, Loket 3"}

    assert (
        client.post(reverse("transparansi:petugas-baru"), isi | {"nama_layanan": pegawai.nip}).status_code
        == 422
    )
    assert client.post(reverse("transparansi:petugas-baru"), isi).status_code == 302
    assert "sudah tercatat" in client.post(reverse("transparansi:petugas-baru"), isi).content.decode()
    assert PetugasLayanan.objects.get().pegawai == pegawai
    assert pegawai.nip not in client.get(reverse("transparansi:petugas-list")).content.decode()

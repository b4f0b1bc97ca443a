"""Pages of the data quality: counts, findings with where they are mended, who sees what, cost."""

import io
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook

from pegawai.models import MutuHarian, Pegawai, PengecualianMutu, TemuanMutu
from pegawai.services.mutu import tugas
from pegawai.services.mutu.periksa import periksa_semua
from serang_asn.inti.models import Peran, Tugas
from tests.factories import (
    AkunFactory,
    PegawaiAktifFactory,
    PegawaiFactory,
    RiwayatKedudukanFactory,
    UnitKerjaFactory,
)
from tests.factories.mutu import pegawai_lengkap

pytestmark = pytest.mark.django_db

BERUNIT = {Peran.PENGELOLA_OPD, Peran.KEPALA_OPD}


@pytest.fixture
def kota():
    """Two OPDs: one with a section; one person without NIK in the section, one clean in the other OPD."""
    akar = UnitKerjaFactory(nama="Pemerintah Kota")
    dinas = UnitKerjaFactory(nama="Dinas Sosial", induk=akar)
    seksi = UnitKerjaFactory(nama="Seksi Bantuan", induk=dinas)
    badan = UnitKerjaFactory(nama="Badan Keuangan", induk=akar)
    cacat = pegawai_lengkap(nama="Tanpa Nik", posisi__unit=seksi)
    Pegawai.objects.filter(pk=cacat.pk).update(nik_sandi=None, nik_kunci=None)
    pegawai_lengkap(nama="Serba Lengkap", posisi__unit=badan)
    periksa_semua()
    return {"akar": akar, "dinas": dinas, "seksi": seksi, "badan": badan, "cacat": cacat}


@pytest.fixture
def masuk(client):
    def sebagai(peran, unit=None):
        akun = AkunFactory(peran=peran, unit=unit if peran in BERUNIT else None)
        client.force_login(akun)
        return akun

    return sebagai


def url_unit(unit):
    return reverse("pegawai:mutu-unit", args=[unit.publik_id])


def lihat(client):
    return client.get(reverse("pegawai:mutu-lihat"))


@pytest.mark.parametrize("peran", [Peran.PETUGAS, Peran.PIMPINAN, Peran.AUDITOR, Peran.ADMINISTRATOR])
def test_ringkasan_seluruh_kota(client, kota, masuk, peran):
    masuk(peran)

    respons = lihat(client)

    baris = {b.nama: (b.pegawai, b.jumlah_temuan, b.skor) for b in respons.context["tabel"].data.data}
    assert set(baris) == {"Dinas Sosial", "Badan Keuangan"}
    assert baris["Badan Keuangan"] == (1, 0, 100)
    assert baris["Dinas Sosial"][:2] == (1, 1)
    assert respons.context["semua"].persen_lengkap == 50
    assert "Bagaimana skor dihitung" in respons.text
    assert "Tanpa Nik" not in respons.text


def test_administrator_melihat_jumlah_tanpa_nama(client, kota, masuk):
    masuk(Peran.ADMINISTRATOR)

    respons = lihat(client)

    assert "Dinas Sosial" in respons.text
    assert url_unit(kota["dinas"]) not in respons.text
    assert client.get(url_unit(kota["dinas"])).status_code == 403
    assert client.get(reverse("pegawai:mutu-temuan")).status_code == 403


@pytest.mark.parametrize("peran", sorted(BERUNIT))
def test_lingkup_unit(client, kota, masuk, peran):
    masuk(peran, kota["badan"])

    respons = lihat(client)

    assert [b.nama for b in respons.context["tabel"].data.data] == ["Badan Keuangan"]
    assert respons.context["semua"].jumlah_temuan == 0
    assert client.get(url_unit(kota["badan"])).status_code == 200
    for unit in (kota["dinas"], kota["seksi"], kota["akar"]):
        assert client.get(url_unit(unit)).status_code == 404
        assert client.get(url_unit(unit), {"ekspor": "csv"}).status_code == 404
    assert client.get(reverse("pegawai:mutu-temuan")).context["tabel"].paginator.count == 0


def test_pengelola_bawah_melihat_unitnya(client, kota, masuk):
    masuk(Peran.PENGELOLA_OPD, kota["seksi"])

    assert [b.nama for b in lihat(client).context["tabel"].data.data] == ["Seksi Bantuan"]


def test_pegawai_tidak_membuka_halaman_mutu(client, kota, masuk):
    masuk(Peran.PEGAWAI)

    for nama in ("mutu-lihat", "mutu-temuan"):
        assert client.get(reverse(f"pegawai:{nama}")).status_code == 403


def test_unit_mendaftar_temuan_dengan_perbaikan(client, kota, masuk):
    masuk(Peran.PETUGAS)

    respons = client.get(url_unit(kota["dinas"]))

    assert "Tanpa Nik" in respons.text
    assert "NIK belum ada." in respons.text
    assert f"{reverse('pegawai:pegawai-ubah', args=[kota['cacat'].kode])}#div_id_nik" in respons.text
    assert [b.nama for b in respons.context["bagian"]] == ["Seksi Bantuan"]
    assert [r[0] for r in respons.context["remah"]] == ["Mutu data", "Pemerintah Kota"]


@pytest.mark.parametrize("peran", [Peran.PENGELOLA_OPD, Peran.KEPALA_OPD, Peran.PIMPINAN, Peran.AUDITOR])
def test_yang_tidak_boleh_memperbaiki_tidak_diberi_tautannya(client, kota, masuk, peran):
    masuk(peran, kota["dinas"])

    respons = client.get(url_unit(kota["dinas"]))

    assert "Tanpa Nik" in respons.text
    assert ">Perbaiki<" not in respons.text
    assert "/terima/" not in respons.text


def test_pengelola_diberi_tautan_unggah(client, kota, masuk):
    kota["cacat"].riwayatjabatan.update(dokumen=None)
    periksa_semua()
    masuk(Peran.PENGELOLA_OPD, kota["dinas"])

    respons = client.get(url_unit(kota["dinas"]), {"periksa": "sk_tanpa_berkas"})

    jabatan = kota["cacat"].riwayatjabatan.get()
    alamat = reverse("pegawai:dokumen-lampirkan", args=[kota["cacat"].kode, "jabatan", jabatan.kode])
    assert alamat in respons.text
    assert client.get(alamat).status_code == 200


@pytest.mark.parametrize(
    ("saring", "ada"),
    [
        ({"periksa": "nik_kosong"}, True),
        ({"periksa": "kontak_kosong"}, False),
        ({"tingkat": "kurang"}, True),
        ({"tingkat": "ringan"}, False),
        ({"q": "nik tanpa"}, True),
        ({"q": "lengkap"}, False),
        ({"status": "diterima"}, False),
        ({"status": "semua"}, True),
    ],
)
def test_saringan(client, kota, masuk, saring, ada):
    masuk(Peran.PETUGAS)

    respons = client.get(url_unit(kota["dinas"]), saring)

    assert respons.context["tabel"].paginator.count == ada


def test_tanpa_unit_dapat_dibuka(client, kota, masuk):
    RiwayatKedudukanFactory(pegawai=PegawaiFactory(nama="Belum Ditempatkan"))
    periksa_semua()
    masuk(Peran.PETUGAS)

    ringkasan = lihat(client)
    daftar = client.get(reverse("pegawai:mutu-temuan"), {"tempat": "tanpa", "periksa": "tanpa_jabatan"})

    assert "Tanpa unit kerja" in ringkasan.text
    assert "Belum Ditempatkan" in daftar.text
    assert daftar.context["tabel"].paginator.count == 1


@pytest.mark.parametrize("bentuk", ["csv", "xlsx", "pdf"])
@pytest.mark.parametrize("halaman", ["lihat", "unit"])
def test_ekspor(client, kota, masuk, bentuk, halaman):
    masuk(Peran.PETUGAS)
    alamat = reverse("pegawai:mutu-lihat") if halaman == "lihat" else url_unit(kota["dinas"])

    respons = client.get(alamat, {"ekspor": bentuk})

    isi = b"".join(respons.streaming_content) if respons.streaming else respons.content
    dicari = "Dinas Sosial" if halaman == "lihat" else "NIK belum ada."
    if bentuk == "csv":
        assert dicari in isi.decode("utf-8-sig")
    elif bentuk == "xlsx":
        lembar = CalamineWorkbook.from_filelike(io.BytesIO(isi)).get_sheet_by_index(0).to_python()
        assert any(dicari in [str(sel) for sel in baris] for baris in lembar)
    else:
        assert isi.startswith(b"%PDF")


def test_pdf_yang_terlalu_panjang_ditolak(client, kota, masuk, monkeypatch):
    monkeypatch.setattr("pegawai.views.mutu_ekspor.PDF_TERBANYAK", 0)
    masuk(Peran.PETUGAS)

    respons = client.get(url_unit(kota["dinas"]), {"ekspor": "pdf", "tingkat": "kurang"}, follow=True)

    assert respons.redirect_chain == [(f"{url_unit(kota['dinas'])}?tingkat=kurang", 302)]
    assert "Persempit saringan" in respons.text


def test_tren_dari_hari_ke_hari(client, kota, masuk):
    hari = timezone.localdate()
    for jumlah, kode in ((4, ""), (4, "nik_kosong")):
        MutuHarian.objects.create(
            tanggal=hari - timedelta(days=5), unit=kota["dinas"], pemeriksaan=kode, jumlah=jumlah
        )
    masuk(Peran.PETUGAS)

    grafik = client.get(url_unit(kota["dinas"])).context["grafik"]
    baris = {b.nama: b.perubahan for b in lihat(client).context["tabel"].data.data}

    assert len(grafik.baris) == 2
    assert baris == {"Dinas Sosial": 0, "Badan Keuangan": None}


def test_terima_lalu_cabut(client, kota, masuk):
    akun = masuk(Peran.PETUGAS)
    satu = TemuanMutu.objects.get()
    alamat = reverse("pegawai:mutu-terima", args=[satu.kode])

    kosong = client.post(alamat, {"alasan": ""})
    assert kosong.status_code == 422
    assert "Tulis alasannya" in kosong.text
    assert client.post(alamat, {"alasan": "Belum merekam KTP-el"}).status_code == 302
    assert PengecualianMutu.objects.get().oleh == akun
    assert lihat(client).context["semua"].jumlah_temuan == 0

    diterima = client.get(url_unit(kota["dinas"]), {"status": "diterima"})
    assert "Belum merekam KTP-el" in diterima.text
    client.post(reverse("pegawai:mutu-cabut", args=[satu.kode]))
    assert lihat(client).context["semua"].jumlah_temuan == 1


@pytest.mark.parametrize("peran", [p for p in Peran if p != Peran.PETUGAS])
def test_hanya_petugas_menerima(client, kota, masuk, peran):
    masuk(peran, kota["dinas"])
    satu = TemuanMutu.objects.get()

    assert client.post(reverse("pegawai:mutu-terima", args=[satu.kode]), {"alasan": "x"}).status_code == 403
    assert not PengecualianMutu.objects.exists()


def test_periksa_ulang_lewat_tugas(client, kota, masuk, django_capture_on_commit_callbacks):
    masuk(Peran.PENGELOLA_OPD, kota["dinas"])

    with django_capture_on_commit_callbacks():
        respons = client.post(reverse("pegawai:mutu-periksa"), follow=True)
        lagi = client.post(reverse("pegawai:mutu-periksa"), follow=True)

    satu = Tugas.objects.get(jenis=tugas.JENIS)
    assert "Memeriksa mutu data" in respons.text
    assert "sedang berjalan" in lagi.text
    kemajuan = client.get(reverse("pegawai:mutu-kemajuan", args=[satu.kode]))
    assert 'id="kemajuan"' in kemajuan.text


def test_kapan_terakhir_diperiksa_disebut(client, kota, masuk):
    masuk(Peran.PETUGAS)
    assert "belum pernah dijalankan" in lihat(client).text

    Tugas.objects.create(
        jenis=tugas.JENIS, judul="uji", status=Tugas.Status.SELESAI, berakhir_pada=timezone.now()
    )

    assert "diperiksa terakhir" in lihat(client).text


def test_panel_pegawai_bagi_yang_memperbaiki_dan_yang_bersangkutan(client, kota, masuk):
    cacat = kota["cacat"]
    masuk(Peran.PETUGAS)
    petugas = client.get(cacat.get_absolute_url())
    dahulu = client.get(cacat.get_absolute_url(), {"pada": "2020-01-01"})
    masuk(Peran.PIMPINAN)
    pimpinan = client.get(cacat.get_absolute_url())
    akun = masuk(Peran.PEGAWAI)
    Pegawai.objects.filter(pk=cacat.pk).update(akun=akun)
    sendiri = client.get(cacat.get_absolute_url())

    assert "Data yang perlu dilengkapi" in petugas.text
    assert reverse("pegawai:pegawai-ubah", args=[cacat.kode]) in petugas.text
    assert "Data yang perlu dilengkapi" not in dahulu.text
    assert "Data yang perlu dilengkapi" not in pimpinan.text
    assert "Sampaikan kepada pengelola kepegawaian" in sendiri.text
    assert reverse("pegawai:pegawai-ubah", args=[cacat.kode]) not in sendiri.text


def test_panel_unit_dan_ubin_beranda(client, kota, masuk):
    masuk(Peran.PENGELOLA_OPD, kota["dinas"])

    halaman = client.get(kota["dinas"].get_absolute_url())
    beranda = client.get(reverse("pegawai:beranda-utama"))

    assert "Buka mutu data unit ini" in halaman.text
    assert url_unit(kota["dinas"]) in halaman.text
    assert beranda.context["temuan_mutu"] == 1
    assert "Data perlu diperbaiki" in beranda.text
    masuk(Peran.PIMPINAN)
    assert "temuan_mutu" not in client.get(reverse("pegawai:beranda-utama")).context


def test_nik_tidak_pernah_tampil(client, kota, masuk):
    masuk(Peran.PETUGAS)

    for alamat in (url_unit(kota["dinas"]), reverse("pegawai:mutu-temuan")):
        assert "3673015403" not in client.get(alamat).text


@pytest.mark.parametrize("nama", ["lihat", "unit", "temuan"])
def test_banyaknya_kueri_tetap(client, kota, masuk, nama):
    masuk(Peran.PETUGAS)
    alamat = url_unit(kota["dinas"]) if nama == "unit" else reverse(f"pegawai:mutu-{nama}")

    def hitung():
        with CaptureQueriesContext(connection) as kueri:
            assert client.get(alamat).status_code == 200
        return len(kueri)

    hitung()
    sedikit = hitung()
    for _ in range(6):
        PegawaiAktifFactory(posisi__unit=UnitKerjaFactory(induk=kota["dinas"]))
        UnitKerjaFactory(induk=kota["akar"])
    periksa_semua()

    assert hitung() == sedikit <= 12

"""Pages of eligibility: scope, rights, what is hidden, "what if", files, queries."""

from datetime import date
from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from python_calamine import CalamineWorkbook

from pegawai import kelayakan
from pegawai.models import HasilKelayakan, Pegawai
from serang_asn.inti.kemajuan import DIAM
from serang_asn.inti.models import Peran, Tugas
from tests.factories import AkunFactory, JabatanFactory, PegawaiAktifFactory, UnitKerjaFactory
from tests.factories.kelayakan import buat_layak_reguler, hukum

pytestmark = pytest.mark.django_db
LIST = "/layanan/kelayakan/"


def rekam(pegawai):
    return reverse("pegawai:kelayakan-rekam", args=[pegawai.kode])


def masuk(client, peran, unit=None):
    akun = AkunFactory(peran=peran, unit=unit)
    client.force_login(akun)
    return akun


def pemilik(client, pegawai):
    akun = AkunFactory(peran=Peran.PEGAWAI)
    Pegawai.objects.filter(pk=pegawai.pk).update(akun=akun)
    client.force_login(akun)


def kartu(jawaban, kode):
    for kelompok in jawaban.context["kelompok"]:
        for satu in (*kelompok.kartu, *kelompok.lain):
            if satu.kode == kode:
                return satu
    return None


@pytest.fixture
def dinas():
    return UnitKerjaFactory(nama="Dinas Uji", kode="DINAS-UJI")


@pytest.fixture
def dihitung(dinas):
    """One person in the department, one elsewhere, judged."""
    di_dinas = buat_layak_reguler(nama="Ani Dinas", posisi__unit=dinas)
    di_luar = buat_layak_reguler(nama="Budi Luar")
    kelayakan.hitung_ulang(kemajuan=DIAM, pada="2026-04-01")
    return di_dinas, di_luar


def test_daftar_menurut_jenis_dan_hasil(client, dihitung):
    masuk(client, Peran.PETUGAS)

    layak = client.get(LIST, {"jenis": "kp_reguler", "hasil": "layak"})
    tidak = client.get(LIST, {"jenis": "kp_struktural", "hasil": "layak"})

    assert "Ani Dinas" in layak.text
    assert "Budi Luar" in layak.text
    assert "Golongan baru: III/b" in layak.text
    assert "Tidak ada yang cocok" in tidak.text


def test_daftar_menurut_unit_dan_tanggal(client, dihitung):
    masuk(client, Peran.PETUGAS)

    per_unit = client.get(LIST, {"jenis": "kp_reguler", "unit": "DINAS-UJI"}).text
    sesudah = client.get(LIST, {"jenis": "kp_reguler", "dari": "2022-04-02"}).text
    terbalik = client.get(LIST, {"jenis": "kp_reguler", "dari": "2022-04-02", "sampai": "2022-04-01"})

    assert ("Ani Dinas" in per_unit, "Budi Luar" in per_unit) == (True, False)
    assert "Ani Dinas" not in sesudah
    assert "Tanggal akhir harus setelah tanggal awal." in terbalik.text


def test_kepala_hanya_melihat_unitnya(client, dinas, dihitung):
    masuk(client, Peran.KEPALA_OPD, dinas)
    _, di_luar = dihitung

    teks = client.get(LIST, {"jenis": "kp_reguler"}).text

    assert ("Ani Dinas" in teks, "Budi Luar" in teks) == (True, False)
    assert client.get(rekam(di_luar)).status_code == 404
    berkas = b"".join(client.get(LIST, {"jenis": "kp_reguler", "ekspor": "csv"}).streaming_content).decode()
    assert ("Ani Dinas" in berkas, "Budi Luar" in berkas) == (True, False)


@pytest.mark.parametrize("peran", [Peran.PEGAWAI, Peran.ADMINISTRATOR])
def test_daftar_tertutup_bagi_yang_lain(client, peran):
    masuk(client, peran)

    assert client.get(LIST).status_code == 403


def test_ekspor_memuat_yang_tersaring(client, dihitung):
    masuk(client, Peran.PETUGAS)

    jawaban = client.get(LIST, {"jenis": "kp_reguler", "unit": "DINAS-UJI", "ekspor": "xlsx"})

    isi = CalamineWorkbook.from_filelike(BytesIO(b"".join(jawaban.streaming_content))).get_sheet_by_index(0)
    baris = isi.to_python()
    assert baris[0][:3] == ["NIP", "Nama", "Unit kerja"]
    assert [satu[1] for satu in baris[1:]] == ["Ani Dinas"]


def test_jenis_sensitif_tidak_ada_pada_daftar(client, dihitung):
    masuk(client, Peran.PETUGAS)

    teks = client.get(LIST, {"jenis": "cuti_sakit"}).text

    assert "Select a valid choice" not in teks
    assert '<option value="cuti_sakit"' not in teks


def test_pensiun_sepuluh_tahun_ke_depan(client, dinas):
    masuk(client, Peran.PETUGAS)
    PegawaiAktifFactory(tanggal_lahir=date(1970, 5, 5), posisi__unit=dinas)  # BUP 58: 1 June 2028
    PegawaiAktifFactory(tanggal_lahir=date(1990, 5, 5), posisi__unit=dinas)
    kelayakan.hitung_ulang(kemajuan=DIAM)

    jawaban = client.get(LIST, {"jenis": "pensiun"})

    jumlah = {tahun: n for tahun, n, _ in jawaban.context["tahun"]}
    assert len(jumlah) == 10
    assert jumlah[2028] == 1
    assert sum(jumlah.values()) == 1
    tautan = next(url for tahun, _, url in jawaban.context["tahun"] if tahun == 2028)
    assert client.get(LIST + tautan).context["tabel"].page.paginator.count == 1


def test_hitung_ulang_diantrekan_oleh_petugas(client, django_capture_on_commit_callbacks):
    akun = masuk(client, Peran.PETUGAS)

    jawaban = client.post("/layanan/kelayakan/hitung/", follow=True)

    assert Tugas.objects.get().akun == akun
    assert "Perhitungan diantrekan" in jawaban.text


@pytest.mark.parametrize("peran", [Peran.PIMPINAN, Peran.AUDITOR])
def test_hitung_ulang_bukan_hak_pembaca(client, peran):
    masuk(client, peran)

    assert client.post("/layanan/kelayakan/hitung/").status_code == 403
    assert "Hitung ulang" not in client.get(LIST).text


def test_rekam_menyebut_syarat_dasar_dan_tautannya(client):
    masuk(client, Peran.PETUGAS)
    pegawai = buat_layak_reguler()

    jawaban = client.get(rekam(pegawai), {"pada": "2026-04-01"})

    satu = kartu(jawaban, "kp_reguler")
    assert (satu.status, satu.tanggal) == ("Layak", date(2022, 4, 1))
    kinerja = next(s for s in satu.syarat if "Predikat" in s.keterangan)
    assert (kinerja.hasil, kinerja.catatan) == ("terpenuhi", "SKP 2024: Baik; SKP 2025: Baik")
    assert kinerja.url == f"{pegawai.get_absolute_url()}?pada=2026-04-01&bagian=kinerja#riwayat"
    assert "PP 99/2000 ps. 8 jo. PP 12/2002" in jawaban.text


def test_andaian_mengubah_jawaban_tanpa_menulis(client):
    masuk(client, Peran.PETUGAS)
    pegawai = buat_layak_reguler(tahun=range(2020, 2024))  # 2024 and 2025 are missing

    tercatat = client.get(rekam(pegawai), {"pada": "2026-04-01"})
    andai = client.get(rekam(pegawai), {"pada": "2026-04-01", "predikat": "baik"})

    assert kartu(tercatat, "kp_reguler").status == "Kurang data"
    assert kartu(andai, "kp_reguler").status == "Layak"
    assert "SKP dua tahun terakhir Baik. Hasil di bawah ini bukan keadaan yang tercatat" in andai.text
    assert pegawai.riwayatkinerja.count() == 4


def test_andaian_yang_keliru_disebut(client):
    masuk(client, Peran.PETUGAS)
    jawaban = client.get(rekam(buat_layak_reguler()), {"angka_kredit": "-5"})

    assert jawaban.status_code == 200
    assert "Andaian:" not in jawaban.text
    assert jawaban.context["form"].errors["angka_kredit"]


def test_pegawai_membuka_miliknya_saja(client):
    sendiri, lain = buat_layak_reguler(), buat_layak_reguler()
    pemilik(client, sendiri)

    assert kartu(client.get(rekam(sendiri)), "cuti_melahirkan") is not None
    assert client.get(rekam(lain)).status_code == 404


def test_jenis_sensitif_hanya_bagi_pegawainya(client):
    pegawai = buat_layak_reguler()
    masuk(client, Peran.PETUGAS)

    assert kartu(client.get(rekam(pegawai)), "cuti_sakit") is None


@pytest.mark.parametrize(
    ("peran", "kalimat"),
    [
        (Peran.PIMPINAN, "Ada syarat yang datanya dibatasi."),
        (Peran.PETUGAS, "Rinciannya termasuk data sensitif."),
    ],
)
def test_hukuman_tidak_terbaca_dari_syarat(client, peran, kalimat):
    pegawai = buat_layak_reguler()
    hukum(pegawai, "TURUN_JABATAN", date(2026, 1, 1), date(2027, 1, 1))
    masuk(client, peran)

    jawaban = client.get(rekam(pegawai), {"pada": "2026-04-01"})

    assert kalimat in jawaban.text
    assert "Sedang menjalani" not in jawaban.text
    assert "31 Desember 2026" not in jawaban.text


def test_hukuman_terbaca_oleh_yang_bersangkutan(client):
    pegawai = buat_layak_reguler()
    hukum(pegawai, "TURUN_JABATAN", date(2026, 1, 1), date(2027, 1, 1))
    pemilik(client, pegawai)

    teks = client.get(rekam(pegawai), {"pada": "2026-04-01"}).text

    assert "Sedang menjalani hukuman disiplin berat sampai 31 Desember 2026." in teks


def test_hari_yang_mustahil_ditolak(client):
    masuk(client, Peran.PETUGAS)

    assert client.get(rekam(buat_layak_reguler()), {"pada": "2026-02-30"}).status_code == 400


def test_rekam_menautkan_halaman_kelayakan(client):
    masuk(client, Peran.PETUGAS)
    pegawai = buat_layak_reguler()

    assert rekam(pegawai) in client.get(pegawai.get_absolute_url()).text


def test_kueri_tidak_bertambah_dengan_banyaknya_baris(client, dinas):
    masuk(client, Peran.PETUGAS)
    JabatanFactory()

    def kueri(banyak):
        for _ in range(banyak):
            buat_layak_reguler(posisi__unit=dinas)
        kelayakan.hitung_ulang(kemajuan=DIAM)
        hasil = []
        for jenis in ("kgb", "pensiun"):
            with CaptureQueriesContext(connection) as tercatat:
                assert client.get(LIST, {"jenis": jenis}).status_code == 200
            hasil.append(len(tercatat))
        with CaptureQueriesContext(connection) as tercatat:
            orang = HasilKelayakan.objects.select_related("pegawai")[0].pegawai
            assert client.get(rekam(orang)).status_code == 200
        return [*hasil, len(tercatat) - 1]

    awal, akhir = kueri(2), kueri(20)

    assert awal == akhir
    assert max(akhir) <= 12

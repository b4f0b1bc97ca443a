"""Exports of the employee list: what is filtered or selected, safe cells, long ones as a task."""

import csv
import io
from datetime import date, timedelta

import openpyxl
import pytest
from django.urls import reverse
from django.utils import timezone
from pypdf import PdfReader

from pegawai import ekspor
from pegawai.services import ekspor as layanan
from serang_asn.inti import kemajuan
from serang_asn.inti.dokumen.keutuhan import dokumen_dipakai
from serang_asn.inti.models import Dokumen, Peran, Tugas
from tests.factories import AkunFactory, PegawaiAktifFactory, UnitKerjaFactory

pytestmark = pytest.mark.django_db
BUAT = reverse("pegawai:ekspor-buat")
KEPALA_BIASA = ["Nama", "NIP", "Unit kerja", "Jabatan", "Golongan", "Jenis ASN"]


@pytest.fixture
def kota():
    akar = UnitKerjaFactory(jenis="instansi")
    dinas = UnitKerjaFactory(kode="DINAS", nama="Dinas Kesehatan", induk=akar)
    lain = UnitKerjaFactory(kode="LAIN", nama="Dinas Sosial", induk=akar)
    return {
        "dinas": dinas,
        "lain": lain,
        "ani": PegawaiAktifFactory(nama="Ani", gelar_belakang="S.Kep.", posisi__unit=dinas),
        "budi": PegawaiAktifFactory(nama="=Budi", jenis_kelamin="L", posisi__unit=dinas),
        "cici": PegawaiAktifFactory(nama="Cici", posisi__unit=lain),
    }


@pytest.fixture
def petugas(client):
    akun = AkunFactory(peran=Peran.PETUGAS)
    client.force_login(akun)
    return akun


def baca_csv(respons):
    isi = b"".join(respons.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(isi)))


def baca_xlsx(isi):
    return [
        list(baris) for baris in openpyxl.load_workbook(io.BytesIO(isi)).active.iter_rows(values_only=True)
    ]


def test_csv_memuat_yang_tersaring_dengan_urutan_dan_sel_aman(client, petugas, kota):
    baris = baca_csv(client.post(BUAT, {"bentuk": "csv", "kueri": "unit=DINAS&sort=-nama&page=2&per_page=1"}))

    assert baris[0] == KEPALA_BIASA
    assert [satu[0] for satu in baris[1:]] == ["Ani, S.Kep.", "'=Budi"]
    assert baris[1][1] == kota["ani"].nip


def test_xlsx_memuat_kolom_pilihan_dan_menyebut_saringan(client, petugas, kota):
    kueri = "unit=DINAS&jenis_kelamin=L&kolom=usia&kolom=tanggal_lahir&pada=2020-03-14"

    baris = baca_xlsx(b"".join(client.post(BUAT, {"bentuk": "xlsx", "kueri": kueri}).streaming_content))

    assert [baris[0][0], baris[1][0]] == [
        "Daftar pegawai, keadaan 14 Maret 2020",
        "Unit kerja: Dinas Kesehatan",
    ]
    assert baris[2][0] == "Jenis kelamin: Laki-laki"
    assert baris[4][:3] == ["Nama", "Tanggal lahir", "Usia"]
    assert baris[5][0] == "=Budi"
    assert baris[5][1].date() == date(1985, 3, 14)
    assert baris[5][2] == 35
    assert len(baris) == 6


def test_pdf_berkop_bernomor_halaman_dan_menyebut_saringan(client, petugas, kota):
    respons = client.post(BUAT, {"bentuk": "pdf", "kueri": "unit=DINAS"})

    teks = " ".join(PdfReader(io.BytesIO(respons.content)).pages[0].extract_text().split())
    assert respons["Content-Type"] == "application/pdf"
    for isi in (
        "PEMERINTAH KOTA SERANG",
        "2 pegawai",
        "Unit kerja: Dinas Kesehatan",
        "Ani, S.Kep.",
        "Halaman 1 dari 1",
    ):
        assert isi.lower() in teks.lower()
    assert "Cici" not in teks


def test_hanya_yang_dicentang_atau_semua_yang_cocok(client, petugas, kota):
    dipilih = {"kode": [str(kota["cici"].kode), str(kota["ani"].kode)], "kueri": "unit=DINAS"}
    semua = {"semua": "1", "kueri": "unit=LAIN"}

    satu = baca_xlsx(b"".join(client.post(BUAT, dipilih).streaming_content))
    dua = baca_xlsx(b"".join(client.post(BUAT, semua).streaming_content))

    assert [baris[0] for baris in satu[-2:]] == ["Ani, S.Kep.", "Cici"]
    assert "Pegawai yang dipilih" in satu[1]
    assert [baris[0] for baris in dua][-2:] == ["Nama", "Cici"]


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ({"kueri": "unit=DINAS"}, "Pilih dahulu pegawai"),
        ({"bentuk": "docx", "kueri": "unit=DINAS"}, "Pilih bentuk berkas"),
        ({"bentuk": "csv", "kueri": "golongan=Z/z"}, "tidak dikenal"),
        ({"bentuk": "csv", "kueri": "pada=31-31-2020"}, "tidak sah"),
    ],
)
def test_yang_tidak_dapat_dibuat_dijelaskan(client, petugas, kota, isi, pesan):
    respons = client.post(BUAT, isi, follow=True)

    assert pesan in respons.text
    assert respons.request["PATH_INFO"] == reverse("pegawai:pegawai-list")


def test_sebatas_lingkup(client, kota):
    client.force_login(AkunFactory(peran=Peran.PENGELOLA_OPD, unit=kota["dinas"]))

    semua = baca_csv(client.post(BUAT, {"bentuk": "csv", "kueri": ""}))
    dipilih = baca_csv(client.post(BUAT, {"bentuk": "csv", "kueri": "", "kode": str(kota["cici"].kode)}))

    assert [satu[0] for satu in semua[1:]] == ["'=Budi", "Ani, S.Kep."]
    assert dipilih == [KEPALA_BIASA]


@pytest.fixture
def panjang(monkeypatch):
    """Let lists of more than two rows count as long ones."""
    monkeypatch.setattr(ekspor, "LANGSUNG", {"csv": 2, "xlsx": 2, "pdf": 2})


def jalankan(tugas, argumen):
    """Do the work as the worker does."""
    alamat = f"{ekspor.kerjakan.__module__}.{ekspor.kerjakan.__qualname__}"
    kemajuan.kerjakan.func(tugas_id=tugas.pk, alamat=alamat, argumen=argumen)
    tugas.refresh_from_db()


@pytest.mark.parametrize("bentuk", ["csv", "xlsx", "pdf"])
def test_daftar_panjang_dikerjakan_di_latar_sampai_diunduh(
    client, petugas, kota, panjang, monkeypatch, bentuk
):
    antre = []
    asli = kemajuan.jalankan
    monkeypatch.setattr(kemajuan, "jalankan", lambda **isian: antre.append(isian["argumen"]) or asli(**isian))

    respons = client.post(BUAT, {"bentuk": bentuk, "kueri": "sort=-nama&kolom=nip"})
    tugas = Tugas.objects.get()
    assert respons.url == reverse("pegawai:ekspor-detail", args=[tugas.kode])
    assert "Menunggu giliran" in client.get(respons.url).text

    jalankan(tugas, antre[0])

    assert tugas.status == Tugas.Status.SELESAI
    assert tugas.tautan_hasil in client.get(reverse("pegawai:ekspor-kemajuan", args=[tugas.kode])).text
    unduhan = client.get(tugas.tautan_hasil)
    isi = b"".join(unduhan.streaming_content)
    assert f'.{bentuk}"' in unduhan["Content-Disposition"]
    if bentuk == "csv":
        assert [b[0] for b in csv.reader(io.StringIO(isi.decode("utf-8-sig")))] == [
            "Nama",
            "Cici",
            "Ani, S.Kep.",
            "'=Budi",
        ]
    elif bentuk == "xlsx":
        assert [b[0] for b in baca_xlsx(isi)][-3:] == ["Cici", "Ani, S.Kep.", "=Budi"]
    else:
        assert "3 pegawai" in PdfReader(io.BytesIO(isi)).pages[0].extract_text()


def test_lingkup_dihitung_saat_dikerjakan(kota):
    kepala = AkunFactory(peran=Peran.KEPALA_OPD, unit=kota["dinas"])
    argumen = {"akun_id": kepala.pk, "bentuk": "csv", "data": "kueri=", "keterangan": []}

    hasil = ekspor.kerjakan(kemajuan=kemajuan.DIAM, **argumen)
    kepala.pemberian_peran.update(selesai=timezone.localdate())
    sesudah = ekspor.kerjakan(kemajuan=kemajuan.DIAM, **argumen)

    assert (hasil["baris"], sesudah["baris"]) == (2, 0)


def test_berkas_hanya_untuk_yang_memintanya(client, petugas, kota):
    lain = AkunFactory(peran=Peran.PETUGAS)
    dokumen = layanan.simpan(
        berkas=io.BytesIO(b"isi"), nama="a.csv", tipe_isi="text/csv", judul="Daftar", oleh=lain
    )
    tugas = kemajuan.jalankan(fungsi=ekspor.kerjakan, judul="Daftar", akun=lain, argumen={})

    for nama, kode in (("unduh", dokumen.kode), ("detail", tugas.kode), ("kemajuan", tugas.kode)):
        assert client.get(reverse(f"pegawai:ekspor-{nama}", args=[kode])).status_code == 404


def test_ekspor_bertuan_dan_tidak_terbuka_sebagai_dokumen_biasa(petugas):
    dokumen = layanan.simpan(
        berkas=io.BytesIO(b"isi"), nama="a.csv", tipe_isi="text/csv", judul="Daftar", oleh=petugas
    )
    Dokumen.objects.update(dibuat_pada=timezone.now() - timedelta(days=60))

    assert list(dokumen_dipakai()) == []
    assert not Dokumen.objects.terlihat_oleh(petugas).filter(pk=dokumen.pk).exists()


def test_ekspor_lama_dibuang_dengan_berkasnya(petugas, django_capture_on_commit_callbacks):
    def simpan(oleh):
        return layanan.simpan(
            berkas=io.BytesIO(b"isi"), nama="a.csv", tipe_isi="text/csv", judul="Daftar", oleh=oleh
        )

    lama, milik_lain = simpan(petugas), simpan(AkunFactory())
    waktu = timezone.now() - layanan.DISIMPAN - timedelta(minutes=1)
    Dokumen.objects.update(dibuat_pada=waktu)

    with django_capture_on_commit_callbacks(execute=True):
        baru = simpan(petugas)

    assert {satu.pk for satu in Dokumen.objects.all()} == {baru.pk, milik_lain.pk}
    assert not lama.berkas.storage.exists(lama.berkas.name)
    assert baru.berkas.storage.exists(baru.berkas.name)
